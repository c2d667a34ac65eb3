import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addClockSample, UNKNOWN_OFFSET } from './clock-offset.ts'

test('a clock that is a day behind is found out, to the delay of the quickest message', () => {
  const delays = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(delays, (delaysMs) => {
      const estimate = delaysMs.reduce((known, delayMs, n) => {
        const serverMs = 86_400_000 + n * 5_000
        return addClockSample(known, serverMs, n * 5_000 + delayMs)
      }, UNKNOWN_OFFSET)
      const errorMs = 86_400_000 - estimate.offsetMs
      expect(errorMs).toBeGreaterThanOrEqual(0)
      expect(errorMs).toBeLessThanOrEqual(Math.min(...delaysMs) + 40)
    }),
  )
})

test('noise does not move it, and a clock that is set is followed within a minute of heads', () => {
  let known = addClockSample(UNKNOWN_OFFSET, 1_020, 1_000)
  expect(known.offsetMs).toBe(0)
  for (let n = 0; n < 12; n++) known = addClockSample(known, 1_000, 61_000)
  expect(known.offsetMs).toBe(-60_000)
})
