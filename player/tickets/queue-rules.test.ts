import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_SHOW_DEFAULT, NUMBER_MAX, SERVICE_MINUTES_DEFAULT } from '#schema/ticket'
import { claimedNumbers, sameRules, sharedNumbers } from './queue-rules.ts'

const numbers = fc
  .tuple(fc.integer({ min: 1, max: NUMBER_MAX }), fc.integer({ min: 1, max: NUMBER_MAX }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))
const queue = fc.record({ letter: fc.constantFrom('A', 'C'), numbers: fc.option(numbers, { nil: undefined }) })
const drawnBy = ({
  letter,
  numbers: range,
}: {
  letter: string
  numbers?: { first: number; last: number } | undefined
}) =>
  new Set(
    Array.from({ length: NUMBER_MAX }, (_, index) => index + 1)
      .filter((n) => range === undefined || (range.first <= n && n <= range.last))
      .map((n) => `${letter} ${n}`),
  )
const plain = ({
  letter,
  numbers: range,
}: {
  letter: string
  numbers: { first: number; last: number } | undefined
}) => ({
  letter,
  ...(range && { numbers: range }),
})

describe('numbers of queues', () => {
  it('are shared exactly when both can draw them', () =>
    fc.assert(
      fc.property(queue, queue, (a, b) => {
        const drawnByB = drawnBy(b)
        const both = [...drawnBy(a)].filter((number) => drawnByB.has(number))
        const shared = sharedNumbers(plain(a), plain(b))
        expect(shared === undefined ? 0 : shared.last - shared.first + 1).toBe(both.length)
      }),
      { numRuns: 50 },
    ))

  it('are claimed by a change that draws a number of another queue which it did not draw before', () =>
    fc.assert(
      fc.property(queue, queue, queue, (before, after, other) => {
        const [had, taken] = [drawnBy(before), drawnBy(other)]
        const fresh = [...drawnBy(after)].filter((number) => taken.has(number) && !had.has(number))
        expect(claimedNumbers(plain(before), plain(after), [plain(other)]) !== undefined).toBe(fresh.length > 0)
      }),
      { numRuns: 50 },
    ))
})

it('settings that leave a default out are the same as those that name it', () => {
  const named = {
    letter: 'A',
    numbers: { first: 1, last: NUMBER_MAX },
    serviceMinutes: SERVICE_MINUTES_DEFAULT,
    noShow: NO_SHOW_DEFAULT,
  }
  expect(sameRules({ letter: 'A' }, named)).toBe(true)
  for (const other of [
    { ...named, letter: 'C' },
    { ...named, numbers: { first: 2, last: NUMBER_MAX } },
    { ...named, serviceMinutes: 5 },
    { ...named, noShow: { ...NO_SHOW_DEFAULT, reentry: 'end' as const } },
  ]) {
    expect(sameRules({ letter: 'A' }, other)).toBe(false)
  }
})
