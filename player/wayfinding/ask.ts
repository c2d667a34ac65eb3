import type { Language } from '#schema/language'
import type { Result } from '#schema/result'
import { findAlternatives } from './alternatives.ts'
import type { Building } from './bundle.ts'
import type { Conditions } from './conditions.ts'
import { describeRoute, type RouteStep } from './directions.ts'
import { bearingDeg } from './geometry.ts'
import { findRoute, type Position, type Route, type RouteFailure } from './route.ts'
import { findTour, type TourFailure } from './tour.ts'

/*
 * The engine behind messages: plain values that a Web Worker can be sent and can send back. Whoever hosts it reads the
 * building (`decodeBundle`) and passes each question on.
 */

interface AnyQuestion {
  /** Comes back with the answer, so that answers can be told apart. */
  readonly id: number
  readonly from: Position
  /** Compass direction in which the person looks who reads the directions. */
  readonly readerHeadingDeg: number
  readonly language: Language
  readonly conditions: Conditions
}

/** `route`: to the nearest of some units. `alternatives`: the same, and other ways. `tour`: over several stops. */
export type Question =
  | (AnyQuestion & { readonly kind: 'route'; readonly toUnitIds: readonly string[] })
  | (AnyQuestion & { readonly kind: 'alternatives'; readonly toUnitIds: readonly string[] })
  | (AnyQuestion & { readonly kind: 'tour'; readonly stops: readonly (readonly string[])[] })

/** A route with its directions. */
export interface ToldRoute {
  readonly route: Route
  readonly steps: readonly RouteStep[]
}

export type Answer =
  | { readonly id: number; readonly kind: 'route'; readonly result: Result<ToldRoute, RouteFailure> }
  | { readonly id: number; readonly kind: 'alternatives'; readonly result: Result<readonly ToldRoute[], RouteFailure> }
  | { readonly id: number; readonly kind: 'tour'; readonly result: Result<ToldTour, TourFailure> }

export interface ToldTour {
  /** Indexes of the stops in the order of the tour. */
  readonly order: readonly number[]
  readonly routes: readonly ToldRoute[]
  readonly lengthM: number
  readonly durationMs: number
}

/** Answers a question about a building. */
export function ask({ graph }: Building, question: Question): Answer {
  const { id, from, conditions } = question
  const tell = (route: Route, headingDeg: number): ToldRoute => ({
    route,
    steps: describeRoute(graph, route, headingDeg, question.language),
  })
  if (question.kind === 'route') {
    const found = findRoute(graph, from, question.toUnitIds, conditions)
    return { id, kind: 'route', result: mapped(found, (route) => tell(route, question.readerHeadingDeg)) }
  }
  if (question.kind === 'alternatives') {
    const found = findAlternatives(graph, from, question.toUnitIds, conditions)
    const told = mapped(found, (routes) => routes.map((route) => tell(route, question.readerHeadingDeg)))
    return { id, kind: 'alternatives', result: told }
  }
  const found = findTour(graph, from, question.stops, conditions)
  const told = mapped(found, ({ routes, ...tour }) => {
    let headingDeg = question.readerHeadingDeg
    const tellNext = (route: Route): ToldRoute => {
      const one = tell(route, headingDeg)
      headingDeg = headingOut(route, headingDeg)
      return one
    }
    return { ...tour, routes: routes.map(tellNext) }
  })
  return { id, kind: 'tour', result: told }
}

function mapped<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? { ok: true, value: change(result.value) } : result
}

/** Who leaves a room turns to the door by which they came in. */
function headingOut({ legs }: Route, headingDeg: number): number {
  const [before, end] = legs.at(-1)?.points.slice(-2) ?? []
  return before && end ? bearingDeg(end, before) : headingDeg
}
