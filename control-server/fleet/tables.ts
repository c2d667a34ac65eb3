export interface FleetTables {
  player: {
    id: string
    name: string
    host_name: string
    /** SHA-256 in hex of the device secret. */
    secret_sha256: string
    paired_at: number
    /** The secret as Mosquitto keeps it; null while the server has not seen the secret itself. */
    mosquitto_hash: string | null
    /** Most that it may download; null is no limit. */
    bytes_per_sec_max: number | null
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
    /** When `reported` came, by this server's clock; null for one of unknown age. */
    received_at: number | null
    /** JSON `ReportMemory`. */
    memory: string | null
  }
  /** What is true of a screen, and since when. */
  screen_truth: {
    screen_id: string
    /** A `Why`. */
    why: string
    since: number
  }
  /** Screens that went bad together. */
  incident: {
    id: string
    kind: string
    started_at: number
    /** When the last screen has joined it. */
    joined_at: number
    ended_at: number | null
    /** 0 or 1: whether the webhook has been told. */
    start_told: number
    end_told: number
  }
  incident_screen: {
    incident_id: string
    screen_id: string
    name: string
    /** Well at the moment, but not yet for long enough. */
    well_since: number | null
    ended_at: number | null
  }
  /** Asked of a player, at most until `not_after`. */
  device_command: {
    id: string
    player_id: string
    screen_id: string
    kind: string
    not_after: number
  }
  /** The last picture of each glass. */
  screenshot: {
    screen_id: string
    taken_at: number
    jpeg: Uint8Array
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
  /** Raw events of a boot up to here have been deleted; what comes again is known. */
  device_event_floor: {
    player_id: string
    boot: string
    n: number
  }
  /** Proof of play, summed up when the events come. */
  play_day: {
    /** Local date on which the turns began. */
    date: string
    screen_id: string
    slide_id: string
    play_count: number
    shown_ms: number
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
