import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Type from 'typebox'
import { parseJson } from '#schema/parse'
import type { Assets } from '../assets/assets.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/tables.ts'
import { createAccount } from '../staff/accounts.ts'
import { drawPassword, hashPassword } from '../staff/password.ts'
import { applySeed } from './apply-seed.ts'
import { createSite, raiseEpoch, readSite, type Site } from './site.ts'

/** Said once, on the run that made the site. */
export interface FirstRun {
  readonly staffName: string
  readonly password: string
  readonly demoTicketCounts: Readonly<Record<string, number>>
}

export interface OpenSiteDeps {
  readonly db: Db
  readonly assets: Assets
  readonly config: Pick<Config, 'seedDir' | 'restored'>
  readonly nowMs: () => number
}

export const FIRST_STAFF_NAME = 'leitung'

const EMPTY_SITE = { siteId: 'rathaus', siteName: 'Rathaus', timeZone: 'Europe/Berlin' }

/** The site of the database, or a new one from the seed, or an empty one; with the first account when it has none. */
export async function openSite(deps: OpenSiteDeps): Promise<{ site: Site; firstRun: FirstRun | undefined }> {
  const { db, config, nowMs } = deps
  const isNew = (await readSite(db)) === undefined
  if (isNew && config.seedDir !== undefined) await applySeed(config.seedDir, deps)
  else if (isNew) await db.transaction().execute((tx) => createSite(tx, EMPTY_SITE, nowMs()))
  if (config.restored) await raiseEpoch(db)
  const site = await readSite(db)
  if (!site) throw new Error('the site is gone')
  // Asked of the accounts, not of the site: a first run that was cut off before this line still gets its password.
  const account = await db.selectFrom('staff_account').select('name').executeTakeFirst()
  if (account) return { site, firstRun: undefined }
  const password = drawPassword()
  const passwordHash = await hashPassword(password)
  await db.transaction().execute((tx) => createAccount(tx, { name: FIRST_STAFF_NAME, passwordHash, nowMs: nowMs() }))
  const demoTicketCounts = config.seedDir === undefined ? {} : await readDemoTickets(config.seedDir)
  return { site, firstRun: { staffName: FIRST_STAFF_NAME, password, demoTicketCounts } }
}

const DemoTickets = Type.Object({ demoTicketCounts: Type.Record(Type.String(), Type.Integer()) })

async function readDemoTickets(seedDir: string): Promise<Record<string, number>> {
  const seed = parseJson(DemoTickets, await readFile(join(seedDir, 'site.json'), 'utf8'))
  return seed.ok ? seed.value.demoTicketCounts : {}
}
