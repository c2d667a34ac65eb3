import type { TicketEvent } from '#schema/ticket-event'
import { UNDO_MS } from './call-times.ts'
import { type Hall, isOpen, knownTicket, type OpenCall, putTicket, type Ticket, type Undoable } from './hall.ts'

/** Remembers what a command has changed. Of several events that change the same ticket, what was before the first. */
export function noteForUndo(
  hall: Hall,
  { commandId, at, seq, body }: TicketEvent,
  before: { readonly ticket: Ticket; readonly call: OpenCall | undefined },
): void {
  if (commandId === undefined || !('counterId' in body) || body.counterId === undefined) return
  const known = hall.undoable.get(commandId)
  const isKnown = known?.before.some(({ ticket }) => ticket.id === before.ticket.id) === true
  const all = [...(known?.before ?? []), ...(isKnown ? [] : [before])]
  const { counterId, kind: did } = body
  hall.undoable.set(commandId, {
    commandId,
    at,
    counterId,
    did,
    number: before.ticket.number,
    before: all,
    lastSeq: seq,
  })
}

/** Remembers the pause that a call ends; to be told before it is over. */
export function notePauseForUndo(hall: Hall, commandId: string | undefined, counterId: string): void {
  const entry = commandId === undefined ? undefined : hall.undoable.get(commandId)
  const pausedAt = hall.paused.get(counterId)
  if (entry && pausedAt !== undefined) hall.undoable.set(entry.commandId, { ...entry, pausedAt })
}

export type UndoRefusal = 'NOTHING_TO_UNDO' | 'UNDO_TOO_LATE'

/**
 * Whether a counter can still take its command back at `atMs`: not too long ago, none of its tickets has been touched since,
 * their numbers have not been drawn again, and each counter that would get its visitor back is free for that.
 */
export function undoRefusal(hall: Hall, commandId: string, atMs: number, counterId: string): UndoRefusal | undefined {
  const entry = hall.undoable.get(commandId)
  if (!entry || entry.counterId !== counterId || atMs - entry.at > UNDO_MS) return 'NOTHING_TO_UNDO'
  return entry.before.every(({ ticket }) => canComeBack(hall, entry, ticket)) ? undefined : 'UNDO_TOO_LATE'
}

function canComeBack(hall: Hall, entry: Undoable, ticket: Ticket): boolean {
  const now = knownTicket(hall, ticket.id)
  if (now.changedSeq > entry.lastSeq) return false
  const isHere = (ticketId: string | undefined) =>
    ticketId === undefined || entry.before.some((other) => other.ticket.id === ticketId)
  const wasAtCounter = ticket.phase === 'called' || ticket.phase === 'serving'
  if (wasAtCounter && !isHere(hall.atCounter.get(ticket.counterId ?? ''))) return false
  if (isOpen(now) || !isOpen(ticket)) return true
  return ![...hall.open.values()].some(({ number, id }) => number === ticket.number && id !== ticket.id)
}

/**
 * Brings the tickets of a command back as they were, and their calls as far as these are not over. What the command
 * called leaves the boards at once. Returns the areas that show it. Throws when the log undoes what it does not know.
 */
export function takeBack(hall: Hall, commandId: string, { at, seq }: TicketEvent): (string | undefined)[] {
  const entry = hall.undoable.get(commandId)
  if (!entry) throw new Error(`the log undoes ${commandId}, which can not be undone`)
  hall.undoable.delete(commandId)
  if (entry.pausedAt !== undefined) hall.paused.set(entry.counterId, entry.pausedAt)
  const areas: (string | undefined)[] = []
  for (const { ticket, call } of entry.before) {
    areas.push(knownTicket(hall, ticket.id).areaId, ticket.areaId, call?.areaId)
    for (const open of [...hall.openCalls.values()].filter(({ ticketId }) => ticketId === ticket.id)) {
      areas.push(open.areaId)
      hall.openCalls.delete(open.callId)
    }
    if (call && call.expiresAt > at) hall.openCalls.set(call.callId, call)
  }
  // Who has left the counter first goes back last: several may have been there in turn.
  for (const { ticket } of entry.before.toReversed()) putTicket(hall, { ...ticket, changedSeq: seq })
  return areas
}

/** What a counter did last and can still take back. */
export function lastUndoable(hall: Hall, counterId: string, atMs: number): Undoable | undefined {
  return [...hall.undoable.values()]
    .filter((entry) => undoRefusal(hall, entry.commandId, atMs, counterId) === undefined)
    .toSorted((a, b) => b.lastSeq - a.lastSeq)[0]
}
