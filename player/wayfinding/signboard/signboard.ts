import { byDirection, type SignDirection } from './directions-of.ts'
import { liftEntry, neighbourEntries, officeEntries, toiletEntry } from './entries.ts'
import { type SignFloor, signFloors } from './floors.ts'
import type { SignboardRequest } from './request.ts'
import { type SignOutage, signOutages } from './outages.ts'

/** What is where, read from one spot by somebody who looks at the screen that hangs there. */
export interface Signboard {
  /** What lies on this level and in the other buildings, from the left over ahead to the right, behind last. */
  readonly directions: readonly SignDirection[]
  /** This building, top floor first. Empty where it has one floor. */
  readonly floors: readonly SignFloor[]
  /** What does not run or is shut off in this building now. */
  readonly outages: readonly SignOutage[]
}

/** So many offices come before toilets and other buildings. */
const FIRST_OFFICES = 2

/** Composes the signboard of a screen. Pure: the same house, place and conditions give the same board. */
export function composeSignboard(request: SignboardRequest): Signboard {
  const offices = officeEntries(request)
  // What fits least stands last at its arrow: a sign never names three conveniences and no office.
  const entries = [
    ...liftEntry(request),
    ...offices.slice(0, FIRST_OFFICES),
    ...toiletEntry(request),
    ...neighbourEntries(request),
    ...offices.slice(FIRST_OFFICES),
  ]
  return {
    directions: byDirection(entries),
    floors: signFloors(request),
    outages: signOutages(request),
  }
}
