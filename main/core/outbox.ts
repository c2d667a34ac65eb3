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
 * and spoken calls go only when nothing else is left, and skipped slides first.
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

  /**
   * The oldest events of the oldest boot; undefined when there is nothing to send. What an older version has written
   * and nobody understands any more is given up and counted.
   */
  nextBatch(): EventBatch | undefined {
    for (;;) {
      const rows = this.#db
        .prepare(
          `SELECT id, boot, n, at, screen_id, what FROM outbox
           WHERE boot = (SELECT boot FROM outbox ORDER BY id LIMIT 1) ORDER BY id LIMIT ?`,
        )
        .all(BATCH_MAX)
        .map((row) => readRow(OutboxRow, row))
      const [first] = rows
      if (!first) return undefined
      const unreadable = rows.filter((row) => !parseJson(DeviceEvent.properties.what, row.what).ok)
      if (unreadable.length > 0) {
        this.#giveUp(unreadable.map(({ id }) => id))
        continue
      }
      const events = rows.map(({ n, at, screen_id, what }) => ({ n, at, screenId: screen_id, what: readWhat(what) }))
      return { boot: first.boot, events }
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
    const overCount = this.count() - this.#eventsMax
    if (overCount <= 0) return
    const { changes } = this.#db
      .prepare(
        `DELETE FROM outbox WHERE id IN (
           SELECT id FROM outbox
           ORDER BY CASE json_extract(what, '$.kind')
             WHEN 'call-shown' THEN 2 WHEN 'call-spoken' THEN 2 WHEN 'slide-shown' THEN 1 ELSE 0 END, id
           LIMIT ?)`,
      )
      .run(Math.max(DROP_COUNT, overCount))
    this.#countDropped(changes)
  }

  #giveUp(ids: readonly number[]): void {
    const remove = this.#db.prepare('DELETE FROM outbox WHERE id = ?')
    this.#db.transaction(() => {
      for (const id of ids) remove.run(id)
      this.#countDropped(ids.length)
    })()
  }

  #countDropped(count: number): void {
    this.#db
      .prepare(
        `INSERT INTO counter (name, value) VALUES ('outbox-dropped', ?)
         ON CONFLICT (name) DO UPDATE SET value = value + excluded.value`,
      )
      .run(count)
  }
}

function readWhat(text: string): DeviceEvent['what'] {
  const parsed = parseJson(DeviceEvent.properties.what, text)
  if (!parsed.ok) throw new TypeError(`unexpected event: ${parsed.error.join('; ')}`)
  return parsed.value
}

const OutboxRow = Type.Object({
  id: Type.Integer(),
  boot: Type.String(),
  n: Type.Integer(),
  at: Type.Integer(),
  screen_id: Type.String(),
  what: Type.String(),
})
const CountRow = Type.Object({ count: Type.Integer() })
