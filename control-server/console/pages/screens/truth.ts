import type { StaffScreen } from '#schema/staff-screens'
import type { MarkName } from '../../parts/icons.ts'

type Truth = StaffScreen['truth']

/** Screens that need a person come first. */
const URGENCY: Readonly<Record<Truth, number>> = {
  offline: 0,
  stale: 1,
  unpaired: 2,
  unproven: 3,
  updating: 4,
  current: 5,
  dark: 6,
}

/** A shape for each truth; a word always stands beside it. */
export const MARKS: Readonly<Record<Truth, MarkName>> = {
  current: 'good',
  dark: 'off',
  unproven: 'guess',
  updating: 'busy',
  stale: 'old',
  offline: 'lost',
  unpaired: 'none',
}

export function byUrgency(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.toSorted(
    (a, b) => URGENCY[a.truth] - URGENCY[b.truth] || a.screen.name.localeCompare(b.screen.name, 'de'),
  )
}

/** Screens at which someone has to do something. `updating` looks after itself, and `unproven` has nobody to look. */
export function needHelp(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.filter(({ truth }) => truth === 'offline' || truth === 'stale' || truth === 'unpaired')
}

/** Screens of which it is proven that they are as planned: showing the right thing, or off. */
export function areRight(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.filter(({ truth }) => truth === 'current' || truth === 'dark')
}
