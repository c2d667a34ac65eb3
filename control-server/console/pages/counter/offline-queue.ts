import Type, { type Static } from 'typebox'
import { Id, UtcMs } from '#schema/primitives'
import type { Desk } from '#schema/staff-calls'
import { TicketNumber } from '#schema/ticket'
import type { ApiFailure, ApiResult } from '../../api/api-result.ts'
import type { Drafts } from '../../state/drafts.ts'

/** A command about the own ticket that waits for the line to come back. */
const DeferredCommand = Type.Object({
  commandId: Id,
  kind: Type.Union([Type.Literal('finish'), Type.Literal('park')]),
  ticketId: Id,
  number: TicketNumber,
  since: UtcMs,
  /** It has been on its way already, so it may have been done. */
  maybeSent: Type.Boolean(),
})
export type DeferredCommand = Static<typeof DeferredCommand>

const Deferred = Type.Array(DeferredCommand)

export interface Delivery {
  readonly done: readonly DeferredCommand[]
  readonly refused: readonly { readonly command: DeferredCommand; readonly message: string }[]
  /** After the last one that was done. */
  readonly desk: Desk | undefined
}

/** The server closes every ticket at the end of the day. What is older than this is past. */
const KEPT_MS = 12 * 3_600_000

/** With these the server has decided, and would decide the same again. */
const FINAL_CODES: ReadonlySet<string> = new Set(['CONFLICT', 'COUNTER_FREE', 'SEAT_TAKEN', 'NOT_FOUND', 'BAD_REQUEST'])

/**
 * What a counter has done without a line: at most one command for a ticket, sent in order, under its id, until the
 * server has answered. Kept by the browser, so neither a reload nor a crash loses it.
 */
export class OfflineQueue {
  readonly #drafts: Drafts
  readonly #key: string
  readonly #now: () => number
  #delivering = false

  /** `drafts`: those of the browser, which outlive the tab. `now`: server time. */
  constructor(drafts: Drafts, counterId: string, now: () => number) {
    this.#drafts = drafts
    this.#key = `later.${counterId}`
    this.#now = now
  }

  get commands(): readonly DeferredCommand[] {
    const oldest = this.#now() - KEPT_MS
    return (this.#drafts.read(this.#key, Deferred) ?? []).filter(({ since }) => since >= oldest)
  }

  of(ticketId: string | undefined): DeferredCommand | undefined {
    return this.commands.find((command) => command.ticketId === ticketId)
  }

  /** False when there is one for this ticket already, or when the browser keeps nothing. */
  add(command: Omit<DeferredCommand, 'since'>): boolean {
    if (this.of(command.ticketId)) return false
    return this.#drafts.write(this.#key, [...this.commands, { ...command, since: this.#now() }])
  }

  /** Takes one out again. False when it has been on its way: nobody knows whether it was done. */
  withdraw(commandId: string): boolean {
    const command = this.commands.find((other) => other.commandId === commandId)
    if (!command || command.maybeSent) return false
    this.#drop(commandId)
    return true
  }

  /** Sends what waits, as far as there are answers. Undefined when there is nothing, or when it is being done. */
  async deliver(send: (command: DeferredCommand) => Promise<ApiResult<Desk>>): Promise<Delivery | undefined> {
    if (this.#delivering || this.commands.length === 0) return undefined
    this.#delivering = true
    const done: DeferredCommand[] = []
    const refused: { command: DeferredCommand; message: string }[] = []
    let desk: Desk | undefined
    try {
      for (let [command] = this.commands; command; [command] = this.commands) {
        this.#markSent(command.commandId)
        const answer = await send(command)
        if (!answer.ok && !isFinal(answer.error)) break
        this.#drop(command.commandId)
        if (answer.ok) {
          done.push(command)
          desk = answer.value
        } else refused.push({ command, message: answer.error.message })
      }
    } finally {
      this.#delivering = false
    }
    return { done, refused, desk }
  }

  #markSent(commandId: string): void {
    const commands = this.commands.map((command) =>
      command.commandId === commandId ? { ...command, maybeSent: true } : command,
    )
    this.#drafts.write(this.#key, commands)
  }

  #drop(commandId: string): void {
    const rest = this.commands.filter((command) => command.commandId !== commandId)
    if (rest.length === 0) this.#drafts.drop(this.#key)
    else this.#drafts.write(this.#key, rest)
  }
}

function isFinal(failure: ApiFailure): boolean {
  return failure.kind === 'refused' && FINAL_CODES.has(failure.code)
}
