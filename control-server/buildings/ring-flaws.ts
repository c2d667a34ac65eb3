import type { Point } from '#schema/primitives'
import { side, sidesOf, signedArea } from '#player/wayfinding/geometry'

/** Less than a shaft for cables, square metres. */
const AREA_M2_MIN = 0.05
const CORNER_COUNT_MAX = 2_000

export interface RingFlaw {
  readonly kind: 'self-crossing' | 'unclosed'
  /** What the outline is, as the end of a sentence. */
  readonly words: string
}

/** What keeps an outline from being a floor: it must have an area and must not cross itself. */
export function ringFlaw(ring: readonly Point[]): RingFlaw | undefined {
  if (ring.length > CORNER_COUNT_MAX || crossesItself(ring)) {
    return { kind: 'self-crossing', words: 'hat einen Umriss, der sich selbst überschneidet' }
  }
  if (ring.length < 3 || Math.abs(signedArea(ring)) < AREA_M2_MIN) {
    return { kind: 'unclosed', words: 'hat einen Umriss ohne Fläche' }
  }
  return undefined
}

function crossesItself(ring: readonly Point[]): boolean {
  const sides = sidesOf(ring)
  return sides.some(([a, b], index) =>
    sides.slice(index + 2).some(([c, d]) => {
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
    }),
  )
}
