import type { Conditions } from './conditions.ts'
import type { Errand } from './errand.ts'
import { findPath } from './find-path.ts'
import type { Gate } from './gates.ts'
import type { NavGraph } from './graph.ts'
import type { Path } from './shortest-path.ts'
import type { Wish } from './weigh.ts'

/** A path, and the wish under which it was found. */
export interface FoundPath {
  readonly path: Path
  readonly wish: Wish
}

/** The best path of a profile: first over what is verified, then over what nobody has checked. */
export function bestPath(errand: Errand, gates: readonly Gate[], conditions: Conditions): FoundPath | undefined {
  const { profile } = conditions
  if (profile === 'blind') return guidedPath(errand, gates, conditions)
  for (const verifiedOnly of profile === 'quick' ? [false] : [true, false]) {
    const wish = { profile, verifiedOnly, unguided: 1 }
    const path = findPath(errand, wish, gates, conditions)
    if (path) return { path, wish }
  }
  return undefined
}

/** A way along guides may be so much longer than the shortest one. */
const DETOUR_MAX = 1.3
/** What a metre off the guides counts, tried in turn: the strongest wish whose way is no longer than that. */
const UNGUIDED = [8, 4, 2, 1.3, 1]

/** The way of somebody who follows tactile guides where there are any. */
function guidedPath(errand: Errand, gates: readonly Gate[], conditions: Conditions): FoundPath | undefined {
  const wishFor = (unguided: number) => ({ profile: 'blind' as const, verifiedOnly: false, unguided })
  const plain = wishFor(1)
  const path = findPath(errand, plain, gates, conditions)
  if (!path) return undefined
  if ((errand.graph.plan.guides ?? []).length === 0) return { path, wish: plain }
  const lengthM = metresOf(errand.graph, path)
  for (const unguided of UNGUIDED) {
    const wish = wishFor(unguided)
    const guided = findPath(errand, wish, gates, conditions)
    if (guided && metresOf(errand.graph, guided) <= lengthM * DETOUR_MAX) return { path: guided, wish }
  }
  return { path, wish: plain }
}

function metresOf({ edges }: NavGraph, path: Path): number {
  return path.edges.reduce((metres, edge) => metres + (edges.metres[edge] ?? 0), 0)
}
