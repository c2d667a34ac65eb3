import type { LiveFact } from '#schema/live-fact'
import type { Slide } from '#schema/slide'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newsItemAt, turnAt, type TurnSources } from './turns.ts'

const notice = (id: string, durationMs = 10_000): Slide => ({
  kind: 'notice',
  id,
  title: id,
  durationMs,
  heading: id,
  body: '',
})
const news: Slide = {
  kind: 'news',
  id: 'n',
  title: 'n',
  durationMs: 20_000,
  factKey: 'portal',
  itemCountMax: 5,
  itemDurationMs: 8_000,
}
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

function sources(slides: Slide[], facts: LiveFact[] = [], broken: string[] = []): TurnSources {
  return {
    playlist: { id: 'p', name: 'p', anchorAt: 0, slideIds: slides.map((slide) => slide.id) },
    slides: new Map(slides.map((slide) => [slide.id, slide])),
    facts,
    isBroken: (key) => broken.some((id) => key.startsWith(`${id} `)),
  }
}
const shown = (from: TurnSources, atMs: number): string | undefined => turnAt(from, atMs)?.slide.id

describe('turnAt', () => {
  test('follows the timeline', () => {
    const all = sources([notice('a'), notice('b')])
    expect([0, 9_999, 10_000, 20_000, -1].map((at) => shown(all, at))).toEqual(['a', 'a', 'b', 'a', 'b'])
  })

  test('gives the time of a broken slide to the next one and leaves the others in their place', () => {
    const all = sources([notice('a'), notice('b'), notice('c')], [], ['b'])
    expect([0, 10_000, 20_000].map((at) => shown(all, at))).toEqual(['a', 'c', 'c'])
  })

  test('is nothing when everything is broken or the list is empty', () => {
    expect(turnAt(sources([notice('a')], [], ['a']), 0)).toBeUndefined()
    expect(turnAt(sources([]), 0)).toBeUndefined()
  })

  test('leaves out news without a fact, without items, and from the instant of expiry', () => {
    const list = [news, notice('b')]
    expect(shown(sources(list), 0)).toBe('b')
    expect(shown(sources(list, [newsFact(0)]), 0)).toBe('b')
    expect(shown(sources(list, [newsFact(1, 5_000)]), 4_999)).toBe('n')
    expect(shown(sources(list, [newsFact(1, 5_000)]), 5_000)).toBe('b')
    expect(turnAt(sources(list, [newsFact(1, 5_000)]), 4_999)?.endsAt).toBe(5_000)
  })

  test('shows news newest first and goes on with the next items in the next pass', () => {
    const all = sources([news, notice('b')], [newsFact(5)])
    const items = [0, 8_000, 16_000, 30_000, 38_000, 60_000].map((at) => turnAt(all, at)?.news?.item.id)
    expect(items).toEqual(['i0', 'i1', 'i1', 'i2', 'i3', 'i4'])
  })

  test('always lies around the instant, and the next turn begins where it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 7 }), (atMs, count) => {
        const all = sources([news, notice('b', 7_000)], [newsFact(count)])
        const turn = turnAt(all, atMs)
        if (!turn) throw new Error('there is always something')
        expect(turn.startedAt).toBeLessThanOrEqual(atMs)
        expect(turn.endsAt).toBeGreaterThan(atMs)
        expect(turnAt(all, turn.endsAt)?.startedAt).toBe(turn.endsAt)
      }),
    )
  })
})

describe('newsItemAt', () => {
  test('shows every item once before any comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2_000, max: 60_000 }), (count, itemDurationMs) => {
        const durationMs = 20_000
        const perTurn = Math.max(1, Math.floor(durationMs / itemDurationMs))
        const seen = Array.from({ length: count }, (_, step) => {
          const pass = Math.floor(step / perTurn)
          const span = { pass, startedAt: pass * durationMs, endsAt: (pass + 1) * durationMs }
          const atMs = span.startedAt + (step % perTurn) * itemDurationMs
          return newsItemAt({ durationMs, itemDurationMs }, count, span, atMs).index
        })
        expect(seen).toEqual(Array.from({ length: count }, (_, index) => index))
      }),
    )
  })
})
