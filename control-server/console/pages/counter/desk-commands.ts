import type { CounterAction, CounterActionKind } from '#schema/counter-command'
import type { Desk } from '#schema/staff-calls'
import type { ApiFailure, ApiResult } from '../../api/api-result.ts'
import { jitteredDelayMs } from '../../api/backoff.ts'
import type { PendingCommands } from '../../state/pending-commands.ts'

export type DeskOutcome =
  /** Not sent: another command is on its way, or the same was done a moment ago. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'done'; readonly desk: Desk }
  /** `unreachable`: whether it was done is not known; under its id it can be sent again. */
  | { readonly kind: 'failed'; readonly failure: ApiFailure; readonly commandId: string }

export interface DeskCommandsOptions {
  readonly send: (action: CounterAction, commandId: string, timeoutMs: number) => Promise<ApiResult<Desk>>
  readonly counterId: string
  readonly pending: PendingCommands
  /** A clock that only goes forward. */
  readonly now: () => number
  readonly random: () => number
  readonly pause: (durationMs: number) => Promise<void>
}

/** After a command its own button rests: the second half of a double click must not call a second person. */
export const REST_MS = 1_000
/** Nobody looks at a button that does nothing for longer than two seconds. */
export const ANSWER_WITHIN_MS = 1_900
/** Less than this is not worth another try. */
const LEAST_TRY_MS = 150
const BACKOFF = { firstMs: 200, mostMs: 800 }

/** Sends the commands of one counter, one at a time, each exactly once however often it is pressed or repeated. */
export class DeskCommands {
  readonly #options: DeskCommandsOptions
  readonly #slot: string
  #busy: CounterActionKind | undefined
  readonly #restUntil = new Map<string, number>()

  constructor(options: DeskCommandsOptions) {
    this.#options = options
    this.#slot = `desk.${options.counterId}`
  }

  get busy(): CounterActionKind | undefined {
    return this.#busy
  }

  async run(action: CounterAction): Promise<DeskOutcome> {
    const { now, pending } = this.#options
    const button = buttonOf(action.kind)
    if (this.#busy !== undefined || now() < (this.#restUntil.get(button) ?? 0)) return { kind: 'ignored' }
    this.#busy = action.kind
    const commandId = pending.idFor(this.#slot, JSON.stringify(action))
    try {
      const answer = await this.#sendInTime(action, commandId)
      if (answer.ok || answer.error.kind === 'refused') pending.settle(this.#slot)
      return answer.ok ? { kind: 'done', desk: answer.value } : { kind: 'failed', failure: answer.error, commandId }
    } finally {
      this.#busy = undefined
      this.#restUntil.set(button, now() + REST_MS)
    }
  }

  /** The command is looked after elsewhere: pressing again means something new. */
  handOver(): void {
    this.#options.pending.settle(this.#slot)
  }

  async #sendInTime(action: CounterAction, commandId: string): Promise<ApiResult<Desk>> {
    const { now, pause, random, send } = this.#options
    const until = now() + ANSWER_WITHIN_MS
    for (let attempt = 0; ; attempt += 1) {
      const answer = await send(action, commandId, until - now())
      if (answer.ok || answer.error.kind !== 'unreachable') return answer
      const delayMs = jitteredDelayMs(attempt, random, BACKOFF)
      if (now() + delayMs + LEAST_TRY_MS > until) return answer
      await pause(delayMs)
    }
  }
}

/** Whoever has just called somebody, in whatever way, does not mean to call another one with the same stroke. */
function buttonOf(kind: CounterActionKind): string {
  return kind === 'call' || kind === 'call-next' ? 'calling' : kind
}
