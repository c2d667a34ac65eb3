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
  own.stop()
})

test('while something is presented it is told every ten seconds, and an unchanged report is not repeated', async () => {
  const { own, sent, change } = reporter()
  own.soon()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  change({ screens: [{ screenId: 's', presentedAt: 5 }] })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(2)
  own.stop()
})

test('what could not be sent is sent later, and once more on a new link', async () => {
  const { own, sent, setUp } = reporter()
  setUp(false)
  own.soon()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(sent).toEqual([])
  setUp(true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  own.soon({ even: 'unchanged' })
  await vi.advanceTimersByTimeAsync(200)
  expect(sent).toHaveLength(2)
  own.stop()
})
