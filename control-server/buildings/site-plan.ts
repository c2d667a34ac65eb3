import { readFile } from 'node:fs/promises'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { BuildingPlan } from '#schema/building'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'

/** The plan of the site as players have it, with the hash of its bundle. */
export interface PlanInUse {
  readonly sha256: string
  readonly plan: BuildingPlan
}

/** Read anew only when it is another one; undefined at a site without. */
export type SitePlan = () => Promise<PlanInUse | undefined>

export function createSitePlan({ db, assets }: { readonly db: Db; readonly assets: Pick<Assets, 'path'> }): SitePlan {
  let known: PlanInUse | undefined
  return async () => {
    const site = await db.selectFrom('site').select('bundle_sha256').executeTakeFirst()
    const sha256 = site?.bundle_sha256
    if (sha256 === null || sha256 === undefined) return undefined
    if (known?.sha256 !== sha256) known = { sha256, plan: await readPlan(assets.path(sha256)) }
    return known
  }
}

/** What this program has compiled itself; anything else is a bug and throws. */
async function readPlan(path: string): Promise<BuildingPlan> {
  const building = decodeBundle(await readFile(path))
  if (!building.ok) throw new Error(`broken bundle: ${building.error.message}`)
  return building.value.plan
}
