import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Playlist } from '#schema/playlist'
import type { Slide } from '#schema/slide'
import { slideAt } from './timeline.ts'

const slide = (id: string, durationMs: number): Slide => ({
  id,
  kind: 'notice',
  title: id,
  durationMs,
  heading: id,
  body: '',
})

const mapOf = (...list: Slide[]) => new Map(list.map((each) => [each.id, each]))

const ANCHOR = 1_700_000_000_000
const playlist = (slideIds: string[], anchorAt = ANCHOR): Playlist => ({ id: 'p', name: 'P', anchorAt, slideIds })

/** A playlist whose ids are partly unknown and partly repeated, and an instant up to ten years from its anchor. */
const anyCase = fc
  .record({
    durations: fc.array(fc.integer({ min: 2_000, max: 3_600_000 }), { minLength: 1, maxLength: 8 }),
    picks: fc.array(fc.nat(11), { minLength: 1, maxLength: 20 }),
    sinceAnchorMs: fc.integer({ min: -315_360_000_000, max: 315_360_000_000 }),
  })
  .map(({ durations, picks, sinceAnchorMs }) => ({
    slides: mapOf(...durations.map((durationMs, n) => slide(`s${n}`, durationMs))),
    list: playlist(picks.map((n) => `s${n}`)),
    atMs: ANCHOR + sinceAnchorMs,
  }))

describe('slideAt', () => {
  test('starts with the first slide at the anchor and starts over after one pass', () => {
    const slides = mapOf(slide('a', 5_000), slide('b', 3_000))
    const shown = [0, 4_999, 5_000, 7_999, 8_000, -1, -3_000, -3_001].map(
      (offset) => slideAt(playlist(['a', 'b']), slides, ANCHOR + offset)?.slide.id,
    )
    expect(shown).toEqual(['a', 'a', 'b', 'b', 'a', 'b', 'b', 'a'])
  })

  test('keeps places of the playlist when unknown slides are left out', () => {
    const slides = mapOf(slide('a', 5_000), slide('c', 3_000))
    expect(slideAt(playlist(['a', 'gone', 'c']), slides, ANCHOR + 5_000)).toMatchObject({
      index: 2,
      startedAt: ANCHOR + 5_000,
      endsAt: ANCHOR + 8_000,
      next: { id: 'a' },
    })
  })

  test('is undefined for an empty list and for a list of unknown slides', () => {
    expect(slideAt(playlist([]), mapOf(slide('a', 2_000)), ANCHOR)).toBeUndefined()
    expect(slideAt(playlist(['x']), mapOf(slide('a', 2_000)), ANCHOR)).toBeUndefined()
  })

  test('intervals tile time: each holds its instant, has the length of its slide and meets its neighbours', () => {
    fc.assert(
      fc.property(anyCase, ({ slides, list, atMs }) => {
        const here = slideAt(list, slides, atMs)
        if (!here) {
          expect(list.slideIds.some((id) => slides.has(id))).toBe(false)
          return
        }
        expect(here.startedAt).toBeLessThanOrEqual(atMs)
        expect(here.endsAt).toBeGreaterThan(atMs)
        expect(here.endsAt - here.startedAt).toBe(here.slide.durationMs)
        const after = slideAt(list, slides, here.endsAt)
        expect(after?.startedAt).toBe(here.endsAt)
        expect(after?.slide).toBe(here.next)
        expect(slideAt(list, slides, here.startedAt - 1)?.endsAt).toBe(here.startedAt)
      }),
    )
  })

  test('every instant of an interval gives the same answer, on machines with differently ordered slide maps', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), ({ slides, list, atMs }, share) => {
        const here = slideAt(list, slides, atMs)
        fc.pre(here !== undefined)
        if (!here) return
        const other = Math.floor(here.startedAt + share * (here.endsAt - here.startedAt - 1))
        const reordered = new Map([...slides].toReversed())
        expect(slideAt(list, reordered, other)).toEqual(here)
      }),
    )
  })

  test('one pass shows every known slide in the order of the list', () => {
    fc.assert(
      fc.property(anyCase, ({ slides, list }) => {
        const known = list.slideIds.filter((id) => slides.has(id))
        const shown: string[] = []
        for (let atMs = list.anchorAt; shown.length < known.length;) {
          const here = slideAt(list, slides, atMs)
          if (!here) break
          shown.push(here.slide.id)
          atMs = here.endsAt
        }
        expect(shown).toEqual(known)
      }),
    )
  })
})
