import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call } from '#schema/call-board'
import { AnnouncementDesk } from './announcement-desk.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'

const DURATION_MS = 8_000
const call: Call = {
  callId: 'c',
  ticket: 'A 101',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: 0,
  expiresAt: 300_000,
}

let folder: ReturnType<typeof testFolder>
let store: Store
let desk: AnnouncementDesk
let nowMs: number
const claim = (page: string, newest = page, onBoard = true) =>
  desk.claim('monitor', { callId: call.callId, page, durationMs: DURATION_MS }, onBoard ? call : undefined, newest)
const start = () => {
  store = openStore(folder.path, 'boot')
  desk = new AnnouncementDesk({ screenSpeech: store.screenSpeech, monotonicMs: () => nowMs, log: silent })
}
const restart = () => {
  store[Symbol.dispose]()
  start()
}

beforeEach(() => {
  folder = testFolder()
  nowMs = 0
  start()
})
afterEach(() => {
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
})

describe('an announcement', () => {
  test('is granted to one page, and to that page again when it did not hear the answer', () => {
    expect(claim('one')).toBe('granted')
    expect(claim('one')).toBe('granted')
    expect(claim('two')).toBe('refused')
    expect(desk.isUnspoken('monitor', 'c', 'one')).toBe(true)
    expect(desk.isUnspoken('monitor', 'c', 'two')).toBe(false)
  })

  test('is not granted once it was spoken', () => {
    claim('one')
    expect(store.screenSpeech.markSpoken('monitor', 'c')).toBe(true)
    expect(store.screenSpeech.markSpoken('monitor', 'c')).toBe(false)
    expect(claim('one')).toBe('refused')
    expect(desk.isUnspoken('monitor', 'c', 'one')).toBe(false)
  })

  test('is not granted for a call that has gone, nor to a page that is being replaced', () => {
    expect(claim('one', 'one', false)).toBe('refused')
    expect(claim('one', 'two')).toBe('later')
    expect(claim('two')).toBe('granted')
  })

  test('that a reload cuts off is said again by the next page', () => {
    claim('one')
    nowMs = DURATION_MS - 1
    expect(desk.pageGone('monitor', 'one')).toBe(true)
    expect(desk.isUnspoken('monitor', 'c', 'two')).toBe(true)
    expect(claim('two')).toBe('granted')
  })

  test('that may have been heard to its end is not', () => {
    claim('one')
    nowMs = DURATION_MS
    expect(desk.pageGone('monitor', 'one')).toBe(false)
    expect(claim('two')).toBe('refused')
  })

  test('goes on over a restart of the core, and is reported once', () => {
    claim('one')
    restart()
    expect(desk.isUnspoken('monitor', 'c', 'one')).toBe(true)
    expect(store.screenSpeech.markSpoken('monitor', 'c')).toBe(true)
    expect(claim('two')).toBe('refused')
  })

  test('of one screen is not that of another', () => {
    claim('one')
    expect(desk.isUnspoken('other', 'c', 'two')).toBe(true)
  })
})

const step = fc.oneof(
  fc.record({ do: fc.constant('claim' as const) }),
  fc.record({ do: fc.constant('reload' as const) }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('pass' as const), durationMs: fc.integer({ min: 1, max: 2 * DURATION_MS }) }),
)

test('over reloads, restarts and reconnects it is heard to its end at most once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      store.clear()
      restart()
      let page = 0
      let speakingUntil: number | undefined
      let heard = 0
      const listen = () => {
        if (speakingUntil === undefined || nowMs < speakingUntil) return
        speakingUntil = undefined
        heard += 1
      }
      for (const one of steps) {
        if (one.do === 'pass') nowMs += one.durationMs
        listen()
        if (one.do === 'restart') restart()
        if (one.do === 'claim' && speakingUntil === undefined && heard === 0) {
          if (claim(`page-${page}`) === 'granted') speakingUntil = nowMs + DURATION_MS
        }
        if (one.do === 'claim' && heard > 0) expect(claim(`page-${page + 1}`)).toBe('refused')
        if (one.do !== 'reload') continue
        desk.pageGone('monitor', `page-${page}`)
        speakingUntil = undefined
        page += 1
      }
      expect(heard).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})
