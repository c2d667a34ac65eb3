import type { PlayingState, ScreenPlan, ScreenState } from '#schema/local-api'

/** What a core plays: a plan, and what moves meanwhile. */
export interface Played {
  readonly plan: ScreenPlan
  readonly state: PlayingState
}

/** As a core says it on the stream of a screen: the plan first. */
export function streamText(shown: Played | ScreenState): string {
  if (!('plan' in shown)) return event('state', shown)
  const { releaseId } = shown.plan
  return event('plan', shown.plan) + event('state', { ...shown.state, releaseId })
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
