import { readFile } from 'node:fs/promises'
import { BuildingPlan } from '#schema/building'
import type { Assets } from '../assets/assets.ts'
import { stored } from '../content/read-content.ts'
import type { Db } from '../db/tables.ts'

/** The plan of the site as it is set up now, read anew only when it is another one; undefined at a site without. */
export type SitePlan = () => Promise<{ readonly sha256: string; readonly plan: BuildingPlan } | undefined>

export function createSitePlan({ db, assets }: { readonly db: Db; readonly assets: Pick<Assets, 'path'> }): SitePlan {
  let known: { readonly sha256: string; readonly plan: BuildingPlan } | undefined
  return async () => {
    const site = await db.selectFrom('site').select('building_sha256').executeTakeFirst()
    const sha256 = site?.building_sha256
    if (sha256 === null || sha256 === undefined) return undefined
    if (known?.sha256 !== sha256)
      known = { sha256, plan: stored(BuildingPlan, await readFile(assets.path(sha256), 'utf8')) }
    return known
  }
}
