import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CallBoard } from '#schema/call-board'
import type { ScreenState } from '#schema/local-api'
import { AnnouncementDesk } from './announcement-desk.ts'
import { type HouseState, ScreenHub } from './screen-hub.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { testRelease } from './test-release.ts'

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
const release = testRelease([{ sha256: 'a'.repeat(64), sizeBytes: 1, mediaType: 'image/webp' }])

let folder: ReturnType<typeof testFolder>
let store: Store
let house: HouseState
const SERVER_URL = 'http://lotse.example'
let hub: ScreenHub
/** A connected page, as the stream is one. */
const open = (screenId = 'monitor') => {
  const view = hub.view(screenId)
  const close = view.onChange(() => undefined)
  return { take: () => view.take().state, picture: () => view.take(), close }
}

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
  const announcements = new AnnouncementDesk({ screenSpeech: store.screenSpeech, monotonicMs: Date.now, log: silent })
  hub = new ScreenHub({
    serverUrl: SERVER_URL,
    house: () => house,
    screenCalls: store.screenCalls,
    announcements,
    now: Date.now,
    log: silent,
  })
})
afterEach(() => {
  hub.stop()
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
  vi.useRealTimers()
})

test('the intent to announce is on disk before the snapshot that announces', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  const { take } = open()
  expect(take()).toMatchObject({ calls: [{ callId: 'c', announce: true }] })
  expect(store.screenCalls.isAnnounced('monitor', 'c')).toBe(true)
  expect(take()).toMatchObject({ calls: [{ callId: 'c', announce: false }] })
})

test('a page that was replaced gets calls without announcing them: the newest one does', () => {
  const old = open()
  const fresh = open()
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  expect(old.take()).toMatchObject({ calls: [{ callId: 'c', announce: false }] })
  expect(fresh.take()).toMatchObject({ calls: [{ callId: 'c', announce: true }] })
})

test('when the newest page goes, the one before it announces again', () => {
  const old = open()
  open().close()
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  expect(old.take()).toMatchObject({ calls: [{ callId: 'c', announce: true }] })
})

test('a plan goes with the state, of the same release, and only to screens that the release knows', () => {
  expect(open().picture()).toMatchObject({
    plan: { releaseId: 'f'.repeat(64), slides: [{ id: 'slide-0' }] },
    state: { releaseId: 'f'.repeat(64) },
  })
  expect(open('unknown').picture()).toEqual({ state: { phase: 'empty', link: { connected: true } } })
  house = { ...house, active: { releaseId: 'e'.repeat(64), release: { ...release, slides: [] } } }
  expect(open().picture()).toMatchObject({ plan: { releaseId: 'e'.repeat(64), slides: [] } })
})

test('a screen that can not store the intent shows the call without announcing it', () => {
  vi.spyOn(store.screenCalls, 'claim').mockImplementation(() => {
    throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
  })
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  expect(open().take()).toMatchObject({ calls: [{ callId: 'c', announce: false }] })
})

test('says by itself when a call expires', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]) }
  const seen: unknown[] = []
  const view = hub.view('monitor')
  view.onChange(() => {
    const { state } = view.take()
    if (state.phase === 'playing') seen.push([Date.now() - NINE, state.calls.length])
  })
  hub.changed()
  vi.advanceTimersByTime(61_000)
  expect(seen.slice(0, 2)).toEqual([
    [0, 1],
    [5_000, 0],
  ])
})

test('after the end it does not look at the house any more, whatever has still changed', () => {
  hub.changed()
  hub.stop()
  hub.setArrows(() => 90)
  hub.changed()
  expect(vi.getTimerCount()).toBe(0)
})

test('goes by the server’s clock where this machine’s is wrong', () => {
  house = { ...house, boards: new Map([['area', { board, checkedAt: NINE }]]), clockOffsetMs: 5_000 }
  expect(open().take()).toMatchObject({ calls: [], clockOffsetMs: 5_000 })
})

test('versions rise, and while unpaired every screen shows the code', () => {
  const versions = [open().take(), open().take()].map((state) => state.phase === 'playing' && state.version)
  expect(versions).toEqual([1, 2])
  house = { ...house, pairing: { code: 'WDJB-MJHT', consoleUrl: 'http://server' } }
  expect(open('whatever').take()).toMatchObject({ phase: 'pairing', code: 'WDJB-MJHT' })
})

describe('a screen that speaks', () => {
  const claim = (page: string) => hub.claimAnnouncement('monitor', { callId: 'c', page, durationMs: 1_000 })
  const openPage = (page: string) => {
    const view = hub.view('monitor', page)
    return {
      speaks: () => Reflect.get(callsOf(view.take().state)[0] ?? {}, 'speak'),
      close: view.onChange(() => undefined),
    }
  }
  beforeEach(() => {
    const speech = { languages: ['de' as const], chime: { sha256: 'c'.repeat(64), durationMs: 1 }, clips: [] }
    const screens = release.screens.map((screen) => ({ ...screen, sound: { volumePercent: 60 } }))
    house = {
      ...house,
      active: { releaseId: 'f'.repeat(64), release: { ...release, screens, speech } },
      boards: new Map([['area', { board, checkedAt: NINE }]]),
    }
  })

  test('is told of a call to be spoken until it was, page after page', () => {
    const first = openPage('one')
    expect([first.speaks(), first.speaks()]).toEqual([true, true])
    expect(claim('one')).toBe('granted')
    const second = openPage('two')
    expect([first.speaks(), second.speaks()]).toEqual([true, false])
    // It went half-way through the announcement.
    first.close()
    expect(second.speaks()).toBe(true)
    expect(claim('two')).toBe('granted')
    store.screenSpeech.markSpoken('monitor', 'c')
    expect(second.speaks()).toBe(false)
  })

  test('speaks nothing that has expired meanwhile', () => {
    openPage('one')
    vi.setSystemTime(NINE + 5_000)
    expect(claim('one')).toBe('refused')
  })

  test('that is silent by plan is told nothing of speaking', () => {
    house = { ...house, active: { releaseId: 'f'.repeat(64), release } }
    expect(openPage('one').speaks()).toBeUndefined()
  })
})

function callsOf(state: ScreenState): readonly object[] {
  return state.phase === 'playing' ? state.calls : []
}
