import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TicketEventBody } from '#schema/ticket-event'
import { aheadCount, waitingCounts } from './ahead.ts'
import { applyEvent } from './apply-event.ts'
import { orderFor } from './call-order.ts'
import { emptyHall, type Hall } from './hall.ts'
import type { HallConfig } from './hall-config.ts'

const queue = (id: string, letter: string) => ({ id, areaId: 'area', name: id, letter })
const counter = (id: string, queueIds?: string[]) => ({ id, areaId: 'area', label: id, ...(queueIds && { queueIds }) })
const START_MS = Date.UTC(2026, 10, 26, 8)

function hallWith(queueIds: readonly string[]): Hall {
  const hall = emptyHall()
  for (const [index, queueId] of queueIds.entries()) {
    const body: TicketEventBody = {
      kind: 'issued',
      ticketId: `t${index}`,
      areaId: 'area',
      queueId,
      number: `A ${String(index + 1).padStart(3, '0')}`,
      origin: 'stele',
      requestKey: `r${index}`,
    }
    applyEvent(hall, { seq: index + 1, at: START_MS + index, day: '2026-11-26', body })
  }
  return hall
}

test('at one counter for everything it is the place in its order', () => {
  const config: HallConfig = { queues: [queue('a', 'A'), queue('c', 'C')], counters: [counter('1')] }
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'c'), { minLength: 1, maxLength: 12 }), (queueIds) => {
      const hall = hallWith(queueIds)
      const order = orderFor(counter('1'), config, hall.tickets.values(), START_MS + 60_000)
      for (const [place, { ticket }] of order.entries()) {
        expect(aheadCount(hall, config, ticket.id, START_MS + 60_000)).toBe(place)
      }
    }),
  )
})

test('whoever waits for other counters is not ahead', () => {
  const config: HallConfig = {
    queues: [queue('a', 'A'), queue('c', 'C')],
    counters: [counter('1', ['a']), counter('2', ['c'])],
  }
  const hall = hallWith(['a', 'a', 'c', 'a', 'c'])
  expect([0, 1, 2, 3, 4].map((n) => aheadCount(hall, config, `t${n}`, START_MS))).toEqual([0, 1, 0, 2, 1])
  expect(Object.fromEntries(waitingCounts(hall))).toEqual({ a: 3, c: 2 })
})

test('who is called or gone has nobody ahead, and is not counted', () => {
  const config: HallConfig = { queues: [queue('a', 'A')], counters: [counter('1')] }
  const hall = hallWith(['a', 'a'])
  applyEvent(hall, {
    seq: 3,
    at: START_MS + 5,
    day: '2026-11-26',
    body: { kind: 'cancelled', ticketId: 't0', by: 'visitor' },
  })
  expect(aheadCount(hall, config, 't0', START_MS)).toBeUndefined()
  expect(aheadCount(hall, config, 'never', START_MS)).toBeUndefined()
  expect(aheadCount(hall, config, 't1', START_MS)).toBe(0)
  expect(waitingCounts(hall).get('a')).toBe(1)
})
