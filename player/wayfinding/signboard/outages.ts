import type { Closure } from '#schema/building-state'
import type { SignEntry } from './directions-of.ts'
import { firstTurnDeg } from './first-turn.ts'
import { nearestLift } from './entries.ts'
import { isInForce } from '../gates.ts'
import type { SignboardRequest } from './request.ts'

/** Something of this building that can not be used now. */
export interface SignOutage {
  readonly closure: Closure
  /** As on its sign: "Aufzug 2", "Flur Ost". */
  readonly name: string
  /** Lifts: the one to take instead. */
  readonly instead?: Pick<SignEntry, 'name' | 'turnDeg'>
}

/** What is out of order or shut off now, lifts first. Rooms that nobody passes through are not worth a sign. */
export function signOutages(request: SignboardRequest): SignOutage[] {
  const { graph, place, conditions } = request
  const { connectors, units } = graph.plan
  const inForce = conditions.closures.filter((closure) => isInForce(closure, conditions.atMs))
  const isOurs = (unitId: string) => units.find(({ id }) => id === unitId)?.buildingId === place.buildingId
  const lifts = inForce.flatMap((closure): SignOutage[] => {
    const connector = connectors.find(({ id }) => id === closure.featureId)
    if (!connector?.stops.some(({ unitId }) => isOurs(unitId))) return []
    const other = connector.kind === 'lift' ? nearestLift(request) : undefined
    const turnDeg = other && firstTurnDeg(place, other.route)
    const instead = other && { name: other.connector.name, ...(turnDeg !== undefined && { turnDeg }) }
    return [{ closure, name: connector.name, ...(instead && { instead }) }]
  })
  const passages = inForce.flatMap((closure): SignOutage[] => {
    const unit = units.find(({ id, passage }) => id === closure.featureId && passage)
    return unit?.name !== undefined && isOurs(unit.id) ? [{ closure, name: unit.name }] : []
  })
  return [...lifts, ...passages]
}
