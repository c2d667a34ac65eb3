export interface CallTables {
  /** Booked for a later day, and deleted when that day begins. It names a code and never a person. */
  appointment: {
    code: string
    request_key: string
    queue_id: string
    /** Local date of the site, `YYYY-MM-DD`. */
    day: string
    starts_at: number
  }
  /** One row: the head of the log. */
  ticket_log: {
    id: number
    /** Of the last event. Never falls, not even when old events go. */
    seq: number
  }
  /**
   * Append-only through a day: all that happened to tickets and counters, without gaps. When the day is over it is
   * summed up and deleted.
   */
  ticket_event: {
    seq: number
    at: number
    /** Local date of the site, `YYYY-MM-DD`. */
    day: string
    command_id: string | null
    /** `TicketEventBody`. Knows numbers and no names. */
    body: string
  }
  /** What became of a counter's command: sent again, it is answered from here. */
  counter_command: {
    id: string
    counter_id: string
    /** The whole `CounterAction`. */
    kind: string
    at: number
    /** `done` or why it was refused. */
    outcome: string
  }
  /** Which page works at a counter. Buttons need no seat. */
  counter_seat: {
    counter_id: string
    seat_id: string
    taken_at: number
  }
  /** A screen has said that a call was on glass, or heard. */
  call_ack: {
    call_id: string
    screen_id: string
    shown_at: number | null
    spoken_at: number | null
  }
  /** Sums of days that are over; no visit can be told from them. */
  visit_hour: {
    /** Local date of the site, `YYYY-MM-DD`. */
    date: string
    hour: number
    queue_id: string
    /** Empty for what belongs to no counter. */
    counter_id: string
    /** `VisitFigures`. */
    figures: string
  }
}
