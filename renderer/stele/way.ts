import type { Conditions } from '#player/wayfinding/conditions'
import { describeRoute, type RouteStep } from '#player/wayfinding/directions'
import { findRoute, type Route } from '#player/wayfinding/route'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Screen } from '#schema/screen'
import type { Knowledge } from './knowledge.ts'
import { roundedMetres, stelePosition } from './nearest.ts'
import { t } from './text.ts'
import type { Target } from './visit.ts'
import { unitOf } from './whereabouts.ts'

/** What the route view shows. */
export type Way =
  /** `noStepFree`: without steps was asked for, and there is none; this is the way with steps. */
  | {
      readonly kind: 'way'
      readonly plan: BuildingPlan
      readonly route: Route
      readonly steps: readonly RouteStep[]
      readonly goal: Unit | undefined
      readonly noStepFree: boolean
    }
  /** The plan knows no way there. */
  | { readonly kind: 'none' }
  /** Not in this house, or not on its plan. */
  | { readonly kind: 'elsewhere' }

/** Finds the way to the nearest room of a target, from where the stele stands and as its reader looks. */
export function wayTo(target: Target, { plan, graph }: Knowledge, screen: Screen, conditions: Conditions): Way {
  if (!plan || !graph) return { kind: 'none' }
  const unitIds = target.unitIds.filter((id) => unitOf(plan, id))
  if (unitIds.length === 0) return { kind: 'elsewhere' }
  const found = findRoute(graph, stelePosition(screen), unitIds, conditions)
  const otherwise = !found.ok && found.error.kind === 'no-way-for-profile' ? found.error.otherwise : undefined
  const route = found.ok ? found.value : otherwise
  if (!route) return { kind: 'none' }
  const steps = describeRoute(graph, route, screen.place.readerHeadingDeg, 'de')
  return {
    kind: 'way',
    plan,
    route,
    steps,
    goal: unitOf(plan, route.targetUnitId),
    noStepFree: otherwise !== undefined,
  }
}

/** `3 Min.`: rounded up, because arriving early is the better mistake. */
export function minutesText({ durationMs }: Route): string {
  return t('route.minutes', { minutes: Math.max(1, Math.ceil(durationMs / 60_000)) })
}

/** `90 m, stufenlos`. */
export function lengthText({ lengthM, stepFree }: Route): string {
  return `${t('route.metres', { metres: roundedMetres(lengthM) })}, ${t(`route.stepFree.${stepFree}`)}`
}

/** Steps of one page, and where the next page starts. */
export interface StepWindow {
  readonly from: number
  readonly until: number
}

/** Pages of a list of steps; the last page is as full as the others, so that the eye stays in place. */
export function stepWindow(count: number, perPage: number, at: number): StepWindow {
  const from = Math.max(0, Math.min(at, count - perPage))
  return { from, until: Math.min(count, from + perPage) }
}
