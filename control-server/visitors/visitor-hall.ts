import type { Logger } from 'pino'
import type { Ticket } from '#player/tickets/hall'
import type { Language } from '#schema/language'
import type { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { Followers, type VisitorNews } from './followers.ts'
import { createViewReader, type HallViewDeps } from './hall-view.ts'
import { createKnownTokens } from './known-tokens.ts'
import { oneForAll } from './one-for-all.ts'
import { type HallView, visitorTicket, wayOf } from './visitor-ticket.ts'

export interface VisitorHallDeps extends HallViewDeps {
  readonly changes: ChangeFeed
  readonly log: Pick<Logger, 'error'>
}

/** The hall as visitors see it, each their own number. It is read once for each change, however many look on. */
export interface VisitorHall extends Disposable {
  /** Which ticket a token opens. */
  ticketIdOf(token: string): Promise<string | undefined>
  /** Throws `NOT_FOUND`. */
  ticket(token: string): Promise<VisitorTicket>
  /** Where the visitor should go now. Throws `NOT_FOUND`. */
  way(token: string, language?: Language): Promise<VisitorWay>
  /** Throws `NOT_FOUND`, `CONFLICT`. */
  giveBack(token: string): Promise<VisitorTicket>
  /** Tells the ticket at once, then each change of it, and in between that it is still true. Throws `NOT_FOUND`. */
  follow(token: string, tell: (news: VisitorNews) => void): Promise<() => void>
}

/** How late a place changes that changes by the clock alone. */
const TICK_INTERVAL_MS = 1_000

export function createVisitorHall(deps: VisitorHallDeps): VisitorHall {
  const { visits, changes, nowMs, timeZone, log } = deps
  const tokens = createKnownTokens(visits.tokenOf, timeZone)
  const followers = new Followers(tokens, nowMs)
  const look = oneForAll(createViewReader(deps))
  const tellAll = oneForAll(tellAllOnce)

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

  /** Told only after a look: a server that can not read its log must not make an old place seem new. */
  async function tellAllOnce(): Promise<void> {
    followers.tell(await look())
  }

  function update(): void {
    if (followers.count === 0) return
    tellAll().catch((error: unknown) => log.error({ err: error }, 'phones were not told'))
  }

  const stopListening = changes.listen(update)
  const timer = setInterval(() => {
    if (followers.isDue) update()
  }, TICK_INTERVAL_MS)

  return {
    // Without a look at the whole house, which wrong addresses must not cost.
    ticketIdOf: async (token) => tokens.find(await visits.hall(), token, nowMs())?.id,
    ticket: read,
    async way(token, language) {
      const { view, ticket } = await open(token)
      const way = wayOf(view, ticket, language)
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
      const follower = { token, tell }
      followers.add(follower)
      try {
        await tellAll()
      } catch (error) {
        followers.remove(follower)
        throw error
      }
      return () => followers.remove(follower)
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
