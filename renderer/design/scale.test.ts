import { describe, expect, test } from 'vitest'
import { cssPxPerMm } from './scale.ts'

const screen = { widthPx: 1_920, heightPx: 1_080, pxPerMm: 1.577, readingDistanceMm: 5_000 }

describe('cssPxPerMm', () => {
  test('is the pitch of the glass on the configured screen', () => {
    expect(cssPxPerMm(screen, { widthPx: 1_920, heightPx: 1_080 })).toBe(1.577)
  })

  test('divides by the device pixel ratio, because the window then counts in larger pixels', () => {
    expect(cssPxPerMm(screen, { widthPx: 960, heightPx: 540 })).toBeCloseTo(1.577 / 2)
  })

  test('keeps the whole picture in a window of another shape', () => {
    expect(cssPxPerMm(screen, { widthPx: 1_920, heightPx: 540 })).toBeCloseTo(1.577 / 2)
  })
})
