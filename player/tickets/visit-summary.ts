import type { VisitFigures } from '#schema/visit-figures'

/** Below so many visits a mean tells of single visitors, and is shown with that warning. */
export const MEAN_OF_MIN = 5

export interface Mean {
  readonly meanMs: number
  /** Of so many visits, one or more. */
  readonly of: number
}

/** What happened in any part of the house in any part of a period. */
export interface VisitSummary {
  readonly arrivals: number
  readonly cancelled: number
  readonly served: number
  readonly noShows: number
  /** From coming to the first call; absent when nobody was called. */
  readonly wait?: Mean & { readonly longestMs: number }
  /** From the call to the counter; absent when no counter has said that somebody came. */
  readonly way?: Mean
  /** At the counter; absent when nobody was served. */
  readonly service?: Mean
}

/** The figures as one. Means come from sums and counts: a mean of means would weigh an empty hour like a full one. */
export function summarise(figures: readonly VisitFigures[]): VisitSummary {
  const sum = (read: (row: VisitFigures) => number): number => figures.reduce((total, row) => total + read(row), 0)
  const served = sum((row) => row.served)
  const wait = meanOf(
    sum((row) => row.waitMs),
    sum((row) => row.calledFirst),
  )
  const way = meanOf(
    sum((row) => row.wayMs),
    sum((row) => row.came),
  )
  const service = meanOf(
    sum((row) => row.serviceMs),
    served,
  )
  return {
    arrivals: sum((row) => row.arrivals),
    cancelled: sum((row) => row.cancelled),
    served,
    noShows: sum((row) => row.noShows),
    ...(wait && { wait: { ...wait, longestMs: figures.reduce((most, row) => Math.max(most, row.waitMsMax), 0) } }),
    ...(way && { way }),
    ...(service && { service }),
  }
}

/** The same for each part that `keyOf` tells apart, in the order in which the parts first appear. */
export function summariseBy<K>(
  figures: readonly VisitFigures[],
  keyOf: (row: VisitFigures) => K,
): ReadonlyMap<K, VisitSummary> {
  const parts = Map.groupBy(figures, keyOf)
  return new Map([...parts].map(([key, rows]) => [key, summarise(rows)]))
}

function meanOf(sumMs: number, count: number): Mean | undefined {
  return count === 0 ? undefined : { meanMs: sumMs / count, of: count }
}
