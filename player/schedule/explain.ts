import type { ScreenMoment } from './schedule.ts'
export interface ScreenExplanation {
  readonly atMs: number
}
export function explainMoment(_compiled: unknown, _moment: ScreenMoment, atMs: number): ScreenExplanation {
  return { atMs }
}
