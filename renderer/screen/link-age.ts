import type { LinkState } from '#schema/local-api'

/** How long the server may be silent before visitors are told how old the screen is. */
export const SILENCE_MS = 15_000

/**
 * When the server was last heard of, if that is too long ago; undefined while all is well, and when there has never
 * been a sign of life to name. A page that has lost its own core knows of the server only up to that moment.
 */
export function silentSince(link: LinkState, coreLostAt: number | undefined, nowMs: number): number | undefined {
  const heardAt = link.connected ? (coreLostAt ?? nowMs) : link.serverSeenAt
  if (heardAt === undefined) return undefined
  return nowMs - heardAt > SILENCE_MS ? heardAt : undefined
}
