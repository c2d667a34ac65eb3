import { parseJson } from '#schema/parse'
import { Slide } from '#schema/slide'
import type { StaffPlayer, StaffScreen } from '#schema/staff-screens'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { forgetPlayer } from './forget-player.ts'
import { createScreenReader, type JudgedScreen, readReported } from './read-screens.ts'
import { soundOf, soundText } from './screen-sound.ts'
import { glassOf, SILENCE_MAX_MS, truthOf } from './screen-truth.ts'
import { instantOf, truthText } from './truth-texts.ts'

export interface FleetDeps {
  readonly db: Db
  readonly siteId: string
  readonly timeZone: string
  readonly broker: Pick<BrokerPort, 'setAccounts'>
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  /** Since when players could reach this server without a break. */
  readonly listeningSince: () => number
  /** Compiles and publishes for every player whose plan has changed. */
  readonly publishReleases: () => Promise<unknown>
  /** The pointers of what is published already, once more. */
  readonly republishReleases: () => Promise<unknown>
}

/** Every screen and player of the site, with the truth about them. */
export interface Fleet {
  players(): Promise<StaffPlayer[]>
  /** Throws `NOT_FOUND`. */
  player(playerId: string): Promise<StaffPlayer>
  screens(): Promise<StaffScreen[]>
  /** The same without words, for what looks at all screens every few seconds. */
  judged(): Promise<JudgedScreen[]>
  /** How fast a player may download, bytes per second; undefined is no limit. Throws `NOT_FOUND`. */
  limitDownloads(playerId: string, bytesPerSecMax: number | undefined): Promise<StaffPlayer>
  /** Removes a player; it is cut from the broker at once. Throws `NOT_FOUND`. */
  revoke(playerId: string): Promise<void>
  /** After a pairing: lets the player in and gives it its release. */
  admit(): Promise<void>
  /** Makes the broker know exactly the players of the database. */
  syncAccounts(): Promise<void>
}

export function createFleet(deps: FleetDeps): Fleet {
  const { db, changes, nowMs, listeningSince } = deps
  const readScreens = createScreenReader(db)
  const syncAccounts = async () => {
    const players = await db.selectFrom('player').select(['id', 'secret_sha256', 'mosquitto_hash']).execute()
    const accounts = players.map(({ id, secret_sha256, mosquitto_hash }) => ({
      siteId: deps.siteId,
      playerId: id,
      secretSha256: secret_sha256,
      ...(mosquitto_hash !== null && { mosquittoHash: mosquitto_hash }),
    }))
    await deps.broker.setAccounts(accounts)
  }
  const admit = async () => {
    await syncAccounts()
    await deps.publishReleases()
    changes.announce('players')
  }
  const players = () => listPlayers(db, nowMs())
  const player = async (playerId: string) => {
    const found = (await players()).find(({ id }) => id === playerId)
    if (!found) throw unknownPlayer()
    return found
  }
  return {
    players,
    player,
    screens: async () => {
      const now = nowMs()
      const [screens, titles] = [await readScreens(listeningSince(), now), await slideTitles(db)]
      return screens.map((one) => staffScreen(one, titles, deps.timeZone, now))
    },
    judged: () => readScreens(listeningSince(), nowMs()),
    limitDownloads: async (playerId, bytesPerSecMax) => {
      const { numUpdatedRows } = await db
        .updateTable('player')
        .set({ bytes_per_sec_max: bytesPerSecMax ?? null })
        .where('id', '=', playerId)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw unknownPlayer()
      await deps.republishReleases()
      changes.announce('players')
      return await player(playerId)
    },
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
    const reported = row.reported === null ? undefined : readReported(row.reported)
    return {
      id: row.id,
      name: row.name,
      hostName: row.host_name,
      pairedAt: row.paired_at,
      online: row.online === 1 && row.last_seen_at !== null && now - row.last_seen_at <= SILENCE_MAX_MS,
      screenIds: screens.filter(({ player_id }) => player_id === row.id).map(({ id }) => id),
      ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
      ...(row.bytes_per_sec_max !== null && { bytesPerSecMax: row.bytes_per_sec_max }),
      ...(reported && { phase: reported.phase, version: reported.version }),
      ...(reported?.problem !== undefined && { problem: reported.problem }),
      ...(reported?.freeDiskBytes !== undefined && { freeDiskBytes: reported.freeDiskBytes }),
    }
  })
}

function staffScreen(
  { screen, playerId, facts, why, since, screenshotAt }: JudgedScreen,
  titles: ReadonlyMap<string, string>,
  timeZone: string,
  now: number,
): StaffScreen {
  const { presentedAgeMs, slideId } = glassOf(facts, now)
  const presentedAt = instantOf(presentedAgeMs, now)
  const sound = soundOf(screen, facts, now)
  const title = slideId === undefined ? undefined : titles.get(slideId)
  return {
    screen,
    truth: truthOf(why),
    reason: truthText({ facts, why, since, timeZone }, now),
    ...(playerId !== undefined && { playerId }),
    ...(sound && { sound: { verdict: sound, reason: soundText(sound) } }),
    ...(presentedAt !== undefined && { presentedAt }),
    ...(title !== undefined && { slideTitle: title }),
    ...(screenshotAt !== undefined && { screenshotAt }),
  }
}

async function slideTitles(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('slide').selectAll().execute()
  return new Map(rows.map(({ id, body }) => [id, readTitle(body)]))
}

export function readTitle(body: string): string {
  const slide = parseJson(Slide, body)
  if (!slide.ok) throw new Error(`broken row: ${slide.error.join(', ')}`)
  return slide.value.title
}

function unknownPlayer(): AppError {
  return new AppError('NOT_FOUND', 'Diesen Abspieler gibt es nicht mehr. Bitte laden Sie die Liste neu.')
}
