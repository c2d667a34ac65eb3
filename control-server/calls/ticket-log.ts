import { localDate } from '#player/time'
import { applyEvent } from '#player/tickets/apply-event'
import { emptyHall, type Hall } from '#player/tickets/hall'
import { parse } from '#schema/parse'
import { TicketEventBody } from '#schema/ticket-event'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'

/** What a step decides to write, and what it answers. */
export interface Step<T> {
  readonly events: readonly TicketEventBody[]
  readonly answer: T
  /** Ties the events together for `undone`. */
  readonly commandId?: string
}

/** The log of tickets, and the hall that follows from it. Nobody else reads or writes events. */
export interface TicketLog {
  /** The hall with everything that any server of the site has committed. Reads only. */
  hall(): Promise<Hall>
  /**
   * Decides and commits as one: `decide` runs under the write lock, on the newest hall, so whoever else claims a
   * ticket waits and then sees what this one has left. What it writes through `tx` is committed with its events.
   */
  step<T>(decide: (tx: Tx, hall: Hall, atMs: number) => Promise<Step<T>>): Promise<T>
  /** Closes days that are over. */
  closePastDays(): Promise<void>
}

export interface TicketLogDeps {
  readonly db: Db
  readonly timeZone: string
  readonly nowMs: () => number
  /** Told in the transaction that deletes a day, with the hall as it was at its end. */
  readonly onDayClosed: (tx: Tx, hall: Hall) => Promise<void>
}

export function createTicketLog({ db, timeZone, nowMs, onDayClosed }: TicketLogDeps): TicketLog {
  const hall = emptyHall()

  async function catchUp(from: Db | Tx): Promise<void> {
    const rows = await from.selectFrom('ticket_event').selectAll().where('seq', '>', hall.seq).orderBy('seq').execute()
    // Another reader may have been faster while this one waited for its rows.
    for (const row of rows) if (row.seq > hall.seq) applyEvent(hall, fromRow(row))
  }

  /** Time in the log never runs backwards, whatever the clock does. */
  const now = (): number => Math.max(nowMs(), hall.at)

  async function write(tx: Tx, atMs: number, day: string, events: readonly TicketEventBody[], commandId?: string) {
    const head = await tx
      .updateTable('ticket_log')
      .set((row) => ({ seq: row('seq', '+', events.length) }))
      .returning('seq')
      .executeTakeFirstOrThrow()
    const first = head.seq - events.length + 1
    const rows = events.map((body, index) => ({
      seq: first + index,
      at: atMs,
      day,
      command_id: commandId ?? null,
      body: written(body),
    }))
    await tx.insertInto('ticket_event').values(rows).execute()
  }

  /** "After" and not "other than": a clock that is set back over midnight must not close anything. */
  const isOver = (day: string): boolean => hall.day !== '' && hall.day < day

  async function close(tx: Tx, atMs: number): Promise<void> {
    await onDayClosed(tx, hall)
    await tx.deleteFrom('ticket_event').execute()
    await write(tx, atMs, hall.day, [{ kind: 'day-closed' }])
  }

  /** One transaction, holding the write lock from its first statement on. */
  async function transact<T>(run: (tx: Tx, atMs: number, today: string) => Promise<T>): Promise<T> {
    const answer = await db.transaction().execute(async (tx) => {
      await lock(tx)
      await catchUp(tx)
      const atMs = now()
      return await run(tx, atMs, localDate(atMs, timeZone))
    })
    await catchUp(db)
    return answer
  }

  async function closePastDays(): Promise<void> {
    await catchUp(db)
    if (!isOver(localDate(now(), timeZone))) return
    await transact(async (tx, atMs, today) => {
      if (isOver(today)) await close(tx, atMs)
    })
  }

  return {
    closePastDays,
    async hall() {
      await catchUp(db)
      return hall
    },
    async step(decide) {
      for (;;) {
        // Nothing of a day that is over may be called.
        await closePastDays()
        const done = await transact(async (tx, atMs, today) => {
          // Midnight was while this one waited for the lock.
          if (isOver(today)) return undefined
          const { events, answer, commandId } = await decide(tx, hall, atMs)
          if (events.length > 0) await write(tx, atMs, hall.day > today ? hall.day : today, events, commandId)
          return { answer }
        })
        if (done) return done.answer
      }
    },
  }
}

/** Changes nothing; whoever else wants to write waits until this transaction is over. */
async function lock(tx: Tx): Promise<void> {
  await tx
    .insertInto('ticket_log')
    .values({ id: 1, seq: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ seq: row.ref('ticket_log.seq') })))
    .execute()
}

/** A line that does not fit its schema could not be read again, and the day would be lost. */
function written(body: TicketEventBody): string {
  const parsed = parse(TicketEventBody, body)
  if (!parsed.ok) throw new TypeError(`not an event: ${parsed.error.join('; ')}`)
  return JSON.stringify(body)
}

function fromRow(row: { seq: number; at: number; day: string; command_id: string | null; body: string }) {
  const { seq, at, day, command_id: commandId } = row
  return { seq, at, day, ...(commandId !== null && { commandId }), body: stored(TicketEventBody, row.body) }
}
