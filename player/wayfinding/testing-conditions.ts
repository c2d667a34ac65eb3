import type { Profile } from '#schema/route-link'
import type { Conditions } from './conditions.ts'

/** For tests: a Tuesday noon on which nothing is closed. */
export function conditions(profile: Profile, more: Partial<Conditions> = {}): Conditions {
  return { profile, atMs: Date.UTC(2026, 10, 24, 11), timeZone: 'Europe/Berlin', closures: [], ...more }
}
