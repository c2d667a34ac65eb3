import type { Logger } from 'pino'
import { EventBatch, Presence, Reported } from '#schema/device'
import { parseJson } from '#schema/parse'
import { eventAckTopic, readDeviceTopic } from '#schema/topics'
import type { DeviceConnection, DeviceMessage } from '../broker/broker-port.ts'
import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { readMemory, readReported as readStored } from './read-screens.ts'
import { createEventStore, type EventStore } from './store-events.ts'
import { NOTHING_HEARD, takeReport } from './take-report.ts'

export interface DeviceLaneDeps {
  readonly db: Db
  readonly siteId: string
  /** In which the day of a turn is read. */
  readonly timeZone: string
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  readonly log: Logger
  /** Told after the commit, once for each call and screen. */
  readonly onCallShown: (callId: string, screenId: string, at: number) => Promise<void>
  /** The same for a call whose whole announcement was heard. */
  readonly onCallSpoken: (callId: string, screenId: string, at: number) => Promise<void>
}

/** What players say. Everything is committed before the promise resolves, because then the broker acknowledges it. */
export interface DeviceLane {
  read(message: DeviceMessage): Promise<void>
  /** The broker's own view of a connection, ahead of any Last Will. */
  connection(connection: DeviceConnection): Promise<void>
}

export function createDeviceLane(deps: DeviceLaneDeps): DeviceLane {
  const { db, changes, nowMs, log } = deps
  const storeEvents = createEventStore(deps.timeZone)
  return {
    read: async ({ path, payload, retained = false }) => {
      const topic = readDeviceTopic(path)
      if (!topic || topic.siteId !== deps.siteId) return log.warn({ path }, 'message on an unknown topic dropped')
      const { playerId, lane } = topic
      if (!(await isKnown(db, playerId))) return log.warn({ playerId }, 'message of an unknown player dropped')
      const drop = (problems: readonly string[]) => log.warn({ playerId, lane, problems }, 'malformed message dropped')
      if (lane === 'presence') {
        const presence = parseJson(Presence, payload)
        return presence.ok ? await readPresence(deps, playerId, presence.value, retained) : drop(presence.error)
      }
      if (lane === 'reported') {
        const reported = parseJson(Reported, payload)
        return reported.ok ? await readReported(deps, playerId, reported.value, retained) : drop(reported.error)
      }
      const batch = parseJson(EventBatch, payload)
      return batch.ok ? await readEvents(deps, storeEvents, playerId, batch.value) : drop(batch.error)
    },
    connection: async ({ playerId, connected }) => {
      // Only a lost socket is news: that somebody connected is said better by the presence that follows.
      if (connected) return
      await db.updateTable('player_state').set({ online: 0 }).where('player_id', '=', playerId).execute()
      log.info({ playerId, at: nowMs() }, 'player disconnected')
      changes.announce('players')
    },
  }
}

async function readPresence(
  { db, changes, nowMs }: DeviceLaneDeps,
  playerId: string,
  presence: Presence,
  retained: boolean,
): Promise<void> {
  const update = db.updateTable('player_state').where('player_id', '=', playerId)
  if (presence.online) {
    // What the broker has kept says that the player has not gone, but nothing has been heard of it just now.
    const seen = retained ? {} : { last_seen_at: nowMs() }
    await update.set({ online: 1, session: presence.session, ...seen }).execute()
  } else {
    // A late will of an old connection must not switch off the new one.
    await update.set({ online: 0 }).where('session', '=', presence.session).execute()
  }
  changes.announce('players')
}

async function readReported(
  { db, changes, nowMs }: DeviceLaneDeps,
  playerId: string,
  reported: Reported,
  retained: boolean,
): Promise<void> {
  const isNews = await db.transaction().execute(async (tx) => {
    const before = await tx
      .selectFrom('player_state')
      .select(['reported', 'memory'])
      .where('player_id', '=', playerId)
      .executeTakeFirst()
    const known = before?.memory ? readMemory(before.memory) : NOTHING_HEARD
    const memory = takeReport(known, reported, nowMs())
    if (!memory) return false
    // A report that the broker has kept is of unknown age: it tells what was, and is no sign of life.
    const heard = retained ? { received_at: null } : { received_at: nowMs(), last_seen_at: nowMs(), online: 1 }
    await tx
      .updateTable('player_state')
      .set({ reported: JSON.stringify(reported), memory: JSON.stringify(memory), ...heard })
      .where('player_id', '=', playerId)
      .execute()
    return differs(before?.reported ?? null, reported)
  })
  if (isNews) changes.announce('players')
}

/**
 * Whether staff should see it at once. Times and slides move on with each report of each screen; consoles, which ask
 * every ten seconds anyway, would do nothing but ask.
 */
function differs(textBefore: string | null, after: Reported): boolean {
  const before = textBefore === null ? undefined : readStored(textBefore)
  return before === undefined || visible(before) !== visible(after)
}

function visible({ screens, problem, phase, releaseId, rejectedReleaseId, version }: Reported): string {
  const glasses = screens.map(({ presentedReleaseId, pixels, sound }) => [
    presentedReleaseId,
    pixels?.verdict,
    sound?.verdict,
  ])
  return JSON.stringify([glasses, problem, phase, releaseId, rejectedReleaseId, version])
}

async function readEvents(
  deps: DeviceLaneDeps,
  storeEvents: EventStore,
  playerId: string,
  batch: EventBatch,
): Promise<void> {
  const fresh = await deps.db.transaction().execute((tx) => storeEvents(tx, playerId, batch, deps.nowMs()))
  for (const { what, screenId, at } of fresh) {
    if (what.kind === 'call-shown') await deps.onCallShown(what.callId, screenId, at)
    if (what.kind === 'call-spoken') await deps.onCallSpoken(what.callId, screenId, at)
  }
  const upTo = batch.events.reduce((highest, { n }) => Math.max(highest, n), 0)
  await deps.publisher.publish(eventAckTopic(deps.siteId, playerId), { boot: batch.boot, upTo })
}

async function isKnown(db: Db, playerId: string): Promise<boolean> {
  return (await db.selectFrom('player').select('id').where('id', '=', playerId).executeTakeFirst()) !== undefined
}
