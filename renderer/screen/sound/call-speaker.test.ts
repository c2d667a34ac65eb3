import { beforeEach, describe, expect, test } from 'vitest'
import type { Announcement } from '#player/speech/compose-announcement'
import { neededClips } from '#player/speech/needed-clips'
import type { PageSound, ShownCall } from '#schema/local-api'
import type { Speech } from '#schema/speech'
import { NOTHING_KNOWN, type Playing, type ScreenView } from '../../link/screen-store.ts'
import { createStore, type Store } from '../../link/store.ts'
import { CallSpeaker, type SpeakerOutput } from './call-speaker.ts'
import type { ClaimAnswer } from './claim-announcement.ts'

const CLIPS = neededClips({ letters: ['A'], counterLabels: ['5'] }, ['de'])
const speech: Speech = {
  languages: ['de'],
  chime: { sha256: 'c'.repeat(64), durationMs: 500 },
  clips: CLIPS.map(({ language, key }, index) => ({
    language,
    key,
    sha256: index.toString(16).padStart(64, '0'),
    durationMs: 300,
  })),
}
const call = (callId: string, calledAt: number): ShownCall => ({
  callId,
  areaId: 'a',
  ticket: 'A 047',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt,
  expiresAt: 1_000_000,
  announce: false,
  speak: true,
})

/** A loudspeaker that is heard by the test alone. */
class Loudspeaker implements SpeakerOutput {
  isRunning = true
  sound: PageSound = 'plays'
  volumePercent = 0
  isClosed = false
  /** Clips that can be played. */
  ready: (speech: Speech) => Speech = (whole) => whole
  readonly played: Announcement[] = []
  end: (heard: boolean) => void = () => undefined

  setVolume(percent: number): void {
    this.volumePercent = percent
  }
  loaded: Promise<void> = Promise.resolve()
  prepare(): Promise<void> {
    return this.loaded
  }
  playable(whole: Speech): Speech {
    return this.ready(whole)
  }
  play(announcement: Announcement): Promise<boolean> {
    this.played.push(announcement)
    return new Promise((resolve) => (this.end = resolve))
  }
  check(): Promise<PageSound> {
    return Promise.resolve(this.sound)
  }
  close(): Promise<void> {
    this.isClosed = true
    return Promise.resolve()
  }
}

let store: Store<ScreenView>
let output: Loudspeaker
let claims: { readonly callId: string; readonly durationMs: number }[]
let answer: ClaimAnswer
let spoken: string[]
let sounds: (PageSound | undefined)[]
let openedCount: number
let ticks: (() => void)[]
let now: number
const settle = () => new Promise((resolve) => setImmediate(resolve))
const show = async (
  calls: readonly ShownCall[],
  plan: object = { screen: { sound: { volumePercent: 60 } }, speech },
) => {
  store.set({ ...NOTHING_KNOWN, playing: { plan, state: { calls } } as unknown as Playing })
  await settle()
}
const tick = async () => {
  for (const one of ticks) one()
  await settle()
}

beforeEach(() => {
  store = createStore(NOTHING_KNOWN)
  output = new Loudspeaker()
  claims = []
  answer = 'granted'
  spoken = []
  sounds = []
  openedCount = 0
  ticks = []
  now = 5_000
  new CallSpeaker({
    store,
    reporter: {
      callsSpoken: (callIds) => spoken.push(...callIds),
      soundChecked: (sound) => sounds.push(sound),
    },
    openOutput: () => {
      openedCount += 1
      return output
    },
    claim: (callId, durationMs) => {
      claims.push({ callId, durationMs })
      return Promise.resolve(answer)
    },
    now: () => now,
    every: (then) => {
      ticks.push(then)
      return () => undefined
    },
  }).start()
})

describe('a page whose screen speaks', () => {
  test('claims a call, speaks it, and reports it when it was heard, one after the other', async () => {
    await show([call('2', 2), call('1', 1)])
    expect(claims.map(({ callId }) => callId)).toEqual(['1'])
    expect(output.volumePercent).toBe(60)
    expect([output.played.length, spoken]).toEqual([1, []])
    expect(claims[0]?.durationMs).toBe(Math.ceil(output.played[0]?.durationMs ?? 0))
    output.end(true)
    await settle()
    expect(spoken).toEqual(['1'])
    expect(claims.map(({ callId }) => callId)).toEqual(['1', '2'])
  })

  test('speaks nothing that it was refused, and asks again when nobody answered', async () => {
    answer = 'unanswered'
    await show([call('1', 1)])
    expect(output.played).toEqual([])
    answer = 'refused'
    await show([call('2', 2)])
    await tick()
    expect([output.played, spoken]).toEqual([[], []])
  })

  test('claims nothing while it can not be heard, and says why', async () => {
    output.sound = 'blocked'
    await show([call('1', 1)])
    expect([claims, sounds]).toEqual([[], ['blocked']])
    output.sound = 'plays'
    await tick()
    expect([claims.length, sounds.at(-1)]).toEqual([1, 'plays'])
  })

  test('waits a little for clips that are being loaded, so that a call is more than its chime', async () => {
    const loading = Promise.withResolvers<void>()
    output.loaded = loading.promise
    await show([call('1', 1)])
    await tick()
    expect(claims).toEqual([])
    loading.resolve()
    await settle()
    expect(output.played[0]?.languages).toEqual(['de'])
  })

  test('lets the chime sound when the clips take too long', async () => {
    output.loaded = new Promise(() => undefined)
    output.ready = (whole) => ({ ...whole, clips: [] })
    await show([call('1', 1)])
    // What checks the sound waits for the clips, too; the other tick is that of the announcements.
    now += 4_999
    await tick()
    expect(claims).toEqual([])
    now += 1
    await tick()
    expect(output.played.map(({ languages }) => languages)).toEqual([[]])
  })

  test('does not say that a call was spoken when only its chime could be heard', async () => {
    output.ready = (whole) => ({ ...whole, clips: [] })
    await show([call('1', 1)])
    output.end(true)
    await settle()
    expect([output.played.length, spoken]).toEqual([1, []])
  })

  test('falls silent when its plan does, and opens no loudspeaker before', async () => {
    await show([call('1', 1)], { screen: {} })
    expect(openedCount).toBe(0)
    await show([])
    expect(openedCount).toBe(1)
    await show([], { screen: {} })
    expect([output.isClosed, sounds.at(-1)]).toEqual([true, undefined])
  })
})
