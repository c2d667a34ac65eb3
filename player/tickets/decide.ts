import type { CounterAction } from '#schema/counter-command'
import { fail, ok, type Result } from '#schema/result'
import type { TicketEventBody } from '#schema/ticket-event'
import { nextFor } from './call-order.ts'
import { ATTEMPTS_MAX, CALL_LIFETIME_MS } from './call-times.ts'
import { type Hall, type Ticket, ticketAt } from './hall.ts'
import { type CounterConfig, counterOf, type HallConfig, noShowPolicy, queueOf, serves } from './hall-config.ts'
import { undoRefusal, type UndoRefusal } from './undo.ts'

/** Why a counter's command changes nothing. */
export type CounterRefusal =
  | 'QUEUE_EMPTY'
  | 'COUNTER_FREE'
  /** Another ticket is at the counter than the one that was meant. */
  | 'OTHER_TICKET'
  /** The ticket is not where this can be done: closed, or at another counter. */
  | 'TICKET_ELSEWHERE'
  | 'CALLED_TOO_OFTEN'
  | 'QUEUE_UNKNOWN'
  | 'COUNTER_UNKNOWN'
  | UndoRefusal

/** What a decision rests on. */
export interface Scene {
  readonly hall: Hall
  readonly config: HallConfig
  readonly counter: CounterConfig
  /** UTC milliseconds. */
  readonly atMs: number
  readonly drawId: () => string
}

type Decision = Result<readonly TicketEventBody[], CounterRefusal>

/**
 * What a command of a counter does: events of one transaction, or why it does nothing. Reads the hall and changes
 * nothing; `applyEvent` does.
 */
export function decide(action: CounterAction, scene: Scene): Decision {
  const { hall, counter } = scene
  switch (action.kind) {
    case 'call-next':
      return callNext(scene, action.currentId)
    case 'call':
      return callChosen(scene, action.ticketId, action.currentId)
    case 'pause':
      return ok(hall.paused.has(counter.id) ? [] : [paused('paused', counter)])
    case 'unpause':
      return ok(hall.paused.has(counter.id) ? [paused('unpaused', counter)] : [])
    case 'undo': {
      const refusal = undoRefusal(hall, action.commandId, scene.atMs, counter.id)
      return refusal ? fail(refusal) : ok([{ kind: 'undone', counterId: counter.id, undoes: action.commandId }])
    }
    case 'resume':
    case 'cancel':
    case 'prioritise':
      return decideAboutOpen(scene, action)
    case 'recall':
    case 'arrived':
    case 'missed':
    case 'send-back':
    case 'park':
    case 'pickup':
    case 'transfer':
    case 'finish':
      return decideAtCounter(scene, action)
  }
}

/** Calling the next one finishes the one before, but only if there is a next one: a slip on an empty queue does nothing. */
function callNext(scene: Scene, currentId: string | null | undefined): Decision {
  const { hall, config, counter, atMs } = scene
  const current = ticketAt(hall, counter.id)
  if (isOther(current, currentId)) return fail('OTHER_TICKET')
  const next = nextFor(counter, config, hall.open.values(), atMs)
  if (!next) return fail('QUEUE_EMPTY')
  return call(scene, next.ticket, current)
}

function callChosen(scene: Scene, ticketId: string, currentId: string | null | undefined): Decision {
  const { hall, counter } = scene
  const current = ticketAt(hall, counter.id)
  const ticket = hall.tickets.get(ticketId)
  if (isOther(current, currentId)) return fail('OTHER_TICKET')
  if (!ticket || !['booked', 'waiting', 'parked', 'missed', 'pickup'].includes(ticket.phase))
    return fail('TICKET_ELSEWHERE')
  return call(scene, ticket, current)
}

function call(scene: Scene, ticket: Ticket, current: Ticket | undefined): Decision {
  const { hall, counter } = scene
  if (ticket.attempts >= ATTEMPTS_MAX) return fail('CALLED_TOO_OFTEN')
  return ok([
    ...(current ? [{ kind: 'done' as const, ticketId: current.id, counterId: counter.id }] : []),
    called(scene, ticket),
    // Behind the call, so that it comes back with it.
    ...(hall.paused.has(counter.id) ? [paused('unpaused', counter)] : []),
  ])
}

function called({ counter, atMs, drawId }: Scene, ticket: Ticket): TicketEventBody {
  const { id: counterId, areaId } = counter
  const attempt = ticket.attempts + 1
  const expiresAt = atMs + CALL_LIFETIME_MS
  return { kind: 'called', ticketId: ticket.id, counterId, areaId, callId: drawId(), attempt, expiresAt }
}

