import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageAt, type PageRow, splitIntoPages } from './page-split.ts'

const row = (heightPx: number): PageRow => ({ heightPx })
const head = (heightPx: number): PageRow => ({ heightPx, isHead: true })
const heightOf = (rows: readonly PageRow[], page: readonly number[]): number =>
  page.reduce((sum, index) => sum + (rows[index]?.heightPx ?? 0), 0)

describe('splitIntoPages', () => {
  test('needs one page when everything fits', () => {
    expect(splitIntoPages([head(10), row(20), row(20)], 50)).toEqual([[0, 1, 2]])
  })

  test('shares seven rows as four and three, not as six and one', () => {
    const rows = Array.from({ length: 7 }, () => row(10))
    expect(splitIntoPages(rows, 60).map((page) => page.length)).toEqual([4, 3])
  })

  test('says a head again where its rows go on, and leaves none alone at the foot of a page', () => {
    expect(splitIntoPages([head(10), row(20), row(20), head(10), row(20)], 50)).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
    expect(splitIntoPages([head(10), row(30), row(30)], 45)).toEqual([
      [0, 1],
      [0, 2],
    ])
  })

  test('is one empty page without rows', () => {
    expect(splitIntoPages([], 100)).toEqual([[]])
  })

  const rows = fc.array(fc.record({ heightPx: fc.integer({ min: 1, max: 60 }), isHead: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })

  test('shows every row exactly once, in order, and nothing higher than the page unless it stands alone', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 200 }), (all, availablePx) => {
        const pages = splitIntoPages(all, availablePx)
        const shown = pages.flat().filter((index) => !all[index]?.isHead)
        expect(shown).toEqual(all.flatMap((one, index) => (one.isHead ? [] : index)))
        for (const page of pages) {
          const alone = page.filter((index) => !all[index]?.isHead).length <= 1
          expect(alone || heightOf(all, page) <= availablePx).toBe(true)
          expect(all[page.at(-1) ?? -1]?.isHead ?? false).toBe(false)
        }
      }),
    )
  })

  test('never takes more pages for being even', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 20 }), (heights) => {
        const all = heights.map(row)
        let greedy = 1
        let usedPx = 0
        for (const heightPx of heights) {
          if (usedPx > 0 && usedPx + heightPx > 100) {
            greedy += 1
            usedPx = 0
          }
          usedPx += heightPx
        }
        expect(splitIntoPages(all, 100)).toHaveLength(greedy)
      }),
    )
  })
})

describe('pageAt', () => {
  test('divides a turn equally', () => {
    const at = (sinceStartMs: number) => pageAt(3, { durationMs: 30_000, sinceStartMs, pass: 0 }, 5_000).page
    expect([0, 9_999, 10_000, 20_000, 29_999, 31_000].map(at)).toEqual([0, 0, 1, 2, 2, 2])
  })

  test('shows every page in turn when a showing has no time for all', () => {
    const seen = [0, 1, 2, 3, 4].map((pass) => pageAt(5, { durationMs: 8_000, sinceStartMs: 4_000, pass }, 6_000).page)
    expect(seen).toEqual([0, 1, 2, 3, 4])
  })

  test('says when the next one is due', () => {
    const until = (sinceStartMs: number) => pageAt(2, { durationMs: 20_000, sinceStartMs, pass: 0 }, 6_000).endsInMs
    expect([0, 9_000, 10_000].map(until)).toEqual([10_000, 1_000, 10_000])
  })

  test('is always a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer(), fc.integer(), (count, sinceStartMs, pass) => {
        const { page } = pageAt(count, { durationMs: 12_000, sinceStartMs, pass }, 6_000)
        expect(page).toBeGreaterThanOrEqual(0)
        expect(page).toBeLessThan(count)
      }),
    )
  })
})
