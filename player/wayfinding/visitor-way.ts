import type { BuildingPlan, Unit } from '#schema/building'
import type { Language } from '#schema/language'
import type { Point } from '#schema/primitives'
import type { VisitorWay, WaySide } from '#schema/visitor-api'
import type { Conditions } from './conditions.ts'
import { describeRoute, levelName } from './directions.ts'
import { WALKING_SPEED_MPS } from './costs.ts'
import { floorShape, stepInside } from './floor-shape.ts'
import { bearingDeg, distance, distanceToSegment, insideRing, sidesOf, turnDeg } from './geometry.ts'
import type { NavGraph } from './graph.ts'
import { type Position, type Route, seekRoute } from './route.ts'
import { drawSmallPlan } from './small-plan.ts'
import { standAt } from './start.ts'
import { classifyTurn } from './turn.ts'

/** Somewhere that a way begins, and where one looks there. */
export interface Outlook extends Position {
  readonly headingDeg: number
}

/** What a way is worked out for; it is kept for whenever the same is asked. */
export interface WayQuestion {
  readonly language: Language
  /** Units, openings and connectors that can not be used now. */
  readonly closedIds: readonly string[]
}

/** Who is called comes by the quickest way, and is let in whatever the hours; a lift that stands still runs for nobody. */
function conditionsOf({ closedIds }: WayQuestion): Conditions {
  const closures = closedIds.map((id) => ({ id, featureId: id, kind: 'closed' as const, from: 0 }))
  return { profile: 'quick', atMs: 0, timeZone: 'Europe/Berlin', closures, ignoreHours: true }
}

/** Nearer than this the goal has no direction. */
const HERE_M = 1.5

/** Who has come in stands so far behind the door; nearer where there is no room. */
const ENTRANCE_DEPTHS_M = [0.6, 0.3, 0.1]

/** A way as a phone shows it, all but its name. */
export type WayDrawing = Omit<VisitorWay, 'name'>

/** The entrances of a house, each looking in. Houses whose doors nobody has marked have none. */
export function entrancesOf(plan: BuildingPlan): Outlook[] {
  return plan.openings.flatMap(({ kind, unitIds, at, levelId }) => {
    if (kind !== 'entrance') return []
    const unit = plan.units.find(({ id, kind: unitKind }) => unitIds.includes(id) && unitKind !== 'outdoor')
    const inside = unit && stepInside(floorShape(unit), at, ENTRANCE_DEPTHS_M)
    return unit && inside ? [{ levelId, point: inside, headingDeg: headingInto(unit, at) }] : []
  })
}

/**
 * From where people wait for their call to the counter's room. `outlooks`: the screens of their waiting area. The one
 * that is nearest to the counter counts. Undefined when none of them leads there.
 */
export function wayToCounter(
  graph: NavGraph,
  outlooks: readonly Outlook[],
  unitId: string,
  question: WayQuestion,
): WayDrawing | undefined {
  const waits = quickest(graph, outlooks, [unitId], question)
  if (waits) return draw(graph, waits, { from: 'waiting-area', to: 'counter', language: question.language })
  const comes = quickest(graph, entrancesOf(graph.plan), [unitId], question)
  return comes && draw(graph, comes, { from: 'entrance', to: 'counter', language: question.language })
}

/** From the nearest entrance to the screen where one sees the calls; of several, the one nearest to the counters. */
export function wayToWaitingArea(
  graph: NavGraph,
  outlooks: readonly Outlook[],
  counterUnitIds: readonly string[],
  question: WayQuestion,
): WayDrawing | undefined {
  const screen = quickest(graph, outlooks, counterUnitIds, question)?.from ?? outlooks[0]
  const units = screen && standAt(graph, screen.levelId, screen.point)?.units
  const unitIds = units?.flatMap((index) => graph.units[index]?.unit.id ?? []) ?? counterUnitIds
  const comes = quickest(graph, entrancesOf(graph.plan), unitIds, question)
  const ends = { from: 'entrance', to: 'waiting-area', language: question.language } as const
  return comes && draw(graph, screen ? upTo(screen, comes) : comes, ends)
}

/** Who comes in by the very hall in which the screen hangs walks up to it. */
function upTo(screen: Outlook, { from, route }: Found): Found {
  const [leg] = route.legs
  if (!leg || route.legs.length > 1 || leg.points.length > 1 || leg.levelId !== screen.levelId) return { from, route }
  const lengthM = distance(from.point, screen.point)
  const legs = [{ ...leg, points: [...leg.points, screen.point] }]
  return { from, route: { ...route, legs, lengthM, durationMs: Math.round((lengthM / WALKING_SPEED_MPS) * 1_000) } }
}

interface Found {
  readonly from: Outlook
  readonly route: Route
}

function quickest(
  graph: NavGraph,
  from: readonly Outlook[],
  unitIds: readonly string[],
  question: WayQuestion,
): Found | undefined {
  let best: Found | undefined
  for (const outlook of from) {
    const route = seekRoute(graph, outlook, unitIds, conditionsOf(question))
    if (route && (!best || route.durationMs < best.route.durationMs)) best = { from: outlook, route }
  }
  return best
}

function draw(
  graph: NavGraph,
  { from, route }: Found,
  { from: fromWhere, to, language }: { from: VisitorWay['from']; to: VisitorWay['to']; language: Language },
): WayDrawing | undefined {
  const { plan } = graph
  const target = plan.units.find(({ id }) => id === route.targetUnitId)
  const leg = route.legs.at(-1)
  if (!target || !leg) return undefined
  const isOneFloor = route.legs.length === 1
  const [first, second] = leg.points
  const headingDeg = isOneFloor || !first || !second ? from.headingDeg : bearingDeg(first, second)
  const room = target.number ?? target.name
  const level = plan.levels.find(({ id }) => id === target.levelId)
  return {
    language,
    from: fromWhere,
    to,
    levelName: level ? levelName(level, language) : '',
    ...(isOneFloor && { side: sideOf(from, leg.points.at(-1) ?? from.point) }),
    ...(room !== undefined && { room }),
    durationMs: route.durationMs,
    steps: describeRoute(graph, route, from.headingDeg, language)
      .map(({ title, detail }) => (detail === undefined ? title : `${title}. ${detail}`))
      .slice(0, 40),
    plan: drawSmallPlan({ plan, leg, targetUnitId: target.id, headingDeg }),
  }
}

/** As the crow flies. */
function sideOf({ point, headingDeg }: Outlook, goal: Point): WaySide {
  if (distance(point, goal) < HERE_M) return 'here'
  const turn = classifyTurn(turnDeg(headingDeg, bearingDeg(point, goal)))
  if (turn === 'straight') return 'ahead'
  if (turn === 'around') return 'behind'
  return turn.endsWith('left') ? 'left' : 'right'
}

/** Square to the wall in which a door is, into the unit. */
function headingInto(unit: Unit, at: Point): number {
  const rings = [unit.outline, ...(unit.holes ?? [])]
  const [first, ...others] = rings.flatMap(sidesOf)
  if (!first) return 0
  const [a, b] = others.reduce(
    (best, side) => (distanceToSegment(at, side) < distanceToSegment(at, best) ? side : best),
    first,
  )
  const along = bearingDeg(a, b)
  const left = (along + 270) % 360
  const angle = (left * Math.PI) / 180
  const beside: Point = [at[0] + 0.3 * Math.sin(angle), at[1] + 0.3 * Math.cos(angle)]
  const inside = rings.filter((ring) => insideRing(beside, ring)).length % 2 === 1
  return inside ? left : (left + 180) % 360
}
