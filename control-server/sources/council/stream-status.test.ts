import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StreamStatus } from '#schema/live-fact'
import {
  observeStream,
  type StreamMemory,
  type StreamObservation,
  streamStatus,
  streamWindowEndsAt,
} from './stream-status.ts'

const START = Date.UTC(2026, 10, 23, 14)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SESSION = { startsAt: START, endsAt: START + 3 * HOUR }
const TD = 2_000

function at(
  nextSequence: number,
  more: { isEnded?: boolean; programAt?: number; segmentCount?: number } = {},
): StreamObservation {
  return { kind: 'media', playlist: { targetDurationMs: TD, nextSequence, segmentCount: 5, isEnded: false, ...more } }
}

const ABSENT: StreamObservation = { kind: 'absent' }
const UNREACHABLE: StreamObservation = { kind: 'unreachable' }

/** Looks every two seconds from `startMs` on; one status per look. */
function statuses(startMs: number, looks: readonly StreamObservation[], memory: StreamMemory = {}): StreamStatus[] {
  let now = startMs
  return looks.map((look) => {
    memory = observeStream(memory, look, now)
    const status = streamStatus(SESSION, memory, now)
    now += TD
    return status
  })
}

describe('by the clock', () => {
  const moving = observeStream(observeStream({}, at(1), START - 2_000), at(2), START)
  test.each([
    [-31 * MINUTE, 'scheduled'],
    [-30 * MINUTE, 'soon'],
    [-1, 'soon'],
    [0, 'live'],
    [7 * HOUR + 1, 'ended'],
  ] as const)('%i ms after the start it is %s', (offset, status) => {
    expect(streamStatus(SESSION, moving, START + offset)).toBe(status)
  })

  test('a playlist that moves before the start is not live', () => {
    expect(statuses(START - 10 * MINUTE, [at(1), at(2), at(3)])).toEqual(['soon', 'soon', 'soon'])
  })
})

describe('during a session', () => {
  const MID = START + HOUR
  test.each<[string, StreamObservation[], StreamStatus[]]>([
    ['the first look proves nothing', [at(10)], ['unknown']],
    ['progress is live', [at(10), at(11), at(12)], ['unknown', 'live', 'live']],
    [
      'a frozen playlist is interrupted after three target durations, and live when it moves on',
      [at(10), at(11), at(11), at(11), at(11), at(11), at(12)],
      ['unknown', 'live', 'live', 'live', 'live', 'interrupted', 'live'],
    ],
    ['404 is interrupted at once', [at(10), at(11), ABSENT, ABSENT], ['unknown', 'live', 'interrupted', 'interrupted']],
    [
      'an empty playlist is interrupted',
      [at(10), at(11), at(11, { segmentCount: 0 })],
      ['unknown', 'live', 'interrupted'],
    ],
    [
      'coming back takes a second look',
      [at(10), at(11), ABSENT, at(12), at(13)],
      ['unknown', 'live', 'interrupted', 'unknown', 'live'],
    ],
    ['the end mark ends', [at(10), at(11), at(12, { isEnded: true })], ['unknown', 'live', 'ended']],
    [
      'after the end mark it may start again',
      [at(10), at(11, { isEnded: true }), at(1), at(2)],
      ['unknown', 'ended', 'unknown', 'live'],
    ],
    [
      'a sequence that starts over is not progress',
      [at(100), at(101), at(1), at(2)],
      ['unknown', 'live', 'unknown', 'live'],
    ],
    [
      'a clock in the playlist shows progress where the sequence does not',
      [at(5, { programAt: MID }), at(5, { programAt: MID + TD }), at(5, { programAt: MID + TD })],
      ['unknown', 'live', 'live'],
    ],
    ['what can not be asked is unknown', [UNREACHABLE, UNREACHABLE], ['unknown', 'unknown']],
    [
      'what can not be asked any more stays live for three target durations only',
      [at(10), at(11), UNREACHABLE, UNREACHABLE, UNREACHABLE, UNREACHABLE],
      ['unknown', 'live', 'live', 'live', 'live', 'unknown'],
    ],
  ])('%s', (_, looks, expected) => {
    expect(statuses(MID, looks)).toEqual(expected)
  })

  test('progress over a long gap proves nothing', () => {
    const before = observeStream({}, at(10), MID - 10 * MINUTE)
    expect(statuses(MID, [at(300), at(301)], before)).toEqual(['unknown', 'live'])
  })

  test('the end mark of an earlier session says nothing', () => {
    const before = observeStream({}, at(10, { isEnded: true }), START - 5 * MINUTE)
    expect(statuses(MID, [at(10, { isEnded: true })], before)).toEqual(['interrupted'])
    const growing = [11, 12, 13].map((sequence) => at(sequence, { isEnded: true }))
    expect(statuses(MID, growing, before)).not.toContain('live')
    const recording = at(10, { isEnded: true, programAt: START - 24 * HOUR })
    expect(statuses(MID, [recording])).toEqual(['interrupted'])
  })
})

