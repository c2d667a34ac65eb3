import type { ShownCall } from '#schema/local-api'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  advance,
  callKey,
  type CallQueue,
  emptyCallQueue,
  FULL_VIEW_MS,
  FULL_VIEW_MS_MIN,
  unexpired,
} from './call-queue.ts'

const call = (n: number, more: Partial<ShownCall> = {}): ShownCall => ({
  callId: `c${n}`,
  ticket: 'A 047',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: n,
  expiresAt: 1e9,
  areaId: 'a',
  announce: true,
  ...more,
})
const full = (queue: CallQueue): string | undefined => queue.current?.key

describe('advance', () => {
  test('shows an announced call for its time and then not again', () => {
    const calls = [call(1)]
    const shown = advance(emptyCallQueue, calls, 0)
    expect(full(shown)).toBe('c1/1')
    expect(advance(shown, calls, FULL_VIEW_MS - 1)).toBe(shown)
    const after = advance(shown, calls, FULL_VIEW_MS)
    expect(full(after)).toBeUndefined()
    expect(full(advance(after, calls, FULL_VIEW_MS + 1))).toBeUndefined()
  })

  test('leaves calls without announcement to the panel', () => {
    expect(advance(emptyCallQueue, [call(1, { announce: false })], 0)).toBe(emptyCallQueue)
  })

  test('of a burst the newest has the view at once, then the others in the order of calling, each for its least time', () => {
    const calls = [call(3), call(2), call(1)]
    let queue = advance(emptyCallQueue, calls, 0)
    const order = [full(queue)]
    for (const round of [1, 2]) {
      queue = advance(queue, calls, round * FULL_VIEW_MS_MIN - 1)
      expect(full(queue)).toBe(order.at(-1))
      queue = advance(queue, calls, round * FULL_VIEW_MS_MIN)
      order.push(full(queue))
    }
    expect(order).toEqual(['c3/1', 'c1/1', 'c2/1'])
  })

  test('a newer call takes the view at once, and gives it back to one that has not had its least time', () => {
    let queue = advance(emptyCallQueue, [call(1)], 0)
    queue = advance(queue, [call(2), call(1)], 1_000)
    expect(full(queue)).toBe('c2/1')
    queue = advance(queue, [call(2), call(1)], 1_000 + FULL_VIEW_MS_MIN)
    expect(full(queue)).toBe('c1/1')
  })

  test('a call that has had its least time does not come back', () => {
    let queue = advance(emptyCallQueue, [call(1)], 0)
    queue = advance(queue, [call(2), call(1)], FULL_VIEW_MS_MIN)
    expect(full(queue)).toBe('c2/1')
    expect(full(advance(queue, [call(2), call(1)], FULL_VIEW_MS_MIN + FULL_VIEW_MS))).toBeUndefined()
  })

  test('a recall is announced again', () => {
    let queue = advance(emptyCallQueue, [call(1)], 0)
    queue = advance(queue, [call(1)], FULL_VIEW_MS)
    expect(full(advance(queue, [call(1, { attempt: 2 })], FULL_VIEW_MS + 1))).toBe('c1/2')
  })

  test('a withdrawn call leaves at once', () => {
    const queue = advance(emptyCallQueue, [call(2), call(1)], 0)
    expect(full(advance(queue, [call(1)], 1))).toBe('c1/1')
    expect(full(advance(queue, [], 1))).toBeUndefined()
  })

  test('in any history the newest announced call has the view when it comes, each for its least time in one piece, and nothing expired has it', () => {
    const step = fc.record({
      waitMs: fc.integer({ min: 0, max: 8_000 }),
      added: fc.array(fc.record({ lifeMs: fc.integer({ min: 0, max: 60_000 }), announce: fc.boolean() }), {
        maxLength: 3,
      }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = 0
        let calls: ShownCall[] = []
        let queue = emptyCallQueue
        const had = new Map<string, number>()
        for (const { waitMs, added } of steps) {
          now += waitMs
          for (const { lifeMs, announce } of added) {
            calls = [call(calls.length, { calledAt: now, expiresAt: now + lifeMs, announce }), ...calls]
          }
          const valid = unexpired(calls, now)
          const next = advance(queue, valid, now)
          const before = queue.current
          if (before && before !== next.current)
            had.set(before.key, Math.max(had.get(before.key) ?? 0, now - before.since))
          // Whoever has had the view long enough never gets it again.
          if (next.current && next.current !== before) {
            expect(had.get(next.current.key) ?? 0).toBeLessThan(FULL_VIEW_MS_MIN)
          }
          if (next.current) expect(valid.map(callKey)).toContain(next.current.key)
          const fresh = valid.find(({ announce, calledAt }) => announce && calledAt === now && waitMs > 0)
          if (fresh && added.length > 0) expect(next.current?.since).toBe(now)
          queue = next
        }
      }),
    )
  })
})
