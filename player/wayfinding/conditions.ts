import type { Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'

/** Who walks, and when: everything besides the plan that decides a route. */
export interface Conditions {
  readonly profile: Profile
  /** The instant at which the way begins, UTC: opening hours and closures are read at it. */
  readonly atMs: number
  /** IANA zone in which opening hours are written. */
  readonly timeZone: string
  readonly closures: readonly Closure[]
  /** For ways that are worked out once and kept for whenever: opening hours do not count then. */
  readonly ignoreHours?: boolean
}
