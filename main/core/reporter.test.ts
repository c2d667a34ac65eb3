import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Reported } from '#schema/device'
import { Reporter } from './reporter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function reporter() {
  const sent: { n: number; atMs: number }[] = []
  const startedAtMs = Date.now()
  let report: Omit<Reported, 'n'> = { boot: 'b', at: 0, version: '1', phase: 'current', screens: [] }
  let isUp = true
  const own = new Reporter({
    current: async () => ({ ...report, at: Date.now() }),
    publish: async ({ n }) => {
      if (isUp) sent.push({ n, atMs: Date.now() - startedAtMs })
      return isUp
    },
    monotonicMs: () => Date.now(),
  })
  return {
    own,
    sent,
    change: (part: Partial<Reported>) => (report = { ...report, ...part }),
    setUp: (up: boolean) => (isUp = up),
  }
}

test('changes in quick succession become one prompt report', async () => {
  const { own, sent, change } = reporter()
  own.soon()
  change({ phase: 'downloading' })
  own.soon()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toEqual([{ n: 1, atMs: 150 }])
  change({ phase: 'current' })
  own.soon()
  await vi.advanceTimersByTimeAsync(200)
  expect(sent).toHaveLength(2)
  await own.stop()
})

test('many changes become one report a second', async () => {
  const { own, sent } = reporter()
  for (let n = 0; n < 100; n++) {
    own.soon()
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(sent.map(({ atMs }) => atMs)).toEqual([150, 1_150, 2_150, 3_150, 4_150])
  await own.stop()
})

test('it reports every ten seconds, even when nothing has changed: silence would look like a lost link', async () => {
  const { own, sent } = reporter()
  own.soon()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent.map(({ n, atMs }) => [n, atMs])).toEqual(Array.from({ length: 6 }, (_, n) => [n + 1, 150 + 10_000 * n]))
  await own.stop()
})

test('what could not be sent is sent anew, whole, and at once on a new link', async () => {
  const { own, sent, setUp } = reporter()
  setUp(false)
  own.soon()
  await vi.advanceTimersByTimeAsync(34_000)
  expect(sent).toEqual([])
  setUp(true)
  own.soon()
  await vi.advanceTimersByTimeAsync(200)
  expect(sent).toHaveLength(1)
  await own.stop()
})

test('a report that takes long is followed by the next one, never overtaken, and the end waits for it', async () => {
  const answers: (() => void)[] = []
  let running = 0
  const own = new Reporter({
    current: async () => ({ boot: 'b', at: 0, version: '1', phase: 'current', screens: [] }),
    publish: async () => {
      running++
      expect(running).toBe(1)
      await new Promise<void>((resolve) => answers.push(resolve))
      running--
      return true
    },
    monotonicMs: () => Date.now(),
  })
  own.soon()
  await vi.advanceTimersByTimeAsync(500)
  own.soon()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(answers).toHaveLength(1)
  answers[0]?.()
  await vi.advanceTimersByTimeAsync(200)
  expect(answers).toHaveLength(2)
  let hasEnded = false
  const ended = own.stop().then(() => (hasEnded = true))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(hasEnded).toBe(false)
  answers[1]?.()
  await ended
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answers).toHaveLength(2)
})
