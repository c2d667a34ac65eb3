import type { Profile } from '#schema/route-link'
import { connectorPassability, openingPassability, unitPassability, worseAccess } from './access.ts'
import {
  BEND_S,
  dislikeSeconds,
  dislikeFactor,
  openingSeconds,
  rideSeconds,
  slopeFactor,
  UNCHECKED_S,
  walkingSpeedMps,
} from './costs.ts'
import { EDGE } from './edge-list.ts'
import { edgesThrough, type Gate } from './gates.ts'
import type { NavGraph } from './graph.ts'
import { indexOf } from './graph-index.ts'

/** What each edge of a graph costs somebody. */
export interface Weights {
  /** What a search keeps low: seconds and preferences; infinite where one can not go. */
  readonly cost: Float64Array
  /** What it really takes. */
  readonly seconds: Float64Array
  /** Index in `ACCESS` of each edge. */
  readonly access: Uint8Array
  /** The same of each unit, for who starts in it. */
  readonly unitAccess: Uint8Array
  /** No metre costs less than this, seconds. */
  readonly metreCostMin: number
  /** No level costs less than this, on top of its metres. */
  readonly levelCostMin: number
}

/** How somebody wants to go. */
export interface Wish {
  readonly profile: Profile
  /** Only over what is known to be passable; otherwise also over what nobody has checked. */
  readonly verifiedOnly: boolean
  /** What a metre off the tactile guides counts, 1 and more; for those who see, guides are no ways of their own. */
  readonly unguided: number
}

/** Accesses as they are stored. */
export const ACCESS = ['yes', 'unknown', 'no'] as const

const UNCHECKED_FACTOR = 1.25
/** Closed sets change a few times a day; profiles times strictness times guidance make about twelve. */
const KEPT_MAX = 32

const kept = new WeakMap<NavGraph, Map<string, Weights>>()

/** The weights for a wish while some gates are closed. Those used last are kept. */
export function weigh(graph: NavGraph, wish: Wish, closed: readonly Gate[]): Weights {
  const known = kept.get(graph) ?? new Map<string, Weights>()
  kept.set(graph, known)
  const gates = closed.map(({ kind, index }) => `${kind}${index}`).toSorted()
  const key = [wish.profile, wish.verifiedOnly, wish.unguided, ...gates].join(' ')
  const found = known.get(key)
  if (found) {
    known.delete(key)
    known.set(key, found)
    return found
  }
  const open = closed.length === 0 ? weighOpen(graph, wish) : weigh(graph, wish, [])
  const weights = closed.length === 0 ? open : shut(graph, open, closed)
  const oldest = known.size >= KEPT_MAX ? known.keys().next().value : undefined
  if (oldest !== undefined) known.delete(oldest)
  known.set(key, weights)
  return weights
}

function shut(graph: NavGraph, open: Weights, closed: readonly Gate[]): Weights {
  const cost = open.cost.slice()
  for (const gate of closed) for (const edge of edgesThrough(graph, gate)) cost[edge] = Number.POSITIVE_INFINITY
  return { ...open, cost }
}

/** Seconds, what they are felt as, and who can pass: of one edge. */
interface Weight {
  readonly seconds: number
  readonly cost: number
  /** Index in `ACCESS`. */
  readonly access: number
}

function weighOpen(graph: NavGraph, wish: Wish): Weights {
  const { plan, edges, nodes } = graph
  const { ordinal, x, y } = indexOf(graph)
  const accessIndex = { yes: 0, unknown: 1, no: 2 }
  const units = plan.units.map((unit) => accessIndex[unitPassability(unit, wish.profile).access])
  const count = edges.to.length
  const [cost, seconds, access] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)]
  const metreCostMin = 1 / walkingSpeedMps(wish.profile)
  const weightOf = createWeigher(graph, wish)
  let levelCostMin = Number.POSITIVE_INFINITY
  for (let edge = 0; edge < count; edge++) {
    const weight = weightOf(edge)
    seconds[edge] = weight.seconds
    access[edge] = weight.access
    const isShut = weight.access === 2 || (wish.verifiedOnly && weight.access === 1)
    cost[edge] = isShut ? Number.POSITIVE_INFINITY : weight.cost
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0]
    const levels = Math.abs((ordinal[from] ?? 0) - (ordinal[to] ?? 0))
    if (levels === 0 || isShut) continue
    const metres = Math.hypot((x[from] ?? 0) - (x[to] ?? 0), (y[from] ?? 0) - (y[to] ?? 0))
    levelCostMin = Math.min(levelCostMin, (weight.cost - metres * metreCostMin) / levels)
  }
  // A hair less, so that rounding never makes the estimate of a search too high.
  const safe = (value: number): number =>
    Number.isFinite(value) && nodes.length > 0 ? Math.max(0, value) * (1 - 1e-9) : 0
  return {
    cost,
    seconds,
    access,
    unitAccess: Uint8Array.from(units),
    metreCostMin: safe(metreCostMin),
    levelCostMin: safe(levelCostMin),
  }
}

