import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CALL_SHOWN_MIN_MS, expiryWhenFinished, formatNumber, nextNumber, NUMBER_MAX } from './call-rules.ts'
import { chooseNext, inCallOrder } from './choose-next.ts'
import { decide } from './counter-decision.ts'

const current = { ticketId: 'here', attempts: 1 }
const next = { ticketId: 'next' }

test.each([
  ['call-next', { current: undefined, next }, [{ do: 'call', ticketId: 'next', attempt: 1 }]],
  [
    'call-next',
    { current, next },
    [
      { do: 'finish', ticketId: 'here' },
      { do: 'call', ticketId: 'next', attempt: 1 },
    ],
  ],
  ['recall', { current, next: undefined }, [{ do: 'call', ticketId: 'here', attempt: 2 }]],
  ['finish', { current, next: undefined }, [{ do: 'finish', ticketId: 'here' }]],
] as const)('%s on %j', (kind, view, steps) => {
  expect(decide(kind, view)).toEqual({ ok: true, value: steps })
})

test.each([
  ['call-next', { current, next: undefined }, 'QUEUE_EMPTY'],
  ['call-next', { current: undefined, next: undefined }, 'QUEUE_EMPTY'],
  ['recall', { current: undefined, next }, 'COUNTER_FREE'],
  ['finish', { current: undefined, next }, 'COUNTER_FREE'],
  ['recall', { current: { ticketId: 'here', attempts: 99 }, next }, 'CONFLICT'],
] as const)('%s on %j is refused with %s', (kind, view, error) => {
  expect(decide(kind, view)).toEqual({ ok: false, error })
})

const waiting = fc.uniqueArray(fc.record({ issuedAt: fc.nat(20), arrival: fc.nat() }), {
  selector: ({ arrival }) => arrival,
})

test('the order is a permutation by arrival, does not depend on the order of the rows, and gives a reason for each', () => {
  fc.assert(
    fc.property(waiting, (tickets) => {
      const order = inCallOrder(tickets)
      expect(order.map(({ ticket }) => ticket)).toEqual(inCallOrder(tickets.toReversed()).map(({ ticket }) => ticket))
      expect(new Set(order.map(({ ticket }) => ticket))).toEqual(new Set(tickets))
      for (const [index, { ticket, why }] of order.entries()) {
        const before = order[index - 1]?.ticket
        if (before) expect(before.issuedAt).toBeLessThanOrEqual(ticket.issuedAt)
        expect(why).toBe(index === 0 ? 'am längsten da' : 'nach Ankunft')
      }
      expect(chooseNext(tickets)).toBe(order[0]?.ticket)
    }),
  )
})

test('whoever comes later never delays who is there', () => {
  fc.assert(
    fc.property(waiting, fc.nat(20), (tickets, extraMs) => {
      const latest = Math.max(0, ...tickets.map(({ issuedAt }) => issuedAt))
      const late = { issuedAt: latest + extraMs, arrival: Number.MAX_SAFE_INTEGER }
      const others = inCallOrder([late, ...tickets]).slice(0, tickets.length)
      expect(others.map(({ ticket }) => ticket)).toEqual(inCallOrder(tickets).map(({ ticket }) => ticket))
    }),
  )
})

test('numbers run through all 999 and come around', () => {
  const run = Array.from({ length: NUMBER_MAX + 1 }).reduce<number[]>(
    (all) => [...all, nextNumber(all.at(-1) ?? 0)],
    [],
  )
  expect(new Set(run).size).toBe(NUMBER_MAX)
  expect([formatNumber('A', run[0] ?? 0), formatNumber('A', run[998] ?? 0), run[999]]).toEqual(['A 001', 'A 999', 1])
})

test('a finished call stays until it could be read, never longer than it would have', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (calledAt, lifetimeMs, laterMs) => {
      const call = { calledAt, expiresAt: calledAt + CALL_SHOWN_MIN_MS + lifetimeMs }
      const at = calledAt + laterMs
      const expiry = expiryWhenFinished(call, at)
      expect(expiry).toBeGreaterThanOrEqual(calledAt + CALL_SHOWN_MIN_MS)
      expect(expiry).toBeLessThanOrEqual(call.expiresAt)
      if (expiry < call.expiresAt && laterMs >= CALL_SHOWN_MIN_MS) expect(expiry).toBe(at)
    }),
  )
})
