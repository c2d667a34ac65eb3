import type { Language } from '#schema/language'
import { fail, ok, type Result } from '#schema/result'
import { findAlternatives } from './alternatives.ts'
import type { Building } from './bundle.ts'
import type { Conditions } from './conditions.ts'
import { describeFailure, describeNotes, describeRoute, describeTour, type RouteStep } from './directions.ts'
import type { NavGraph } from './graph.ts'
import { findRoute, type Position, type Route, type RouteFailure } from './route.ts'
import { findTour, type Tour, type TourFailure } from './tour.ts'

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

/** A route with all that there is to say of it. */
export interface ToldRoute {
  readonly route: Route
  readonly steps: readonly RouteStep[]
  /** What one should know besides, one sentence each. */
  readonly notes: readonly string[]
}

export interface ToldTour extends Tour {
  /** Of the whole way, from stop to stop. */
  readonly steps: readonly RouteStep[]
  readonly notes: readonly string[]
}

export interface ToldFailure<F> {
  readonly failure: F
  /** Why there is no way, and what stands in it. */
  readonly sentences: readonly string[]
}

export type Answer =
  | { readonly id: number; readonly kind: 'route'; readonly result: Result<ToldRoute, ToldFailure<RouteFailure>> }
  | {
      readonly id: number
      readonly kind: 'alternatives'
      readonly result: Result<readonly ToldRoute[], ToldFailure<RouteFailure>>
    }
  | { readonly id: number; readonly kind: 'tour'; readonly result: Result<ToldTour, ToldFailure<TourFailure>> }

/** Answers a question about a building. */
export function ask({ graph }: Pick<Building, 'graph'>, question: Question): Answer {
  const { id, from, conditions } = question
  switch (question.kind) {
    case 'route': {
      const found = findRoute(graph, from, question.toUnitIds, conditions)
      const result = found.ok ? ok(tellRoute(graph, found.value, question)) : untold(graph, found.error, question)
      return { id, kind: 'route', result }
    }
    case 'alternatives': {
      const found = findAlternatives(graph, from, question.toUnitIds, conditions)
      if (!found.ok) return { id, kind: 'alternatives', result: untold(graph, found.error, question) }
      return { id, kind: 'alternatives', result: ok(found.value.map((route) => tellRoute(graph, route, question))) }
    }
    case 'tour': {
      const found = findTour(graph, from, question.stops, conditions)
      return {
        id,
        kind: 'tour',
        result: found.ok ? ok(tellTour(graph, found.value, question)) : noTour(graph, found.error, question),
      }
    }
  }
}

function tellRoute(graph: NavGraph, route: Route, { readerHeadingDeg, language, conditions }: AnyQuestion): ToldRoute {
  return {
    route,
    steps: describeRoute(graph, route, readerHeadingDeg, language, conditions.profile),
    notes: describeNotes(graph, route.notes, language, conditions),
  }
}

function tellTour(graph: NavGraph, tour: Tour, { readerHeadingDeg, language, conditions }: AnyQuestion): ToldTour {
  const notes = tour.routes.flatMap((route) => route.notes)
  return {
    ...tour,
    steps: describeTour(graph, tour.routes, readerHeadingDeg, language, conditions.profile),
    notes: describeNotes(graph, notes, language, conditions),
  }
}

function untold(
  graph: NavGraph,
  failure: RouteFailure,
  { language, conditions }: AnyQuestion,
): Result<never, ToldFailure<RouteFailure>> {
  return fail({ failure, sentences: describeFailure(graph, failure, language, conditions) })
}

function noTour(
  graph: NavGraph,
  failure: TourFailure,
  { language, conditions }: AnyQuestion,
): Result<never, ToldFailure<TourFailure>> {
  return fail({ failure, sentences: describeFailure(graph, failure.failure, language, conditions) })
}
