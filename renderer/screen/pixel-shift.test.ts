import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pixelShift, SHIFT_PX, SHIFT_TURN_MS } from './pixel-shift.ts'

test('the picture moves at least 8 px within ten minutes, from any instant on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (from) => {
      const xs = Array.from({ length: 600 }, (_, second) => pixelShift(from + second * 1_000).x)
      expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThanOrEqual(8)
    }),
    { numRuns: 50 },
  )
})

test('it never jumps by more than a pixel in a second and never leaves its frame', () => {
  for (let at = 0; at < SHIFT_TURN_MS; at += 1_000) {
    const here = pixelShift(at)
    const next = pixelShift(at + 1_000)
    expect(Math.abs(next.x - here.x)).toBeLessThanOrEqual(1)
    expect(Math.abs(next.y - here.y)).toBeLessThanOrEqual(1)
    expect(Math.abs(here.x)).toBeLessThanOrEqual(SHIFT_PX)
  }
})
