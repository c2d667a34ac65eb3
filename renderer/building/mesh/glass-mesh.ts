import { sidesOf, signedArea } from '#player/wayfinding/geometry'
import type { Lift } from '../plan/level-outline.ts'
import { LIFT_M } from '../plan/measures.ts'

/** Faces of glass. Each face has its own four corners. */
export interface GlassMesh {
  readonly positions: Float32Array
  /** Four numbers a corner: metres along the face, metres up it, its width, its height. */
  readonly spans: Float32Array
  /** 1 on the way, else 0. */
  readonly marks: Float32Array
  readonly indices: Uint32Array
}

/** Lifts as boxes of glass, with all their edges. */
export function glassMesh(lifts: readonly Lift[]): GlassMesh {
  const positions: number[] = []
  const spans: number[] = []
  const marks: number[] = []
  const indices: number[] = []
  const face = (
    corners: readonly (readonly [number, number, number])[],
    width: number,
    height: number,
    mark: number,
  ) => {
    const first = positions.length / 3
    const around = [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ] as const
    for (const [index, corner] of corners.entries()) {
      positions.push(...corner)
      spans.push(...(around[index] ?? [0, 0]), width, height)
      marks.push(mark)
    }
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  for (const { footprint, onRoute } of lifts) {
    const ring = signedArea(footprint) < 0 ? footprint.toReversed() : footprint
    const mark = onRoute ? 1 : 0
    for (const [a, b] of sidesOf(ring)) {
      const width = Math.hypot(b[0] - a[0], b[1] - a[1])
      face(
        [
          [...a, 0],
          [...b, 0],
          [...b, LIFT_M],
          [...a, LIFT_M],
        ],
        width,
        LIFT_M,
        mark,
      )
    }
    const [a, b, c, d] = ring
    if (!a || !b || !c || !d) continue
    face(
      [
        [...a, LIFT_M],
        [...b, LIFT_M],
        [...c, LIFT_M],
        [...d, LIFT_M],
      ],
      Math.hypot(b[0] - a[0], b[1] - a[1]),
      Math.hypot(c[0] - b[0], c[1] - b[1]),
      mark,
    )
  }
  return {
    positions: new Float32Array(positions),
    spans: new Float32Array(spans),
    marks: new Float32Array(marks),
    indices: new Uint32Array(indices),
  }
}
