import type { Desk } from '#schema/staff-calls'
import type { ApiFailure, ApiResult } from '../../api/api-result.ts'
import { sendUntilAnswered } from '../../api/send-until-answered.ts'
import type { PendingCommands } from '../../state/pending-commands.ts'

/** What a person can ask for. `next` closes the ticket at the counter first, if there is one. */
export type DeskWish = 'next' | 'recall' | 'finish'
export type DeskAction = 'call-next' | 'recall' | 'finish'

export type DeskOutcome =
  /** Not sent: another command is on its way, or the same button was pressed a moment ago. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'done'; readonly desk: Desk }
  /** `desk` when a first step was done before the failing one. */
  | { readonly kind: 'failed'; readonly failure: ApiFailure; readonly desk: Desk | undefined }

export interface DeskCommandsOptions {
  readonly send: (counterId: string, action: DeskAction, commandId: string) => Promise<ApiResult<Desk>>
  readonly pending: PendingCommands
  readonly now: () => number
  readonly random: () => number
  readonly pause: (durationMs: number) => Promise<void>
}

/** After a command its own button rests: the second half of a double click must not call a second person. */
export const REST_MS = 1_000
const ATTEMPTS_MAX = 5
const ACTIONS: readonly DeskAction[] = ['call-next', 'recall', 'finish']

/** Sends the commands of one counter, one at a time, each exactly once however often it is pressed or repeated. */
export class DeskCommands {
  readonly #options: DeskCommandsOptions
  #busy: DeskWish | undefined
  readonly #restUntil = new Map<DeskWish, number>()

  constructor(options: DeskCommandsOptions) {
    this.#options = options
  }

  get busy(): DeskWish | undefined {
    return this.#busy
  }

  async run(wish: DeskWish, counterId: string, hasCurrent: boolean): Promise<DeskOutcome> {
    if (this.#busy !== undefined || this.#options.now() < (this.#restUntil.get(wish) ?? 0)) return { kind: 'ignored' }
    this.#busy = wish
    try {
      return await this.#steps(stepsOf(wish, hasCurrent), counterId)
    } finally {
      this.#busy = undefined
      this.#restUntil.set(wish, this.#options.now() + REST_MS)
    }
  }

  async #steps(actions: readonly DeskAction[], counterId: string): Promise<DeskOutcome> {
    let desk: Desk | undefined
    for (const action of actions) {
      const answer = await this.#sendOnce(counterId, action)
      if (answer.ok) desk = answer.value
      // Finished elsewhere in the meantime: what was wanted is the case.
      else if (isRefused(answer.error, 'COUNTER_FREE') && actions.length > 1) continue
      else return { kind: 'failed', failure: answer.error, desk }
    }
    if (desk === undefined) throw new Error('a wish has at least one step')
    return { kind: 'done', desk }
  }

  async #sendOnce(counterId: string, action: DeskAction): Promise<ApiResult<Desk>> {
    const name = `${counterId}.${action}`
    const id = this.#options.pending.idFor(name)
    const answer = await sendUntilAnswered(() => this.#options.send(counterId, action, id), {
      random: this.#options.random,
      pause: this.#options.pause,
      attemptsMax: ATTEMPTS_MAX,
    })
    if (answer.ok) this.#settleAll(counterId)
    else if (answer.error.kind === 'refused') this.#options.pending.settle(name)
    return answer
  }

  /** After any success the desk is known again: whatever was unanswered before is past. */
  #settleAll(counterId: string): void {
    for (const action of ACTIONS) this.#options.pending.settle(`${counterId}.${action}`)
  }
}

function stepsOf(wish: DeskWish, hasCurrent: boolean): readonly DeskAction[] {
  if (wish === 'next') return hasCurrent ? ['finish', 'call-next'] : ['call-next']
  return [wish]
}

function isRefused(failure: ApiFailure, code: string): boolean {
  return failure.kind === 'refused' && failure.code === code
}
