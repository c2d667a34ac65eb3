import { readFile } from 'node:fs/promises'
import { encodeBundle } from '#player/wayfinding/bundle'
import { BuildingPlan } from '#schema/building'
import type { Assets } from '../assets/assets.ts'
import { stored } from '../content/read-content.ts'
import type { Db } from '../db/tables.ts'

/** Media type of a compiled building. */
const BUNDLE_TYPE = 'application/vnd.lotse.building'

/** What the row of the site says of its building. */
export interface BuildingHashes {
  readonly building_sha256: string
  readonly bundle_sha256: string
}

/** Keeps a plan as it is, and compiled for players. Nothing uses them before their hashes are in the row of the site. */
export async function takeInBuilding(
  assets: Pick<Assets, 'takeInJson' | 'takeInBytes'>,
  plan: BuildingPlan,
): Promise<BuildingHashes> {
  const building = await assets.takeInJson('building.json', plan)
  const bundle = await assets.takeInBytes('building.bundle', BUNDLE_TYPE, encodeBundle(plan))
  return { building_sha256: building.sha256, bundle_sha256: bundle.sha256 }
}

/**
 * Compiles the stored plan again, at every start: equal plans make equal bundles, so this changes something only for
 * a plan that an older program has stored or compiled. A plan that can not be read leaves the bundle as it is, and is
 * told to `warn`: a server with an old building is better than none.
 */
export async function renewBundle(
  db: Db,
  assets: Pick<Assets, 'takeInBytes' | 'path'>,
  warn: (error: unknown) => void,
): Promise<void> {
  const site = await db.selectFrom('site').select(['building_sha256', 'bundle_sha256']).executeTakeFirst()
  if (!site?.building_sha256) return
  const plan = await readPlan(assets.path(site.building_sha256)).catch((error: unknown) => {
    warn(error)
    return undefined
  })
  if (!plan) return
  const { sha256 } = await assets.takeInBytes('building.bundle', BUNDLE_TYPE, encodeBundle(plan))
  if (sha256 !== site.bundle_sha256) await db.updateTable('site').set({ bundle_sha256: sha256 }).execute()
}

async function readPlan(path: string): Promise<BuildingPlan> {
  return stored(BuildingPlan, await readFile(path, 'utf8'))
}
