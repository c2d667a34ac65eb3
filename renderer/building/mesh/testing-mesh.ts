import type { SolidMesh } from './mesh-writer.ts'
import { TONES, type Tone } from './tones.ts'

/** Triangle of a mesh with what is painted on it, for tests. */
export interface Triangle {
  readonly corners: readonly (readonly [number, number, number])[]
  /** Normal times twice the area. */
  readonly normal: readonly [number, number, number]
  readonly facing: readonly [number, number]
  readonly tone: Tone
  readonly room: number
}

export function trianglesOf({ positions, facings, paints, indices }: SolidMesh): Triangle[] {
  const corner = (index: number): [number, number, number] => [
    positions[index * 3] ?? Number.NaN,
    positions[index * 3 + 1] ?? Number.NaN,
    positions[index * 3 + 2] ?? Number.NaN,
  ]
  return Array.from({ length: indices.length / 3 }, (_, nth) => {
    const [i = 0, j = 0, k = 0] = indices.subarray(nth * 3, nth * 3 + 3)
    const corners = [corner(i), corner(j), corner(k)] as const
    return {
      corners,
      normal: crossed(corners[0], corners[1], corners[2]),
      facing: [facings[i * 2] ?? Number.NaN, facings[i * 2 + 1] ?? Number.NaN],
      tone: TONES[paints[i * 2] ?? 0] ?? 'floor',
      room: paints[i * 2 + 1] ?? 0,
    }
  })
}

type Vector = readonly [number, number, number]

function crossed(a: Vector, b: Vector, c: Vector): [number, number, number] {
  const [u, v] = [[b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const, [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const]
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}
