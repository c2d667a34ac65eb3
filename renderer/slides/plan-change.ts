import type { ScreenPlan } from '#schema/local-api'
import type { ScheduledTurn } from '#player/schedule/schedule'

/** Longest time that a new plan waits for the end of a slide; staff are told that a screen is current after 60 s. */
const WAIT_MS_MAX = 30_000

/**
 * Whether a zone may play the turn that shows to its end before it follows a new plan. It may not when the new plan
 * means this moment: the slide or its rule is gone, another rule is due that does not queue, or the list was started
 * anew ("show now" moves its anchor). `oldTurn` and `newTurn` are what each plan says of `atMs`.
 */
export function mayFinish(
  old: { readonly plan: ScreenPlan; readonly turn: ScheduledTurn },
  fresh: { readonly plan: ScreenPlan; readonly turn: ScheduledTurn | undefined },
  atMs: number,
): boolean {
  const { turn } = old
  if (turn.endsAt - atMs > WAIT_MS_MAX || !fresh.turn) return false
  if (isSame(old, { plan: fresh.plan, turn: fresh.turn })) return false
  if (!fresh.plan.slides.some((slide) => slide.id === turn.slideId)) return false
  const oldRule = ruleOf(fresh.plan, turn.ruleId)
  const newRule = ruleOf(fresh.plan, fresh.turn.ruleId)
  if (!oldRule || !newRule) return false
  if (newRule.id !== oldRule.id) return newRule.start === 'queue'
  return startOf(old.plan, turn.ruleId) === startOf(fresh.plan, turn.ruleId)
}

interface Moment {
  readonly plan: ScreenPlan
  readonly turn: ScheduledTurn
}

/** Plans share slides that did not change, so that following the new one at once changes nothing on glass. */
function isSame(a: Moment, b: Moment): boolean {
  const slide = (moment: Moment) => moment.plan.slides.find(({ id }) => id === moment.turn.slideId)
  return a.turn.startedAt === b.turn.startedAt && a.turn.endsAt === b.turn.endsAt && slide(a) === slide(b)
}

function ruleOf(plan: ScreenPlan, ruleId: string) {
  return plan.rules.find((rule) => rule.id === ruleId)
}

/** What a rule plays and from when it counts. */
function startOf(plan: ScreenPlan, ruleId: string): string {
  const action = ruleOf(plan, ruleId)?.action
  if (action?.kind === 'slide') return `slide ${action.slideId}`
  if (action?.kind !== 'playlist') return ''
  const playlist = plan.playlists.find(({ id }) => id === action.playlistId)
  return `playlist ${action.playlistId} ${playlist?.anchorAt ?? ''}`
}