type AtCounter = Extract<
  CounterAction,
  { kind: 'recall' | 'arrived' | 'missed' | 'send-back' | 'park' | 'pickup' | 'transfer' | 'finish' }
>

/** What is done with whoever is at the counter. */
function decideAtCounter(scene: Scene, action: AtCounter): Decision {
  const { hall, config, counter, atMs } = scene
  const ticket = ticketAt(hall, counter.id)
  if (!ticket) return fail('COUNTER_FREE')
  if (action.ticketId !== undefined && action.ticketId !== ticket.id) return fail('OTHER_TICKET')
  const here = { ticketId: ticket.id, counterId: counter.id }
  switch (action.kind) {
    case 'recall':
      return ticket.attempts >= ATTEMPTS_MAX ? fail('CALLED_TOO_OFTEN') : ok([called(scene, ticket)])
    case 'arrived':
      return ok(ticket.phase === 'serving' ? [] : [{ kind: 'arrived', ...here }])
    case 'missed': {
      const { callsMax, coolDownMs, reentry } = noShowPolicy(queueOf(config, ticket.queueId))
      if (ticket.attempts >= callsMax) return ok([{ kind: 'missed', ...here }])
      return ok([{ kind: 'sent-back', ...here, noShow: true, place: reentry, notBefore: atMs + coolDownMs }])
    }
    case 'send-back': {
      // Others go first for a while: the same counter's next call must not be the same number.
      const { coolDownMs } = noShowPolicy(queueOf(config, ticket.queueId))
      return ok([{ kind: 'sent-back', ...here, noShow: false, place: 'kept', notBefore: atMs + coolDownMs }])
    }
    case 'park':
      return ok([{ kind: 'parked', ...here }])
    case 'pickup':
      return ok([{ kind: 'pickup', ...here }])
    case 'transfer':
      return transfer(scene, action, ticket)
    case 'finish':
      return ok([{ kind: 'done', ...here }])
  }
}

function transfer(
  { config, counter }: Scene,
  { queueId, toCounterId }: Extract<CounterAction, { kind: 'transfer' }>,
  ticket: Ticket,
): Decision {
  const queue = queueOf(config, queueId)
  if (!queue) return fail('QUEUE_UNKNOWN')
  const target = toCounterId === undefined ? undefined : counterOf(config, toCounterId)
  const canServe = config.counters.some((other) => serves(other, queue))
  if (toCounterId !== undefined && (!target || target.areaId !== queue.areaId)) return fail('COUNTER_UNKNOWN')
  if (!canServe && !target) return fail('COUNTER_UNKNOWN')
  const to = { areaId: queue.areaId, queueId, ...(toCounterId !== undefined && { toCounterId }) }
  return ok([{ kind: 'transferred', ticketId: ticket.id, counterId: counter.id, ...to }])
}

/** What is done with a ticket from the lists. */
function decideAboutOpen(
  { hall, counter }: Scene,
  action: Extract<CounterAction, { kind: 'resume' | 'cancel' | 'prioritise' }>,
): Decision {
  const ticket = hall.open.get(action.ticketId)
  if (!ticket) return fail('TICKET_ELSEWHERE')
  const { phase } = ticket
  const here = { ticketId: ticket.id, counterId: counter.id }
  if (action.kind === 'cancel') return ok([{ kind: 'cancelled', ...here, by: 'staff' }])
  if (action.kind === 'prioritise') {
    if (phase !== 'waiting' && phase !== 'booked') return fail('TICKET_ELSEWHERE')
    if (ticket.priority === action.reason) return ok([])
    return ok([{ kind: 'prioritised', ...here, ...(action.reason && { reason: action.reason }) }])
  }
  if (phase !== 'parked' && phase !== 'missed' && phase !== 'pickup') return fail('TICKET_ELSEWHERE')
  return ok([{ kind: 'resumed', ...here, place: 'kept' }])
}

function paused(kind: 'paused' | 'unpaused', { id: counterId, areaId }: CounterConfig): TicketEventBody {
  return { kind, counterId, areaId }
}

/** The person meant somebody else: the page has not seen what happened last. */
function isOther(current: Ticket | undefined, meantId: string | null | undefined): boolean {
  return meantId !== undefined && (current?.id ?? null) !== meantId
}
