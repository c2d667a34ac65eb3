const NAMES = ['ahead', 'aheadRight', 'right', 'backRight', 'back', 'backLeft', 'left', 'aheadLeft'] as const
export type DirectionName = (typeof NAMES)[number]

/** The nearest of eight directions, for the words that go with an arrow. Degrees clockwise, 0 = straight ahead. */
export function directionName(toDeg: number): DirectionName {
  const eighth = Math.round((((toDeg % 360) + 360) % 360) / 45) % NAMES.length
  return NAMES[eighth] ?? 'ahead'
}
