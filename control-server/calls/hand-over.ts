import type { Hall } from '#player/tickets/hall'
import { type HallConfig, queueOf } from '#player/tickets/hall-config'
import { placeOf } from '#player/tickets/place'
import type { Ticket } from '#schema/staff-calls'
import type { DrawnTicket, OfferedQueue } from '#schema/stele-ticket'
import type { Db } from '../db/tables.ts'

/** What visitors are told: what they can have, and what they take along. */
export interface HandOver {
  /** Every errand of the site, in the order in which staff see them. */
  queues(): Promise<OfferedQueue[]>
  /** @param baseUrl phones open their page below this address */
  ticket(ticket: Ticket, baseUrl: string): Promise<DrawnTicket>
}

export interface HandOverDeps {
  readonly db: Db
  readonly hall: () => Promise<Hall>
  readonly config: () => Promise<HallConfig>
  readonly nowMs: () => number
}

export function createHandOver({ db, hall, config, nowMs }: HandOverDeps): HandOver {
  async function areaNames(): Promise<ReadonlyMap<string, string>> {
    const areas = await db.selectFrom('waiting_area').select(['id', 'name']).execute()
    return new Map(areas.map(({ id, name }) => [id, name]))
  }

  return {
    async queues() {
      const names = await areaNames()
      const counts = waitingCounts(await hall())
      return (await config()).queues.map(({ id, name, areaId }) => ({
        queueId: id,
        name,
        areaId,
        areaName: names.get(areaId) ?? areaId,
        waitingCount: counts.get(id) ?? 0,
      }))
    },
    async ticket({ id, number, queueId, queueName, arrivedAt, startsAt, phonePath }, baseUrl) {
      const now = nowMs()
      const settings = await config()
      const areaId = queueOf(settings, queueId)?.areaId ?? queueId
      const ahead = placeOf(await hall(), settings, id, now)?.aheadCount
      return {
        ticketId: id,
        number,
        queueName,
        areaId,
        areaName: (await areaNames()).get(areaId) ?? areaId,
        ...(ahead !== undefined && { aheadCount: ahead }),
        phoneUrl: new URL(phonePath, baseUrl).href,
        issuedAt: arrivedAt ?? now,
        ...(startsAt !== undefined && { startsAt }),
      }
    },
  }
}

/** How many wait with a number of each queue. */
function waitingCounts({ open }: Pick<Hall, 'open'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { phase, queueId } of open.values()) {
    if (phase === 'waiting') counts.set(queueId, (counts.get(queueId) ?? 0) + 1)
  }
  return counts
}
