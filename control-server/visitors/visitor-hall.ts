import type { Logger } from 'pino'
import type { Ticket } from '#player/tickets/hall'
import { nextPlaceChangeAt } from '#player/tickets/place'
import type { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { createViewReader, type HallViewDeps } from './hall-view.ts'
import { createKnownTokens } from './known-tokens.ts'
import { oneForAll } from './one-for-all.ts'
import { type HallView, visitorTicket, wayOf } from './visitor-ticket.ts'

export interface VisitorHallDeps extends HallViewDeps {
  readonly changes: ChangeFeed
  readonly log: Pick<Logger, 'error'>
}

/** What a phone is told. `ended`: the number means nothing any more. */
export type VisitorNews =
  | { readonly kind: 'ticket'; readonly ticket: VisitorTicket }
  | { readonly kind: 'alive'; readonly at: number }
  | { readonly kind: 'ended' }

/** The hall as visitors see it, each their own number. It is read once for each change, however many look on. */
export interface VisitorHall extends Disposable {
  /** Which ticket a token opens. */
  ticketIdOf(token: string): Promise<string | undefined>
  /** Throws `NOT_FOUND`. */
  ticket(token: string): Promise<VisitorTicket>
  /** Where the visitor should go now. Throws `NOT_FOUND`. */
  way(token: string): Promise<VisitorWay>
  /** Throws `NOT_FOUND`, `CONFLICT`. */
  giveBack(token: string): Promise<VisitorTicket>
  /** Tells the ticket at once, then each change of it, and in between that it is still true. Throws `NOT_FOUND`. */
  follow(token: string, tell: (news: VisitorNews) => void): Promise<() => void>
}

/** So often phones hear that what they show is still true. */
export const ALIVE_INTERVAL_MS = 10_000

/** How late a place changes that changes by the clock alone. */
const TICK_INTERVAL_MS = 1_000

interface Follower {
  readonly token: string
  readonly tell: (news: VisitorNews) => void
  /** What it was told last, without its time. */
  said: string
}

export function createVisitorHall(deps: VisitorHallDeps): VisitorHall {
  const { visits, changes, nowMs, timeZone, log } = deps
  const tokens = createKnownTokens(visits.tokenOf, timeZone)
  const followers = new Set<Follower>()
  const look = oneForAll(createViewReader(deps))
  const tellAll = oneForAll(tellAllOnce)
  let wakeAt = Number.POSITIVE_INFINITY
  let aliveSaidAt = nowMs()

  async function open(token: string): Promise<{ view: HallView; ticket: Ticket }> {
    const view = await look()
    const ticket = tokens.find(view, token, nowMs())
    if (!ticket) throw unknownToken()
    return { view, ticket }
  }

  async function read(token: string): Promise<VisitorTicket> {
    const { view, ticket } = await open(token)
    return visitorTicket(view, ticket)
  }

  async function tellAllOnce(): Promise<void> {
    const view = await look()
    wakeAt = Math.min(nextPlaceChangeAt(view, view.atMs) ?? Number.POSITIVE_INFINITY, view.dayEndsAt)
    // Said only now: a server that can not read its log must not make an old place look new.
    const isAliveDue = nowMs() - aliveSaidAt >= ALIVE_INTERVAL_MS
    if (isAliveDue) aliveSaidAt = nowMs()
    for (const follower of followers) tellOne(view, follower, isAliveDue)
  }

  function tellOne(view: HallView, follower: Follower, isAliveDue: boolean): void {
    const found = tokens.find(view, follower.token, nowMs())
    if (!found) {
      followers.delete(follower)
      follower.tell({ kind: 'ended' })
      return
    }
    const ticket = visitorTicket(view, found)
    const says = JSON.stringify({ ...ticket, at: 0 })
    if (says !== follower.said) {
      follower.said = says
      follower.tell({ kind: 'ticket', ticket })
    } else if (isAliveDue) follower.tell({ kind: 'alive', at: view.atMs })
  }

  function update(): void {
    if (followers.size === 0) return
    tellAll().catch((error: unknown) => log.error({ err: error }, 'phones were not told'))
  }

  const stopListening = changes.listen(update)
  const timer = setInterval(() => {
    if (nowMs() >= wakeAt || nowMs() - aliveSaidAt >= ALIVE_INTERVAL_MS) update()
  }, TICK_INTERVAL_MS)

  return {
    // Without a look at the whole house, which wrong addresses must not cost.
    ticketIdOf: async (token) => tokens.find(await visits.hall(), token, nowMs())?.id,
    ticket: read,
    async way(token) {
      const { view, ticket } = await open(token)
      const way = wayOf(view, ticket)
      if (!way) throw new AppError('NOT_FOUND', 'Zu diesem Ziel kennt der Plan keinen Weg.')
      return way
    },
    async giveBack(token) {
      const { ticket } = await open(token)
      await visits.giveBack(ticket.id)
      return await read(token)
    },
    async follow(token, tell) {
      if (!tokens.find(await visits.hall(), token, nowMs())) throw unknownToken()
      const follower: Follower = { token, tell, said: '' }
      followers.add(follower)
      try {
        await tellAll()
      } catch (error) {
        followers.delete(follower)
        throw error
      }
      return () => followers.delete(follower)
    },
    [Symbol.dispose]() {
      stopListening()
      clearInterval(timer)
      followers.clear()
    },
  }
}

function unknownToken(): AppError {
  return new AppError('NOT_FOUND', 'Diese Nummer gilt nicht mehr. Bitte ziehen Sie eine neue.')
}
