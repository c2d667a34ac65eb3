import { expect, test } from 'vitest'
import type { SyncEvent } from '#player/releases/sync-types'
import type { PresentedReport } from '#schema/local-api'
import { TrialWatch } from './trial-watch.ts'

const report = (frameCount: number, releaseId?: string): PresentedReport => ({
  presentedAt: 0,
  frameCount,
  mark: 0,
  lightPercent: 100,
  slides: [],
  shownCallIds: [],
  skipped: [],
  ...(releaseId !== undefined && { releaseId }),
})

function watched() {
  const events: SyncEvent[] = []
  return { watch: new TrialWatch((event) => events.push(event)), types: () => events.map(({ type }) => type), events }
}

test('a page that counts its frames anew has failed, unless it was told to start again', () => {
  const { watch, types } = watched()
  watch.take('s', report(100))
  watch.take('s', report(3))
  expect(types()).toEqual(['presented', 'page-failed', 'presented'])
  watch.reloading('s')
  watch.take('s', report(1))
  expect(types().filter((type) => type === 'page-failed')).toHaveLength(1)
})

test('what the shell saw fail is not counted twice when the page is back', () => {
  const { watch, types } = watched()
  watch.take('s', report(100))
  watch.failed('s')
  watch.take('s', report(2))
  expect(types()).toEqual(['presented', 'page-failed', 'presented'])
})

test('says what a page has on glass, also when that is nothing', () => {
  const { watch, events } = watched()
  watch.take('s', report(1, 'a'))
  watch.take('t', report(1))
  expect(events).toEqual([
    { type: 'presented', screenId: 's', releaseId: 'a' },
    { type: 'presented', screenId: 't', releaseId: undefined },
  ])
})
