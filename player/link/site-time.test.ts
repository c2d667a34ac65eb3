import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lookAtClock,
  type SiteTime,
  siteTimeMs,
  startSiteTime,
  takeAnswerTime,
  takePastInstant,
  takeSignedTime,
} from './site-time.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY = 86_400_000
const TEN_YEARS = 3_653 * DAY
const reading = (wallMs: number, monotonicMs: number) => ({ wallMs, monotonicMs })

/** How the machine's clock behaves: it is set by `jumpMs` at some moments, and runs at `rate`. */
const steps = fc.array(
  fc.record({
    passMs: fc.integer({ min: 0, max: 3_600_000 }),
    jumpMs: fc.oneof(fc.constant(0), fc.integer({ min: -TEN_YEARS, max: TEN_YEARS })),
    rate: fc.constantFrom(1, 1, 1, 0, -1, 3),
  }),
  { maxLength: 40 },
)

/** Plays the steps, and gives the site time beside the true one at each. */
function play(start: SiteTime, wallAtStart: number, days: readonly { passMs: number; jumpMs: number; rate: number }[]) {
  let time = start
  let wallMs = wallAtStart
  let monotonicMs = 0
  return days.map(({ passMs, jumpMs, rate }) => {
    monotonicMs += passMs
    wallMs += passMs * rate + jumpMs
    time = lookAtClock(time, reading(wallMs, monotonicMs))
    return { time, siteMs: siteTimeMs(time, monotonicMs), monotonicMs, wallMs }
  })
}

test('whatever is done to a machine clock that was right, the time goes on evenly', () => {
  fc.assert(
    fc.property(steps, (days) => {
      for (const { siteMs, monotonicMs } of play(startSiteTime(reading(NOW, 0), NOW - DAY), NOW, days)) {
        expect(siteMs).toBe(NOW + monotonicMs)
      }
    }),
  )
})

test('after the server has spoken, the time is that of the server, whatever is done to the machine clock', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: -TEN_YEARS, max: TEN_YEARS }), (days, errorMs) => {
      const started = startSiteTime(reading(NOW + errorMs, 0), undefined)
      const told = takeSignedTime(started, reading(NOW + errorMs, 0), NOW)
      expect(told.unsure).toBe(false)
      for (const { siteMs, monotonicMs } of play(told, NOW + errorMs, days)) {
        expect(Math.abs(siteMs - (NOW + monotonicMs))).toBeLessThan(40)
      }
    }),
  )
})

test('the time is never before the floor, and never falls', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 2 * NOW }), (days, wallMs) => {
      let before = 0
      for (const { siteMs } of play(startSiteTime(reading(wallMs, 0), NOW), wallMs, days)) {
        expect(siteMs).toBeGreaterThanOrEqual(NOW)
        expect(siteMs).toBeGreaterThanOrEqual(before)
        before = siteMs
      }
    }),
  )
})

describe('a start with a clock that can not be right', () => {
  test.each([
    ['without a battery', 0],
    ['ten years behind', NOW - TEN_YEARS],
    ['ten years ahead', NOW + TEN_YEARS],
  ])('%s: goes on from the last known instant and says so, until the server speaks', (_name, wallMs) => {
    let time = startSiteTime(reading(wallMs, 0), NOW)
    expect(siteTimeMs(time, 5_000)).toBe(NOW + 5_000)
    expect(time.unsure).toBe(true)
    time = lookAtClock(time, reading(wallMs + 5_000, 5_000))
    expect(time.unsure).toBe(true)
    time = takeSignedTime(time, reading(wallMs + 6_000, 6_000), NOW + DAY)
    expect(siteTimeMs(time, 6_000)).toBe(NOW + DAY)
    expect(time.unsure).toBe(false)
  })

  test('a player that was off over the holidays believes its clock', () => {
    const time = startSiteTime(reading(NOW + 30 * DAY, 0), NOW)
    expect(siteTimeMs(time, 0)).toBe(NOW + 30 * DAY)
    expect(time.unsure).toBe(false)
  })

  test('a lost clock that is put right is followed, but stays unconfirmed', () => {
    const time = lookAtClock(startSiteTime(reading(0, 0), NOW), reading(NOW + 3 * DAY, 20_000))
    expect(siteTimeMs(time, 20_000)).toBe(NOW + 3 * DAY)
    expect(time.unsure).toBe(true)
  })

  test('without any memory it is not earlier than the program itself', () => {
    expect(siteTimeMs(startSiteTime(reading(0, 0), undefined), 0)).toBe(Date.UTC(2026, 0, 1))
  })
})

describe('a jump', () => {
  test('is noticed while nobody speaks, ignored while the server does', () => {
    const told = takeSignedTime(startSiteTime(reading(NOW, 0), NOW), reading(NOW, 0), NOW)
    expect(lookAtClock(told, reading(NOW + TEN_YEARS, 10_000)).unsure).toBe(false)
    expect(lookAtClock(told, reading(NOW - TEN_YEARS, 100_000)).unsure).toBe(true)
    expect(lookAtClock(told, reading(NOW + 102_000, 100_000))).toBe(told)
  })

  test('a clock that runs backwards is found out within seconds', () => {
    let time = startSiteTime(reading(NOW, 0), NOW)
    for (let second = 1; second <= 4; second++) time = lookAtClock(time, reading(NOW - second * 1_000, second * 1_000))
    expect(time.unsure).toBe(true)
    expect(siteTimeMs(time, 4_000)).toBe(NOW + 4_000)
  })
})

describe('the Date of an answer', () => {
  test('helps a clock that is far off, but not against what was signed and not behind the floor', () => {
    const started = startSiteTime(reading(NOW, 0), NOW - DAY)
    expect(takeAnswerTime(started, reading(NOW, 0), NOW + 1_500)).toBe(started)
    expect(siteTimeMs(takeAnswerTime(started, reading(NOW, 0), NOW + 3_600_000), 0)).toBe(NOW + 3_600_000)
    expect(takeAnswerTime(started, reading(NOW, 0), NOW - 2 * DAY)).toBe(started)
    const told = takeSignedTime(started, reading(NOW, 0), NOW)
    expect(takeAnswerTime(told, reading(NOW + 5_000, 5_000), NOW + DAY)).toBe(told)
    const unsure = lookAtClock(told, reading(NOW + TEN_YEARS, 120_000))
    expect(takeAnswerTime(unsure, reading(NOW + TEN_YEARS, 120_000), NOW + 120_000).unsure).toBe(false)
  })
})

test('whatever was signed is past: a pointer from tomorrow shows that the clock is behind', () => {
  const time = takePastInstant(startSiteTime(reading(NOW, 0), NOW - DAY), 0, NOW + DAY)
  expect(time).toMatchObject({ floorMs: NOW + DAY, unsure: true })
  expect(siteTimeMs(time, 0)).toBe(NOW + DAY)
  expect(takePastInstant(time, 0, NOW - DAY)).toBe(time)
})
