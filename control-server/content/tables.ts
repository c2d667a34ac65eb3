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
  }
  queue: {
    id: string
    area_id: string
    position: number
    name: string
    letter: string
  }
  source: {
    id: string
    position: number
    /** JSON `SourceConfig`. */
    config: string
  }
}
