import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Type from 'typebox'
import { parseJson } from '#schema/parse'
import type { Assets } from '../assets/assets.ts'
import { renewBundle } from '../buildings/store-building.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/tables.ts'
import { createAccount } from '../staff/accounts.ts'
import { drawPassword, hashPassword } from '../staff/password.ts'
import { applySeed } from './apply-seed.ts'
import { createSite, raiseEpoch, readSite, type Site } from './site.ts'

/** The first account, said once: its password is stored as a hash only. */
export interface FirstRun {
  readonly staffName: string
  readonly password: string
}

export interface OpenSiteDeps {
  readonly db: Db
  readonly assets: Assets
  readonly config: Pick<Config, 'seedDir' | 'restored'>
  readonly nowMs: () => number
  /** Told of what is wrong with the stored site, but no reason not to start. */
  readonly warn: (problem: string, error: unknown) => void
}

export interface OpenedSite {
  readonly site: Site
  /** How many tickets wait in each queue of a site that has just been made from a seed. */
  readonly demoTicketCounts: Readonly<Record<string, number>>
}

const FIRST_STAFF_NAME = 'leitung'

const EMPTY_SITE = { siteId: 'rathaus', siteName: 'Rathaus', timeZone: 'Europe/Berlin' }

/** The site of the database, with its plan compiled by this program, or a new one from the seed, or an empty one. */
export async function openSite(deps: OpenSiteDeps): Promise<OpenedSite> {
  const { db, config, nowMs } = deps
  const isNew = (await readSite(db)) === undefined
  if (isNew && config.seedDir !== undefined) await applySeed(config.seedDir, deps)
  else if (isNew) await db.transaction().execute((tx) => createSite(tx, EMPTY_SITE, nowMs()))
  else await renewBundle(db, deps.assets, (error) => deps.warn('the plan of the building can not be read', error))
  if (config.restored) await raiseEpoch(db)
  const site = await readSite(db)
  if (!site) throw new Error('the site is gone')
  const hasDemo = isNew && config.seedDir !== undefined
  return { site, demoTicketCounts: hasDemo ? await readDemoTickets(config.seedDir) : {} }
}

/**
 * Makes the first account when there is none. The last step of a start: a start that fails before it has not used up
 * the only chance to say the password.
 */
export async function openFirstAccount(db: Db, nowMs: () => number): Promise<FirstRun | undefined> {
  const account = await db.selectFrom('staff_account').select('name').executeTakeFirst()
  if (account) return undefined
  const password = drawPassword()
  const passwordHash = await hashPassword(password)
  await db.transaction().execute((tx) => createAccount(tx, { name: FIRST_STAFF_NAME, passwordHash, nowMs: nowMs() }))
  return { staffName: FIRST_STAFF_NAME, password }
}

const DemoTickets = Type.Object({ demoTicketCounts: Type.Record(Type.String(), Type.Integer()) })

async function readDemoTickets(seedDir: string): Promise<Record<string, number>> {
  const seed = parseJson(DemoTickets, await readFile(join(seedDir, 'site.json'), 'utf8'))
  return seed.ok ? seed.value.demoTicketCounts : {}
}
