import type { CounterAction } from '#schema/counter-command'
import type { TicketEvent, TicketEventBody } from '#schema/ticket-event'
import { applyEvent } from './apply-event.ts'
import { decide } from './decide.ts'
import { decideBooking, decideIssue } from './draw-ticket.ts'
import { emptyHall, type Hall } from './hall.ts'
import { type CounterConfig, counterOf, type HallConfig } from './hall-config.ts'

/** A hall for tests: two areas, three queues, four counters of which one has a skill of its own. */
export const CONFIG: HallConfig = {
  queues: [
    { id: 'a', areaId: 'east', name: 'Ausweise', letter: 'A' },
    {
      id: 'c',
      areaId: 'east',
      name: 'Beglaubigung',
      letter: 'C',
      noShow: { callsMax: 1, coolDownMs: 0, reentry: 'end' },
    },
    { id: 'w', areaId: 'west', name: 'Wohngeld', letter: 'W', numbers: { first: 500, last: 502 } },
  ],
  counters: [
    { id: 'k1', areaId: 'east', label: '1' },
    { id: 'k2', areaId: 'east', label: '2' },
    { id: 'k3', areaId: 'east', label: '3', queueIds: ['c'] },
    { id: 'k9', areaId: 'west', label: '9' },
  ],
}

/** A hall with its log, driven by wishes and commands as a server would. */
export class Diary {
  readonly log: TicketEvent[] = []
  readonly hall: Hall = emptyHall()
  atMs = 1_000_000_000_000
  #ids = 0

  readonly drawId = (): string => `id${(this.#ids += 1)}`

  /** Commits and applies. */
  write(bodies: readonly TicketEventBody[], commandId?: string): void {
    for (const body of bodies) {
      const event = { seq: this.hall.seq + 1, at: this.atMs, day: '2026-11-28', body }
      const full = commandId === undefined ? event : { ...event, commandId }
      this.log.push(full)
      applyEvent(this.hall, full)
    }
  }

  /** @returns the ticket's id; undefined when it was refused */
  issue(queueId: string, requestKey: string = this.drawId()): string | undefined {
    const drawn = decideIssue(this.hall, CONFIG, { queueId, requestKey, origin: 'stele' }, this.drawId)
    if (!drawn.ok) return undefined
    this.write(drawn.value.events)
    return drawn.value.ticketId
  }

  book(queueId: string, startsAt: number, code: string): string | undefined {
    const booking = { queueId, startsAt, code, requestKey: this.drawId() }
    const drawn = decideBooking(this.hall, CONFIG, booking, this.drawId)
    if (!drawn.ok) return undefined
    this.write(drawn.value.events)
    return drawn.value.ticketId
  }

  /** @returns `done`, or why it was refused */
  command(counterId: string, action: CounterAction, commandId: string = this.drawId()): string {
    const scene = {
      hall: this.hall,
      config: CONFIG,
      counter: counterNamed(counterId),
      atMs: this.atMs,
      drawId: this.drawId,
    }
    const decision = decide(action, scene)
    if (!decision.ok) return decision.error
    this.write(decision.value, commandId)
    return 'done'
  }
}

function counterNamed(id: string): CounterConfig {
  const counter = counterOf(CONFIG, id)
  if (!counter) throw new Error(`no counter ${id}`)
  return counter
}
