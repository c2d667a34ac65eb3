import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RateCap } from './rate-cap.ts'

const signal = new AbortController().signal
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const createCap = () => new RateCap(() => Date.now())

/** Reads without end in chunks of 10 kB, and counts. */
function reader(cap: RateCap) {
  const read = { bytes: 0 }
  void (async () => {
    for (;;) {
      read.bytes += 10_000
      await cap.take(10_000, signal)
      if (read.bytes > 1_000_000) return
    }
  })()
  return read
}

test('all downloads together keep to the cap', async () => {
  const cap = createCap()
  cap.set(100_000)
  const readers = [reader(cap), reader(cap), reader(cap)]
  await vi.advanceTimersByTimeAsync(4_000)
  const bytes = readers.reduce((sum, each) => sum + each.bytes, 0)
  expect(bytes).toBeGreaterThan(390_000)
  expect(bytes).toBeLessThanOrEqual(425_000 + 30_000)
})

test('a cap that is changed or taken away holds for downloads that already wait', async () => {
  const cap = createCap()
  cap.set(16_384)
  const read = reader(cap)
  await vi.advanceTimersByTimeAsync(1_000)
  const slowly = read.bytes
  expect(slowly).toBeLessThan(40_000)
  cap.set(200_000)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(read.bytes - slowly).toBeGreaterThan(150_000)
  cap.set(undefined)
  await vi.advanceTimersByTimeAsync(0)
  expect(read.bytes).toBeGreaterThan(1_000_000)
})

test('whoever gives up does not wait on', async () => {
  const cap = createCap()
  cap.set(16_384)
  const giveUp = new AbortController()
  let done = false
  void cap.take(1_000_000, giveUp.signal).then(() => (done = true))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(done).toBe(false)
  giveUp.abort()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toBe(true)
})
