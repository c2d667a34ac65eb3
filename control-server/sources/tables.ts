import type { Generated } from 'kysely'

export interface SourceTables {
  /** The newest live fact of each key; `seq` rises with each change and is never used twice. */
  live_fact: LiveFactRow
  source_state: SourceStateRow
  /** When each item of a feed was first seen: its date where the feed gives none. */
  source_item: { source_id: string; item_id: string; first_seen_at: number; last_seen_at: number }
  /** What became of a picture's address, so that it is fetched once. */
  source_image: {
    source_id: string
    url: string
    sha256: string | null
    problem: string | null
    fetched_at: number
    /** When the feed last had it among its newest items. */
    wanted_at: number
  }
}

export interface LiveFactRow {
  key: string
  seq: number
  /** `FactTimes` as JSON. */
  times: string
  /** Body of the `LiveFact` as JSON. */
  body: string
}

export interface SourceStateRow {
  source_id: string
  /** Validators and memory count for this address only. */
  address: string
  etag: string | null
  last_modified: string | null
  checked_at: number | null
  failure_count: Generated<number>
  /** German, for staff; null when the last check went well. */
  problem: string | null
  /** JSON list of German sentences. */
  remarks: Generated<string>
  /** Last good reading as JSON, shape by kind of source. */
  memory: string | null
}
