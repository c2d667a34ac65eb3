import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TicketEventBody } from '#schema/ticket-event'
import { applyEvent } from './apply-event.ts'
import { nextFor, orderFor } from './call-order.ts'
import { decide } from './decide.ts'
import { emptyHall, type Hall } from './hall.ts'
import type { HallConfig } from './hall-config.ts'
import { nextPlaceChangeAt, placeOf, placesOf } from './place.ts'

const NOON = Date.UTC(2026, 10, 26, 11)
const MINUTE = 60_000

/** Queues a, b and c; counter 1 serves all, 2 serves a, 3 serves b and c, 4 serves c. */
const CONFIG: HallConfig = {
  queues: ['a', 'b', 'c'].map((id, n) => ({ id, areaId: 'area', name: id, letter: 'ACD'[n] ?? 'A' })),
  counters: [
    { id: '1', areaId: 'area', label: '1' },
    { id: '2', areaId: 'area', label: '2', queueIds: ['a'] },
    { id: '3', areaId: 'area', label: '3', queueIds: ['b', 'c'] },
    { id: '4', areaId: 'area', label: '4', queueIds: ['c'] },
  ],
}

/** The hall with every counter but some. */
const without = (...ids: string[]): HallConfig => ({
  ...CONFIG,
  counters: CONFIG.counters.filter(({ id }) => !ids.includes(id)),
})

class TestHall {
  readonly hall: Hall = emptyHall()
  at = NOON
  #ids = 0

  write(bodies: readonly TicketEventBody[], commandId?: string): void {
    for (const body of bodies) {
      applyEvent(this.hall, {
        seq: this.hall.seq + 1,
        at: this.at,
        day: '2026-11-26',
        body,
        ...(commandId === undefined ? {} : { commandId }),
      })
    }
  }

  command(counterId: string, kind: 'call-next' | 'missed' | 'send-back' | 'park' | 'finish', config = CONFIG): void {
    const counter = config.counters.find(({ id }) => id === counterId)!
    this.#ids += 1
    const drawId = () => `id-${(this.#ids += 1)}`
    const decided = decide({ kind }, { hall: this.hall, config, counter, atMs: this.at, drawId })
    if (decided.ok) this.write(decided.value, `command-${this.#ids}`)
  }
}

