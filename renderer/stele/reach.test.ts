import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BAR_TO_MM, controlBand, heightAboveFloorMm, LOW_REACH_MM, REACH_MM } from './reach.ts'

const stele = { lowerEdgeMm: 800 }

describe('controlBand', () => {
  test('of the usual stele: up to 1220 mm, low mode up to 1100 mm', () => {
    const band = controlBand(stele, 2.71, 1920, false)
    expect(band.fromPx).toBe(0)
    expect(heightAboveFloorMm(stele, 2.71, 1920, 1920 - band.toPx)).toBeCloseTo(REACH_MM.to, 0)
    const low = controlBand(stele, 2.71, 1920, true)
    expect(heightAboveFloorMm(stele, 2.71, 1920, 1920 - low.toPx)).toBeCloseTo(LOW_REACH_MM.to, 0)
  })

  test('a picture that starts at knee height keeps its lowest part free of controls', () => {
    const floorStanding = { lowerEdgeMm: 250 }
    const band = controlBand(floorStanding, 1.577, 1920, false)
    expect(heightAboveFloorMm(floorStanding, 1.577, 1920, 1920 - band.fromPx)).toBeCloseTo(REACH_MM.from, 0)
    const low = controlBand(floorStanding, 1.577, 1920, true)
    expect(low.fromPx).toBeGreaterThan(band.fromPx)
  })

  test('the bar of 52 mm stays below 1050 mm on a stele hung at 800 mm', () => {
    expect(800 + 52).toBeLessThanOrEqual(BAR_TO_MM)
  })

  test('is never empty and never larger than the picture, however the screen hangs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000 }),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        fc.integer({ min: 320, max: 4_000 }),
        fc.boolean(),
        (lowerEdgeMm, pxPerMm, heightPx, low) => {
          const { fromPx, toPx } = controlBand({ lowerEdgeMm }, pxPerMm, heightPx, low)
          expect(fromPx).toBeGreaterThanOrEqual(0)
          expect(toPx).toBeLessThanOrEqual(heightPx)
          expect(toPx - fromPx).toBeGreaterThanOrEqual(Math.floor(heightPx * 0.4) - 1)
        },
      ),
    )
  })
})
