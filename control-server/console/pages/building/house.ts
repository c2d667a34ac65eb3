import { type Building, decodeBundle } from '#player/wayfinding/bundle'
import type { StaffBuilding } from '#schema/staff-building'
import { fail, ok } from '#schema/result'
import type { ApiResult } from '../../api/api-result.ts'
import { unreadable } from '../../api/http.ts'
import type { Services } from '../../state/services.ts'

/** The building as it is set up, ready to be asked for ways: with the engine that runs on every stele. */
export type House = Building

/** A plan is read once for all pages: it changes a few times in the life of a house. */
let known: { readonly sha256: string; readonly house: House } | undefined

/** Undefined inside: the site has no plan. */
export async function loadHouse(
  { api }: Services,
  { buildingSha256 }: Pick<StaffBuilding, 'buildingSha256'>,
): Promise<ApiResult<House | undefined>> {
  if (buildingSha256 === undefined) return ok(undefined)
  if (known?.sha256 === buildingSha256) return ok(known.house)
  const file = await api.file(buildingSha256)
  if (!file.ok) return file
  const building = decodeBundle(file.value)
  if (!building.ok) return fail(unreadable([building.error.message]))
  const house = building.value
  known = { sha256: buildingSha256, house }
  return ok(house)
}
