import type { Point } from '#schema/primitives'

/** What the visitor sees ahead, as a fan on the floor. */
export interface ConeMesh {
  readonly positions: Float32Array
  /** 0 at the visitor, 1 at the far edge. */
  readonly reaches: Float32Array
  readonly indices: Uint32Array
}

export const CONE_HALF_DEG = 36
const SLICES = 18
const CONE_M = 0.015

export function coneMesh(at: Point, readerHeadingDeg: number, reachM: number): ConeMesh {
  const positions: number[] = [at[0], at[1], CONE_M]
  const reaches: number[] = [0]
  const indices: number[] = []
  for (let slice = 0; slice <= SLICES; slice += 1) {
    const angle = ((readerHeadingDeg + CONE_HALF_DEG - (2 * CONE_HALF_DEG * slice) / SLICES) * Math.PI) / 180
    positions.push(at[0] + Math.sin(angle) * reachM, at[1] + Math.cos(angle) * reachM, CONE_M)
    reaches.push(1)
    if (slice > 0) indices.push(0, slice, slice + 1)
  }
  return {
    positions: new Float32Array(positions),
    reaches: new Float32Array(reaches),
    indices: new Uint32Array(indices),
  }
}
