import type { Generated } from 'kysely'

export interface BuildingTables {
  closure: {
    id: string
    /** JSON `Closure`. */
    body: string
    /** Name of the staff account that made it. */
    author: string
    created_at: number
    /** When somebody ended it; null also for one whose time was over. */
    ended_at: number | null
  }
  /** Append-only: who did what to closures, entries of the directory and places of screens. */
  building_change: {
    id: Generated<number>
    /** Of the request: sent again, it finds itself done. */
    request_key: string
    at: number
    author: string
    subject: string
    subject_id: string
    /** German sentence. */
    text: string
    /** JSON of what was there before, `null` for nothing: what taking it back brings back. */
    before: string
  }
}
