import type { Building } from '#player/wayfinding/bundle'
import type { Conditions } from '#player/wayfinding/conditions'
import { describeNotes, describeTour, levelName, type RouteStep } from '#player/wayfinding/directions'
import { bearingDeg } from '#player/wayfinding/geometry'
import type { Route, RouteLeg } from '#player/wayfinding/route'
import { drawSmallPlan } from '#player/wayfinding/small-plan'
import type { Tour } from '#player/wayfinding/tour'
import { findWayToShow } from '#player/wayfinding/way-to-show'
import type { BuildingPlan } from '#schema/building'
import type { Language } from '#schema/language'
import type { RouteLink } from '#schema/route-link'
import type { SmallPlan } from '#schema/visitor-api'

/** What the page asks: where to, for whom, when, and in which language. */
export interface WayQuestion {
  readonly link: Pick<RouteLink, 'start' | 'stops'>
  readonly conditions: Conditions
  readonly language: Language
}

/** A place that the way leads to. */
export interface WayGoal {
  readonly name: string | undefined
  /** As on its door. */
  readonly number: string | undefined
  readonly levelName: string
}

/** A stretch on one level, with the steps that happen there. */
export interface WayLeg {
  readonly levelName: string
  /** Up is where one walks first; its marks are where the steps happen. */
  readonly plan: SmallPlan
  readonly steps: readonly RouteStep[]
}

/** Everything that the page shows of a way. Plain values, so that a worker can send them. */
export type WayAnswer =
  | {
      readonly kind: 'way'
      /** Another line on the floor, another name. */
      readonly name: string
      /** In the order in which they are reached. */
      readonly goals: readonly WayGoal[]
      readonly legs: readonly WayLeg[]
      readonly lengthM: number
      readonly durationMs: number
      /** What to know of it, one sentence each. */
      readonly notes: readonly string[]
      /**
       * Empty where the way suits the profile. Otherwise there is none that does: this is the quickest one, and here is
       * said so, and what is wrong with it.
       */
      readonly unfit: readonly string[]
    }
  /** `elsewhere`: the plan does not know the start or a goal. `lines` say what is in the way and until when. */
  | { readonly kind: 'none'; readonly why: 'elsewhere' | 'closed' | 'no-route'; readonly lines: readonly string[] }

/** The same way, in the same words, as the stele whose link this is has shown under the same conditions. */
export function answerWay(building: Building, question: WayQuestion): WayAnswer {
  const { graph } = building
  const { link, language, conditions } = question
  const { start, stops } = link
  const found = findWayToShow(graph, start, stops, conditions, language)
  if (found.ok) return { ...told(building, found.value.tour, question), unfit: found.value.unfit }
  const { failure, lines } = found.error
  switch (failure.kind) {
    case 'start-outside':
    case 'target-unknown':
      return { kind: 'none', why: 'elsewhere', lines: [] }
    case 'closed':
      // The first of them says that there is no way now, and so does the page.
      return { kind: 'none', why: 'closed', lines: lines.slice(1) }
    case 'no-route':
    case 'no-way-for-profile':
      return { kind: 'none', why: 'no-route', lines: [] }
  }
}

type Found = Extract<WayAnswer, { kind: 'way' }>

function told({ plan, graph }: Building, tour: Tour, { link, language, conditions }: WayQuestion): Found {
  const { routes, lengthM, durationMs } = tour
  const { readerHeadingDeg } = link.start
  const steps = describeTour(graph, routes, readerHeadingDeg, language, conditions.profile)
  const stepsOfRoute = upToGoals(steps)
  const words = { plan, language }
  return {
    kind: 'way',
    name: JSON.stringify(routes.map(({ legs }) => legs)),
    goals: routes.map(({ targetUnitId }) => goalOf(words, targetUnitId)),
    legs: routes.flatMap((route, index) =>
      legsOf(words, route, stepsOfRoute[index] ?? [], index === 0 ? readerHeadingDeg : undefined),
    ),
    lengthM,
    durationMs,
    notes: describeNotes(
      graph,
      routes.flatMap(({ notes }) => notes),
      language,
      conditions,
    ),
    unfit: [],
  }
}

/** The steps of each route: every one ends at its goal. */
function upToGoals(steps: readonly RouteStep[]): RouteStep[][] {
  const routes: RouteStep[][] = [[]]
  for (const step of steps) {
    routes.at(-1)?.push(step)
    if (step.icon === 'goal') routes.push([])
  }
  return routes
}

interface Words {
  readonly plan: BuildingPlan
  readonly language: Language
}

/** Width by height of a plan that leads straight up: above the fold of a phone there is room for it. */
const ASPECT_MIN = 1.25

/** `lookingDeg`: where one looks at the very start, as the first sentence says it; later one looks where one walks. */
function legsOf(words: Words, route: Route, steps: readonly RouteStep[], lookingDeg: number | undefined): WayLeg[] {
  const { plan } = words
  const stepsOf = sharedOut(route.legs, steps)
  return route.legs.map((leg, index) => {
    const own = stepsOf[index] ?? []
    const [first, second] = leg.points
    return {
      levelName: levelNameOf(words, leg.levelId),
      plan: drawSmallPlan({
        plan,
        leg,
        targetUnitId: endOf(plan, leg) ?? route.targetUnitId,
        headingDeg: (index === 0 ? lookingDeg : undefined) ?? (first && second ? bearingDeg(first, second) : 0),
        aspectMin: ASPECT_MIN,
        marks: own.map(({ point }) => point),
      }),
      steps: own,
    }
  })
}

/** Steps come in the order of the way, and each says on which level it happens. */
function sharedOut(legs: readonly RouteLeg[], steps: readonly RouteStep[]): RouteStep[][] {
  const shares: RouteStep[][] = legs.map(() => [])
  let at = 0
  for (const step of steps) {
    const next = legs.findIndex(({ levelId }, index) => index >= at && levelId === step.levelId)
    if (next !== -1) at = next
    shares[at]?.push(step)
  }
  return shares
}

/** The room of the lift or stairs that a leg leads to. */
function endOf({ connectors }: BuildingPlan, { levelId, via }: RouteLeg): string | undefined {
  const connector = connectors.find(({ id }) => id === via?.connectorId)
  return connector?.stops.find((stop) => stop.levelId === levelId)?.unitId
}

function goalOf(words: Words, unitId: string): WayGoal {
  const unit = words.plan.units.find(({ id }) => id === unitId)
  return { name: unit?.name, number: unit?.number, levelName: levelNameOf(words, unit?.levelId) }
}

function levelNameOf({ plan, language }: Words, levelId: string | undefined): string {
  const level = plan.levels.find(({ id }) => id === levelId)
  return level ? levelName(level, language) : ''
}
