import { parseJson } from '#schema/parse'
import type { Result } from '#schema/result'
import { Reported } from '#schema/device'
import { Screen } from '#schema/screen'
import { Slide } from '#schema/slide'
import type { StaffPlayer, StaffScreen } from '#schema/staff-api'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { forgetPlayer } from './forget-player.ts'
import { screenTruth, SILENCE_MAX_MS } from './screen-truth.ts'

export interface FleetDeps {
  readonly db: Db
  readonly siteId: string
  readonly timeZone: string
  readonly broker: Pick<BrokerPort, 'setAccounts'>
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  /** Compiles and publishes for every player whose plan has changed. */
  readonly publishReleases: () => Promise<unknown>
}

/** Every screen and player of the site, with the truth about them. */
export interface Fleet {
  players(): Promise<StaffPlayer[]>
  player(playerId: string): Promise<StaffPlayer>
  screens(): Promise<StaffScreen[]>
  /** Removes a player; it is cut from the broker at once. Throws `NOT_FOUND`. */
  revoke(playerId: string): Promise<void>
  /** After a pairing: lets the player in and gives it its release. */
  admit(): Promise<void>
  /** Makes the broker know exactly the players of the database. */
  syncAccounts(): Promise<void>
}

export function createFleet(deps: FleetDeps): Fleet {
  const { db, changes, nowMs } = deps
  const syncAccounts = async () => {
    const players = await db.selectFrom('player').select(['id', 'secret_sha256']).execute()
    const accounts = players.map(({ id, secret_sha256 }) => ({
      siteId: deps.siteId,
      playerId: id,
      secretSha256: secret_sha256,
    }))
    await deps.broker.setAccounts(accounts)
  }
  const admit = async () => {
    await syncAccounts()
    await deps.publishReleases()
    changes.announce('players')
  }
  const players = () => listPlayers(db, nowMs())
  return {
    players,
    player: async (playerId) => {
      const player = (await players()).find(({ id }) => id === playerId)
      if (!player) throw unknownPlayer()
      return player
    },
    screens: () => listScreens(db, deps.timeZone, nowMs()),
    revoke: async (playerId) => {
      const found = await db.transaction().execute((tx) => forgetPlayer(tx, playerId))
      if (!found) throw unknownPlayer()
      await admit()
    },
    admit,
    syncAccounts,
  }
}

async function listPlayers(db: Db, now: number): Promise<StaffPlayer[]> {
  const rows = await db
    .selectFrom('player')
    .innerJoin('player_state', 'player_state.player_id', 'player.id')
    .selectAll()
    .orderBy('player.name')
    .execute()
  const screens = await db.selectFrom('screen').select(['id', 'player_id']).orderBy('position').execute()
  return rows.map((row) => {
    const reported = readReported(row.reported)
    return {
      id: row.id,
      name: row.name,
      hostName: row.host_name,
      pairedAt: row.paired_at,
      online: row.online === 1 && row.last_seen_at !== null && now - row.last_seen_at <= SILENCE_MAX_MS,
      screenIds: screens.filter(({ player_id }) => player_id === row.id).map(({ id }) => id),
      ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
      ...(reported && { phase: reported.phase, version: reported.version }),
      ...(reported?.problem !== undefined && { problem: reported.problem }),
      ...(reported?.freeDiskBytes !== undefined && { freeDiskBytes: reported.freeDiskBytes }),
    }
  })
}

async function listScreens(db: Db, timeZone: string, now: number): Promise<StaffScreen[]> {
  const rows = await db
    .selectFrom('screen')
    .leftJoin('player_state', 'player_state.player_id', 'screen.player_id')
    .select(['screen.id', 'screen.body', 'screen.player_id', 'online', 'last_seen_at', 'reported'])
    .orderBy('screen.position')
    .execute()
  const desired = await latestReleases(db)
  const titles = await slideTitles(db)
  return rows.map((row): StaffScreen => {
    const reported = readReported(row.reported)
    const page = reported?.screens.find(({ screenId }) => screenId === row.id)
    const wanted = row.player_id === null ? undefined : desired.get(row.player_id)
    const player = row.player_id !== null && {
      online: row.online === 1,
      ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
      ...(reported && { reported }),
    }
    const facts = { screenId: row.id, timeZone, ...(player && { player }), ...(wanted && { desired: wanted }) }
    const title = page?.slideId === undefined ? undefined : titles.get(page.slideId)
    return {
      screen: expectStored(parseJson(Screen, row.body)),
      ...screenTruth(facts, now),
      ...(row.player_id !== null && { playerId: row.player_id }),
      ...(page?.presentedAt !== undefined && { presentedAt: page.presentedAt }),
      ...(title !== undefined && { slideTitle: title }),
    }
  })
}

async function latestReleases(db: Db): Promise<Map<string, { releaseId: string; publishedAt: number }>> {
  const rows = await db.selectFrom('published_release').selectAll().orderBy('gen').execute()
  return new Map(rows.map((row) => [row.player_id, { releaseId: row.release_id, publishedAt: row.published_at }]))
}

async function slideTitles(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('slide').selectAll().execute()
  return new Map(rows.map(({ id, body }) => [id, expectStored(parseJson(Slide, body)).title]))
}

/** A report of a newer player may not fit any more: then nothing is known, which is the truth. */
function readReported(text: string | null): Reported | undefined {
  if (text === null) return undefined
  const reported = parseJson(Reported, text)
  return reported.ok ? reported.value : undefined
}

function expectStored<T>(stored: Result<T, string[]>): T {
  if (!stored.ok) throw new Error(`broken row: ${stored.error.join(', ')}`)
  return stored.value
}

function unknownPlayer(): AppError {
  return new AppError('NOT_FOUND', 'Diesen Abspieler gibt es nicht mehr. Bitte laden Sie die Liste neu.')
}