function createWeigher(graph: NavGraph, wish: Wish): (edge: number) => Weight {
  const { edges } = graph
  const floor = floorWeigher(graph, wish)
  const door = doorWeigher(graph, wish)
  const ride = rideWeigher(graph, wish)
  return (edge) => {
    const kind = edges.kind[edge]
    if (kind === EDGE.ride) return ride(edge)
    return kind === EDGE.door ? door(edge) : floor(edge)
  }
}

function floorWeigher({ plan, edges }: NavGraph, { profile, unguided }: Wish): (edge: number) => Weight {
  const pace = walkingSpeedMps(profile)
  const units = plan.units.map((unit) => ({
    access: ACCESS.indexOf(unitPassability(unit, profile).access),
    slope: slopeFactor(unit, profile),
    dislike: dislikeFactor(unit, profile),
  }))
  return (edge) => {
    const unit = units[edges.via[edge] ?? -1]
    if (!unit) return { seconds: 0, cost: 0, access: 2 }
    const isGuide = edges.kind[edge] === EDGE.guide
    const seconds = ((edges.metres[edge] ?? 0) / pace) * unit.slope + (isGuide ? 0 : BEND_S)
    const unchecked = unit.access === 1 ? UNCHECKED_FACTOR : 1
    const cost = seconds * unchecked * (isGuide ? 1 : unit.dislike * unguided)
    return { seconds, cost, access: isGuide && profile !== 'blind' ? 2 : unit.access }
  }
}

function doorWeigher(graph: NavGraph, { profile, unguided }: Wish): (edge: number) => Weight {
  const { plan, edges } = graph
  const { openingOfNode, unitById } = indexOf(graph)
  const pace = walkingSpeedMps(profile)
  return (edge) => {
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0]
    const [unit, isOut] = [edges.via[edge] ?? -1, (openingOfNode[to] ?? -1) !== -1]
    const opening = plan.openings[openingOfNode[isOut ? to : from] ?? -1]
    const crossed = plan.units[unit]
    if (!opening || !crossed) return { seconds: 0, cost: 0, access: 2 }
    const isAgainst = opening.oneWay === true && (unitById.get(opening.unitIds[0] ?? '') === unit) !== isOut
    const [door, floor] = [openingPassability(opening, profile), unitPassability(crossed, profile)]
    const walkS = (edges.metres[edge] ?? 0) / pace
    const seconds = walkS + (openingSeconds(opening, profile) + stepsSeconds(crossed.stepCount, profile)) / 2
    const unchecked = door.access === 'unknown' ? UNCHECKED_S / 2 : 0
    // A guide ends at the door and goes on behind it: the metre between is neither on it nor off it.
    const cost = seconds + unchecked + walkS * (Math.min(unguided, 1.5) - 1)
    return { seconds, cost, access: isAgainst ? 2 : ACCESS.indexOf(worseAccess(door.access, floor.access)) }
  }
}

function stepsSeconds(stepCount: number | undefined, profile: Profile): number {
  return stepCount === undefined || stepCount === 0 ? 0 : openingSeconds({ kind: 'gap', stepCount } as const, profile)
}

function rideWeigher(graph: NavGraph, { profile }: Wish): (edge: number) => Weight {
  const { plan, edges } = graph
  const { ordinal, x, y } = indexOf(graph)
  const ordinalById = new Map(plan.levels.map((level) => [level.id, level.ordinal]))
  const levelCounts = plan.connectors.map(({ stops }) => {
    const ordinals = stops.map(({ levelId }) => ordinalById.get(levelId) ?? 0)
    return Math.max(...ordinals) - Math.min(...ordinals)
  })
  return (edge) => {
    const index = -1 - (edges.via[edge] ?? 0)
    const connector = plan.connectors[index]
    if (!connector) return { seconds: 0, cost: 0, access: 2 }
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0]
    const rise = (ordinal[to] ?? 0) - (ordinal[from] ?? 0)
    const metres = Math.hypot((x[from] ?? 0) - (x[to] ?? 0), (y[from] ?? 0) - (y[to] ?? 0))
    // Never quicker than walking as far on the flat, or the estimate of the search would be too high.
    const walkS = metres / walkingSpeedMps(profile)
    const seconds = Math.max(rideSeconds(connector, Math.abs(rise), profile, levelCounts[index] ?? 0), walkS)
    const { access } = connectorPassability(connector, profile)
    const isAgainst = (connector.oneWay === 'up' && rise < 0) || (connector.oneWay === 'down' && rise > 0)
    const cost = seconds + dislikeSeconds(connector, profile) + (access === 'unknown' ? UNCHECKED_S : 0)
    return { seconds, cost, access: isAgainst ? 2 : ACCESS.indexOf(access) }
  }
}
