import type { ServerFailure } from './server-client.ts'
import { pause } from './pause.ts'

/** How often the server is asked over HTTP, and how long an answer counts as being connected. */
const POLL_MS = 4_000
const POLL_FRESH_MS = 15_000
/** While the server can not be reached: how often it is tried, so that calls are right two seconds after the line is. */
const PROBE_MS = 1_200
/** A question that was lost must not hold up the next one; on a slow line every third is given all the time it wants. */
const PROBE_TIMEOUT_MS = 1_500
const PATIENT_EVERY = 3

interface SlowWayDeps {
  /** The broker is away or silent. */
  readonly isWanted: () => boolean
  /** Asks the server for everything, each question no longer than `timeoutMs` where it is given. */
  readonly ask: (timeoutMs?: number) => Promise<ServerFailure | undefined>
  /** The server is there, so the broker may be too. */
  readonly onAnswer: () => void
  /** The server can be reached as it could not before, or the other way round. */
  readonly onTurn: () => void
  readonly monotonicMs: () => number
  readonly random: () => number
}

/** The broker is only the fast way: while it is away or silent, this slow one over HTTP keeps everything going. */
export class SlowWay {
  readonly #deps: SlowWayDeps
  #answeredAtMs = Number.NEGATIVE_INFINITY

  constructor(deps: SlowWayDeps) {
    this.#deps = deps
  }

  /** The server has answered a short while ago. */
  get isUp(): boolean {
    return this.#ageMs() < POLL_FRESH_MS
  }

  async run(signal: AbortSignal): Promise<void> {
    const { isWanted, ask, onAnswer, onTurn, monotonicMs, random } = this.#deps
    let failureCount = 0
    while (!signal.aborted) {
      await pause(PROBE_MS * (0.75 + 0.5 * random()), signal)
      const isFresh = failureCount === 0 && this.#ageMs() < POLL_MS
      if (signal.aborted || !isWanted() || isFresh) continue
      const wasUp = this.isUp
      const patient = failureCount % PATIENT_EVERY === PATIENT_EVERY - 1
      const failure = await ask(patient ? undefined : PROBE_TIMEOUT_MS)
      failureCount = failure === undefined ? 0 : failureCount + 1
      if (failure === undefined) {
        this.#answeredAtMs = monotonicMs()
        onAnswer()
      }
      if (this.isUp !== wasUp) onTurn()
    }
  }

  #ageMs(): number {
    return this.#deps.monotonicMs() - this.#answeredAtMs
  }
}