const step = fc.oneof(
  fc.record({
    do: fc.constant('issue' as const),
    queue: fc.constantFrom('a', 'b', 'c'),
    priority: fc.boolean(),
  }),
  fc.record({ do: fc.constant('book' as const), queue: fc.constantFrom('a', 'b', 'c'), inMin: fc.nat(60) }),
  fc.record({
    do: fc.constantFrom(
      'call-next' as const,
      'missed' as const,
      'send-back' as const,
      'park' as const,
      'finish' as const,
    ),
    counter: fc.constantFrom('1', '2', '3', '4'),
  }),
  fc.record({
    do: fc.constant('transfer' as const),
    counter: fc.constantFrom('1', '2', '3'),
    to: fc.constantFrom('4'),
  }),
  fc.record({ do: fc.constant('wait' as const), min: fc.nat(20) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function play(steps: readonly Step[]): TestHall {
  const world = new TestHall()
  steps.forEach((one, n) => {
    world.at += 1_000
    const ids = {
      ticketId: `t${n}`,
      areaId: 'area',
      requestKey: `k${n}`,
      number: `A ${String(n + 1).padStart(3, '0')}`,
    }
    if (one.do === 'issue' && 'priority' in one) {
      const priority = one.priority ? ({ priority: 'old-age' } as const) : {}
      world.write([{ kind: 'issued', ...ids, queueId: one.queue, origin: 'stele', ...priority }])
    } else if (one.do === 'book' && 'inMin' in one) {
      const startsAt = world.at + one.inMin * MINUTE
      world.write([
        { kind: 'booked', ...ids, queueId: one.queue, startsAt, code: 'BCDF-GHJK' },
        { kind: 'checked-in', ticketId: ids.ticketId },
      ])
    } else if (one.do === 'wait' && 'min' in one) {
      world.at += one.min * MINUTE
    } else if (one.do === 'transfer' && 'to' in one) {
      const ticketId = world.hall.atCounter.get(one.counter)
      if (ticketId === undefined) return
      const to = { areaId: 'area', queueId: 'c', toCounterId: one.to }
      world.write([{ kind: 'transferred', ticketId, counterId: one.counter, ...to }])
    } else if ('counter' in one) {
      world.command(one.counter, one.do)
    }
  })
  return world
}

describe('the place in the queue', () => {
  it('counts everybody whom some counter calls before, whoever it is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { hall, at } = play(steps)
        const places = placesOf(hall, CONFIG, at)
        for (const ticket of hall.tickets.values()) {
          const place = placeOf(hall, CONFIG, ticket.id, at)
          expect(places.get(ticket.id)).toEqual(place)
          // Asks every counter for its own order, as the console does.
          const ahead = new Set<string>()
          for (const counter of CONFIG.counters) {
            const ids = orderFor(counter, CONFIG, hall.tickets.values(), at).map((one) => one.ticket.id)
            const index = ids.indexOf(ticket.id)
            for (const id of ids.slice(0, Math.max(0, index))) ahead.add(id)
          }
          if (ticket.phase !== 'waiting') expect(place).toBeUndefined()
          else {
            expect(place?.aheadCount).toBe(ahead.size)
            expect(place?.before.length).toBe(Math.min(3, ahead.size))
            for (const { id } of place?.before ?? []) expect(ahead.has(id)).toBe(true)
          }
        }
      }),
    )
  })

  it('comes true: with one counter, so many are called first', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const world = play(steps)
        const alone = without('2', '3', '4')
        const counter = alone.counters[0]!
        const promised = placesOf(world.hall, alone, world.at)
        const queue = orderFor(counter, alone, world.hall.tickets.values(), world.at)
        // Whoever cools down is passed over, so nothing can be promised about the moment.
        fc.pre(queue.every(({ ticket }) => (ticket.notBefore ?? 0) <= world.at))
        let called = 0
        for (let turn = nextOf(); turn !== undefined; turn = nextOf()) {
          expect(promised.get(turn)?.aheadCount).toBe(called)
          world.command('1', 'call-next', alone)
          called += 1
        }
        expect(called).toBe(queue.length)

        function nextOf(): string | undefined {
          return nextFor(counter, alone, world.hall.tickets.values(), world.at)?.ticket.id
        }
      }),
    )
  })

  it('names those directly before, in order', () => {
    const world = play(Array.from({ length: 5 }, () => ({ do: 'issue', queue: 'a', priority: false }) as const))
    expect(placeOf(world.hall, CONFIG, 't4', world.at)).toEqual({
      aheadCount: 4,
      before: ['t1', 't2', 't3'].map((id) => world.hall.tickets.get(id)),
    })
  })

  it('does not count whom only counters call that do not serve this queue', () => {
    const world = play([
      { do: 'issue', queue: 'b', priority: false },
      { do: 'issue', queue: 'a', priority: false },
    ])
    expect(placeOf(world.hall, CONFIG, 't1', world.at)?.aheadCount).toBe(1)
    expect(placeOf(world.hall, without('1'), 't1', world.at)?.aheadCount).toBe(0)
    expect(placeOf(world.hall, { ...CONFIG, counters: [] }, 't1', world.at)?.aheadCount).toBe(0)
  })

  it('says when it changes by itself, and never before that', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (steps, part) => {
        const { hall, at } = play(steps)
        const until = nextPlaceChangeAt(hall, at) ?? at + 24 * 60 * MINUTE
        expect(until).toBeGreaterThan(at)
        const between = at + Math.floor((until - at - 1) * part)
        expect(placesOf(hall, CONFIG, between)).toEqual(placesOf(hall, CONFIG, at))
      }),
    )
  })
})
