import type { ErrorCode } from '#schema/errors'
import type { ButtonAction } from '#schema/staff-buttons'
import type { Calls } from '../calls/calls.ts'
import { AppError } from '../errors.ts'

export interface ButtonCommand {
  readonly counterId: string
  readonly kind: ButtonAction
  /** The same id is done once, however often it comes. */
  readonly commandId: string
}

export type CommandOutcome =
  | {
      readonly ok: true
      /** Of the ticket that is at the counter now, if any. */
      readonly ticket?: string
      readonly counterLabel: string
    }
  /** `message` is German, for people. */
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string }

/** Carries out what a button stands for. An expected refusal is a value, because a button has nobody to read errors. */
export type RunCounterCommand = (command: ButtonCommand) => Promise<CommandOutcome>

/** Buttons do at a counter what its page does. */
export function counterCommands(calls: Pick<Calls, 'command'>): RunCounterCommand {
  return async ({ commandId, counterId, kind }) => {
    try {
      const { counter, current } = await calls.command(counterId, { commandId, action: { kind } })
      return { ok: true, counterLabel: counter.label, ...(current && { ticket: current.ticket.number }) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { ok: false, code: error.code, message: error.message }
    }
  }
}
