import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import type { BuildingPlan } from '#schema/building'
import type { StaffBuilding } from '#schema/staff-building'
import { ok } from '#schema/result'
import type { ApiResult } from '../../api/api-result.ts'
import type { Services } from '../../state/services.ts'

/** The building as it is set up, ready to be asked for ways: with the engine that runs on every stele. */
export interface House {
  readonly plan: BuildingPlan
  readonly graph: NavGraph
}

/** A plan is read once for all pages: it changes a few times in the life of a house. */
let known: { readonly sha256: string; readonly house: House } | undefined

/** Undefined inside: the site has no plan. */
export async function loadHouse(
  { api }: Services,
  { buildingSha256 }: Pick<StaffBuilding, 'buildingSha256'>,
): Promise<ApiResult<House | undefined>> {
  if (buildingSha256 === undefined) return ok(undefined)
  if (known?.sha256 === buildingSha256) return ok(known.house)
  const plan = await api.building(buildingSha256)
  if (!plan.ok) return plan
  const house = { plan: plan.value, graph: compileGraph(plan.value) }
  known = { sha256: buildingSha256, house }
  return ok(house)
}
