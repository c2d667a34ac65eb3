import type { Static, TSchema } from 'typebox'
import { LocalTicketAnswer, LocalTicketOffer, PrintAnswer, type PrintWish } from '#schema/local-tickets'
import { parseJson } from '#schema/parse'
import type { CodeWish, DrawnTicket, TicketWish } from '#schema/stele-ticket'
import { printSheet } from './ticket-sheet.ts'

/** What a visit needs of the world to come to a number. None of it fails: what can go wrong is an answer. */
export interface TicketPorts {
  offer(): Promise<LocalTicketOffer>
  draw(wish: TicketWish): Promise<LocalTicketAnswer>
  checkIn(wish: CodeWish): Promise<LocalTicketAnswer>
  /** Nobody waits for the number of this wish any more. Also heard when the page ends at once. */
  giveUp(requestKey: string): void
  /** On the printer of the player. */
  print(wish: PrintWish): Promise<PrintAnswer>
  /** On the printer of the system, by the browser. */
  printPage(ticket: DrawnTicket): Promise<void>
  drawKey(): string
  /** One text that lasts over a reload, and no longer than the visit. */
  readonly kept: { read(): string | undefined; write(text: string | undefined): void }
}

/** Addresses below the core. */
export interface TicketAddresses {
  readonly ticketOffer: string
  readonly tickets: string
  readonly checkIns: string
  readonly prints: string
}

/** The core gives up on the server before; after this it is the core that does not answer. */
const PATIENCE_MS = 9_000
/** A slip takes a while. */
const PRINT_PATIENCE_MS = 30_000
const KEPT = 'lotse-ticket'
const UNREACHABLE = { kind: 'unreachable' } as const

/** The ports of a real page. */
export function browserTicketPorts(addresses: TicketAddresses): TicketPorts {
  return {
    offer: () => ask(LocalTicketOffer, UNREACHABLE, addresses.ticketOffer),
    draw: (wish) => ask(LocalTicketAnswer, UNREACHABLE, addresses.tickets, wish),
    checkIn: (wish) => ask(LocalTicketAnswer, UNREACHABLE, addresses.checkIns, wish),
    giveUp(requestKey) {
      // A core that does not hear it is restarting, and so is the page.
      fetch(`${addresses.tickets}/${requestKey}`, { method: 'DELETE', keepalive: true }).catch(() => undefined)
    },
    print: (wish) => ask(PrintAnswer, { kind: 'failed' }, addresses.prints, wish, PRINT_PATIENCE_MS),
    printPage: (ticket) => printSheet(ticket),
    drawKey: () => crypto.randomUUID(),
    kept: {
      read: () => sessionStorage.getItem(KEPT) ?? undefined,
      write: (text) => (text === undefined ? sessionStorage.removeItem(KEPT) : sessionStorage.setItem(KEPT, text)),
    },
  }
}

async function ask<S extends TSchema>(
  schema: S,
  otherwise: Static<S>,
  url: string,
  body?: TicketWish | CodeWish | PrintWish,
  patienceMs = PATIENCE_MS,
): Promise<Static<S>> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patienceMs),
      ...(body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const parsed = parseJson(schema, await response.text())
    return response.ok && parsed.ok ? parsed.value : otherwise
  } catch {
    // The core is restarting, or takes too long: an expected answer.
    return otherwise
  }
}
