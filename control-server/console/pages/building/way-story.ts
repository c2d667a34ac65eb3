import type { Conditions } from '#player/wayfinding/conditions'
import { describeTour } from '#player/wayfinding/directions'
import { bearingDeg } from '#player/wayfinding/geometry'
import type { NavGraph } from '#player/wayfinding/graph'
import type { RouteFailure } from '#player/wayfinding/route'
import { drawSmallPlan } from '#player/wayfinding/small-plan'
import { minutesOf, roundedMetres } from '#player/wayfinding/said-length'
import { findWayToShow } from '#player/wayfinding/way-to-show'
import type { ScreenPlace } from '#schema/screen'
import type { SmallPlan } from '#schema/visitor-api'
import { buildingTexts } from './building-texts.ts'

const texts = buildingTexts.way

/** A way as somebody reads it who has to decide whether it is a good one. */
export interface WayStory {
  /** "2 Minuten, 85 m, stufenlos" in its parts; or in one part why there is none. */
  readonly headline: readonly string[]
  /** A way that suits whoever asks. */
  readonly found: boolean
  /** Empty where the way suits; otherwise the stele shows the quickest one, and says this above it. */
  readonly unfit: readonly string[]
  /** One sentence for each turn, as on the stele. */
  readonly steps: readonly string[]
  /** Its legs, each with its floor. */
  readonly plans: readonly { readonly levelName: string; readonly plan: SmallPlan }[]
}

/** The way from a screen to the nearest of some rooms, found and told by what runs on the stele itself. */
export function tellWay(
  graph: NavGraph,
  place: ScreenPlace,
  unitIds: readonly string[],
  conditions: Conditions,
): WayStory {
  if (unitIds.length === 0) return noWay(texts.nowhere)
  const shown = findWayToShow(graph, place, [unitIds], conditions, 'de')
  if (!shown.ok) return noWay(whyNot(shown.error.failure))
  const { tour, unfit } = shown.value
  const [route] = tour.routes
  if (!route) return noWay(texts.none)
  const steps = describeTour(graph, tour.routes, place.readerHeadingDeg, 'de', conditions.profile).map(
    ({ detail, title }) => (detail === undefined ? title : `${title}. ${detail}`),
  )
  if (route.lengthM === 0) return { headline: [texts.here], found: true, unfit, steps: [], plans: [] }
  return {
    headline: [
      texts.minutes(minutesOf(route)),
      texts.metres(roundedMetres(route.lengthM)),
      texts.stepFree[route.stepFree],
    ],
    found: unfit.length === 0,
    unfit,
    steps,
    plans: route.legs.map((leg, index) => {
      const [first, second] = leg.points
      // At the stele ahead is up; later on, where one goes.
      const headingDeg = index === 0 || !first || !second ? place.readerHeadingDeg : bearingDeg(first, second)
      return {
        levelName: graph.plan.levels.find(({ id }) => id === leg.levelId)?.name ?? '',
        plan: drawSmallPlan({ plan: graph.plan, leg, targetUnitId: route.targetUnitId, headingDeg }),
      }
    }),
  }
}

function noWay(headline: string): WayStory {
  return { headline: [headline], found: false, unfit: [], steps: [], plans: [] }
}

/** The same way, told in the same words. */
export function isSameWay(a: WayStory, b: WayStory): boolean {
  const told = ({ headline, steps, unfit }: WayStory) => [...headline, ...unfit, ...steps].join('\n')
  return told(a) === told(b)
}

function whyNot(failure: RouteFailure): string {
  if (failure.kind === 'closed') return texts.closed
  if (failure.kind === 'no-way-for-profile') return failure.profile === 'step-free' ? texts.noneFor : texts.noneForOther
  return failure.kind === 'start-outside' ? texts.outside : texts.none
}
