import type { FactTimes } from '#schema/live-fact'

/** `stale` facts are shown with a mark of their age, `expired` ones not at all. */
export type Freshness = 'fresh' | 'stale' | 'expired'

/** How a screen treats a live fact at `atMs` (UTC milliseconds). Expiry wins when the instants are out of order. */
export function freshness(times: FactTimes, atMs: number): Freshness {
  if (atMs >= times.expiresAt) return 'expired'
  return atMs >= times.staleAt ? 'stale' : 'fresh'
}
