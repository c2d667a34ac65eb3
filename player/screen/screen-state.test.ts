import { describe, expect, test } from 'vitest'
import type { LiveFact } from '#schema/live-fact'
import { ScreenState } from '#schema/local-api'
import { parse } from '#schema/parse'
import { RELEASE_FORMAT, type Release } from '#schema/release'
import { nextFactChangeAt, type ScreenInputs, screenState } from './screen-state.ts'

const place = { buildingId: 'b', levelId: 'e0', point: [0, 0] as [number, number], readerHeadingDeg: 0 }
const screen = {
  kind: 'monitor' as const,
  widthPx: 1920,
  heightPx: 1080,
  pxPerMm: 1.5,
  readingDistanceMm: 3_000,
  lowerEdgeMm: 2_000,
  place,
}
const notice = (id: string) => ({ id, kind: 'notice' as const, title: id, durationMs: 5_000, heading: id, body: '' })
const release: Release = {
  format: RELEASE_FORMAT,
  siteId: 'site',
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  playerId: 'p',
  screens: [
    { ...screen, id: 's', name: 'Foyer', layoutId: 'l', waitingAreaIds: ['a'] },
    { ...screen, id: 'stele', name: 'Stele', kind: 'stele', waitingAreaIds: [] },
  ],
  layouts: [{ id: 'l', name: 'L', zones: [{ id: 'z', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }] }],
  playlists: [{ id: 'pl', name: 'P', anchorAt: 0, slideIds: ['n1'] }],
  slides: [notice('n1'), notice('n2')],
  rules: [],
  groups: [],
  calendars: [],
  branding: {},
  waitingAreas: [
    { id: 'a', name: 'A', counters: [] },
    { id: 'b', name: 'B', counters: [] },
  ],
  factKeys: ['news'],
  buildingSha256: 'a'.repeat(64),
  assets: [],
}
const call = {
  callId: 'c',
  ticket: 'A 001',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: 10,
  expiresAt: 500,
}
const fact = (key: string): LiveFact => ({
  epoch: 1,
  seq: 1,
  key,
  times: { observedAt: 0, checkedAt: 0, staleAt: 200, expiresAt: 300 },
  body: { kind: 'news', sourceName: 'bochum.de', items: [] },
})
const inputs = (atMs: number, screenId = 's'): ScreenInputs => ({
  screenId,
  active: { releaseId: 'f'.repeat(64), release },
  boards: new Map([['a', { board: { epoch: 1, seq: 1, areaId: 'a', calls: [call] }, checkedAt: 20 }]]),
  facts: new Map([
    ['news', fact('news')],
    ['other', fact('other')],
  ]),
  link: { connected: true, serverSeenAt: 20 },
  clockOffsetMs: -7,
  arrowDeg: (areaId, counterId) => (areaId === 'a' && counterId === 'k' ? 90 : undefined),
  announce: new Set(['c']),
  isUnspoken: () => true,
  version: 3,
  atMs,
})

describe('screenState', () => {
  test('is a whole snapshot that fits the schema, of what moves and nothing else', () => {
    const state = screenState(inputs(100))
    expect(parse(ScreenState, state).ok).toBe(true)
    expect(state).toMatchObject({
      phase: 'playing',
      version: 3,
      clockOffsetMs: -7,
      releaseId: 'f'.repeat(64),
      calls: [{ callId: 'c', areaId: 'a', arrowDeg: 90, announce: true }],
      callsCheckedAt: 20,
      facts: [{ key: 'news' }],
    })
  })

  test('drops expired calls and facts, and keeps old ones', () => {
    expect(screenState(inputs(250))).toMatchObject({ facts: [{ key: 'news' }], calls: [{ callId: 'c' }] })
    expect(screenState(inputs(300))).toMatchObject({ facts: [], calls: [{ callId: 'c' }] })
    expect(screenState(inputs(500))).toMatchObject({ calls: [] })
  })

  test('a stele has no calls, but facts', () => {
    const state = screenState(inputs(100, 'stele'))
    expect(state).toMatchObject({ phase: 'playing', calls: [], facts: [{ key: 'news' }] })
    expect(state).not.toHaveProperty('callsCheckedAt')
  })

  test('is empty for an unknown screen and without a release', () => {
    expect(screenState(inputs(100, 'unknown')).phase).toBe('empty')
    const { active: _none, ...bare } = inputs(100)
    expect(screenState(bare).phase).toBe('empty')
  })
})

test('the next change of facts is the next instant at which one becomes old or goes', () => {
  expect([0, 200, 300].map((atMs) => nextFactChangeAt([fact('a')], atMs))).toEqual([200, 300, undefined])
})
