import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { house } from '../../../e2e/renderer/stele-house.ts'
import { arrangeScene } from './scene.ts'
import { clippedRings } from './slab.ts'

/** A second house of 10 m to the east of the first. */
const neighbour = {
  ...house.units[0]!,
  id: 'nachbar',
  buildingId: 'nachbar',
  outline: [
    [60, 0],
    [70, 0],
    [70, 18],
    [60, 18],
  ] as [number, number][],
}
const plan = {
  ...house,
  buildings: [...house.buildings, { id: 'nachbar', name: 'Nachbar' }],
  units: [...house.units, neighbour],
}
const route = {
  legs: [{ levelId: 'eg', points: [[18.5, 2.5] as [number, number], [18.5, 9] as [number, number]] }],
  lengthM: 6.5,
  durationMs: 9_000,
  stepFree: 'yes' as const,
  targetUnitId: 'wc-eg',
  notes: [],
}
const sized = (widthPx: number, heightPx: number) =>
  arrangeScene({
    plan,
    show: { route },
    place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
    goalText: 'WC',
    youText: 'Sie sind hier',
    language: 'de',
    widthPx,
    heightPx,
    pxPerMm: 2.71,
    textScale: 1,
  })

describe('framing', () => {
  test('the way stays in the picture, and all that is shown is on the glass, for every size of glass', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 2_000 }), fc.integer({ min: 500, max: 1_800 }), (widthPx, heightPx) => {
        for (const { projection, units, frame } of sized(widthPx, heightPx).levels)
          for (const [x, y] of units
            .flatMap((unit) => clippedRings(unit, frame).flat())
            .map((p) => projection.project(p))) {
            expect(x).toBeGreaterThan(0)
            expect(x).toBeLessThan(widthPx)
            expect(y).toBeGreaterThan(0)
            expect(y).toBeLessThan(heightPx)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('another house is shown whole or not at all', () => {
    for (const widthPx of [600, 800, 1_000, 1_200, 1_500, 2_000]) {
      const [outline] = sized(widthPx, 700).levels
      const shown = outline!.units.find(({ id }) => id === 'nachbar')
      const width = (ring: readonly (readonly [number, number])[]): number =>
        Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x))
      if (shown) expect(width(clippedRings(shown, outline!.frame)[0]!)).toBeCloseTo(10, 5)
    }
  })

  test('flat glass is looked at from the side, high glass from above', () => {
    const pitch = (widthPx: number, heightPx: number): number =>
      sized(widthPx, heightPx).levels[0]!.projection.depthScale
    expect(pitch(700, 1_600)).toBeGreaterThan(pitch(1_900, 500))
  })
})
