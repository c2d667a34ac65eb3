import type { Route } from '#player/wayfinding/route'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { LevelOutline } from './level-outline.ts'
import { LIFT_M, SLAB_M, WALL_M, WINDOW_M } from './measures.ts'
import { closedPath, type Projection } from './projection.ts'
import { clippedRings, frontEdges } from './slab.ts'
import { backToFront, type Solid, visibleSides, wallSolid } from './solids.ts'
import { stairsOf } from './stairs.ts'
import { drawTrail, type Trail } from './trail.ts'

/** Area of one look; `path` is SVG in pixels of the drawing unless said otherwise. */
export interface Patch {
  readonly look: string
  readonly path: string
}

/** Everything of one level, in the order in which it is painted. */
export interface LevelDrawing extends LevelOutline {
  /** Front edges of the floor. */
  readonly slab: readonly Patch[]
  /** In plan metres, under `projection.matrix`. */
  readonly floors: readonly Patch[]
  /** In plan metres. */
  readonly trails: readonly Trail[]
  /** Sides of walls and steps, back to front. */
  readonly faces: readonly Patch[]
  /** Cut faces of the walls: nothing on this level is above them. */
  readonly tops: string
  readonly glass: readonly { readonly patches: readonly Patch[]; readonly onRoute: boolean }[]
}

/** Draws a level as SVG. */
export function drawLevel(outline: LevelOutline, plan: BuildingPlan, route: Route, trailWidthM: number): LevelDrawing {
  const { units, frame, projection, walls, ways } = outline
  const solids: Solid[] = [...walls.map((wall) => wallSolid(wall, WALL_M)), ...stairsOf(outline, plan)]
  return {
    ...outline,
    slab: frontEdges(units, frame, projection).map(({ side: [a, b], light }) => ({
      look: light === 'left' ? 'slab-left' : 'slab-right',
      path: closedPath([
        projection.project(a),
        projection.project(b),
        projection.project(b, -SLAB_M),
        projection.project(a, -SLAB_M),
      ]),
    })),
    floors: units
      .toSorted((a, b) => floorRank(a) - floorRank(b))
      .map((unit) => ({
        look: unit.id === route.targetUnitId ? 'goal' : floorLook(unit),
        path: clippedRings(unit, frame).map(closedPath).join(''),
      })),
    trails: ways.map((points) => drawTrail(points, trailWidthM, trailWidthM * 3.2)),
    faces: joinAlike(backToFront(solids, projection).flatMap((solid) => facesOf(solid, projection))),
    tops: solids
      .filter((solid) => solid.look !== 'step')
      .map((solid) => closedPath(solid.footprint.map((point) => projection.project(point, WALL_M))))
      .join(''),
    glass: outline.lifts.map(({ footprint, onRoute }) => ({ patches: liftPatches(footprint, projection), onRoute })),
  }
}

function facesOf(solid: Solid, projection: Projection): Patch[] {
  const { project } = projection
  const patches = visibleSides(solid.footprint, projection).flatMap(({ side: [a, b], light }): Patch[] => {
    const stripe = (low: number, high: number): string =>
      closedPath([project(a, low), project(b, low), project(b, high), project(a, high)])
    const name = solid.look === 'step' ? 'step' : 'wall'
    const face = { look: `${name}-${light}`, path: stripe(0, solid.heightM) }
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]) > 1
    if (solid.look !== 'window' || !long) return [face]
    // One calm band instead of single windows.
    return [face, { look: `glass-${light}`, path: stripe(WINDOW_M[0], WINDOW_M[1]) }]
  })
  if (solid.look !== 'step') return patches
  return [
    ...patches,
    { look: 'step-top', path: closedPath(solid.footprint.map((point) => project(point, solid.heightM))) },
  ]
}

/** Fewer elements: neighbours in the order with the same look become one path. */
function joinAlike(patches: readonly Patch[]): Patch[] {
  const joined: { look: string; path: string }[] = []
  for (const { look, path } of patches) {
    const last = joined.at(-1)
    if (last?.look === look) last.path += path
    else joined.push({ look, path })
  }
  return joined
}

function liftPatches(footprint: readonly Point[], projection: Projection): Patch[] {
  const sides = visibleSides(footprint, projection).map(({ side: [a, b] }) =>
    closedPath([
      projection.project(a),
      projection.project(b),
      projection.project(b, LIFT_M),
      projection.project(a, LIFT_M),
    ]),
  )
  const lid = closedPath(footprint.map((point) => projection.project(point, LIFT_M)))
  const base = closedPath(footprint.map((point) => projection.project(point)))
  return [base, ...sides, lid].map((path) => ({ look: 'lift', path }))
}

/** How the floor of a unit looks. */
export function floorLook(unit: Unit): 'yard' | 'floor' | 'room' {
  if (unit.kind === 'outdoor') return 'yard'
  const isWay = unit.kind === 'corridor' || unit.kind === 'hall' || unit.kind === 'stairs' || unit.kind === 'lift'
  return unit.passage || isWay ? 'floor' : 'room'
}

/** Large floors first, so that a unit inside another one is seen. */
export function floorRank(unit: Unit): number {
  return unit.kind === 'outdoor' ? 0 : unit.kind === 'hall' || unit.kind === 'corridor' ? 1 : 2
}
