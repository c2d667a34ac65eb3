import type { Connector } from '#schema/building'
import type { Closure } from '#schema/building-state'
import { isInForce } from '../gates.ts'
import type { SignEntry } from './directions-of.ts'
import { firstTurnDeg, routeFrom } from './first-turn.ts'
import type { SignboardRequest } from './request.ts'

/** Something of this building that can not be used now. */
export interface SignOutage {
  readonly closure: Closure
  /** As on its sign: "Aufzug 2", "Flur Ost". */
  readonly name: string
  /** Lifts: what to take instead to go on without steps, or that there is nothing. */
  readonly instead?: Instead
}

/** What leads on without steps. */
type Instead = Pick<SignEntry, 'name' | 'turnDeg'> | 'nothing'

/** What is out of order or shut off now, lifts first. Rooms that nobody passes through are not worth a sign. */
export function signOutages(request: SignboardRequest): SignOutage[] {
  const { graph, place, conditions } = request
  const { connectors, units } = graph.plan
  const inForce = conditions.closures.filter((closure) => isInForce(closure, conditions.atMs))
  const ours = new Set(units.flatMap(({ id, buildingId }) => (buildingId === place.buildingId ? [id] : [])))
  const lifts = inForce.flatMap((closure): SignOutage[] => {
    const connector = connectors.find(({ id }) => id === closure.featureId)
    if (!connector?.stops.some(({ unitId }) => ours.has(unitId))) return []
    const outage = { closure, name: connector.name }
    return [connector.kind === 'lift' ? { ...outage, instead: insteadOf(request, connector, ours) } : outage]
  })
  const passages = inForce.flatMap((closure): SignOutage[] => {
    const unit = units.find(({ id, passage }) => id === closure.featureId && passage)
    return unit?.name !== undefined && ours.has(unit.id) ? [{ closure, name: unit.name }] : []
  })
  return [...lifts, ...passages]
}

/** The first lift or ramp of the step-free way to the floors that a lift led to: it may stand in another wing. */
function insteadOf(request: SignboardRequest, lift: Connector, ours: ReadonlySet<string>): Instead {
  const { graph, place, conditions } = request
  const levelIds = new Set(lift.stops.flatMap(({ levelId }) => (levelId === place.levelId ? [] : [levelId])))
  const floors = graph.plan.units.filter(({ id, levelId, passage }) => passage && levelIds.has(levelId) && ours.has(id))
  const stepFree = { ...request, conditions: { ...conditions, profile: 'step-free' as const } }
  const route = routeFrom(
    stepFree,
    floors.map(({ id }) => id),
  )
  const ride = route?.legs.find(({ via }) => via)?.via
  const connector = graph.plan.connectors.find(({ id }) => id === ride?.connectorId)
  if (!route || !connector) return 'nothing'
  const turnDeg = firstTurnDeg(place, route)
  return { name: connector.name, ...(turnDeg !== undefined && { turnDeg }) }
}
