import type { Point } from '#schema/primitives'
import { type Tone, toneNumber } from './tones.ts'

/** Position in the model: plan metres east and north, and metres above the floor of its level. */
export type Place = readonly [eastM: number, northM: number, upM: number]

/** Opaque part of one level. Triangles run anticlockwise as seen from outside. */
export interface SolidMesh {
  /** Three numbers a corner. */
  readonly positions: Float32Array
  /** Where the face looks, two numbers a corner; both 0 for faces that look up. */
  readonly facings: Float32Array
  /** Two numbers a corner: the tone, and the room (0 for none). */
  readonly paints: Uint16Array
  readonly indices: Uint32Array
}

/** Collects the faces of a level. */
export class MeshWriter {
  readonly #positions: number[] = []
  readonly #facings: number[] = []
  readonly #paints: number[] = []
  readonly #indices: number[] = []

  /** Faces that look up, of three corners each. */
  flat(corners: readonly Point[], triangles: readonly (readonly number[])[], upM: number, tone: Tone, room = 0): void {
    const first = this.#positions.length / 3
    for (const [east, north] of corners) this.#corner([east, north, upM], [0, 0], tone, room)
    for (const triangle of triangles) for (const index of triangle) this.#indices.push(first + index)
  }

  /** Face that looks up, of a convex outline that runs anticlockwise. */
  lid(outline: readonly Point[], upM: number, tone: Tone, room = 0): void {
    const triangles = outline.slice(2).map((_, index) => [0, index + 1, index + 2])
    this.flat(outline, triangles, upM, tone, room)
  }

  /** Upright face between two heights; what it belongs to is on the left of the way from `a` to `b`. */
  upright(a: Point, b: Point, fromM: number, toM: number, tone: Tone): void {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (length < 1e-9 || toM - fromM < 1e-9) return
    const facing: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length]
    const first = this.#positions.length / 3
    for (const [point, upM] of [
      [a, fromM],
      [b, fromM],
      [b, toM],
      [a, toM],
    ] as const)
      this.#corner([point[0], point[1], upM], facing, tone, 0)
    this.#indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }

  finish(): SolidMesh {
    return {
      positions: new Float32Array(this.#positions),
      facings: new Float32Array(this.#facings),
      paints: new Uint16Array(this.#paints),
      indices: new Uint32Array(this.#indices),
    }
  }

  #corner(at: Place, facing: Point, tone: Tone, room: number): void {
    this.#positions.push(...at)
    this.#facings.push(...facing)
    this.#paints.push(toneNumber(tone), room)
  }
}
