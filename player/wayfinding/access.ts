import type { Access, Connector, Opening, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'

/** Narrowest door or passage for a wheelchair, DIN 18040-1. */
const WHEELCHAIR_WIDTH_MM_MIN = 900
/** Steepest ramp for a wheelchair, DIN 18040-1. */
const WHEELCHAIR_SLOPE_PERCENT_MAX = 6
/** Smallest lift for a wheelchair, DIN 18040-1. */
const WHEELCHAIR_CAR_MM_MIN = { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 }
/** A pram for twins side by side is 760 mm wide; most others 600. */
const PRAM_WIDTH_MM_MIN = 700
const PRAM_SLOPE_PERCENT_MAX = 12
const PRAM_CAR_MM_MIN = { widthMm: 800, depthMm: 1_100, doorWidthMm: 700 }
/** As many steps as one lifts a pram over. */
const PRAM_STEPS_MAX = 3

/** Whether somebody can use a part of a building; when nobody knows, what would have to be checked. */
export type Passability =
  | { readonly access: 'yes' | 'no' }
  | { readonly access: 'unknown'; readonly what: 'width' | 'steps' | 'slope' | 'car' }

const YES: Passability = { access: 'yes' }
const NO: Passability = { access: 'no' }
const unknown = (what: 'width' | 'steps' | 'slope' | 'car'): Passability => ({ access: 'unknown', what })

export function openingPassability(opening: Opening, profile: Profile): Passability {
  const { stepFree, stepCount, widthMm } = opening
  if (profile === 'quick' || profile === 'blind') return YES
  if (profile === 'stroller') {
    if ((widthMm ?? PRAM_WIDTH_MM_MIN) < PRAM_WIDTH_MM_MIN || (stepCount ?? 0) > PRAM_STEPS_MAX) return NO
    return stepFree === 'no' && stepCount === undefined ? unknown('steps') : YES
  }
  if (stepFree === 'no' || (stepCount ?? 0) > 0) return NO
  if (widthMm === undefined) return unknown('width')
  if (widthMm < WHEELCHAIR_WIDTH_MM_MIN) return NO
  return stepFree === 'yes' || stepCount === 0 ? YES : unknown('steps')
}

/** Whether one can cross its floor. Stairs count as steps unless somebody says otherwise. */
export function unitPassability(unit: Unit, profile: Profile): Passability {
  const { kind, wheelchair, stepCount, slopePercent, widthMm } = unit
  if (profile === 'quick' || profile === 'blind') return YES
  if (kind === 'stairs' && wheelchair !== 'yes') return NO
  if (profile === 'stroller') {
    if ((widthMm ?? PRAM_WIDTH_MM_MIN) < PRAM_WIDTH_MM_MIN || (stepCount ?? 0) > PRAM_STEPS_MAX) return NO
    if ((slopePercent ?? 0) > PRAM_SLOPE_PERCENT_MAX) return NO
    return wheelchair === 'no' && stepCount === undefined ? unknown('steps') : YES
  }
  if (wheelchair === 'no' || (stepCount ?? 0) > 0 || (slopePercent ?? 0) > WHEELCHAIR_SLOPE_PERCENT_MAX) return NO
  if ((widthMm ?? WHEELCHAIR_WIDTH_MM_MIN) < WHEELCHAIR_WIDTH_MM_MIN) return NO
  if (wheelchair === 'yes') return YES
  if (stepCount === undefined) return unknown('steps')
  if (slopePercent === undefined) return unknown('slope')
  return widthMm === undefined ? unknown('width') : YES
}

export function connectorPassability(connector: Connector, profile: Profile): Passability {
  const { kind, stepFree, car, slopePercent } = connector
  if (profile === 'quick') return YES
  if (profile === 'blind') return kind === 'paternoster' ? NO : YES
  const isWheelchair = profile === 'step-free'
  if (kind === 'ramp') {
    const max = isWheelchair ? WHEELCHAIR_SLOPE_PERCENT_MAX : PRAM_SLOPE_PERCENT_MAX
    if ((slopePercent ?? 0) > max || (isWheelchair && stepFree === 'no')) return NO
    return stepFree === 'yes' || slopePercent !== undefined ? YES : unknown('slope')
  }
  if (kind !== 'lift' || stepFree === 'no') return NO
  const min = isWheelchair ? WHEELCHAIR_CAR_MM_MIN : PRAM_CAR_MM_MIN
  if (car && !fits(car, min)) return NO
  return stepFree === 'yes' || car ? YES : isWheelchair ? unknown('car') : YES
}

export function worseAccess(a: Access, b: Access): Access {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'
}

function fits(car: NonNullable<Connector['car']>, min: NonNullable<Connector['car']>): boolean {
  return car.widthMm >= min.widthMm && car.depthMm >= min.depthMm && car.doorWidthMm >= min.doorWidthMm
}
