import Type from 'typebox'
import { DeviceEvent, type EventBatch } from '#schema/device'
import { parseJson } from '#schema/parse'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** An event before it has its number. */
export type Happened = Omit<DeviceEvent, 'n'>

/** Some weeks of a screen without server; a row takes about 150 bytes. */
const EVENTS_MAX = 50_000
/** Room is made in larger steps, so that a full outbox does not delete with each event. */
const DROP_COUNT = 500
const BATCH_MAX = 200

/**
 * Events for the server, on disk until it has confirmed them. When it is full, the oldest go and are counted; shown
 * calls go only when nothing else is left.
 */
export class Outbox {
  readonly #db: Db
  readonly #boot: string
  readonly #eventsMax: number
  #n = 0

  /** @param boot names this start of the core; the numbers of its events begin at 1 */
  constructor(db: Db, boot: string, eventsMax: number = EVENTS_MAX) {
    this.#db = db
    this.#boot = boot
    this.#eventsMax = eventsMax
  }

  add(events: readonly Happened[]): void {
    this.commit(() => events)
  }

  /** Runs `work` and stores the events that it tells of, in one transaction: all of it, or nothing. */
  commit(work: () => readonly Happened[]): void {
    const insert = this.#db.prepare('INSERT INTO outbox (boot, n, at, screen_id, what) VALUES (?, ?, ?, ?, ?)')
    const count = this.#db.transaction(() => {
      const events = work()
      let n = this.#n
      for (const { at, screenId, what } of events) insert.run(this.#boot, ++n, at, screenId, JSON.stringify(what))
      if (events.length > 0) this.#makeRoom()
      return events.length
    })()
    this.#n += count
  }

  /** The oldest events of the oldest boot; undefined when there is nothing to send. */
  nextBatch(): EventBatch | undefined {
    const rows = this.#db
      .prepare(
        `SELECT boot, n, at, screen_id, what FROM outbox
         WHERE boot = (SELECT boot FROM outbox ORDER BY id LIMIT 1) ORDER BY id LIMIT ?`,
      )
      .all(BATCH_MAX)
      .map((row) => readRow(OutboxRow, row))
    const [first] = rows
    if (!first) return undefined
    return {
      boot: first.boot,
      events: rows.map(({ n, at, screen_id, what }) => ({ n, at, screenId: screen_id, what: readWhat(what) })),
    }
  }

  /** The server has committed everything of this boot up to `upTo`. */
  confirm(boot: string, upTo: number): void {
    this.#db.prepare('DELETE FROM outbox WHERE boot = ? AND n <= ?').run(boot, upTo)
  }

  count(): number {
    return readRow(CountRow, this.#db.prepare('SELECT count(*) AS count FROM outbox').get()).count
  }

  /** How many events were given up since the database was made. */
  droppedCount(): number {
    const row = this.#db.prepare("SELECT value AS count FROM counter WHERE name = 'outbox-dropped'").get()
    return row === undefined ? 0 : readRow(CountRow, row).count
  }

  #makeRoom(): void {
    if (this.count() <= this.#eventsMax) return
    const { changes } = this.#db
      .prepare(
        `DELETE FROM outbox WHERE id IN (
           SELECT id FROM outbox ORDER BY json_extract(what, '$.kind') = 'call-shown', id LIMIT ?)`,
      )
      .run(Math.max(DROP_COUNT, this.count() - this.#eventsMax))
    this.#db
      .prepare(
        `INSERT INTO counter (name, value) VALUES ('outbox-dropped', ?)
         ON CONFLICT (name) DO UPDATE SET value = value + excluded.value`,
      )
      .run(changes)
  }
}

function readWhat(text: string): DeviceEvent['what'] {
  const parsed = parseJson(DeviceEvent.properties.what, text)
  if (!parsed.ok) throw new TypeError(`unexpected event: ${parsed.error.join('; ')}`)
  return parsed.value
}

const OutboxRow = Type.Object({
  boot: Type.String(),
  n: Type.Integer(),
  at: Type.Integer(),
  screen_id: Type.String(),
  what: Type.String(),
})
const CountRow = Type.Object({ count: Type.Integer() })
