import type { Level } from '#schema/building'
import type { Language } from '#schema/language'
import type { Point } from '#schema/primitives'
import type { Profile } from '#schema/route-link'
import type { NavGraph } from './graph.ts'
import type { Route, RouteFailure, RouteNote } from './route.ts'
import { type Now, tellFailure, tellNote } from './telling/happening.ts'
import type { Instruction, Ride } from './telling/instruction.ts'
import { tellRoutes } from './telling/tell-route.ts'
import type { Turn } from './turn.ts'
import { gathered } from './words/gather.ts'
import { WORDS } from './words/languages.ts'
import { say } from './words/words.ts'

export type StepIcon =
  | 'start'
  | Turn
  | 'lift-up'
  | 'lift-down'
  | 'stairs-up'
  | 'stairs-down'
  | 'ramp-up'
  | 'ramp-down'
  | 'door'
  | 'goal'

/** One instruction: what to do, and what one sees then, in the language that was asked for. */
export interface RouteStep {
  readonly icon: StepIcon
  readonly title: string
  readonly detail?: string
  readonly levelId: string
  /** Where it happens. */
  readonly point: Point
}

/**
 * A route in words. `readerHeadingDeg` is the compass direction in which the reader of the screen looks: the first
 * instruction is relative to it, all others to the way one walks. For `blind` it is told by what one can feel or count.
 */
export function describeRoute(
  graph: NavGraph,
  route: Route,
  readerHeadingDeg: number,
  language: Language,
  profile: Profile = 'quick',
): RouteStep[] {
  return describeTour(graph, [route], readerHeadingDeg, language, profile)
}

/** Several routes, each from the end of the one before it: as `describeRoute`, and every goal says which it is. */
export function describeTour(
  { plan }: NavGraph,
  routes: readonly Route[],
  readerHeadingDeg: number,
  language: Language,
  profile: Profile = 'quick',
): RouteStep[] {
  const words = WORDS[language]
  return tellRoutes(plan, routes, { headingDeg: readerHeadingDeg, profile }).map((instruction) => {
    const { levelId, point } = instruction
    return { icon: iconOf(instruction), ...say(words.step, instruction), levelId, point }
  })
}

/**
 * What somebody should know of a way besides its steps, one sentence each: what stops a person first. Doors that
 * nobody has checked are counted in one, however often the way comes through them.
 */
export function describeNotes(graph: NavGraph, notes: readonly RouteNote[], language: Language, now: Now): string[] {
  const happenings = gathered(distinct(notes).flatMap((note) => tellNote(graph, note, now)))
  return [...new Set(happenings.map((happening) => say(WORDS[language].happening, happening)))]
}

/** A tour may come through a door twice. */
function distinct(notes: readonly RouteNote[]): RouteNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}

/** Why there is no way: one sentence, and one more for each thing that stands in it. */
export function describeFailure(graph: NavGraph, failure: RouteFailure, language: Language, now: Now): string[] {
  const happenings = tellFailure(graph, failure, now)
  return [...new Set(happenings.map((happening) => say(WORDS[language].happening, happening)))]
}

/** What a level is called where its name stands alone. */
export function levelName(level: Level, language: Language): string {
  return WORDS[language].level(level)
}

function iconOf(instruction: Instruction): StepIcon {
  switch (instruction.kind) {
    case 'leave':
      return 'door'
    case 'go':
      return instruction.turn
    case 'ride':
      return rideIcon(instruction)
    case 'arrive':
    case 'here':
      return 'goal'
  }
}

const VEHICLES = {
  lift: 'lift',
  paternoster: 'lift',
  stairs: 'stairs',
  escalator: 'stairs',
  ramp: 'ramp',
} as const

function rideIcon({ connector, rise }: Ride): StepIcon {
  return `${VEHICLES[connector.kind]}-${rise < 0 ? 'down' : 'up'}`
}
