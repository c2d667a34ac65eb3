import type { BuildingPlan, Connector, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'
import { turnDeg } from '../geometry.ts'
import type { Route, RouteLeg } from '../route.ts'
import { sideOfTurn, classifyTurn, type Side } from '../turn.ts'
import type { Arrive, Instruction } from './instruction.ts'
import { type PlanIndex, indexOf } from './plan-index.ts'
import { type LegContext, LegTeller } from './tell-leg.ts'
import { readWalk, type Walk } from './walk.ts'

/** Who is told the way, and how they stand. */
export interface Reader {
  /** Compass direction in which they look, degrees clockwise from north. */
  readonly headingDeg: number
  readonly profile: Profile
}

/**
 * Ways in instructions, one after the other: the second begins where the first ends, looking as one came in. The
 * first instruction is relative to how the reader stands, all others to the way one walks.
 */
export function tellRoutes(plan: BuildingPlan, routes: readonly Route[], reader: Reader): Instruction[] {
  const index = indexOf(plan)
  let { headingDeg } = reader
  return routes.flatMap((route, at) => {
    const stop = routes.length > 1 ? { nth: at + 1, count: routes.length } : undefined
    const told = tellRoute(index, route, { ...reader, headingDeg }, stop)
    headingDeg = told.headingDeg
    return told.instructions
  })
}

function tellRoute(index: PlanIndex, route: Route, reader: Reader, stop: Arrive['stop']) {
  const target = index.units.get(route.targetUnitId)
  const legs = route.legs.map((leg, at) => readLeg(index, leg, target, at > 0))
  const told = new Set<string>()
  let { headingDeg } = reader
  const instructions = legs.flatMap((part, at) => {
    const [before, next] = [legs[at - 1], legs[at + 1]]
    const context: LegContext = {
      ...part,
      index,
      target,
      told,
      stop,
      profile: reader.profile,
      isFirst: at === 0,
      came: before?.connector,
      nextExitDeg: next?.walk.exit?.headingDeg,
      endSide: endSide(part.walk),
    }
    if (at > 0) headingDeg = part.walk.exit?.headingDeg ?? part.walk.stretches[0]?.headingDeg ?? headingDeg
    const steps = new LegTeller(context).tell(headingDeg)
    headingDeg = part.walk.entrance?.headingDeg ?? part.walk.stretches.at(-1)?.headingDeg ?? headingDeg
    return steps
  })
  return { instructions, headingDeg }
}

interface ReadLeg {
  readonly leg: RouteLeg
  readonly walk: Walk
  /** Taken at the end; absent on the last leg. */
  readonly connector: Connector | undefined
}

function readLeg(index: PlanIndex, leg: RouteLeg, target: Unit | undefined, hasArrived: boolean): ReadLeg {
  const connector = index.connectors.get(leg.via?.connectorId ?? '')
  const first = leg.points[0]
  const start = first && index.on(leg.levelId).unitAt(first)
  const stop = connector?.stops.find(({ levelId }) => levelId === leg.levelId)
  const isGoalBehindDoor = target?.passage === false || target?.kind === 'lift'
  const walk = readWalk(index, leg, {
    startsInside: hasArrived ? isEnclosed(start) : start?.passage === false || isEnclosed(start),
    endsBehindDoor: connector ? isEnclosed(index.units.get(stop?.unitId ?? '')) : isGoalBehindDoor,
  })
  return { leg, walk, connector }
}

function isEnclosed(unit: Unit | undefined): boolean {
  return unit?.kind === 'lift' || unit?.kind === 'stairs'
}

/** On which side the last door of a walk is. */
function endSide({ stretches, entrance }: Walk): Side | undefined {
  const last = stretches.at(-1)
  return last && entrance && sideOfTurn(classifyTurn(turnDeg(last.headingDeg, entrance.headingDeg)))
}
