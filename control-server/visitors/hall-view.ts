import { addDays, localDate, wallClockInstant } from '#player/time'
import { placesOf } from '#player/tickets/place'
import type { WaitEstimate } from '#schema/visitor-api'
import type { Assets } from '../assets/assets.ts'
import type { Visits } from '../calls/visits.ts'
import type { Db } from '../db/tables.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { createHouseWays } from './house-ways.ts'
import { callingIn, type HallView } from './visitor-ticket.ts'

export interface HallViewDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'path'>
  readonly liveFacts: Pick<LiveFacts, 'latest'>
  readonly visits: Visits
  readonly siteName: string
  readonly timeZone: string
  readonly nowMs: () => number
  /** How long a ticket will probably wait; undefined when that is not known. */
  readonly estimate: (ticketId: string) => WaitEstimate | undefined
}

/** Reads the hall and the house as they are now, as one piece that nobody changes any more. */
export function createViewReader(deps: HallViewDeps): () => Promise<HallView> {
  const { db, visits, siteName, timeZone, nowMs, estimate } = deps
  const readWays = createHouseWays(deps)
  return async () => {
    const areas = await db.selectFrom('waiting_area').select(['id', 'name']).execute()
    const config = await visits.config()
    const ways = await readWays()
    const hall = await visits.hall()
    // From here on nothing waits: the hall goes on changing, this view does not.
    const atMs = nowMs()
    return {
      tickets: new Map(hall.tickets),
      open: new Map(hall.open),
      openCalls: new Map(hall.openCalls),
      day: hall.day,
      closedSeq: hall.closedSeq,
      config,
      ways,
      siteName,
      timeZone,
      areaNames: new Map(areas.map(({ id, name }) => [id, name])),
      places: placesOf(hall, config, atMs),
      calling: callingIn(hall),
      estimate,
      atMs,
      dayEndsAt: wallClockInstant(addDays(localDate(atMs, timeZone), 1), '00:00', timeZone, 'first'),
    }
  }
}
