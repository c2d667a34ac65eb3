import { type CounterEdit, type QueueEdit, StaffArea } from '#schema/staff-calls'
import { Statistics } from '#schema/visit-figures'
import type { Http } from './http.ts'

const at = encodeURIComponent

/** How queues and counters work, and what has come of it. */
export function createHallApi(http: Http) {
  return {
    saveQueue: (queueId: string, edit: QueueEdit) =>
      http.request('PUT', `/queues/${at(queueId)}`, StaffArea, { body: edit }),
    saveCounter: (counterId: string, edit: CounterEdit) =>
      http.request('PUT', `/counters/${at(counterId)}`, StaffArea, { body: edit }),
    /** `query` as `statisticsQuery` makes it. */
    statistics: (query: string) => http.request('GET', `/statistics?${query}`, Statistics),
  }
}

/** One query for the figures and for their table, so that both say the same. Without an area: the whole house. */
export function statisticsQuery(from: string, until: string, areaId: string | undefined): string {
  return `from=${from}&until=${until}${areaId === undefined ? '' : `&area=${at(areaId)}`}`
}
