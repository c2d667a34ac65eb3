import { PROBE_COLUMNS, PROBE_ROWS } from '#schema/local-api'
import type { PixelProbe } from '#schema/local-api'
import { MARK_CELL_PX, MARK_CELLS, readMarkLevels } from './mark.ts'

/** A picture of a whole page, in device pixels. */
export interface Picture {
  readonly widthPx: number
  readonly heightPx: number
  /** Device pixels for each CSS pixel, which the mark is measured in. */
  readonly pixelRatio: number
  /** Luminance from 0 to 255 of the pixel at column `x` and row `y`. */
  readonly level: (x: number, y: number) => number
}

/** Every fourth pixel of every fourth row is plenty for the mean of a sixteenth of a screen. */
const STRIDE_PX = 4

/** What a look at a picture says: the mark in its lower left corner, and how light it is where. */
export function readPicture(picture: Picture): Pick<PixelProbe, 'mark' | 'luminance'> {
  const mark = readMarkLevels(markLevels(picture))
  return { luminance: luminanceGrid(picture), ...(mark !== undefined && { mark }) }
}

function luminanceGrid({ widthPx, heightPx, level }: Picture): number[] {
  const grid: number[] = []
  for (let row = 0; row < PROBE_ROWS; row++) {
    for (let column = 0; column < PROBE_COLUMNS; column++) {
      const x = (at: number): number => Math.floor((at * widthPx) / PROBE_COLUMNS)
      const y = (at: number): number => Math.floor((at * heightPx) / PROBE_ROWS)
      grid.push(Math.round(mean(level, x(column), x(column + 1), y(row), y(row + 1), STRIDE_PX)))
    }
  }
  return grid
}

/** The middle of each cell only: its edges may be mixed with its neighbours by scaling and compression. */
function markLevels({ widthPx, heightPx, pixelRatio, level }: Picture): number[] {
  const cellPx = MARK_CELL_PX * pixelRatio
  if (MARK_CELLS * cellPx > widthPx || cellPx > heightPx) return []
  const [top, bottom] = middle(heightPx - cellPx, cellPx)
  return Array.from({ length: MARK_CELLS }, (_, index) => {
    const [left, right] = middle(index * cellPx, cellPx)
    return mean(level, left, right, top, bottom, 1)
  })
}

/** At least one pixel. */
function middle(fromPx: number, sizePx: number): [number, number] {
  const first = Math.floor(fromPx + sizePx / 4 + 0.5)
  return [first, Math.max(first + 1, Math.floor(fromPx + (sizePx * 3) / 4 + 0.5))]
}

function mean(
  level: Picture['level'],
  left: number,
  right: number,
  top: number,
  bottom: number,
  stridePx: number,
): number {
  let sum = 0
  let count = 0
  for (let y = top; y < bottom; y += stridePx) {
    for (let x = left; x < right; x += stridePx) {
      sum += level(x, y)
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}
