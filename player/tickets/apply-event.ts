import type { TicketEvent, TicketEventBody } from '#schema/ticket-event'
import type { Spell } from '#schema/ticket'
import { type Hall, knownTicket, type OpenCall, putTicket, type Ticket } from './hall.ts'
import { CALL_SHOWN_MS_MIN, UNDO_MS } from './call-times.ts'
import { noteForUndo, notePauseForUndo, takeBack } from './undo.ts'

type Of<K extends TicketEventBody['kind']> = Extract<TicketEventBody, { kind: K }>

/**
 * Takes the next event of the log into the hall. The same events in the same order always give the same hall: after a
 * restart, on another server, and in a test. Throws when an event is not the next one, because then the log is broken.
 */
export function applyEvent(hall: Hall, event: TicketEvent): void {
  if (event.seq <= hall.seq) throw new Error(`event ${event.seq} comes after ${hall.seq}`)
  fold(hall, event)
  // Only now: an event that can not be folded must not be passed over by the next one.
  hall.seq = event.seq
  hall.at = event.at
}

function fold(hall: Hall, event: TicketEvent): void {
  if (event.body.kind === 'day-closed') {
    closeDay(hall, event.seq)
    return
  }
  hall.day = event.day
  forgetUndoable(hall, event.at)
  const { body } = event
  if (body.kind === 'undone') {
    touch(hall, takeBack(hall, body.undoes, event), event.seq)
    hall.activeAt.set(body.counterId, event.at)
    return
  }
  if (body.kind === 'paused' || body.kind === 'unpaused') {
    notePauseForUndo(hall, event.commandId, body.counterId)
    pause(hall, body, event.at)
    touch(hall, [body.areaId], event.seq)
    return
  }
  const before = hall.tickets.get(body.ticketId)
  const callBefore = openCallOf(hall, before)
  const after = next(hall, before, body, event)
  putTicket(hall, after)
  updateCalls(hall, after, body, event)
  if ('counterId' in body && body.counterId !== undefined) hall.activeAt.set(body.counterId, event.at)
  if (before && event.commandId !== undefined && body.kind !== 'expired') {
    noteForUndo(hall, event, { ticket: before, call: callBefore })
  }
  touch(hall, [before?.areaId, after.areaId, callBefore?.areaId, 'areaId' in body ? body.areaId : undefined], event.seq)
}

/** A ticket after an event. */
function next(
  hall: Hall,
  before: Ticket | undefined,
  body: Exclude<TicketEventBody, { kind: 'undone' | 'paused' | 'unpaused' | 'day-closed' }>,
  event: TicketEvent,
): Ticket {
  if (body.kind === 'issued' || body.kind === 'booked') return drawn(hall, body, event)
  const ticket = before ?? knownTicket(hall, body.ticketId)
  const { at } = event
  const changed = { ...ticket, changedSeq: event.seq }
  const moved = { ...changed, since: at }
  switch (body.kind) {
    case 'checked-in':
      return { ...moved, phase: 'waiting', arrivedAt: at, placeAt: at }
    case 'called':
      return called(moved, body, at)
    case 'arrived':
      return { ...moved, phase: 'serving', spells: lastSpell(ticket, { arrivedAt: at }) }
    case 'sent-back':
      return {
        ...without(moved, 'counterId'),
        phase: 'waiting',
        back: body.noShow ? 'no-show' : 'sent-back',
        notBefore: body.notBefore,
        placeAt: body.place === 'kept' ? ticket.placeAt : at,
        spells: lastSpell(ticket, { endedAt: at, outcome: body.noShow ? 'no-show' : 'sent-back' }),
      }
    case 'missed':
      return { ...moved, phase: 'missed', spells: lastSpell(ticket, { endedAt: at, outcome: 'no-show' }) }
    case 'parked':
    case 'pickup':
      return { ...moved, phase: body.kind, spells: lastSpell(ticket, { endedAt: at, outcome: body.kind }) }
    case 'resumed':
      return { ...resumed(moved), placeAt: body.place === 'kept' ? ticket.placeAt : at }
    case 'transferred':
      return transferred(moved, body, at)
    case 'done':
      return { ...moved, phase: 'done', spells: lastSpell(ticket, { endedAt: at, outcome: 'done' }) }
    case 'cancelled':
      return { ...moved, phase: 'cancelled', spells: lastSpell(ticket, { endedAt: at, outcome: 'cancelled' }) }
    case 'prioritised':
      return { ...without(changed, 'priority'), ...(body.reason && { priority: body.reason }) }
    case 'expired':
      return ticket
  }
}

function drawn(hall: Hall, body: Of<'issued' | 'booked'>, { at, seq }: TicketEvent): Ticket {
  hall.ticketIdByRequest.set(body.requestKey, body.ticketId)
  hall.lastNumber.set(body.queueId, Number(body.number.slice(2)))
  const { ticketId, areaId, queueId, number, requestKey } = body
  const common = { id: ticketId, number, areaId, queueId, requestKey, since: at, order: seq, changedSeq: seq }
  const fresh = { ...common, attempts: 0, spells: [] }
  if (body.kind === 'booked') {
    const { startsAt, code } = body
    return { ...fresh, origin: 'appointment', phase: 'booked', placeAt: startsAt, startsAt, code }
  }
  const { origin, priority } = body
  return { ...fresh, origin, phase: 'waiting', arrivedAt: at, placeAt: at, ...(priority && { priority }) }
}

