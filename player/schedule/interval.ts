/** Half-open stretch of time, UTC milliseconds. */
export interface Interval {
  readonly startsAt: number
  readonly endsAt: number
}

export function holds({ startsAt, endsAt }: Interval, atMs: number): boolean {
  return startsAt <= atMs && atMs < endsAt
}

/** The same instants as intervals that neither overlap nor touch. Expects and keeps the order of their starts. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = []
  for (const next of intervals) {
    const last = result.at(-1)
    if (!last || next.startsAt > last.endsAt) result.push(next)
    else if (next.endsAt > last.endsAt) result[result.length - 1] = { startsAt: last.startsAt, endsAt: next.endsAt }
  }
  return result
}
