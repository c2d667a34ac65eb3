import type { AssetRef } from '#schema/asset'

export interface ContentTables {
  /** A file in the asset store. The row is written after the file is safe on disk. */
  asset: {
    sha256: string
    size_bytes: number
    media_type: AssetRef['mediaType']
    file_name: string
    uploaded_at: number
    width_px: number | null
    height_px: number | null
    duration_ms: number | null
    /** JSON `Sha256[]`, see `AssetRef`; null for small files. */
    piece_sha256s: string | null
    /** Since when nothing has been found to use it; null while something does. See `collect-assets.ts`. */
    unused_since: number | null
  }
  layout: {
    id: string
    name: string
    /** JSON `Zone[]`. */
    zones: string
  }
  screen: {
    id: string
    /** As in the seed; screens are listed in this order. */
    position: number
    /** JSON `Screen`. */
    body: string
    /** The player that drives it; null while nobody has paired one. */
    player_id: string | null
  }
  slide: {
    id: string
    /** JSON `Slide`. */
    body: string
  }
  playlist: {
    id: string
    position: number
    name: string
    anchor_at: number
    /** JSON `Id[]`. */
    slide_ids: string
  }
  rule: {
    id: string
    position: number
    /** JSON `Rule`. */
    body: string
  }
  screen_group: {
    id: string
    name: string
    /** JSON `Id[]`. */
    screen_ids: string
  }
  calendar: {
    id: string
    name: string
    /** JSON `Calendar['days']`. */
    days: string
  }
  /** Files whose row is gone and whose bytes are about to be. */
  asset_removal: { sha256: string }
  /** Files that each kept release needs. */
  release_asset: {
    release_id: string
    sha256: string
  }
  waiting_area: {
    id: string
    position: number
    name: string
  }
  counter: {
    id: string
    area_id: string
    position: number
    label: string
    unit_id: string | null
    /** JSON array: the queues that it can serve; null means all of its area. */
    queue_ids: string | null
  }
  queue: {
    id: string
    area_id: string
    position: number
    name: string
    letter: string
    /** `QueueSettings`; null means all defaults. */
    settings: string | null
  }
  source: {
    id: string
    position: number
    /** JSON `SourceConfig`. */
    config: string
  }
}
