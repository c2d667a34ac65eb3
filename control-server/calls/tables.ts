export interface CallTables {
  /** One row for each waiting area that ever issued a ticket: the head of its log. */
  call_area: {
    area_id: string
    /** Number of the last `call_event`; also the `seq` of the board. Never falls, not even when old events go. */
    seq: number
  }
  /** Which number of a letter was drawn last. */
  ticket_number: {
    letter: string
    /** Local date of the site, `YYYY-MM-DD`; another day starts at 001 again. */
    day: string
    last: number
  }
  /** Deleted when its day is over. Knows no names. */
  ticket: {
    id: string
    /** Order of arrival within one millisecond. */
    arrival: number
    area_id: string
    queue_id: string
    day: string
    /** `A 001`; unique among the tickets that are not finished. */
    number: string
    issued_at: number
    /** `waiting`, `called` or `finished`. */
    state: string
    /** Set while `called` and kept afterwards; a counter has at most one ticket that is `called`. */
    counter_id: string | null
    /** The `Idempotency-Key` that drew it: a double tap draws one number. */
    request_key: string
  }
  /** "Please come to this counter." A recall is a row of its own. */
  call: {
    id: string
    area_id: string
    ticket_id: string
    number: string
    counter_id: string
    counter_label: string
    attempt: number
    called_at: number
    expires_at: number
    /** Null while it is on the board. */
    ended_at: number | null
  }
  /** Append-only: everything that changed what an area shows, without gaps. */
  call_event: {
    area_id: string
    seq: number
    at: number
    /** `issued`, `called`, `recalled`, `finished`, `expired` or `day-closed`. */
    kind: string
    ticket_id: string | null
    call_id: string | null
    counter_id: string | null
  }
  /** What became of a counter's command: sent again, it is answered from here. */
  counter_command: {
    id: string
    counter_id: string
    kind: string
    at: number
    /** `done` or an error code. */
    outcome: string
  }
  /** A screen has said that a call was on glass. */
  call_shown: {
    call_id: string
    screen_id: string
    shown_at: number
  }
  /** A screen has said that the whole announcement was heard. */
  call_spoken: {
    call_id: string
    screen_id: string
    spoken_at: number
  }
}
