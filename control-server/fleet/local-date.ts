/** Offsets of zones change at multiples of a quarter of an hour only, so the answer holds for a whole one. */
const QUARTER_MS = 900_000

/** How many quarters are remembered: ten days, more than any batch of events spans. */
const REMEMBERED_COUNT = 960

/**
 * A function that tells the local date of an instant, `2026-11-26`, in an IANA zone. Events come in bursts of the same
 * hour, and asking `Intl` for each would take longer than storing them.
 */
export function createLocalDates(timeZone: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const known = new Map<number, string>()
  return (atMs) => {
    const quarter = Math.floor(atMs / QUARTER_MS)
    const remembered = known.get(quarter)
    if (remembered !== undefined) return remembered
    if (known.size >= REMEMBERED_COUNT) known.clear()
    const date = format.format(quarter * QUARTER_MS)
    known.set(quarter, date)
    return date
  }
}