describe('around its edges', () => {
  test('a stream that comes late is announced for a quarter of an hour, then missed', () => {
    expect(statuses(START + 14 * MINUTE, [ABSENT])).toEqual(['soon'])
    expect(statuses(START + 16 * MINUTE, [ABSENT])).toEqual(['interrupted'])
  })

  test('a session that runs over stays live while the stream moves', () => {
    expect(statuses(SESSION.endsAt + HOUR, [at(10), at(11)])).toEqual(['unknown', 'live'])
  })

  test('after the planned end a stream that is gone for ten minutes has ended', () => {
    const gone = observeStream(observeStream({}, at(10), START + HOUR), ABSENT, SESSION.endsAt - MINUTE)
    expect(statuses(SESSION.endsAt + MINUTE, [ABSENT], gone)).toEqual(['interrupted'])
    expect(statuses(SESSION.endsAt + 10 * MINUTE, [ABSENT], gone)).toEqual(['ended'])
  })

  test('a session without a planned end is given four hours', () => {
    expect(streamWindowEndsAt({ startsAt: START })).toBe(START + 8 * HOUR)
    expect(streamWindowEndsAt({ startsAt: START, endsAt: START - HOUR })).toBe(START + 8 * HOUR)
  })
})

describe('twenty-four hours of anything', () => {
  const look = fc.record({
    gapMs: fc.integer({ min: 200, max: 40_000 }),
    step: fc.integer({ min: -3, max: 3 }),
    kind: fc.constantFrom('media', 'media', 'media', 'media', 'ended', 'empty', 'absent', 'unreachable'),
  })

  /** Runs through the looks and calls `check` after each with what really happened. */
  function replay(
    startMs: number,
    looks: readonly { gapMs: number; step: number; kind: string }[],
    check: (status: StreamStatus, truth: { now: number; advancedAt: number | undefined; isOnAir: boolean }) => void,
  ): void {
    let memory: StreamMemory = {}
    let [now, sequence] = [startMs, 1_000]
    let advancedAt: number | undefined
    let last: number | undefined
    let isOnAir = false
    for (const { gapMs, step, kind } of looks) {
      now += gapMs
      sequence += step
      const isPlaylist = kind === 'media' || kind === 'ended'
      const seen = isPlaylist
        ? at(sequence, { isEnded: kind === 'ended' })
        : kind === 'empty'
          ? at(sequence, { segmentCount: 0 })
          : kind === 'absent'
            ? ABSENT
            : UNREACHABLE
      if (isPlaylist && last !== undefined && sequence > last) advancedAt = now
      if (isPlaylist) last = sequence
      if (kind !== 'unreachable') isOnAir = kind === 'media'
      memory = observeStream(memory, seen, now)
      check(streamStatus(SESSION, memory, now), { now, advancedAt, isOnAir })
    }
  }

  test('never says "live" without both signals', () => {
    const start = fc.integer({ min: -HOUR, max: 8 * HOUR }).map((offset) => START + offset)
    fc.assert(
      fc.property(start, fc.array(look, { maxLength: 80 }), (startMs, looks) => {
        replay(startMs, looks, (status, { now, advancedAt, isOnAir }) => {
          if (status !== 'live') return
          expect(now).toBeGreaterThanOrEqual(SESSION.startsAt)
          expect(now).toBeLessThanOrEqual(streamWindowEndsAt(SESSION))
          expect(isOnAir).toBe(true)
          expect(now - (advancedAt ?? 0)).toBeLessThanOrEqual(3 * TD)
        })
      }),
      { numRuns: 500 },
    )
  })

  test('says "live" whenever a watched playlist moves on during the session', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 30 }), (steps) => {
        let sequence = 0
        const looks = steps.map((step) => at((sequence += step)))
        expect(statuses(START + HOUR, looks).slice(1)).toEqual(steps.slice(1).map(() => 'live'))
      }),
    )
  })
})
