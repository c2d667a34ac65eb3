import type { Logger } from 'pino'
import { type DeviceEvent, EventBatch, Presence, Reported } from '#schema/device'
import { parseJson } from '#schema/parse'
import { eventAckTopic, readDeviceTopic } from '#schema/topics'
import type { DeviceConnection, DeviceMessage } from '../broker/broker-port.ts'
import type { Db, Tx } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'

export interface DeviceLaneDeps {
  readonly db: Db
  readonly siteId: string
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  readonly log: Logger
  /** Told after the commit, once for each call and screen. */
  readonly onCallShown: (callId: string, screenId: string, at: number) => Promise<void>
}

/** What players say. Everything is committed before the promise resolves, because then the broker acknowledges it. */
export interface DeviceLane {
  read(message: DeviceMessage): Promise<void>
  /** The broker's own view of a connection, ahead of any Last Will. */
  connection(connection: DeviceConnection): Promise<void>
}

export function createDeviceLane(deps: DeviceLaneDeps): DeviceLane {
  const { db, changes, nowMs, log } = deps
  return {
    read: async ({ path, payload }) => {
      const topic = readDeviceTopic(path)
      if (!topic || topic.siteId !== deps.siteId) return log.warn({ path }, 'message on an unknown topic dropped')
      const { playerId, lane } = topic
      if (!(await isKnown(db, playerId))) return log.warn({ playerId }, 'message of an unknown player dropped')
      const drop = (problems: readonly string[]) => log.warn({ playerId, lane, problems }, 'malformed message dropped')
      if (lane === 'presence') {
        const presence = parseJson(Presence, payload)
        return presence.ok ? await readPresence(deps, playerId, presence.value) : drop(presence.error)
      }
      if (lane === 'reported') {
        const reported = parseJson(Reported, payload)
        return reported.ok ? await readReported(deps, playerId, reported.value) : drop(reported.error)
      }
      const batch = parseJson(EventBatch, payload)
      return batch.ok ? await readEvents(deps, playerId, batch.value) : drop(batch.error)
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
): Promise<void> {
  const update = db.updateTable('player_state').where('player_id', '=', playerId)
  if (presence.online) {
    await update.set({ online: 1, session: presence.session, last_seen_at: nowMs() }).execute()
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
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await tx
      .selectFrom('player_state')
      .select('reported')
      .where('player_id', '=', playerId)
      .executeTakeFirst()
    const known = before?.reported === null || before === undefined ? undefined : parseJson(Reported, before.reported)
    // Within a boot the higher number is the newer report; another boot is always newer, because only one is alive.
    if (known?.ok === true && known.value.boot === reported.boot && known.value.n >= reported.n) return
    await tx
      .updateTable('player_state')
      .set({ reported: JSON.stringify(reported), last_seen_at: nowMs(), online: 1 })
      .where('player_id', '=', playerId)
      .execute()
  })
  changes.announce('players')
}

async function readEvents(deps: DeviceLaneDeps, playerId: string, batch: EventBatch): Promise<void> {
  const fresh = await deps.db.transaction().execute((tx) => storeEvents(tx, playerId, batch, deps.nowMs()))
  for (const { what, screenId, at } of fresh) {
    if (what.kind === 'call-shown') await deps.onCallShown(what.callId, screenId, at)
  }
  const upTo = batch.events.reduce((highest, { n }) => Math.max(highest, n), 0)
  await deps.publisher.publish(eventAckTopic(deps.siteId, playerId), { boot: batch.boot, upTo })
}

/** Events that were not known yet. A batch may come any number of times. */
async function storeEvents(
  tx: Tx,
  playerId: string,
  { boot, events }: EventBatch,
  now: number,
): Promise<DeviceEvent[]> {
  const fresh: DeviceEvent[] = []
  for (const event of events) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('device_event')
      .values({
        player_id: playerId,
        boot,
        n: event.n,
        at: event.at,
        screen_id: event.screenId,
        what: JSON.stringify(event.what),
        received_at: now,
      })
      .onConflict((conflict) => conflict.columns(['player_id', 'boot', 'n']).doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) > 0n) fresh.push(event)
  }
  await tx.updateTable('player_state').set({ last_seen_at: now }).where('player_id', '=', playerId).execute()
  return fresh
}

async function isKnown(db: Db, playerId: string): Promise<boolean> {
  return (await db.selectFrom('player').select('id').where('id', '=', playerId).executeTakeFirst()) !== undefined
}
