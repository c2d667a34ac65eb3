/**
 * Index of the last item whose value is at most `limit`, in a list with rising values; -1 when even the first one is
 * above it. Like `findLastIndex`, by halving.
 */
export function lastIndexUpTo<T>(items: readonly T[], limit: number, valueOf: (item: T) => number): number {
  let [low, high] = [-1, items.length - 1]
  while (low < high) {
    // Whole numbers throughout: Math.ceil would give -0 here, which engines treat as a fraction, many times slower.
    const middle = (low + high + 1) >> 1
    const item = items[middle]
    if (item !== undefined && valueOf(item) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
