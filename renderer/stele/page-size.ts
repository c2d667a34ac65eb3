/** Rows that fit between nothing and `heightPx`; with a pager when there are more, never fewer than one. */
export function pageSize(heightPx: number, rowPx: number, pagerPx: number, count: number): number {
  const all = Math.floor((heightPx + 0.5) / rowPx)
  if (all >= count) return Math.max(1, count)
  return Math.max(1, Math.floor((heightPx - pagerPx + 0.5) / rowPx))
}
