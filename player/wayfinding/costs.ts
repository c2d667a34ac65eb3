import type { Connector, Opening, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'

/*
 * What a way costs whom, in seconds. Paces and waits are those of visitors who do not know the house, not of
 * commuters. Where a profile would rather not go, cost is more than time: see `dislikeSeconds` and `UNGUIDED`.
 */

/** Comfortable indoor pace of a visitor who looks around, metres per second. */
export const WALKING_SPEED_MPS = 1.2
/** Each bend of a path costs a little, so that the calmer of two equal ways wins; seconds. */
export const BEND_S = 0.4

interface Pace {
  readonly walkMps: number
  /** Opening a door by hand, and waiting for one that opens by itself. */
  readonly doorS: number
  readonly automaticDoorS: number
  /** A single step of stairs. */
  readonly stepS: number
  /** Getting into a lift and out of it, waiting not included. */
  readonly boardS: number
}

const PACES: Readonly<Record<Profile, Pace>> = {
  quick: { walkMps: WALKING_SPEED_MPS, doorS: 2, automaticDoorS: 1, stepS: 0.9, boardS: 5 },
  'step-free': { walkMps: 0.9, doorS: 8, automaticDoorS: 2, stepS: 0.8, boardS: 15 },
  blind: { walkMps: 0.8, doorS: 4, automaticDoorS: 2, stepS: 1.1, boardS: 10 },
  stroller: { walkMps: 1, doorS: 6, automaticDoorS: 1, stepS: 4, boardS: 10 },
}

/** Steps of a flight that nobody has counted, one storey. */
const STEPS_PER_LEVEL = 22
const LIFT_WAIT_S = 20
const LIFT_LEVEL_S = 6
const RAMP_LEVEL_S = 35
const ESCALATOR_LEVEL_S = 15
const PATERNOSTER_LEVEL_S = 20
/** Finding the handrail, looking for where it begins. */
const FLIGHT_S = 2

export function walkingSpeedMps(profile: Profile): number {
  return PACES[profile].walkMps
}

/** Going through a door, steps in it included. A gap is no door. */
export function openingSeconds(
  { kind, automatic, stepCount = 0 }: Pick<Opening, 'kind' | 'automatic' | 'stepCount'>,
  profile: Profile,
): number {
  const pace = PACES[profile]
  const door = kind === 'gap' ? 0 : automatic === 'yes' ? pace.automaticDoorS : pace.doorS
  return door + stepCount * pace.stepS
}

/** How much longer a metre of a floor takes: a slope slows down, wheels most. */
export function slopeFactor({ slopePercent = 0 }: Pick<Unit, 'slopePercent'>, profile: Profile): number {
  return 1 + slopePercent * (profile === 'step-free' ? 0.08 : profile === 'stroller' ? 0.05 : 0.02)
}

/** From one stop to another that is so many levels away (a fraction for mezzanines), waiting included. */
export function rideSeconds(connector: Connector, levels: number, profile: Profile, levelCount: number): number {
  const pace = PACES[profile]
  switch (connector.kind) {
    case 'lift':
      return (connector.waitS ?? LIFT_WAIT_S) + pace.boardS + LIFT_LEVEL_S * levels
    case 'stairs': {
      const perLevel =
        connector.stepCount === undefined || levelCount === 0 ? STEPS_PER_LEVEL : connector.stepCount / levelCount
      return FLIGHT_S + perLevel * levels * pace.stepS
    }
    case 'ramp':
      return FLIGHT_S + RAMP_LEVEL_S * levels * slopeFactor(connector, profile) * (WALKING_SPEED_MPS / pace.walkMps)
    case 'escalator':
      return FLIGHT_S + 1 + ESCALATOR_LEVEL_S * levels
    case 'paternoster':
      return PATERNOSTER_LEVEL_S * (levels + 0.5)
  }
}

/** What somebody would walk to be spared a ride, seconds. */
export function dislikeSeconds({ kind, spoken }: Connector, profile: Profile): number {
  // Quick in fact, but nobody who asks for the way should be sent into one.
  if (kind === 'paternoster') return 120
  if (profile !== 'blind') return 0
  if (kind === 'escalator') return 60
  return kind === 'lift' && spoken === 'no' ? 10 : 0
}

/** A door or a floor that nobody has checked, on the way of somebody who depends on it: seconds. */
export const UNCHECKED_S = 10

/** Rain: so much is a metre without a roof disliked. */
const UNROOFED = 1.2
/** Open halls and yards give a cane nothing to follow. */
const OPEN = 1.5

/** How much a metre of a floor is disliked, beyond the time that it takes. */
export function dislikeFactor({ kind, covered }: Pick<Unit, 'kind' | 'covered'>, profile: Profile): number {
  const open = profile === 'blind' && (kind === 'hall' || kind === 'outdoor') ? OPEN : 1
  return kind === 'outdoor' && covered !== 'yes' ? open * UNROOFED : open
}
