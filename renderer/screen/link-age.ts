import type { LinkState, PlayingState } from '#schema/local-api'

/** How long the server may be silent before visitors are told how old the screen is. */
export const SILENCE_MS = 15_000
/** Calls older than this without news are no longer taken as complete. */
const CALLS_SURE_MS = 60_000

/**
 * When the server was last heard of, if that is too long ago; undefined while all is well, and when there has never
 * been a sign of life to name. A page that has lost its own core knows of the server only up to that moment.
 */
export function silentSince(link: LinkState, coreLostAt: number | undefined, nowMs: number): number | undefined {
  const heardAt = link.connected ? (coreLostAt ?? nowMs) : link.serverSeenAt
  if (heardAt === undefined) return undefined
  return nowMs - heardAt > SILENCE_MS ? heardAt : undefined
}

/** Until when the calls are known to be all of them, if that is too long ago to be sure of now; else undefined. */
export function callsCompleteUntil(
  { link, callsCheckedAt }: Pick<PlayingState, 'link' | 'callsCheckedAt'>,
  coreLostAt: number | undefined,
  nowMs: number,
): number | undefined {
  const isLost = !link.connected || coreLostAt !== undefined
  return isLost && callsCheckedAt !== undefined && nowMs - callsCheckedAt > CALLS_SURE_MS ? callsCheckedAt : undefined
}
