import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import type { TicketPhase } from '#schema/ticket'
import { TicketEventBody } from '#schema/ticket-event'
import { applyEvent } from './apply-event.ts'
import { UNDO_MS } from './call-times.ts'
import { action, counterId, type Step, steps, takeStep, withTicket } from './any-day.oracle.ts'
import { emptyHall, isOpen } from './hall.ts'
import { Diary } from './hall-diary.oracle.ts'

/** Which phase may follow which, as the waiting hall knows it; `undone` may go back along any of them. */
const FOLLOWS: Readonly<Record<TicketPhase, readonly TicketPhase[]>> = {
  booked: ['waiting', 'called', 'cancelled'],
  waiting: ['called', 'cancelled'],
  called: ['called', 'serving', 'waiting', 'missed', 'parked', 'pickup', 'done', 'cancelled'],
  serving: ['called', 'waiting', 'missed', 'parked', 'pickup', 'done', 'cancelled'],
  parked: ['called', 'waiting', 'cancelled'],
  missed: ['called', 'waiting', 'cancelled'],
  pickup: ['called', 'waiting', 'cancelled'],
  done: [],
  cancelled: [],
}

function run(diary: Diary, list: readonly Step[], check: (step: Step) => void): void {
  for (const each of list) {
    takeStep(diary, each)
    check(each)
  }
}

test('whatever is done: one ticket per counter, one counter per ticket, one open call per ticket, numbers unique', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const diary = new Diary()
      run(diary, list, () => {
        const { hall } = diary
        const tickets = [...hall.tickets.values()]
        const placed = tickets.filter(({ phase }) => phase === 'called' || phase === 'serving')
        expect(placed.map(({ counterId: at, id }) => [at, id]).toSorted(byText)).toEqual(
          [...hall.atCounter].toSorted(byText),
        )
        expect([...hall.open.values()]).toEqual(expect.arrayContaining(tickets.filter(isOpen)))
        expect(hall.open.size).toBe(tickets.filter(isOpen).length)
        const numbers = tickets.filter(isOpen).map(({ number }) => number)
        expect(new Set(numbers).size).toBe(numbers.length)
        const called = [...hall.openCalls.values()].map(({ ticketId }) => ticketId)
        expect(new Set(called).size).toBe(called.length)
        for (const { spells } of tickets) {
          expect(spells.slice(0, -1).every(({ endedAt }) => endedAt !== undefined)).toBe(true)
        }
      })
    }),
    { numRuns: 400 },
  )
})

test('phases follow each other only as the waiting hall knows it', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const diary = new Diary()
      let before = new Map<string, TicketPhase>()
      run(diary, list, ({ do: done }) => {
        for (const { id, phase } of diary.hall.tickets.values()) {
          const was = before.get(id)
          if (was !== undefined && was !== phase && done !== 'undo') expect(FOLLOWS[was]).toContain(phase)
        }
        before = new Map([...diary.hall.tickets].map(([id, { phase }]) => [id, phase]))
      })
    }),
    { numRuns: 300 },
  )
})

test('the log read again gives the same hall, and every line of it fits its schema', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const diary = new Diary()
      run(diary, list, () => undefined)
      const again = emptyHall()
      for (const event of diary.log) {
        expect(parse(TicketEventBody, event.body)).toMatchObject({ ok: true })
        applyEvent(again, structuredClone(event))
      }
      expect(again).toEqual(diary.hall)
    }),
    { numRuns: 200 },
  )
})

test('undo brings back who was where, what is on the boards, and who is next', () => {
  fc.assert(
    fc.property(steps, counterId, action, (list, at, drawn) => {
      const diary = new Diary()
      run(diary, list, () => undefined)
      const before = picture(diary, diary.atMs + UNDO_MS)
      const did = diary.command(at, withTicket(diary.hall, drawn), 'the-command')
      fc.pre(did === 'done' && diary.hall.undoable.has('the-command'))
      diary.atMs += UNDO_MS
      const over = diary.command(at, { kind: 'undo', commandId: 'the-command' })
      expect(over).toBe('done')
      expect(picture(diary, diary.atMs)).toEqual(before)
      expect(diary.command(at, { kind: 'undo', commandId: 'the-command' })).toBe('NOTHING_TO_UNDO')
    }),
    { numRuns: 400 },
  )
})

/** What can be seen at an instant. */
function picture({ hall }: Diary, atMs: number) {
  return {
    tickets: [...hall.tickets.values()].map((ticket) => ({ ...ticket, changedSeq: 0 })),
    atCounter: [...hall.atCounter].toSorted(byText),
    calls: [...hall.openCalls.values()]
      .filter(({ expiresAt }) => expiresAt > atMs)
      .toSorted((a, b) => (a.callId < b.callId ? -1 : 1)),
  }
}

test('a command that is over a minute ago, or whose tickets have gone on, stays done', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.issue('a')
  diary.command('k1', { kind: 'call-next' }, 'first')
  diary.command('k1', { kind: 'recall' }, 'second')
  expect(diary.command('k1', { kind: 'undo', commandId: 'first' })).toBe('UNDO_TOO_LATE')
  diary.atMs += UNDO_MS + 1
  expect(diary.command('k1', { kind: 'undo', commandId: 'second' })).toBe('NOTHING_TO_UNDO')
})

test('nobody is brought back to a counter where somebody else is by now', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.issue('a')
  diary.command('k1', { kind: 'call-next' })
  diary.command('k1', { kind: 'finish' }, 'finish')
  diary.command('k1', { kind: 'call-next' })
  expect(diary.command('k1', { kind: 'undo', commandId: 'finish' })).toBe('UNDO_TOO_LATE')
})

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a).localeCompare(String(b))
}
