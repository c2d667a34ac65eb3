import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createProjection } from '../plan/projection.ts'
import { gazeMatrix, liftsOf } from './gaze-matrix.ts'

const gaze = fc.record({
  readerHeadingDeg: fc.double({ min: 0, max: 359.9, noNaN: true }),
  lean: fc.constantFrom(1 as const, -1 as const),
  pitchDeg: fc.double({ min: 35, max: 56, noNaN: true }),
})
const metres = fc.double({ min: -80, max: 80, noNaN: true })

/** What the vertex program does. */
function clip(
  view: readonly number[],
  step: readonly number[],
  [x, y, z]: readonly [number, number, number],
  lift = 0,
) {
  return [0, 1, 2].map(
    (row) => view[row]! * x + view[4 + row]! * y + view[8 + row]! * z + view[12 + row]! + step[row]! * lift,
  )
}

describe('gazeMatrix', () => {
  test('puts every point where the drawn plan has it', () => {
    fc.assert(
      fc.property(gaze, metres, metres, fc.double({ min: -1, max: 3, noNaN: true }), (looking, x, y, up) => {
        const projection = createProjection(looking, 8.5, [420, 610])
        const { view, liftStep } = gazeMatrix(projection, [0, 0], 1_000, 800)
        const [right = 0, top = 0] = clip(view, liftStep, [x, y, up])
        const [px, py] = projection.project([x, y], up)
        expect(((right + 1) / 2) * 1_000).toBeCloseTo(px, 4)
        expect(((1 - top) / 2) * 800).toBeCloseTo(py, 4)
      }),
    )
  })

  test('what a wall hides is farther than the wall', () => {
    fc.assert(
      fc.property(gaze, metres, metres, (looking, x, y) => {
        const projection = createProjection(looking, 8, [0, 0])
        const { view, liftStep } = gazeMatrix(projection, [0, 0], 900, 900)
        const behindM = projection.hiddenBehindM(1.15)
        const edge = clip(view, liftStep, [x, y, 1.15])
        const floor = clip(view, liftStep, [x + projection.sight[0] * behindM, y + projection.sight[1] * behindM, 0])
        expect(floor[0]).toBeCloseTo(edge[0]!, 5)
        expect(floor[1]).toBeCloseTo(edge[1]!, 5)
        expect(floor[2]).toBeGreaterThan(edge[2]!)
      }),
    )
  })

  test('lifted levels come to where the layout wants them, before the lower ones', () => {
    const looking = { readerHeadingDeg: 200, lean: 1, pitchDeg: 40 } as const
    const [low, high] = [createProjection(looking, 8, [300, 900]), createProjection(looking, 8, [300, 520])]
    const [still, lift] = liftsOf([low, high], low)
    expect(still).toBe(0)
    const { view, liftStep } = gazeMatrix(low, [5, 5], 1_000, 1_000)
    const [, top = 0, depth = 0] = clip(view, liftStep, [5, 5, 0], lift)
    expect(((1 - top) / 2) * 1_000).toBeCloseTo(high.project([5, 5])[1], 4)
    expect(depth).toBeLessThan(clip(view, liftStep, [5, 5, 0])[2]!)
  })
})
