import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OutputCheck, SOUND_CHECK_INTERVAL_MS } from '#schema/local-api'
import { OutputWatch } from './output-watch.ts'

const told: OutputCheck['output'][] = []
let output: OutputCheck['output']
let watch: OutputWatch

beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  output = 'on'
  watch = new OutputWatch({
    read: () => Promise.resolve(output),
    tell: (check) => Promise.resolve(void told.push(check.output)),
  })
})
afterEach(async () => {
  await watch.stop()
  vi.useRealTimers()
})

test('a machine on which nothing speaks is not looked at', async () => {
  await vi.advanceTimersByTimeAsync(10 * SOUND_CHECK_INTERVAL_MS)
  expect(told).toEqual([])
})

test('while something speaks, every change is told with the next look', async () => {
  watch.watch(true)
  watch.watch(true)
  await vi.advanceTimersByTimeAsync(1)
  output = 'muted'
  await vi.advanceTimersByTimeAsync(SOUND_CHECK_INTERVAL_MS)
  watch.watch(false)
  await vi.advanceTimersByTimeAsync(10 * SOUND_CHECK_INTERVAL_MS)
  expect(told).toEqual(['on', 'muted'])
})

test('it can be started again', async () => {
  watch.watch(true)
  await vi.advanceTimersByTimeAsync(1)
  watch.watch(false)
  watch.watch(true)
  await vi.advanceTimersByTimeAsync(SOUND_CHECK_INTERVAL_MS)
  expect(told.length).toBeGreaterThanOrEqual(2)
})
