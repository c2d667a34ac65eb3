import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CallBoard } from '#schema/call-board'
import { type HouseState, ScreenHub } from './screen-hub.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { testRelease } from './test-site.ts'

const NINE = Date.parse('2027-06-10T07:00:00Z')
const board: CallBoard = {
  epoch: 1,
  seq: 1,
  areaId: 'area',
  calls: [
    {
      callId: 'c',
      ticket: 'A 101',
      counterId: 'k',
      counterLabel: '5',
      attempt: 1,
      calledAt: NINE,
      expiresAt: NINE + 5_000,
    },
  ],
}
const release = testRelease([{ sha256: 'a'.repeat(64), sizeBytes: 1, mediaType: 'image/webp' }], {
  rules: [
    {
      id: 'morning',
      name: 'Morgens',
      screenIds: ['monitor'],
      zoneId: 'zone',
      playlistId: 'list',
      priority: 'base',
      window: { from: '08:00', until: '09:01' },
    },
  ],
})

let folder: ReturnType<typeof testFolder>
let store: Store
let house: HouseState
let hub: ScreenHub

beforeEach(() => {
  vi.useFakeTimers({ now: NINE })
  folder = testFolder()
  store = openStore(folder.path, 'boot')
  house = {
    pairing: undefined,
    active: { releaseId: 'f'.repeat(64), release },
    boards: new Map(),
    facts: new Map(),
    link: { connected: true },
    clockOffsetMs: 0,
  }
  hub = new ScreenHub({ house: () => house, screenCalls: store.screenCalls, now: Date.now, log: silent })
})
afterEach(() => {
  hub.stop()
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
  vi.useRealTimers()
})

test('the intent to announce is on disk before the snapshot that announces', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  expect(hub.take('monitor')).toMatchObject({ calls: [{ callId: 'c', announce: true }] })
  expect(store.screenCalls.isAnnounced('monitor', 'c')).toBe(true)
  expect(hub.take('monitor')).toMatchObject({ calls: [{ callId: 'c', announce: false }] })
})

test('a screen that can not store the intent shows the call without announcing it', () => {
  vi.spyOn(store.screenCalls, 'claim').mockImplementation(() => {
    throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
  })
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  expect(hub.take('monitor')).toMatchObject({ calls: [{ callId: 'c', announce: false }] })
})

test('says by itself when a call expires and when a rule ends', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  const seen: unknown[] = []
  hub.onChange(() => {
    const state = hub.take('monitor')
    if (state.phase === 'playing') seen.push([Date.now() - NINE, state.calls.length, state.zones[0]?.ruleId])
  })
  hub.changed()
  vi.advanceTimersByTime(61_000)
  expect(seen).toContainEqual([0, 1, 'morning'])
  expect(seen).toContainEqual([5_000, 0, 'morning'])
  expect(seen).toContainEqual([60_000, 0, undefined])
})

test('goes by the server’s clock where this machine’s is wrong', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]), clockOffsetMs: 5_000 }
  expect(hub.take('monitor')).toMatchObject({ calls: [], clockOffsetMs: 5_000 })
})

test('versions rise, and while unpaired every screen shows the code', () => {
  const versions = [hub.take('monitor'), hub.take('monitor')].map((state) => state.phase === 'playing' && state.version)
  expect(versions).toEqual([1, 2])
  house = { ...house, pairing: { code: 'WDJB-MJHT', consoleUrl: 'http://server' } }
  expect(hub.take('whatever')).toMatchObject({ phase: 'pairing', code: 'WDJB-MJHT' })
})
