import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_CELL_PX, markCells } from './mark.ts'
import { type Picture, readPicture } from './read-picture.ts'

/** A page of one grey with the mark of `value` in its corner, as a display of that pixel ratio shows it. */
function drawn(value: number, pixelRatio: number, grey: number, widthCssPx = 1920, heightCssPx = 1080): Picture {
  const cells = markCells(value)
  return {
    widthPx: Math.round(widthCssPx * pixelRatio),
    heightPx: Math.round(heightCssPx * pixelRatio),
    pixelRatio,
    level: (x, y) => {
      const row = Math.floor((heightCssPx * pixelRatio - y - 0.5) / pixelRatio / MARK_CELL_PX)
      const cell = Math.floor((x + 0.5) / pixelRatio / MARK_CELL_PX)
      return row === 0 && cell < cells.length ? (cells[cell] ? 60 : 0) : grey
    },
  }
}

test('the mark is read at any pixel ratio and on any page', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff_ffff }),
      fc.constantFrom(0.45, 0.5, 1, 1.25, 1.5, 2, 3),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 400, max: 4_000 }),
      (value, pixelRatio, grey, widthCssPx) => {
        expect(readPicture(drawn(value, pixelRatio, grey, widthCssPx)).mark).toBe(value)
      },
    ),
    { numRuns: 30 },
  )
})

test('a picture without a mark has none, and neither has one that is too small', () => {
  const plain: Picture = { widthPx: 1920, heightPx: 1080, pixelRatio: 1, level: () => 200 }
  expect(readPicture(plain)).toEqual({ luminance: Array.from({ length: 144 }, () => 200) })
  expect(readPicture({ ...plain, widthPx: 100, heightPx: 2 }).mark).toBeUndefined()
  expect(readPicture({ ...plain, widthPx: 0, heightPx: 0 }).luminance).toEqual(Array.from({ length: 144 }, () => 0))
})

test('the grid says where it is light, row by row', () => {
  const picture: Picture = {
    widthPx: 1600,
    heightPx: 900,
    pixelRatio: 1,
    level: (x, y) => (x >= 1500 && y < 100 ? 255 : 10),
  }
  const { luminance } = readPicture(picture)
  expect(luminance[15]).toBe(255)
  expect(luminance.filter((level) => level === 10)).toHaveLength(143)
})
