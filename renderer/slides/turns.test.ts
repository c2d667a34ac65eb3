import type { LiveFact } from '#schema/live-fact'
import type { Slide } from '#schema/slide'
import type { ScheduledTurn } from '#player/schedule/schedule'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTurn, itemAt, turnOf, type Turn, type TurnWorld } from './turns.ts'

const base = { id: 's', title: 's', durationMs: 20_000 }
const gallery: Slide = {
  ...base,
  kind: 'gallery',
  itemDurationMs: 5_000,
  pictures: ['a', 'b', 'c', 'd'].map((letter) => ({ imageSha256: letter.repeat(64), alt: letter })),
}
const news: Slide = { ...base, kind: 'news', factKey: 'portal', itemCountMax: 5, itemDurationMs: 8_000 }
const newsFact = (count: number, expiresAt = 1e12): LiveFact => ({
  epoch: 1,
  seq: 1,
  key: 'portal',
  times: { observedAt: 0, checkedAt: 0, staleAt: 1e11, expiresAt },
  body: {
    kind: 'news',
    sourceName: 'bochum.de',
    items: Array.from({ length: count }, (_, index) => ({
      id: `i${index}`,
      title: `${index}`,
      summary: '',
      firstSeenAt: 1_000 - index,
    })),
  },
})

const world = (facts: LiveFact[] = [], broken: string[] = []): TurnWorld => ({
  timeZone: 'Europe/Berlin',
  facts,
  isBroken: (subject) => broken.some((end) => subject.endsWith(end)),
})

/** The turn of `slide` in its n-th pass, which takes its whole time from 0 on. */
function shown(slide: Slide, atMs: number, pass = 0, from = world()): Turn | undefined {
  const scheduled: ScheduledTurn = { slideId: slide.id, ruleId: 'r', startedAt: 0, endsAt: slide.durationMs, pass }
  const turn = turnOf(slide, { scheduled, startedAt: 0, endsAt: slide.durationMs, pass }, from, atMs)
  return isTurn(turn) ? turn : undefined
}
function reason(slide: Slide, from: TurnWorld): string | undefined {
  const scheduled: ScheduledTurn = { slideId: slide.id, ruleId: 'r', startedAt: 0, endsAt: 20_000, pass: 0 }
  const turn = turnOf(slide, { scheduled, startedAt: 0, endsAt: 20_000, pass: 0 }, from, 0)
  return isTurn(turn) ? undefined : turn.reason
}

