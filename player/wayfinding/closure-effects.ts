import type { BuildingPlan } from '#schema/building'
import { type Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'
import type { Conditions } from './conditions.ts'
import type { NavGraph } from './graph.ts'
import { type Position, seekRoute } from './route.ts'
import { entrancesOf } from './visitor-way.ts'

/** What a change of closures does to who comes in. */
export interface ClosureEffects {
  /** Rooms that nobody reaches any more, and did before. */
  readonly lost: readonly string[]
  /** Rooms that are still reached, but without steps no more. */
  readonly lostStepFree: readonly string[]
  /** The house can not be entered any more, or nothing in it be reached. */
  readonly isShut: boolean
}

/** Where people come in: through an entrance, or failing any in the plan, from where a screen hangs. */
interface Origin extends Position {
  /** Closing one of these closes the origin itself. */
  readonly featureIds: readonly string[]
}

/** What stays the same while closures change. */
type Circumstances = Pick<Conditions, 'atMs' | 'timeZone'>

export interface ClosureQuestion extends Circumstances {
  readonly graph: NavGraph
  /** Counts where the plan has no entrance. */
  readonly screens: readonly Position[]
  readonly before: readonly Closure[]
  readonly after: readonly Closure[]
}

/**
 * Which rooms people lose when closures change. Asks the same engine as a stele, room by room; a generator, so that a
 * page can rest in between: each step is one room and yields the part that is done, 0 to 1.
 */
export function* closureEffects(question: ClosureQuestion): Generator<number, ClosureEffects, undefined> {
  const { graph, before, after, atMs } = question
  const origins = originsOf(graph.plan, question.screens)
  const open = (closures: readonly Closure[]) =>
    origins.filter(({ featureIds }) => !closures.some((one) => featureIds.includes(one.featureId) && holds(one, atMs)))
  const [openBefore, openAfter] = [open(before), open(after)]
  const reaches = (from: readonly Origin[], closures: readonly Closure[], profile: Profile, unitId: string) =>
    from.some((origin) => seekRoute(graph, origin, [unitId], conditions(question, profile, closures)) !== undefined)
  const rooms = graph.plan.units.filter(isGoal)
  const lost: string[] = []
  const lostStepFree: string[] = []
  let stillReached = 0
  for (const [index, { id }] of rooms.entries()) {
    // A way without steps is a way: most rooms need one question only.
    if (reaches(openAfter, after, 'step-free', id)) {
      stillReached += 1
    } else if (reaches(openAfter, after, 'quick', id)) {
      stillReached += 1
      if (reaches(openBefore, before, 'step-free', id)) lostStepFree.push(id)
    } else if (reaches(openBefore, before, 'quick', id)) {
      lost.push(id)
    }
    yield (index + 1) / rooms.length
  }
  const isShut = (openBefore.length > 0 && openAfter.length === 0) || (lost.length > 0 && stillReached === 0)
  return { lost, lostStepFree, isShut }
}

function conditions({ atMs, timeZone }: Circumstances, profile: Profile, closures: readonly Closure[]): Conditions {
  return { profile, atMs, timeZone, closures }
}

/** Something that people go to by its name. */
function isGoal({ kind, name, number }: BuildingPlan['units'][number]): boolean {
  return kind === 'toilet' || (kind === 'room' && (name !== undefined || number !== undefined))
}

function originsOf(plan: BuildingPlan, screens: readonly Position[]): Origin[] {
  const entrances = plan.openings.flatMap((opening): Origin[] => {
    if (opening.kind !== 'entrance') return []
    const featureIds = [opening.id, ...opening.unitIds]
    return entrancesOf({ ...plan, openings: [opening] }).map(({ levelId, point }) => ({ levelId, point, featureIds }))
  })
  if (entrances.length > 0) return entrances
  return screens.map(({ levelId, point }) => ({ levelId, point, featureIds: [] }))
}

function holds({ from, until }: Closure, atMs: number): boolean {
  return from <= atMs && (until === undefined || until > atMs)
}
