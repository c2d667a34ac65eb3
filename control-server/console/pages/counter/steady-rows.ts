/** So long a row must have stood where it is before its digit calls it: a hand that is on its way can not stop. */
export const STEADY_MS = 500

/** Since when each row of a list has had the ticket that it has. */
export class SteadyRows {
  #rows: readonly { readonly id: string; readonly since: number }[] | undefined

  /** The list as it is shown from `nowMs` on, a clock that only goes forward. */
  show(ids: readonly string[], nowMs: number): void {
    const before = this.#rows
    this.#rows = ids.map((id, index) => {
      const row = before?.[index]
      if (row?.id === id) return row
      // What is there at the first look, or comes at the end, was nobody else before.
      const isNew = before === undefined || row === undefined
      return { id, since: isNew ? Number.NEGATIVE_INFINITY : nowMs }
    })
  }

  /** Who is meant by the row; undefined when it was another one a moment ago. */
  at(index: number, nowMs: number): string | undefined {
    const row = this.#rows?.[index]
    return row && nowMs - row.since >= STEADY_MS ? row.id : undefined
  }
}
