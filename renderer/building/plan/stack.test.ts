import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Spot } from './projection.ts'
import { stackLevels } from './stack.ts'

const limits = {
  widthPx: 1000,
  heightPx: 900,
  abovePx: 40,
  belowPx: 40,
  besidePx: 10,
  gapPx: 20,
  gapPxMax: 80,
  thicknessM: 1.5,
  pxPerMMax: 40,
}
const outline = fc
  .record({
    x: fc.integer({ min: -30, max: 30 }),
    y: fc.integer({ min: -30, max: 30 }),
    w: fc.integer({ min: 5, max: 60 }),
    d: fc.integer({ min: 5, max: 40 }),
  })
  .map(({ x, y, w, d }): Spot[] => [
    [x, y],
    [x + w, y - d / 3],
    [x + w * 0.6, y - d],
    [x - w * 0.4, y - d * 0.6],
  ])

describe('stackLevels', () => {
  test('all levels fit, and no upper level covers the one below', () => {
    fc.assert(
      fc.property(fc.array(outline, { minLength: 1, maxLength: 4 }), (rings) => {
        const { pxPerM, origins } = stackLevels(
          rings.map((one) => ({ spots: [one] })),
          limits,
        )
        const placed = rings.map((one, index) =>
          one.map(([x, y]) => [x * pxPerM + origins[index]![0], y * pxPerM + origins[index]![1]] as const),
        )
        for (const [x, y] of placed.flat()) {
          expect(x).toBeGreaterThanOrEqual(limits.besidePx - 1)
          expect(x).toBeLessThanOrEqual(limits.widthPx - limits.besidePx + 1)
          expect(y).toBeGreaterThanOrEqual(limits.abovePx - 1)
          expect(y).toBeLessThanOrEqual(limits.heightPx - limits.belowPx + 1)
        }
        for (const [index, upper] of placed.entries()) {
          const lower = placed[index - 1]
          if (!lower) continue
          for (const [x] of upper) {
            const bottom = edgeAt(upper, x, Math.max)
            const top = edgeAt(lower, x, Math.min)
            if (bottom !== undefined && top !== undefined) expect(bottom).toBeLessThanOrEqual(top + 1)
          }
        }
      }),
    )
  })

  test('spare height goes into the air between levels', () => {
    const flat: Spot[] = [
      [0, 0],
      [60, 0],
      [60, -4],
      [0, -4],
    ]
    const { pxPerM, origins } = stackLevels([{ spots: [flat] }, { spots: [flat] }], limits)
    expect(origins[0]![1] - origins[1]![1]).toBeCloseTo(5.5 * pxPerM + limits.gapPxMax, 3)
  })
})

function edgeAt(
  ring: readonly (readonly [number, number])[],
  x: number,
  pick: (...values: number[]) => number,
): number | undefined {
  const ys = ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length]!
    if (a[0] === b[0] || x < Math.min(a[0], b[0]) || x > Math.max(a[0], b[0])) return []
    return [a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]
  })
  return ys.length > 0 ? pick(...ys) : undefined
}
