import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type FloorShape, floorShape, isInside, wallDistances } from '#player/wayfinding/floor-shape'
import { distanceToSegment, type Segment, side } from '#player/wayfinding/geometry'
import { innerPoint } from './inner-point.ts'
import type { ImportProblem } from './import-report.ts'

/** Farther from the walls of its units than this, an opening leads nowhere, metres. */
const OFF_WALL_M = 1
/** Deeper than this in another unit is no inaccuracy of drawing any more, metres. */
const OVERLAP_M = 0.2

/** From so many corners on an outline has been traced too finely: each sees each, and the plan takes long to prepare. */
const CORNERS_MANY = 400
/** With more corners one unit alone would hold up the server and every stele for seconds. */
const CORNERS_MAX = 1_000

/** The unit whose outline is too fine to be prepared for finding ways; a plan with one is refused. */
export function tooManyCorners(plan: BuildingPlan): ImportProblem | undefined {
  const unit = plan.units.find((one) => cornerCount(one) > CORNERS_MAX)
  if (!unit) return undefined
  const message = `${labelOf(unit)} hat ${cornerCount(unit)} Ecken, höchstens ${CORNERS_MAX} sind möglich. Der Plan wurde nicht übernommen. Vereinfachen Sie den Umriss, zum Beispiel auf 2 cm genau, oder teilen Sie den Raum.`
  return { kind: 'many-corners', id: unit.id, message }
}

function manyCorners(plan: BuildingPlan): ImportProblem[] {
  return plan.units.flatMap((unit) => {
    if (cornerCount(unit) <= CORNERS_MANY) return []
    const message = `${labelOf(unit)} hat ${cornerCount(unit)} Ecken. Damit dauert es lange, bis Wege bereit sind. Vereinfachen Sie den Umriss oder teilen Sie den Raum.`
    return [{ kind: 'many-corners' as const, id: unit.id, message }]
  })
}

/** Corners that a wall makes; points in the middle of a straight one are none. */
function cornerCount(unit: Unit): number {
  const drawn = unit.outline.length + (unit.holes ?? []).reduce((sum, hole) => sum + hole.length, 0)
  return drawn <= CORNERS_MANY ? drawn : floorShape(unit).walls.length
}

/** What is odd in a plan, whatever file it comes from. */
export function findPlanFlaws(plan: BuildingPlan): ImportProblem[] {
  return [
    ...repeatedIds(plan),
    ...brokenReferences(plan),
    ...emptyLevels(plan),
    ...doorless(plan),
    ...offWall(plan),
    ...overlaps(plan),
    ...manyCorners(plan),
  ]
}

export function unreachableFlaws(plan: BuildingPlan, unitIds: readonly string[]): ImportProblem[] {
  const ids = new Set(unitIds)
  return plan.units.flatMap((unit) => {
    if (!ids.has(unit.id)) return []
    if (unit.hours?.length === 0) {
      const message = `${labelOf(unit)} ist nach dem Plan zu keiner Zeit geöffnet. Wege dorthin gibt es nicht; prüfen Sie die Zeiten.`
      return [{ kind: 'unreachable' as const, id: unit.id, message }]
    }
    const message = `${labelOf(unit)} ist von keinem Eingang zu erreichen. Wege dorthin gibt es nicht; es fehlt wohl eine Tür.`
    return [{ kind: 'unreachable' as const, id: unit.id, message }]
  })
}

/** How staff find a unit again. */
function labelOf(unit: Unit): string {
  const name = unit.number ?? unit.name
  return name === undefined ? `Der Raum ${unit.id}` : `Der Raum „${name}“ (${unit.id})`
}

function repeatedIds(plan: BuildingPlan): ImportProblem[] {
  const lists = [plan.levels, plan.units, plan.openings, plan.connectors, plan.landmarks]
  return lists.flatMap((list) => {
    const seen = new Set<string>()
    return list.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [
        { kind: 'duplicate-id' as const, id, message: `Die Kennung ${id} kommt zweimal vor. Vergeben Sie eine neue.` },
      ]
    })
  })
}

