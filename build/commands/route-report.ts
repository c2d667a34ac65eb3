import type { Access, BuildingPlan } from '#schema/building'
import type { RouteStep } from '#player/wayfinding/directions'
import type { Route, RouteNote } from '#player/wayfinding/route'
import type { Tour, TourFailure } from '#player/wayfinding/tour'

/** The words of a tour. */
export interface ToldWords {
  readonly steps: readonly RouteStep[]
  readonly warnings: readonly (RouteNote & { readonly text: string })[]
}

/** What `lotse route --json` prints of a way. Lengths in metres of the plan, times in seconds. */
export function tourReport(
  plan: BuildingPlan,
  tour: Tour,
  stopIds: readonly (readonly string[])[],
  { steps, warnings }: ToldWords,
): object {
  return {
    metres: rounded(tour.lengthM),
    seconds: rounded(tour.durationMs / 1_000),
    stepFree: worst(tour.routes),
    steps: steps.map(({ title, detail, ...step }) => ({
      text: detail === undefined ? title : `${title}. ${detail}`,
      title,
      ...(detail !== undefined && { detail }),
      ...step,
    })),
    geometry: tour.routes.flatMap(({ legs }) =>
      legs.map(({ levelId, points, via }) => ({
        levelId,
        ordinal: plan.levels.find(({ id }) => id === levelId)?.ordinal ?? 0,
        points,
        ...(via && { connectorId: via.connectorId, toLevelId: via.toLevelId }),
      })),
    ),
    warnings,
    stops: tour.routes.map((route, place) => ({
      asked: (tour.order[place] ?? 0) + 1,
      ids: stopIds[tour.order[place] ?? 0] ?? [],
      unitId: route.targetUnitId,
      metres: rounded(route.lengthM),
      seconds: rounded(route.durationMs / 1_000),
    })),
  }
}

/** The same where there is no way. `stop`: the one that can not be reached, counted from 1. */
export function failureReport(
  { stop, failure }: TourFailure,
  stopIds: readonly (readonly string[])[],
  sentences: readonly string[],
): object {
  return { error: failure, message: sentences.join(' '), stop: stop + 1, ids: stopIds[stop] ?? [] }
}

/** "120 m, etwa 2 Min., stufenlos" */
export function headline(tour: Tour): string {
  const minutes = Math.max(1, Math.ceil(tour.durationMs / 60_000))
  const steps = { yes: 'stufenlos', unknown: 'stufenlos nicht geprüft', no: 'mit Stufen' }[worst(tour.routes)]
  return `${Math.round(tour.lengthM)} m, etwa ${minutes} Min., ${steps}`
}

function worst(routes: readonly Route[]): Access {
  return (['no', 'unknown'] as const).find((access) => routes.some(({ stepFree }) => stepFree === access)) ?? 'yes'
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
