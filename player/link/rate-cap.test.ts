import fc from 'fast-check'
import { expect, test } from 'vitest'
import { debtMs, fullBucket, refill, spend } from './rate-cap.ts'

const chunks = fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 65_536 }), idleMs: fc.nat(2_000) }), {
  minLength: 1,
  maxLength: 200,
})

test('whatever comes in whatever pieces, never more than the cap, a quarter of a second and one chunk', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 16_384, max: 10_000_000 }), (arrivals, bytesPerSec) => {
      let nowMs = 0
      let bucket = fullBucket(bytesPerSec, nowMs)
      let sentBytes = 0
      for (const { bytes, idleMs } of arrivals) {
        nowMs += idleMs
        bucket = spend(refill(bucket, bytesPerSec, nowMs), bytes)
        sentBytes += bytes
        expect(sentBytes - bytes).toBeLessThanOrEqual((nowMs / 1_000 + 0.25) * bytesPerSec + 1)
        nowMs += debtMs(bucket, bytesPerSec)
      }
    }),
  )
})

test('a busy line gets all of the cap', () => {
  const bytesPerSec = 100_000
  let nowMs = 0
  let bucket = fullBucket(bytesPerSec, nowMs)
  for (let n = 0; n < 1_000; n++) {
    bucket = spend(refill(bucket, bytesPerSec, nowMs), 10_000)
    nowMs += debtMs(bucket, bytesPerSec)
  }
  expect(10_000_000 / (nowMs / 1_000)).toBeGreaterThan(0.95 * bytesPerSec)
})

test('a clock that stands still fills nothing, and an empty bucket pays off its debt', () => {
  const empty = spend(fullBucket(100_000, 5_000), 125_000)
  expect(refill(empty, 100_000, 4_000)).toEqual(empty)
  expect(debtMs(empty, 100_000)).toBe(1_000)
  expect(debtMs(refill(empty, 100_000, 6_000), 100_000)).toBe(0)
})
