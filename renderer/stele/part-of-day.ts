import { wallClock } from './opening-text.ts'

/** Greeting as people use it, by the clock on the wall. */
export function partOfDay(atMs: number, timeZone: string): 'morning' | 'day' | 'evening' {
  const { time } = wallClock(atMs, timeZone)
  if (time >= '04:00' && time < '11:00') return 'morning'
  return time >= '11:00' && time < '18:00' ? 'day' : 'evening'
}
