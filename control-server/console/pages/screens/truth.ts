import type { StaffScreen } from '#schema/staff-api'

/** Screens that need a person come first. */
const URGENCY: Readonly<Record<StaffScreen['truth'], number>> = {
  offline: 0,
  stale: 1,
  unpaired: 2,
  updating: 3,
  current: 4,
}

export function byUrgency(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.toSorted(
    (a, b) => URGENCY[a.truth] - URGENCY[b.truth] || a.screen.name.localeCompare(b.screen.name, 'de'),
  )
}

/** Screens at which someone has to do something. `updating` looks after itself. */
export function needHelp(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.filter(({ truth }) => truth === 'offline' || truth === 'stale' || truth === 'unpaired')
}
