import type { Conditions } from '#player/wayfinding/conditions'
import { describeRoute } from '#player/wayfinding/directions'
import { bearingDeg } from '#player/wayfinding/geometry'
import type { NavGraph } from '#player/wayfinding/graph'
import { findRoute, type RouteFailure } from '#player/wayfinding/route'
import { drawSmallPlan } from '#player/wayfinding/small-plan'
import type { ScreenPlace } from '#schema/screen'
import type { SmallPlan } from '#schema/visitor-api'
import { buildingTexts } from './building-texts.ts'

const texts = buildingTexts.way

/** A way as somebody reads it who has to decide whether it is a good one. */
export interface WayStory {
  /** "2 Minuten, 85 m, stufenlos"; or why there is none. */
  readonly headline: string
  readonly found: boolean
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
  const found = findRoute(graph, place, unitIds, conditions)
  if (!found.ok) return noWay(whyNot(found.error))
  const route = found.value
  const steps = describeRoute(graph, route, place.readerHeadingDeg, 'de').map(({ detail, title }) =>
    detail === undefined ? title : `${title}. ${detail}`,
  )
  if (route.lengthM === 0) return { headline: texts.here, found: true, steps: [], plans: [] }
  const minutes = Math.max(1, Math.round(route.durationMs / 60_000))
  const length = texts.length(minutes, Math.round(route.lengthM))
  return {
    headline: `${length}, ${texts.stepFree[route.stepFree]}`,
    found: true,
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
  return { headline, found: false, steps: [], plans: [] }
}

function whyNot(failure: RouteFailure): string {
  if (failure.kind === 'closed') return texts.closed
  if (failure.kind === 'no-way-for-profile') return failure.profile === 'step-free' ? texts.noneFor : texts.noneForOther
  return failure.kind === 'start-outside' ? texts.outside : texts.none
}
