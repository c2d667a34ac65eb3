import type { Access, Connector, Opening, Unit } from '#schema/building'

/** Comfortable indoor pace of a visitor who looks around, metres per second. */
export const WALKING_SPEED_MPS = 1.2
/** Opening a door, seconds. */
export const DOOR_S = 2
/** Each bend of a path costs a little, so that the calmer of two equal ways wins; seconds. */
export const BEND_S = 0.4
/** Narrowest door for a wheelchair, DIN 18040-1. */
export const STEP_FREE_WIDTH_MM_MIN = 900

/** Seconds to get on (waiting included), and seconds for each level. */
const CONNECTOR_S: Record<Connector['kind'], { readonly entry: number; readonly perLevel: number }> = {
  lift: { entry: 25, perLevel: 6 },
  stairs: { entry: 2, perLevel: 20 },
  ramp: { entry: 2, perLevel: 35 },
  escalator: { entry: 3, perLevel: 15 },
  // Quick in fact, but nobody who asks for the way should be sent into one.
  paternoster: { entry: 120, perLevel: 20 },
}

export function connectorSeconds(kind: Connector['kind'], levels: number): number {
  const { entry, perLevel } = CONNECTOR_S[kind]
  return entry + perLevel * Math.abs(levels)
}

/** Whether a wheelchair can ride on it. */
export function connectorAccess(connector: Connector): Access {
  return connector.kind === 'lift' || connector.kind === 'ramp' ? connector.stepFree : 'no'
}

/** Whether a wheelchair gets through; a door that nobody has measured is unknown. */
export function openingAccess(opening: Opening): Access {
  if (opening.stepFree === 'no') return 'no'
  if (opening.widthMm === undefined) return 'unknown'
  return opening.widthMm < STEP_FREE_WIDTH_MM_MIN ? 'no' : opening.stepFree
}

/** Whether a wheelchair can cross its floor. Stairs count as steps unless somebody says otherwise. */
export function unitAccess(unit: Unit): Access {
  return unit.kind === 'stairs' && unit.wheelchair !== 'yes' ? 'no' : unit.wheelchair
}

export function worseAccess(a: Access, b: Access): Access {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'
}
