import { freshness } from '#player/live/freshness'
import type { CouncilSession, LiveFact } from '#schema/live-fact'

/** Today's sessions from all council sources, with the age of what is oldest in them. */
export interface SessionsToday {
  readonly sourceNames: readonly string[]
  readonly sessions: readonly CouncilSession[]
  /** When the source that was asked longest ago was last asked. */
  readonly checkedAt: number
  readonly stale: boolean
}

/** Undefined when there is no council source, or when all it said has expired. */
export function sessionsToday(facts: readonly LiveFact[], atMs: number): SessionsToday | undefined {
  const known = facts.flatMap((fact) => {
    const age = freshness(fact.times, atMs)
    return fact.body.kind === 'council' && age !== 'expired' ? [{ body: fact.body, times: fact.times, age }] : []
  })
  if (known.length === 0) return undefined
  return {
    sourceNames: [...new Set(known.map(({ body }) => body.sourceName))],
    sessions: known.flatMap(({ body }) => body.sessions).toSorted((a, b) => a.startsAt - b.startsAt),
    checkedAt: Math.min(...known.map(({ times }) => times.checkedAt)),
    stale: known.some(({ age }) => age === 'stale'),
  }
}

/** What the chip beside a session says; nothing is said of streams that are merely planned or unknown. */
export type SessionMark = 'cancelled' | 'live' | 'soon' | 'interrupted' | 'ended'

export function sessionMark({ cancelled, stream }: CouncilSession, stale: boolean): SessionMark | undefined {
  if (cancelled) return 'cancelled'
  // A stream that nobody has checked for a while may be over.
  if (stale && stream.status === 'live') return undefined
  const { status } = stream
  return status === 'live' || status === 'soon' || status === 'interrupted' || status === 'ended' ? status : undefined
}

/** Sessions that a person who comes in now still cares for: those not over come first on a short list. */
export function upcoming(sessions: readonly CouncilSession[], atMs: number, count: number): CouncilSession[] {
  const over = (session: CouncilSession): boolean =>
    session.stream.status !== 'live' &&
    (session.stream.status === 'ended' || (session.endsAt ?? session.startsAt + 7_200_000) < atMs)
  const rest = sessions.filter((session) => !over(session))
  const past = sessions.filter(over)
  const shown = rest.length >= count ? rest.slice(0, count) : [...past.slice(rest.length - count), ...rest]
  return shown.toSorted((a, b) => a.startsAt - b.startsAt)
}
