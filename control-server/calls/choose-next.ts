/** What decides who is next. */
export interface WaitingTicket {
  readonly issuedAt: number
  /** Order of arrival within one millisecond. */
  readonly arrival: number
}

/** Who came first is called first; the order is the same on every server and each place has its reason in one line. */
export function inCallOrder<T extends WaitingTicket>(waiting: readonly T[]): { ticket: T; why: string }[] {
  return waiting
    .toSorted((a, b) => a.issuedAt - b.issuedAt || a.arrival - b.arrival)
    .map((ticket, index) => ({ ticket, why: index === 0 ? 'am längsten da' : 'nach Ankunft' }))
}

/** Whose turn it is; undefined when nobody waits. */
export function chooseNext<T extends WaitingTicket>(waiting: readonly T[]): T | undefined {
  return inCallOrder(waiting)[0]?.ticket
}
