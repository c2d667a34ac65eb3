export interface FleetTables {
  player: {
    id: string
    name: string
    host_name: string
    /** SHA-256 in hex of the device secret. */
    secret_sha256: string
    paired_at: number
  }
  /** What is known of a paired player's life. */
  player_state: {
    player_id: string
    /** 0 or 1, by its presence message or the broker's socket. */
    online: number
    /** Session of the last presence; a will of another session does not count. */
    session: string | null
    last_seen_at: number | null
    /** JSON `Reported`. */
    reported: string | null
  }
  pairing: {
    id: string
    code: string
    secret_sha256: string
    host_name: string
    created_at: number
    expires_at: number
    /** Set when staff have approved it. */
    player_id: string | null
  }
  /** Each thing that happened on a screen, once. */
  device_event: {
    player_id: string
    boot: string
    n: number
    at: number
    screen_id: string
    /** JSON of `DeviceEvent['what']`. */
    what: string
    received_at: number
  }
  /** Bodies by their name; equal plans of a player share a row. */
  release: {
    id: string
    size_bytes: number
    body: string
  }
  /** What a player was told to play, every generation; the highest one counts. */
  published_release: {
    player_id: string
    gen: number
    release_id: string
    published_at: number
  }
}
