/** A row of a list that may need several pages. A head belongs to the rows after it. */
export interface PageRow {
  readonly heightPx: number
  readonly isHead?: boolean
}

/**
 * Divides rows among as few pages as possible, and then evenly: the indices that each page shows, in order. No page
 * ends with a head, and a page that goes on with the rows of a head says it again. A row that is higher than a page
 * stands alone. One empty page when there are no rows.
 */
export function splitIntoPages(rows: readonly PageRow[], availablePx: number): number[][] {
  const fewest = packed(rows, availablePx)
  let [tooLowPx, enoughPx] = [0, Math.ceil(availablePx)]
  while (enoughPx - tooLowPx > 1) {
    const middlePx = Math.floor((tooLowPx + enoughPx) / 2)
    const even = packed(rows, middlePx)
    if (even.length === fewest.length) enoughPx = middlePx
    else tooLowPx = middlePx
  }
  const even = packed(rows, enoughPx)
  return even.length === fewest.length ? even : fewest
}

/** Fills one page after the other. */
function packed(rows: readonly PageRow[], availablePx: number): number[][] {
  const pages: number[][] = []
  let page: number[] = []
  let usedPx = 0
  let head: number | undefined
  let pendingHead = false
  for (const [index, row] of rows.entries()) {
    if (row.isHead) {
      head = index
      pendingHead = true
      continue
    }
    const headPx = head === undefined ? 0 : (rows[head]?.heightPx ?? 0)
    const neededPx = row.heightPx + (pendingHead ? headPx : 0)
    if (page.length > 0 && usedPx + neededPx > availablePx) {
      pages.push(page)
      page = []
      usedPx = 0
    }
    if (head !== undefined && (pendingHead || page.length === 0)) {
      page.push(head)
      usedPx += headPx
    }
    page.push(index)
    usedPx += row.heightPx
    pendingHead = false
  }
  return [...pages, page]
}

/** Where a turn of a slide stands, milliseconds. `pass` rises with each showing of the slide. */
export interface PageTime {
  readonly durationMs: number
  readonly sinceStartMs: number
  readonly pass: number
}

/**
 * Which page is due, and for how long. A turn shows as many pages as get `pageMsMin` of its time, each equally long,
 * and the next turn goes on with the page after them.
 */
export function pageAt(pageCount: number, time: PageTime, pageMsMin: number): { page: number; endsInMs: number } {
  const perTurn = Math.max(1, Math.min(pageCount, Math.floor(time.durationMs / pageMsMin)))
  const pageMs = time.durationMs / perTurn
  const inTurn = Math.max(0, Math.min(perTurn - 1, Math.floor(time.sinceStartMs / pageMs)))
  const page = time.pass * perTurn + inTurn
  return { page: ((page % pageCount) + pageCount) % pageCount, endsInMs: (inTurn + 1) * pageMs - time.sinceStartMs }
}
