import type { CounterAction } from '#schema/counter-command'
import type { Desk } from '#schema/staff-calls'

/** What can be done with whoever is at the counter. */
export type Act = 'arrived' | 'recall' | 'missed' | 'send-back' | 'finish' | 'park' | 'pickup' | 'transfer'

/** The letter of each, as German staff would look for it: **E**rschienen, **F**ertig, **W**eiterleiten, … */
export const ACT_KEYS: Readonly<Record<Act, string>> = {
  arrived: 'e',
  recall: 'r',
  missed: 'n',
  'send-back': 'z',
  finish: 'f',
  park: 'k',
  pickup: 'a',
  transfer: 'w',
}

/** So many rows of the list can be called by a digit. */
export const DIGITS = 9

export interface Situation {
  readonly desk: Desk
  /** This page has the seat. */
  readonly isMine: boolean
  readonly isOnline: boolean
  /** Something about the ticket at the counter waits for the line to come back. */
  readonly isDeferred: boolean
  /** Server time. */
  readonly nowMs: number
}

type WaitingTicket = Desk['waiting'][number]

/** What the big button does. */
export type MainOffer =
  | { readonly kind: 'next'; readonly upcoming: WaitingTicket }
  | { readonly kind: 'unpause' }
  /** It stays where it is, and says why nothing can be called. */
  | { readonly kind: 'refused'; readonly why: 'offline' | 'deferred' | 'nobody' | 'cooling-down' }

export interface Offers {
  /** In the order of their buttons: what is meant most often first. */
  readonly acts: readonly Act[]
  readonly main: MainOffer
  readonly pause: 'pause' | 'unpause' | undefined
  /** Everything else: tickets of the lists, new numbers, taking back. */
  readonly others: boolean
}

const WHILE_CALLED: readonly Act[] = [
  'arrived',
  'recall',
  'missed',
  'finish',
  'transfer',
  'park',
  'pickup',
  'send-back',
]
const WHILE_SERVING: readonly Act[] = ['finish', 'transfer', 'park', 'pickup']
/** Nobody else can touch the own ticket, so these can be made up for later. */
const DEFERRABLE: readonly Act[] = ['finish', 'park']

/** What makes sense now. Everything else is not there to be pressed. */
export function offersOf(situation: Situation): Offers {
  const { desk, isMine, isOnline } = situation
  const isFree = isMine && isOnline
  return {
    acts: actsOf(situation),
    main: mainOf(situation),
    pause: isFree ? pauseOf(desk) : undefined,
    others: isFree,
  }
}

function actsOf({ desk: { current }, isMine, isOnline, isDeferred }: Situation): readonly Act[] {
  if (!current || !isMine || isDeferred) return []
  const acts = current.ticket.phase === 'serving' ? WHILE_SERVING : WHILE_CALLED
  return isOnline ? acts : acts.filter((act) => DEFERRABLE.includes(act))
}

function mainOf({ desk, isOnline, isDeferred, nowMs }: Situation): MainOffer {
  if (!isOnline) return { kind: 'refused', why: 'offline' }
  if (isDeferred) return { kind: 'refused', why: 'deferred' }
  if (desk.pausedAt !== undefined) return { kind: 'unpause' }
  if (desk.waiting.length === 0) return { kind: 'refused', why: 'nobody' }
  const upcoming = desk.waiting.find((waiting) => mayBeCalled(waiting, nowMs))
  return upcoming ? { kind: 'next', upcoming } : { kind: 'refused', why: 'cooling-down' }
}

function mayBeCalled({ notBefore }: WaitingTicket, nowMs: number): boolean {
  return (notBefore ?? 0) <= nowMs
}

/** With somebody on the way here a pause makes no sense; with somebody here it begins after them. */
function pauseOf({ current, pausedAt }: Desk): Offers['pause'] {
  if (pausedAt !== undefined) return 'unpause'
  return current?.ticket.phase === 'called' ? undefined : 'pause'
}

/** The command of a button, about the ticket that the person sees. */
export function actionOf(act: Exclude<Act, 'transfer'>, { current }: Desk): CounterAction {
  return { kind: act, ...(current && { ticketId: current.ticket.id }) }
}

export function callNextAction({ current }: Desk): CounterAction {
  return { kind: 'call-next', currentId: current?.ticket.id ?? null }
}

export function callAction({ current }: Desk, ticketId: string): CounterAction {
  return { kind: 'call', ticketId, currentId: current?.ticket.id ?? null }
}