describe('turnOf', () => {
  test('shows pictures, pages and lines one after the other', () => {
    expect([0, 4_999, 5_000, 19_999].map((at) => shown(gallery, at)?.item)).toEqual([
      { index: 0, count: 4 },
      { index: 0, count: 4 },
      { index: 1, count: 4 },
      { index: 3, count: 4 },
    ])
    expect(shown(gallery, 5_000)).toMatchObject({ startedAt: 5_000, endsAt: 10_000 })
    const ticker: Slide = { ...base, kind: 'ticker', lines: ['eins', 'zwei'], itemDurationMs: 10_000 }
    expect([0, 10_000].map((at) => shown(ticker, at)?.item?.index)).toEqual([0, 1])
  })

  test('gives the time of a broken item to the next one of its slide, and has nothing when all are broken', () => {
    expect(shown(gallery, 5_000, 0, world([], [' 1']))?.item?.index).toBe(2)
    expect(shown(gallery, 5_000, 0, world([], [' 0', ' 1', ' 2', ' 3']))).toBeUndefined()
    expect(reason(gallery, world([], [' 0', ' 1', ' 2', ' 3']))).toBeUndefined()
  })

  test('keeps its layer for as long as the same thing shows, but starts a video with each turn', () => {
    const notice: Slide = { ...base, kind: 'notice', heading: 'h', body: '' }
    expect(shown(notice, 0)?.key).toBe(shown(notice, 0, 1)?.key)
    expect(shown({ ...notice }, 0)?.key).not.toBe(shown(notice, 0)?.key)
    expect(shown(gallery, 0)?.key).not.toBe(shown(gallery, 5_000)?.key)
    const video: Slide = { ...base, kind: 'video', videoSha256: 'v'.repeat(64), videoDurationMs: 8_000, alt: '' }
    const span = { startedAt: 20_000, endsAt: 40_000, pass: 1 }
    const next = turnOf(video, { ...span, scheduled: { slideId: 's', ruleId: 'r', ...span } }, world(), 20_000)
    expect(isTurn(next) && next.key).not.toBe(shown(video, 0)?.key)
    expect(isTurn(next) && next.subject).toBe(shown(video, 0)?.subject)
  })

  test('says why news have nothing to show: no fact, no items, from the instant of expiry on', () => {
    expect(reason(news, world())).toMatch(/Meldungen/)
    expect(reason(news, world([newsFact(0)]))).toMatch(/keine Meldungen/)
    expect(reason(news, world([newsFact(1, 0)]))).toMatch(/Meldungen/)
    expect(shown(news, 4_999, 0, world([newsFact(1, 5_000)]))?.endsAt).toBe(5_000)
  })

  test('goes on with the next news in the next pass', () => {
    const from = world([newsFact(5)])
    const items = [0, 1, 2].flatMap((pass) =>
      [0, 8_000, 19_999].map((at) => shown(news, at, pass, from)?.news?.item.id),
    )
    expect(items).toEqual(['i0', 'i1', 'i1', 'i2', 'i3', 'i3', 'i4', 'i0', 'i0'])
  })

  test('lists events that are not over, until the next of them is', () => {
    const events: Slide = {
      ...base,
      kind: 'events',
      heading: 'Heute',
      entries: [
        { title: 'Lesung', date: '1970-01-01', from: '00:00', until: '01:00' },
        { title: 'Führung', date: '1970-01-01', from: '10:00', until: '11:00' },
      ],
    }
    // The clock of Berlin is an hour ahead at the epoch.
    expect(shown(events, 0)?.events?.map(({ title }) => title)).toEqual(['Führung'])
    const past = { ...events, entries: events.entries.slice(0, 1) }
    expect(reason(past, world())).toMatch(/Veranstaltung/)
  })
})

describe('itemAt', () => {
  test('shows every item once before any comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2_000, max: 60_000 }), (count, itemDurationMs) => {
        const durationMs = 20_000
        const perTurn = Math.max(1, Math.floor(durationMs / itemDurationMs))
        const seen = Array.from({ length: count }, (_, step) => {
          const pass = Math.floor(step / perTurn)
          const span = { pass, startedAt: pass * durationMs, endsAt: (pass + 1) * durationMs }
          const atMs = span.startedAt + (step % perTurn) * itemDurationMs
          return itemAt({ durationMs, itemDurationMs }, count, span, atMs).index
        })
        expect(seen).toEqual(Array.from({ length: count }, (_, index) => index))
      }),
    )
  })

  test('items tile the turn: each lies around its instant, and the next begins where it ends', () => {
    const times = fc.record({
      durationMs: fc.integer({ min: 2_000, max: 600_000 }),
      itemDurationMs: fc.integer({ min: 2_000, max: 600_000 }),
      count: fc.integer({ min: 1, max: 40 }),
      pass: fc.integer({ min: -1_000, max: 1_000_000 }),
      share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    })
    fc.assert(
      fc.property(times, ({ durationMs, itemDurationMs, count, pass, share }) => {
        const span = { pass, startedAt: 1_000, endsAt: 1_000 + durationMs }
        const atMs = span.startedAt + Math.floor(share * durationMs)
        const item = itemAt({ durationMs, itemDurationMs }, count, span, atMs)
        expect(item.startedAt).toBeLessThanOrEqual(atMs)
        expect(item.endsAt).toBeGreaterThan(atMs)
        expect(item.endsAt).toBeLessThanOrEqual(span.endsAt)
        expect(item.index).toBeGreaterThanOrEqual(0)
        expect(item.index).toBeLessThan(count)
        if (item.endsAt < span.endsAt) {
          const next = itemAt({ durationMs, itemDurationMs }, count, span, item.endsAt)
          expect(next.startedAt).toBe(item.endsAt)
          expect(next.index).toBe((item.index + 1) % count)
        }
      }),
    )
  })
})
