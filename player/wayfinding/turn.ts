import { STRAIGHT_DEG } from './walk.ts'

export type Turn = 'straight' | 'left' | 'right' | 'slight-left' | 'slight-right' | 'around'

const SLIGHT_DEG = 55
const AROUND_DEG = 140

/** How a turn feels; degrees to the right positive. */
export function classifyTurn(deg: number): Turn {
  const amount = Math.abs(deg)
  if (amount < STRAIGHT_DEG) return 'straight'
  if (amount > AROUND_DEG) return 'around'
  if (amount < SLIGHT_DEG) return deg > 0 ? 'slight-right' : 'slight-left'
  return deg > 0 ? 'right' : 'left'
}

export function turnWord(turn: Turn): string {
  return TURN_WORDS[turn]
}

const TURN_WORDS: Record<Turn, string> = {
  straight: 'geradeaus',
  left: 'links',
  right: 'rechts',
  'slight-left': 'schräg links',
  'slight-right': 'schräg rechts',
  around: 'zurück',
}
