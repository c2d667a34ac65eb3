import type { Connector, Unit } from '#schema/building'
import type { DirectoryEntry } from '#schema/directory'
import type { Route } from '../route.ts'
import type { SignDetail, SignEntry } from './directions-of.ts'
import { firstTurnDeg, routeFrom } from './first-turn.ts'
import { isInForce } from '../gates.ts'
import type { SignboardRequest } from './request.ts'

/** A neighbour that is nearer than this is named without its time. */
const NEAR_MS = 60_000

/** The nearest lift that runs, where there is another floor to ride to. */
export function liftEntry(request: SignboardRequest): SignEntry[] {
  const lift = nearestLift(request)
  if (!lift) return []
  const { connector, route } = lift
  const detail: SignDetail | undefined = stopsEverywhere(request, connector) ? { kind: 'every-floor' } : undefined
  return [entry(request, 'lift', connector.name, route, detail)]
}

export interface NearestLift {
  readonly connector: Connector
  readonly route: Route
}

/** The lift of this building that is reached first from the screen; those that are out of order now are passed over. */
export function nearestLift(request: SignboardRequest): NearestLift | undefined {
  const { graph, place, conditions } = request
  const shut = new Set(
    conditions.closures.filter((closure) => isInForce(closure, conditions.atMs)).map(({ featureId }) => featureId),
  )
  const ours = new Set(graph.plan.units.flatMap(({ id, buildingId }) => (buildingId === place.buildingId ? [id] : [])))
  const lifts = graph.plan.connectors.flatMap((connector): NearestLift[] => {
    if (connector.kind !== 'lift' || shut.has(connector.id)) return []
    const stop = connector.stops.find(({ levelId, unitId }) => levelId === place.levelId && ours.has(unitId))
    const route = stop && !shut.has(stop.unitId) ? routeFrom(request, [stop.unitId]) : undefined
    return route && route.legs.length === 1 ? [{ connector, route }] : []
  })
  return lifts.toSorted((a, b) => a.route.durationMs - b.route.durationMs)[0]
}

/** The nearest toilet on this level; that it is free of steps is said only where somebody has checked. */
export function toiletEntry(request: SignboardRequest): SignEntry[] {
  const units = request.graph.plan.units.filter(
    ({ kind, levelId }) => kind === 'toilet' && levelId === request.place.levelId,
  )
  const route =
    units.length > 0
      ? routeFrom(
          request,
          units.map(({ id }) => id),
        )
      : undefined
  const unit = units.find(({ id }) => id === route?.targetUnitId)
  if (!route || !unit) return []
  const isStepFree = unit.wheelchair === 'yes' && route.stepFree === 'yes'
  return [entry(request, 'toilet', unit.name ?? 'WC', route, isStepFree ? { kind: 'step-free' } : undefined)]
}

/** The other buildings of the site, with the time to walk there. */
export function neighbourEntries(request: SignboardRequest): SignEntry[] {
  const { graph, place } = request
  return graph.plan.buildings.flatMap(({ id, name }) => {
    if (id === place.buildingId) return []
    const unitIds = graph.plan.units
      .filter((unit) => unit.buildingId === id && unit.kind !== 'outdoor')
      .map((unit) => unit.id)
    const route = unitIds.length > 0 ? routeFrom(request, unitIds) : undefined
    if (!route) return []
    const minutes = Math.ceil(route.durationMs / 60_000)
    return [
      entry(request, 'building', name, route, route.durationMs > NEAR_MS ? { kind: 'minutes', minutes } : undefined),
    ]
  })
}

/** Departments and places on this level of this building, the most frequent first. */
export function officeEntries(request: SignboardRequest): SignEntry[] {
  return officesByFrequency(request).flatMap((office) => {
    const units = unitsOf(request, office).filter((unit) => isHere(request, unit))
    const route =
      units.length > 0
        ? routeFrom(
            request,
            units.map(({ id }) => id),
          )
        : undefined
    if (!route) return []
    const number = units.find(({ id }) => id === route.targetUnitId)?.number
    return [entry(request, 'office', office.name, route, number === undefined ? undefined : { kind: 'room', number })]
  })
}

/** Departments in the order in which people come for their services, then in that of the directory. */
export function officesByFrequency({ directory }: SignboardRequest): DirectoryEntry[] {
  const frequent = (directory.frequentIds ?? []).flatMap((id) => {
    const found = directory.entries.find((one) => one.id === id)
    return found?.departmentId ?? found?.id ?? []
  })
  const rankOf = ({ id }: DirectoryEntry) => (frequent.includes(id) ? frequent.indexOf(id) : frequent.length)
  return directory.entries.filter(({ kind }) => kind === 'department').toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The rooms of an entry that the plan knows. */
export function unitsOf({ graph }: SignboardRequest, { unitIds }: DirectoryEntry): Unit[] {
  return graph.units.flatMap(({ unit }) => (unitIds.includes(unit.id) ? [unit] : []))
}

function isHere({ place }: SignboardRequest, unit: Unit): boolean {
  return unit.levelId === place.levelId && unit.buildingId === place.buildingId
}

function stopsEverywhere({ graph, place }: SignboardRequest, { stops }: Connector): boolean {
  const levels = new Set(
    graph.plan.units.filter(({ buildingId }) => buildingId === place.buildingId).map(({ levelId }) => levelId),
  )
  return [...levels].every((levelId) => stops.some((stop) => stop.levelId === levelId))
}

function entry(
  { place }: SignboardRequest,
  kind: SignEntry['kind'],
  name: string,
  route: Route,
  detail: SignDetail | undefined,
): SignEntry {
  const turnDeg = firstTurnDeg(place, route)
  return { kind, name, ...(detail && { detail }), ...(turnDeg !== undefined && { turnDeg }) }
}
