import type { Profile } from '#schema/route-link'
import type { SmallPlan } from '#schema/visitor-api'
import type { RouteStep } from '#player/wayfinding/directions'
import type { WayAnswer, WayLeg } from './answer/answer-way.ts'

/** What the page knows. `advice`: there is no way to show, and the visitor is told what to do. */
export type WayState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'advice'; readonly why: 'empty' | 'garbled' | 'newer' | 'noPlan' | 'broken' }
  | ShownWay

export interface ShownWay {
  readonly kind: 'answer'
  readonly answer: WayAnswer
  readonly siteName: string
  readonly timeZone: string
  readonly profile: Profile
  /** It is another one than a moment ago, and the visitor has not moved on since. */
  readonly hasChanged: boolean
  /** Where the plan comes from. */
  readonly attribution: string
}

/** One step, with what is drawn beside it. */
export interface ShownStep {
  readonly step: RouteStep
  readonly leg: WayLeg
  /** On the plan of the leg. */
  readonly at: SmallPlan['start']
}

/** All steps of a way, one after the other. */
export function stepsOf(answer: WayAnswer): ShownStep[] {
  if (answer.kind === 'none') return []
  return answer.legs.flatMap((leg) =>
    leg.steps.map((step, index) => ({ step, leg, at: leg.plan.marks?.[index] ?? leg.plan.start })),
  )
}

/**
 * The step to show of a newer way to somebody who was at a step of an older one: the same, as long as everything up to
 * it is the same; else the first that is another one.
 */
export function goOnAt(before: readonly ShownStep[], after: readonly ShownStep[], at: number): number {
  const isSame = (index: number): boolean => {
    const [a, b] = [before[index]?.step, after[index]?.step]
    return a !== undefined && b !== undefined && a.icon === b.icon && String(a.point) === String(b.point)
  }
  let index = 0
  while (index < at && isSame(index)) index += 1
  return Math.max(0, Math.min(index, after.length - 1))
}
