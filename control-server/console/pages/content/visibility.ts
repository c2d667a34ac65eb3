import type { StaffPlaylist } from '#schema/staff-api'
import type { StaffScreen } from '#schema/staff-screens'

/** On how many of its screens the last change of a playlist is really to be seen. */
export interface Visibility {
  readonly total: number
  readonly current: number
  /** Screens on which it is not, with the server's words why. */
  readonly missing: readonly StaffScreen[]
}

/** A screen counts only when it is `current`: everything before that is a hope. */
export function visibilityOf(playlist: StaffPlaylist, screens: readonly StaffScreen[]): Visibility {
  const own = screens.filter(({ screen }) => playlist.screenNames.includes(screen.name))
  const missing = own.filter(({ truth }) => truth !== 'current')
  return { total: own.length, current: own.length - missing.length, missing }
}
