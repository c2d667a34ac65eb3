import { SOON_AHEAD_MAX, type VisitorTicket } from '#schema/visitor-api'
import type { TicketPhase } from '#schema/ticket'

/** What a visitor should feel addressed by: the phase, and among those who wait, whether it is nearly their turn. */
export type Situation = TicketPhase | 'soon'

export function situationOf({ phase, aheadCount }: VisitorTicket): Situation {
  return phase === 'waiting' && aheadCount !== undefined && aheadCount <= SOON_AHEAD_MAX ? 'soon' : phase
}

/** What is worth more than a change of the picture. */
export type Summons = 'soon' | 'called'

/**
 * Whether a newer state summons the visitor: called, called again, or nearly so. The first look at a page summons
 * nobody: a reload must not ring.
 */
export function summonsOf(before: VisitorTicket | undefined, after: VisitorTicket): Summons | undefined {
  if (!before) return undefined
  const situation = situationOf(after)
  if (situation === 'called') {
    const isSame = before.phase === 'called' && before.call?.calledAt === after.call?.calledAt
    return isSame ? undefined : 'called'
  }
  return situation === 'soon' && situationOf(before) !== 'soon' ? 'soon' : undefined
}

/** Only while it is nobody else's turn to end the visit. */
export function mayGiveBack({ phase }: VisitorTicket): boolean {
  return phase === 'booked' || phase === 'waiting' || phase === 'parked' || phase === 'missed'
}