/** A further call at the same counter belongs to the same visit; another counter begins a new one. */
function called(ticket: Ticket, { counterId, callId, attempt }: Of<'called'>, at: number): Ticket {
  const open = ticket.spells.at(-1)
  const goesOn = open !== undefined && open.endedAt === undefined && open.counterId === counterId
  const { arrivedAt: _, ...again } = open ?? {}
  const spells = goesOn
    ? [...ticket.spells.slice(0, -1), again as Spell]
    : [...ticket.spells, { queueId: ticket.queueId, counterId, calledAt: at }]
  const bare = without(without(ticket, 'notBefore'), 'onlyCounterId')
  // Whoever is called by hand before checking in has come.
  return { ...bare, phase: 'called', arrivedAt: ticket.arrivedAt ?? at, counterId, callId, attempts: attempt, spells }
}

function resumed(ticket: Ticket): Ticket {
  return { ...without(ticket, 'notBefore'), phase: 'waiting', back: 'resumed' }
}

function transferred(
  ticket: Ticket,
  { areaId, queueId, counterId, toCounterId }: Of<'transferred'>,
  at: number,
): Ticket {
  const bare = without(without(ticket, 'onlyCounterId'), 'notBefore')
  return {
    ...bare,
    areaId,
    queueId,
    counterId,
    phase: 'waiting',
    back: 'transferred',
    // Of the first call of another counter on.
    attempts: 0,
    ...(toCounterId !== undefined && { onlyCounterId: toCounterId }),
    spells: lastSpell(ticket, { endedAt: at, outcome: 'transferred' }),
  }
}

function lastSpell(ticket: Ticket, change: Partial<Spell>): readonly Spell[] {
  const last = ticket.spells.at(-1)
  if (!last || last.endedAt !== undefined) return ticket.spells
  return [...ticket.spells.slice(0, -1), { ...last, ...change }]
}

function without(ticket: Ticket, key: 'counterId' | 'notBefore' | 'onlyCounterId' | 'priority'): Ticket {
  const { [key]: _, ...rest } = ticket
  return rest
}

/**
 * A new call takes the place of the one before. Once somebody has come, or is not waited for any more, a call leaves
 * the boards, but never before everyone who waits has had the time to see that it was not their number.
 */
function updateCalls(hall: Hall, ticket: Ticket, body: TicketEventBody, { at }: TicketEvent): void {
  const open = openCallOf(hall, ticket, body.kind === 'called' ? body.callId : undefined)
  if (body.kind === 'called') {
    for (const call of hall.openCalls.values()) if (call.ticketId === ticket.id) hall.openCalls.delete(call.callId)
    const { callId, areaId, counterId, attempt, expiresAt } = body
    const call = { callId, ticketId: ticket.id, number: ticket.number, areaId, counterId, attempt, calledAt: at }
    hall.openCalls.set(callId, { ...call, expiresAt })
  } else if (body.kind === 'expired') {
    hall.openCalls.delete(body.callId)
  } else if (open && ticket.phase !== 'called') {
    const expiresAt = Math.min(open.expiresAt, Math.max(at, open.calledAt + CALL_SHOWN_MS_MIN))
    hall.openCalls.set(open.callId, { ...open, expiresAt })
  }
}

function openCallOf(hall: Hall, ticket: Ticket | undefined, other?: string): OpenCall | undefined {
  const callId = other ?? ticket?.callId
  return callId === undefined ? undefined : hall.openCalls.get(callId)
}

function pause(hall: Hall, { kind, counterId }: Of<'paused' | 'unpaused'>, at: number): void {
  if (kind === 'paused') hall.paused.set(counterId, at)
  else hall.paused.delete(counterId)
  hall.activeAt.set(counterId, at)
}

function touch(hall: Hall, areaIds: readonly (string | undefined)[], seq: number): void {
  for (const areaId of areaIds) if (areaId !== undefined) hall.areaSeq.set(areaId, seq)
}

function forgetUndoable(hall: Hall, at: number): void {
  // The oldest come first: the log's time never runs backwards.
  for (const { commandId, at: doneAt } of hall.undoable.values()) {
    if (at - doneAt <= UNDO_MS) return
    hall.undoable.delete(commandId)
  }
}

/** Numbers mean nothing the day after; only the place in the log goes on. */
function closeDay(hall: Hall, seq: number): void {
  hall.closedSeq = seq
  hall.day = ''
  const { tickets, open, ticketIdByRequest, atCounter, openCalls, lastNumber, paused, activeAt, areaSeq, undoable } =
    hall
  const ofTheDay = [
    tickets,
    open,
    ticketIdByRequest,
    atCounter,
    openCalls,
    lastNumber,
    paused,
    activeAt,
    areaSeq,
    undoable,
  ]
  for (const map of ofTheDay) map.clear()
}
