import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPOINTMENT_HEAD_START_MS,
  APPOINTMENT_LATE_MS,
  inCallOrder,
  nextFor,
  PRIORITY_HEAD_START_MS,
} from './call-order.ts'
import { knownTicket, type Ticket } from './hall.ts'
import { CONFIG, Diary } from './hall-diary.oracle.ts'

const MINUTE_MS = 60_000

const waiting = (id: string, arrivedAt: number, more: Partial<Ticket> = {}): Ticket => ({
  id,
  number: 'A 001',
  areaId: 'east',
  queueId: 'a',
  origin: 'stele',
  phase: 'waiting',
  since: arrivedAt,
  order: arrivedAt,
  requestKey: id,
  arrivedAt,
  placeAt: arrivedAt,
  attempts: 0,
  spells: [],
  changedSeq: 1,
  ...more,
})

const booked = (id: string, arrivedAt: number, startsAt: number) =>
  waiting(id, arrivedAt, { startsAt, placeAt: arrivedAt })
const at = (minutes: number) => minutes * MINUTE_MS
const order = (tickets: readonly Ticket[], atMs: number) => inCallOrder(tickets, atMs).map(({ ticket }) => ticket.id)

describe('who is next', () => {
  test('who came first, with a reason for each', () => {
    const places = inCallOrder([waiting('b', at(2)), waiting('a', at(1))], at(10))
    expect(places.map(({ ticket, why }) => [ticket.id, why.kind])).toEqual([
      ['a', 'longest'],
      ['b', 'arrival'],
    ])
  })

  test('an appointment from its time on goes before who has waited less than the head start, not before others', () => {
    const now = at(120)
    const shorter = waiting('short', now - APPOINTMENT_HEAD_START_MS + 1)
    const longer = waiting('long', now - APPOINTMENT_HEAD_START_MS - 1)
    expect(order([shorter, booked('appointment', at(118), now), longer], now)).toEqual(['long', 'appointment', 'short'])
  })

  test('an appointment whose time has not come waits for it while others are there, and is called when nobody is', () => {
    const early = booked('early', at(60), at(90))
    expect(order([early, waiting('walk-in', at(80))], at(85))).toEqual(['walk-in', 'early'])
    expect(order([early, waiting('walk-in', at(80))], at(88))).toEqual(['early', 'walk-in'])
    expect(order([early], at(70))).toEqual(['early'])
  })

  test('who comes much too late for an appointment waits like everybody', () => {
    const startsAt = at(60)
    const late = booked('late', startsAt + APPOINTMENT_LATE_MS + 1, startsAt)
    const punctual = booked('punctual', startsAt + APPOINTMENT_LATE_MS, startsAt)
    const walkIn = waiting('walk-in', at(70))
    expect(order([late, punctual, walkIn], at(80))).toEqual(['punctual', 'walk-in', 'late'])
    expect(inCallOrder([late], at(80))[0]?.why).toEqual({ kind: 'appointment-late', startsAt })
  })

  test('whoever was called in vain comes last until the cool-down is over, and then at the old place', () => {
    const again = waiting('again', at(1), { back: 'no-show', notBefore: at(20) })
    expect(order([again, waiting('b', at(2))], at(10))).toEqual(['b', 'again'])
    expect(order([again, waiting('b', at(2))], at(20))).toEqual(['again', 'b'])
    const [counter] = CONFIG.counters
    expect(counter && nextFor(counter, CONFIG, [again], at(10))).toBeUndefined()
  })
})

const ticket = fc
  .record({
    arrivedAt: fc.integer({ min: 0, max: 10_000_000 }),
    priority: fc.boolean(),
    startsAt: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined }),
  })
  .map(({ arrivedAt, priority, startsAt }) => ({
    arrivedAt,
    ...(priority && { priority: 'disability' as const }),
    ...(startsAt !== undefined && { startsAt }),
  }))

const tickets = fc
  .array(ticket, { maxLength: 30 })
  .map((list) => list.map(({ arrivedAt, ...more }, n) => waiting(`t${n}`, arrivedAt, { order: n, ...more })))

test('the order does not depend on how the tickets are listed', () => {
  fc.assert(
    fc.property(tickets, fc.integer({ min: 0, max: 20_000_000 }), fc.infiniteStream(fc.nat()), (list, atMs, dice) => {
      const shuffled = list
        .map((entry) => ({ entry, key: dice.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      expect(order(shuffled, atMs)).toEqual(order(list, atMs))
    }),
  )
})

test('nobody is overtaken by who comes later than the longest head start after them: everybody has their turn', () => {
  const longest = Math.max(APPOINTMENT_HEAD_START_MS, PRIORITY_HEAD_START_MS)
  fc.assert(
    fc.property(tickets, fc.integer({ min: 0, max: 20_000_000 }), (list, atMs) => {
      const present = list.filter(({ arrivedAt = 0 }) => arrivedAt <= atMs)
      const places = inCallOrder(present, atMs).filter(({ why }) => why.kind !== 'appointment-early')
      for (const [index, { ticket: later }] of places.entries()) {
        for (const { ticket: before } of places.slice(0, index)) {
          expect((before.arrivedAt ?? 0) - (later.arrivedAt ?? 0)).toBeLessThanOrEqual(longest)
        }
      }
    }),
  )
})

test('a full day of appointments leaves a walk-in waiting no longer than the head start and one service', () => {
  const diary = new Diary()
  const start = diary.atMs
  const walkIn = diary.issue('a') ?? ''
  for (let n = 0; n < 20; n += 1) {
    const ticketId = diary.book('a', start + n * 10 * MINUTE_MS, `BCDF-GH${'BCDFGHJKLMNPQRSTVWXZ'[n]}B`)
    if (ticketId !== undefined) diary.write([{ kind: 'checked-in', ticketId }])
  }
  let minutes = 0
  while (knownTicket(diary.hall, walkIn).phase === 'waiting' && minutes < 300) {
    diary.command('k1', { kind: 'call-next' })
    diary.atMs += 10 * MINUTE_MS
    minutes += 10
  }
  expect(minutes * MINUTE_MS).toBeLessThanOrEqual(APPOINTMENT_HEAD_START_MS + 20 * MINUTE_MS)
})