function brokenReferences(plan: BuildingPlan): ImportProblem[] {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))
  const [levels, units, buildings] = [ids(plan.levels), ids(plan.units), ids(plan.buildings)]
  const missing = [
    ...plan.units.filter(({ levelId, buildingId }) => !levels.has(levelId) || !buildings.has(buildingId)),
    ...plan.openings.filter(({ levelId, unitIds }) => !levels.has(levelId) || unitIds.some((id) => !units.has(id))),
    ...plan.connectors.filter(({ stops }) =>
      stops.some((stop) => !levels.has(stop.levelId) || !units.has(stop.unitId)),
    ),
    ...plan.landmarks.filter(({ levelId, unitId }) => !levels.has(levelId) || !units.has(unitId)),
  ]
  return missing.map(({ id }) => ({
    kind: 'unknown-reference',
    id,
    message: `${id} verweist auf eine Etage, einen Raum oder ein Gebäude, das es nicht gibt.`,
  }))
}

function emptyLevels(plan: BuildingPlan): ImportProblem[] {
  const used = new Set(plan.units.map(({ levelId }) => levelId))
  return plan.levels.flatMap(({ id, name }) =>
    used.has(id) ? [] : [{ kind: 'empty-level' as const, id, message: `Auf der Etage „${name}“ gibt es keinen Raum.` }],
  )
}

function doorless(plan: BuildingPlan): ImportProblem[] {
  const joined = new Set([
    ...plan.openings.flatMap(({ unitIds }) => unitIds),
    ...plan.connectors.flatMap(({ stops }) => stops.map(({ unitId }) => unitId)),
  ])
  return plan.units.flatMap((unit) =>
    joined.has(unit.id)
      ? []
      : [{ kind: 'no-door' as const, id: unit.id, message: `${labelOf(unit)} hat keine Tür. Tragen Sie eine nach.` }],
  )
}

function offWall(plan: BuildingPlan): ImportProblem[] {
  const shapes = new Map(plan.units.map((unit) => [unit.id, floorShape(unit)]))
  return plan.openings.flatMap(({ id, unitIds, at }) => {
    const farthestM = Math.max(
      ...unitIds.flatMap((unitId) => {
        const shape = shapes.get(unitId)
        return shape ? [Math.min(...wallDistances(shape, at))] : []
      }),
    )
    if (!(farthestM > OFF_WALL_M)) return []
    const message = `Die Tür ${id} steht ${farthestM.toFixed(1).replace('.', ',')} m neben der Wand ihres Raums. Rücken Sie sie in die Wand.`
    return [{ kind: 'off-wall' as const, id, message }]
  })
}

interface Placed {
  readonly unit: Unit
  readonly shape: FloorShape
  readonly box: readonly [Point, Point]
  readonly middle: Point
}

function overlaps(plan: BuildingPlan): ImportProblem[] {
  const placed = plan.units.map((unit): Placed => {
    return { unit, shape: floorShape(unit), box: boxOf(unit.outline), middle: innerPoint(unit) }
  })
  return placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => {
      if (a.unit.levelId !== b.unit.levelId || !boxesMeet(a.box, b.box)) return []
      if (!reachesInto(a, b) && !reachesInto(b, a)) return []
      const message = `${labelOf(a.unit)} und ${labelOf(b.unit)} überdecken sich. Berichtigen Sie einen der Umrisse.`
      return [{ kind: 'overlap' as const, id: a.unit.id, message }]
    }),
  )
}

function boxOf(ring: readonly Point[]): readonly [Point, Point] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ]
}

function boxesMeet([aMin, aMax]: Placed['box'], [bMin, bMax]: Placed['box']): boolean {
  return aMin[0] <= bMax[0] && bMin[0] <= aMax[0] && aMin[1] <= bMax[1] && bMin[1] <= aMax[1]
}

/** Whether a wall of `a`, or its middle, lies well inside of `b`. Walls are looked at between the places where they cross. */
function reachesInto(a: Placed, b: Placed): boolean {
  const isDeep = (point: Point) => isInside(b.shape, point) && Math.min(...wallDistances(b.shape, point)) > OVERLAP_M
  return (
    isDeep(a.middle) ||
    a.shape.walls.some((wall) => boxesMeet(boxOf(wall), b.box) && piecesOf(wall, b.shape.walls).some(isDeep))
  )
}

/** Middles of the pieces into which other walls cut a wall. */
function piecesOf([from, to]: Segment, others: readonly Segment[]): Point[] {
  const cuts = others.flatMap(([c, d]) => {
    const [fromSide, toSide] = [side(c, d, from), side(c, d, to)]
    if (fromSide * toSide >= 0 || distanceToSegment(from, [c, d]) === 0) return []
    return [fromSide / (fromSide - toSide)]
  })
  const stops = [0, ...cuts.toSorted((a, b) => a - b), 1]
  return stops.slice(1).map((stop, index): Point => {
    const t = (stop + (stops[index] ?? 0)) / 2
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
  })
}
