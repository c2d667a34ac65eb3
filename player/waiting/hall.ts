import type { ServiceTimes } from '#schema/waiting-estimate'

/** A service hall as it stands at one instant. All instants are UTC milliseconds of the server's clock. */
export interface Hall {
  readonly nowMs: number
  /** Everybody who could be called now, in the order in which they would be. */
  readonly line: readonly WaitingTicket[]
  /** Appointments of today that can not be called yet, arrived or not. Empty where appointments do not go first. */
  readonly booked: readonly BookedVisit[]
  /** Every counter that is logged in. */
  readonly counters: readonly HallCounter[]
  /** Every queue that the line, the bookings or the counters name. */
  readonly queues: readonly HallQueue[]
}

export interface WaitingTicket {
  readonly ticketId: string
  readonly queueId: string
  /** Since when it could be called in this queue: after a transfer, the instant of the transfer. */
  readonly waitingSinceMs: number
  /** A due appointment: bookings that become due later do not go before it. */
  readonly hasAppointment: boolean
}

export interface BookedVisit {
  readonly queueId: string
  readonly dueMs: number
}

/** A counter and the queues that it may call from. */
export type HallCounter = { readonly counterId: string; readonly serves: readonly string[] } & (
  | {
      readonly state: 'serving'
      /** Queue of the ticket at the counter. */
      readonly queueId: string
      /** Its call. */
      readonly sinceMs: number
      /** Since when that ticket could have been called. */
      readonly waitedSinceMs: number
    }
  | {
      readonly state: 'free' | 'paused'
      /** End of the last ticket, of the pause, or the log-in. */
      readonly sinceMs: number
      /** Whether it has called anybody today. */
      readonly hasCalled: boolean
    }
)

export interface HallQueue {
  readonly queueId: string
  /** What staff have entered as the usual time per ticket. */
  readonly configuredMs: number
  readonly today: ServiceTimes
  /** The days before, faded. */
  readonly past: ServiceTimes
}
