/** A direction in which one goes on, seen by who stands or walks there. */
export type Turn =
  | 'straight'
  | 'slight-left'
  | 'slight-right'
  | 'left'
  | 'right'
  | 'sharp-left'
  | 'sharp-right'
  | 'around'

export type Side = 'left' | 'right'

/** A turn by less than this is no turn to a person who walks. */
export const STRAIGHT_DEG = 30
const SLIGHT_DEG = 55
const SHARP_DEG = 125
const AROUND_DEG = 155

/** How a turn feels while one walks; degrees to the right positive. */
export function classifyTurn(deg: number): Turn {
  const amount = Math.abs(deg)
  if (amount < STRAIGHT_DEG) return 'straight'
  if (amount > AROUND_DEG) return 'around'
  const on: Side = deg > 0 ? 'right' : 'left'
  if (amount < SLIGHT_DEG) return `slight-${on}`
  return amount > SHARP_DEG ? `sharp-${on}` : on
}

/** Where something lies for somebody who stands: one of eight equal sectors; degrees to the right positive. */
export function classifySight(deg: number): Turn {
  const eighths = Math.round(Math.abs(deg) / 45)
  const on: Side = deg > 0 ? 'right' : 'left'
  return ([`straight`, `slight-${on}`, on, `sharp-${on}`, 'around'] as const)[eighths] ?? 'around'
}

/** The side of a turn; undefined for ahead and back. */
export function sideOfTurn(turn: Turn): Side | undefined {
  if (turn.endsWith('left')) return 'left'
  return turn.endsWith('right') ? 'right' : undefined
}
