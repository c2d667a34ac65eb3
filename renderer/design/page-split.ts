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
    if (even.length === fewest.length && rowsPerPageMin(rows, even) > 0) enoughPx = middlePx
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
    const saysHead = head !== undefined && (pendingHead || page.length === 0)
    if (saysHead && head !== undefined) page.push(head)
    page.push(index)
    usedPx += row.heightPx + (saysHead ? headPx : 0)
    pendingHead = false
  }
  return [...pages, page]
}

function rowsPerPageMin(rows: readonly PageRow[], pages: readonly number[][]): number {
  return Math.min(...pages.map((page) => page.filter((index) => !rows[index]?.isHead).length))
}

/**
 * Which page is due. A turn shows as many pages as get `pageMsMin` of its time, each equally long, and the next turn
 * goes on with the page after them.
 */
export function pageAt(
  pageCount: number,
  turn: { readonly durationMs: number; readonly sinceStartMs: number; readonly pass: number },
  pageMsMin: number,
): number {
  const perTurn = Math.max(1, Math.min(pageCount, Math.floor(turn.durationMs / pageMsMin)))
  const inTurn = Math.floor((turn.sinceStartMs / turn.durationMs) * perTurn)
  const page = turn.pass * perTurn + Math.max(0, Math.min(perTurn - 1, inTurn))
  return ((page % pageCount) + pageCount) % pageCount
}
