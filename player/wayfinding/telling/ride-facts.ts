import type { Connector, Level } from '#schema/building'
import { classifySight } from '../turn.ts'
import type { Ride } from './instruction.ts'
import type { PlanIndex } from './plan-index.ts'

/** A level, or what can be said of one that the plan does not have. */
export function levelOf(index: PlanIndex, levelId: string | undefined): Level {
  return index.levels.get(levelId ?? '') ?? { id: levelId ?? '', ordinal: 0, name: levelId ?? '' }
}

/** By which door one gets off, from how far one turns between getting on and off. */
export function exitOf(deg: number): Ride['exit'] {
  const turn = classifySight(deg)
  if (turn === 'straight') return 'opposite'
  return turn === 'left' || turn === 'right' ? turn : undefined
}

/** Steps are known from the lowest to the highest stop; levels share them evenly. */
export function stepsOf(index: PlanIndex, { stops, stepCount }: Connector, rise: number): number | undefined {
  const [low, high] = [levelOf(index, stops[0]?.levelId), levelOf(index, stops.at(-1)?.levelId)]
  const total = high.ordinal - low.ordinal
  return stepCount === undefined || total <= 0 ? undefined : Math.round((stepCount * Math.abs(rise)) / total)
}
