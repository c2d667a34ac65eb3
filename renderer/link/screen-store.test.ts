import type { PlayingState, ScreenPlan } from '#schema/local-api'
import { describe, expect, test } from 'vitest'
import { NOTHING_KNOWN, type ScreenView, siteNow, withPlan, withState } from './screen-store.ts'
import { createStore } from './store.ts'

const slide = (id: string, heading = id) =>
  ({ kind: 'notice', id, title: id, durationMs: 5_000, heading, body: '' }) as const
const planOf = (releaseId: string, slides: ScreenPlan['slides'] = [slide('a'), slide('b')]): ScreenPlan => ({
  releaseId,
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  screen: {
    id: 's',
    name: 'Foyer',
    kind: 'monitor',
    widthPx: 1_920,
    heightPx: 1_080,
    pxPerMm: 1.5,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_800,
    place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
    waitingAreaIds: [],
  },
  layouts: [],
  playlists: [],
  slides,
  rules: [],
  groups: [],
  calendars: [],
  branding: {},
  waitingAreas: [],
})
const stateOf = (releaseId: string, version = 1): PlayingState => ({
  phase: 'playing',
  version,
  clockOffsetMs: 250,
  releaseId,
  calls: [],
  facts: [],
  link: { connected: true },
})
const playing = (releaseId: string): ScreenView =>
  withState(withPlan(NOTHING_KNOWN, planOf(releaseId)), stateOf(releaseId))

describe('what is drawn', () => {
  test('is a plan with the snapshot of its release, in whichever order they come', () => {
    expect(withPlan(NOTHING_KNOWN, planOf('x')).playing).toBeUndefined()
    expect(playing('x').playing?.plan.releaseId).toBe('x')
    expect(withPlan(withState(NOTHING_KNOWN, stateOf('x')), planOf('x')).playing?.state.releaseId).toBe('x')
  })

  test('stays while a new plan waits for its snapshot, and while a snapshot speaks of a plan that is not here', () => {
    const old = playing('x')
    expect(withPlan(old, planOf('y')).playing).toBe(old.playing)
    expect(withState(old, stateOf('y')).playing).toBe(old.playing)
    expect(withState(withPlan(old, planOf('y')), stateOf('y')).playing?.plan.releaseId).toBe('y')
  })

  test('is nothing without a release', () => {
    expect(withState(playing('x'), { phase: 'empty', link: { connected: true } }).playing).toBeUndefined()
  })

  test('keeps its identity when the same comes again after a reconnect', () => {
    const view = playing('x')
    expect(withState(withPlan(view, planOf('x')), stateOf('x')).playing).toBe(view.playing)
  })

  test('shares the slides that a new release did not change', () => {
    const old = playing('x')
    const fresh = withPlan(old, planOf('y', [slide('b'), slide('a', 'neu')]))
    expect(fresh.plan?.slides[0]).toBe(old.plan?.slides[1])
    expect(fresh.plan?.slides[1]).toEqual(slide('a', 'neu'))
  })
})

test('the time of the site is the newest that is known, also while a plan is on its way', () => {
  const store = createStore(withState(playing('x'), { ...stateOf('y'), clockOffsetMs: 400 }))
  expect(siteNow(store, () => 1_000)).toBe(1_400)
})
