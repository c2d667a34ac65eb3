import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTimeline, type TimelineItem } from './timeline.ts'

const ANCHOR = 1_700_000_000_000
const TEN_YEARS_MS = 315_360_000_000
const items = (...list: [string, number][]): TimelineItem[] =>
  list.map(([slideId, durationMs]) => ({ slideId, durationMs }))

/** A list in which slides may come more than once, and an instant up to ten years from its anchor. */
const anyCase = fc.record({
  list: fc.array(
    fc.record({ slideId: fc.constantFrom('a', 'b', 'c', 'd'), durationMs: fc.integer({ min: 2_000, max: 3_600_000 }) }),
    { minLength: 1, maxLength: 20 },
  ),
  atMs: fc.integer({ min: ANCHOR - TEN_YEARS_MS, max: ANCHOR + TEN_YEARS_MS }),
})

describe('a timeline', () => {
  test('starts with the first slide at the anchor and starts over after one pass', () => {
    const timeline = createTimeline(items(['a', 5_000], ['b', 3_000]), ANCHOR)
    const shown = [0, 4_999, 5_000, 7_999, 8_000, -1, -3_000, -3_001].map(
      (offset) => timeline?.at(ANCHOR + offset).slideId,
    )
    expect(shown).toEqual(['a', 'a', 'b', 'b', 'a', 'b', 'b', 'a'])
  })

  test('there is none of nothing', () => {
    expect(createTimeline([], ANCHOR)).toBeUndefined()
  })

  test('tiles time: each turn holds its instant, has its length and meets its neighbours', () => {
    fc.assert(
      fc.property(anyCase, ({ list, atMs }) => {
        const timeline = createTimeline(list, ANCHOR)
        const here = timeline?.at(atMs)
        fc.pre(timeline !== undefined && here !== undefined)
        expect(here.startedAt).toBeLessThanOrEqual(atMs)
        expect(here.endsAt).toBeGreaterThan(atMs)
        expect(list).toContainEqual({ slideId: here.slideId, durationMs: here.endsAt - here.startedAt })
        expect(timeline.at(here.endsAt).startedAt).toBe(here.endsAt)
        expect(timeline.at(here.startedAt - 1).endsAt).toBe(here.startedAt)
      }),
    )
  })

  test('shows the list in its order, and counts the showings of each slide one by one', () => {
    fc.assert(
      fc.property(anyCase, ({ list }) => {
        const timeline = createTimeline(list, ANCHOR)
        const shown: string[] = []
        const passes = new Map<string, number>()
        fc.pre(timeline !== undefined)
        for (let atMs = ANCHOR; shown.length < 3 * list.length;) {
          const { slideId, pass, endsAt } = timeline.at(atMs)
          shown.push(slideId)
          expect(pass).toBe(passes.get(slideId) ?? 0)
          passes.set(slideId, pass + 1)
          atMs = endsAt
        }
        const once = list.map(({ slideId }) => slideId)
        expect(shown).toEqual([...once, ...once, ...once])
      }),
    )
  })
})
