import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARK_CELLS, markCells, markValue, readMark, readMarkLevels } from './mark.ts'

const anyValue = fc.integer({ min: 0, max: 0xffff_ffff })

describe('a mark', () => {
  test('says what was written', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const cells = markCells(value)
        expect(cells).toHaveLength(MARK_CELLS)
        expect(readMark(cells)).toBe(value)
      }),
    )
  })

  test('is not read with one, two or three cells wrong', () => {
    const cell = fc.nat(MARK_CELLS - 1)
    fc.assert(
      fc.property(anyValue, fc.uniqueArray(cell, { minLength: 1, maxLength: 3 }), (value, wrong) => {
        expect(readMark(markCells(value).map((bit, index) => bit !== wrong.includes(index)))).toBeUndefined()
      }),
    )
  })

  test('is not found in pictures without one', () => {
    // Of random rows one in 65,536 would pass; a fixed seed makes this a count and not a gamble.
    const rows = fc.sample(fc.array(fc.boolean(), { minLength: MARK_CELLS, maxLength: MARK_CELLS }), {
      numRuns: 5_000,
      seed: 7,
    })
    expect(rows.filter((row) => readMark(row) !== undefined)).toEqual([])
    for (const row of [[], Array(MARK_CELLS).fill(true), Array(MARK_CELLS).fill(false)]) {
      expect(readMark(row)).toBeUndefined()
    }
  })

  test('holds 32 bits and nothing else', () => {
    for (const value of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => markCells(value)).toThrow(RangeError)
  })
})

describe('a mark in luminance', () => {
  test('is read in any two levels that differ enough, noise included', () => {
    const dark = fc.integer({ min: 0, max: 200 })
    const noise = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: MARK_CELLS, maxLength: MARK_CELLS })
    fc.assert(
      fc.property(anyValue, dark, fc.integer({ min: 12, max: 55 }), noise, (value, low, contrast, off) => {
        const levels = markCells(value).map((bit, index) => low + (bit ? contrast : 0) + (off[index] ?? 0))
        expect(readMarkLevels(levels)).toBe(value)
      }),
    )
  })

  test('is not read in a picture that is all the same', () => {
    expect(readMarkLevels(markCells(1).map((bit) => (bit ? 3 : 0)))).toBeUndefined()
    expect(readMarkLevels([])).toBeUndefined()
  })
})

test('mark values differ for texts that differ a little', () => {
  const values = Array.from({ length: 20_000 }, (_, n) => markValue(`release|slide-${n}`))
  expect(new Set(values).size).toBeGreaterThan(19_998)
  const ones = values.reduce((sum, value) => sum + markCells(value).filter(Boolean).length, 0) / values.length
  expect(ones).toBeGreaterThan(22)
  expect(ones).toBeLessThan(26)
  expect(markValue('')).toBe(markValue(''))
  expect(markValue('ä')).not.toBe(markValue('a'))
})
