import type { CouncilSession } from '#schema/live-fact'

/** What a visitor is told of a session. "LIVE" only when that was checked and the check is fresh. */
export type SessionState =
  | { readonly kind: 'live' | 'was-live' | 'interrupted' | 'planned' | 'ended' | 'cancelled' }
  | { readonly kind: 'soon'; readonly minutes: number }

/** Sessions that begin within this time are counted down. */
const SOON_MS = 60 * 60_000

export function sessionState(session: CouncilSession, factIsFresh: boolean, nowMs: number): SessionState {
  if (session.cancelled) return { kind: 'cancelled' }
  const { status } = session.stream
  if (status === 'live') return { kind: factIsFresh ? 'live' : 'was-live' }
  if (status === 'interrupted' || status === 'ended') return { kind: status }
  const untilMs = session.startsAt - nowMs
  if (untilMs > 0 && untilMs <= SOON_MS) return { kind: 'soon', minutes: Math.ceil(untilMs / 60_000) }
  return { kind: 'planned' }
}

const RELEVANCE = ['live', 'was-live', 'interrupted', 'soon', 'planned', 'ended', 'cancelled'] as const

/** What happens now first, then what comes, then what is over; within that by time. */
export function byRelevance(
  sessions: readonly CouncilSession[],
  factIsFresh: boolean,
  nowMs: number,
): { readonly session: CouncilSession; readonly state: SessionState }[] {
  return sessions
    .map((session) => ({ session, state: sessionState(session, factIsFresh, nowMs) }))
    .toSorted(
      (a, b) =>
        RELEVANCE.indexOf(a.state.kind) - RELEVANCE.indexOf(b.state.kind) || a.session.startsAt - b.session.startsAt,
    )
}

/** The page of the stream, while it makes sense to open it. */
export function streamPage(session: CouncilSession, state: SessionState): string | undefined {
  const over = state.kind === 'ended' || state.kind === 'cancelled'
  return over || session.stream.status === 'none' ? undefined : session.stream.pageUrl
}
