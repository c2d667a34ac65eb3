import type { PriorityReason, Spell, TicketOrigin, TicketPhase } from '#schema/ticket'
import type { TicketEventKind } from '#schema/ticket-event'

/** Everything that is known of a ticket. Never changed, always replaced: the one of before can be brought back. */
export interface Ticket {
  readonly id: string
  /** `A 001`; unique among the open tickets of the site. */
  readonly number: string
  readonly areaId: string
  readonly queueId: string
  readonly origin: TicketOrigin
  readonly phase: TicketPhase
  /** Since when it has been in this phase. */
  readonly since: number
  /** Place of its first event in the log: the order of arrival within one millisecond. */
  readonly order: number
  readonly requestKey: string
  /** When the visitor first came; absent while booked. */
  readonly arrivedAt?: number
  /** What its place in the queue counts from: first arrival, or when it was put behind everybody. */
  readonly placeAt: number
  /** Of an appointment. */
  readonly startsAt?: number
  readonly code?: string
  /** "Next" passes it over until then. */
  readonly notBefore?: number
  readonly priority?: PriorityReason
  /** How often it has been called. */
  readonly attempts: number
  /** Where it is called or served, or who has parked, missed or transferred it last. */
  readonly counterId?: string
  /** Only this counter may call it. */
  readonly onlyCounterId?: string
  /** Why it waits again. */
  readonly back?: 'resumed' | 'transferred' | 'no-show' | 'sent-back'
  /** Of the latest call. */
  readonly callId?: string
  /** One for each visit to a counter, the latest last. */
  readonly spells: readonly Spell[]
  /** `seq` of the last event that changed it. */
  readonly changedSeq: number
}

/** A call that has not left the boards. */
export interface OpenCall {
  readonly callId: string
  readonly ticketId: string
  readonly number: string
  readonly areaId: string
  readonly counterId: string
  readonly attempt: number
  readonly calledAt: number
  /** From here on it is neither shown nor spoken. */
  readonly expiresAt: number
}

/** What one command did, for as long as it can be taken back. */
export interface Undoable {
  readonly commandId: string
  readonly at: number
  readonly counterId: string
  /** Its last event, and the ticket of that. */
  readonly did: TicketEventKind
  readonly number: string
  /** Each ticket as it was before, with the call that it had on the boards; in the order of the events. */
  readonly before: readonly { readonly ticket: Ticket; readonly call: OpenCall | undefined }[]
  readonly lastSeq: number
  /** Since when the counter had made the pause that a call has ended. */
  readonly pausedAt?: number
}

/** The waiting halls of a site today, computed from the log by `applyEvent` and by nothing else. */
export interface Hall {
  /** Of the last event. */
  seq: number
  at: number
  /** Local date; empty before the first event. */
  day: string
  /** All of the day, open and closed, by id. */
  readonly tickets: Map<string, Ticket>
  /** Those of them that are open: what a busy day has closed must not slow its evening down. */
  readonly open: Map<string, Ticket>
  readonly ticketIdByRequest: Map<string, string>
  /** Which ticket is called or served at a counter. */
  readonly atCounter: Map<string, string>
  readonly openCalls: Map<string, OpenCall>
  /** Last number drawn, by queue. */
  readonly lastNumber: Map<string, number>
  /** Since when a counter makes a pause. */
  readonly paused: Map<string, number>
  /** When a counter last did anything. */
  readonly activeAt: Map<string, number>
  /** `seq` of the last event of today that an area can show. */
  readonly areaSeq: Map<string, number>
  /** `seq` of the last `day-closed`. */
  closedSeq: number
  readonly undoable: Map<string, Undoable>
}

export function emptyHall(): Hall {
  return {
    seq: 0,
    at: 0,
    day: '',
    tickets: new Map(),
    open: new Map(),
    ticketIdByRequest: new Map(),
    atCounter: new Map(),
    openCalls: new Map(),
    lastNumber: new Map(),
    paused: new Map(),
    activeAt: new Map(),
    areaSeq: new Map(),
    closedSeq: 0,
    undoable: new Map(),
  }
}

/** Place of an area's board in its stream: never falls, whatever is closed, deleted or restarted. */
export function areaSeqOf(hall: Hall, areaId: string): number {
  return hall.areaSeq.get(areaId) ?? hall.closedSeq
}

/** Neither final nor forgotten. */
export function isOpen({ phase }: Pick<Ticket, 'phase'>): boolean {
  return phase !== 'done' && phase !== 'cancelled'
}

/** Whoever is called or served at a counter. */
export function ticketAt(hall: Hall, counterId: string): Ticket | undefined {
  const ticketId = hall.atCounter.get(counterId)
  return ticketId === undefined ? undefined : hall.tickets.get(ticketId)
}

/** A ticket that the log speaks of; throws when the log is broken. */
export function knownTicket(hall: Hall, ticketId: string): Ticket {
  const ticket = hall.tickets.get(ticketId)
  if (!ticket) throw new Error(`the log speaks of ticket ${ticketId}, which was never drawn`)
  return ticket
}

/** Puts a ticket in the place of the one of before, and at its counter when it is called or served there. */
export function putTicket(hall: Hall, ticket: Ticket): void {
  hall.tickets.set(ticket.id, ticket)
  if (isOpen(ticket)) hall.open.set(ticket.id, ticket)
  else hall.open.delete(ticket.id)
  for (const [counterId, ticketId] of hall.atCounter) if (ticketId === ticket.id) hall.atCounter.delete(counterId)
  if (ticket.counterId !== undefined && (ticket.phase === 'called' || ticket.phase === 'serving')) {
    hall.atCounter.set(ticket.counterId, ticket.id)
  }
}
