import type { BuildingPlan, Unit } from '#schema/building'
import { askedRoom, normalRoomNumber } from '#player/search/room-number'
import { floorShape, stepInside } from '#player/wayfinding/floor-shape'
import type { NavGraph } from '#player/wayfinding/graph'
import type { Position } from '#player/wayfinding/route'

/** By id, by the number on the door, or by name. */
export function findUnits(plan: BuildingPlan, text: string): Unit[] {
  const byId = plan.units.filter(({ id }) => id === text)
  if (byId.length > 0) return byId
  const number = askedRoom(text)?.number
  const byNumber = plan.units.filter((unit) => unit.number !== undefined && normalRoomNumber(unit.number) === number)
  if (byNumber.length > 0) return byNumber
  return plan.units.filter(({ name, number: sign }) => {
    return [name, sign].some((label) => label?.toLocaleLowerCase('de') === text.toLocaleLowerCase('de'))
  })
}

/** Just inside the first door of the first room that has one, or anywhere on its floor. */
export function standingIn(graph: NavGraph, units: readonly Unit[]): Position {
  const ids = new Set(units.map(({ id }) => id))
  const candidates = graph.units.filter(({ unit }) => ids.has(unit.id))
  const nav = candidates.find(({ nodes }) => nodes.length > 0) ?? candidates[0]
  const point =
    graph.nodes[nav?.nodes[0] ?? -1]?.point ??
    (nav && stepInside(floorShape(nav.unit), nav.unit.outline[0] ?? [0, 0], [0.3, 0.05]))
  return { levelId: nav?.unit.levelId ?? '', point: point ?? [0, 0] }
}

export function knowsFeature({ units, openings, connectors }: BuildingPlan, featureId: string): boolean {
  return [units, openings, connectors].some((features) => features.some(({ id }) => id === featureId))
}
