import type { ApiResult } from './api-result.ts'
import { jitteredDelayMs } from './backoff.ts'

export interface RetryOptions {
  readonly random: () => number
  readonly pause: (durationMs: number) => Promise<void>
  readonly attemptsMax: number
}

const BACKOFF = { firstMs: 300, mostMs: 2_000 }

/**
 * Sends something that may safely be sent twice until the server answers, whatever the answer. Gives up after
 * `attemptsMax`: a number must not be called minutes after someone pressed the button.
 */
export async function sendUntilAnswered<T>(
  send: () => Promise<ApiResult<T>>,
  options: RetryOptions,
): Promise<ApiResult<T>> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send()
    const silent = !answer.ok && answer.error.kind === 'unreachable'
    if (!silent || attempt + 1 >= options.attemptsMax) return answer
    await options.pause(jitteredDelayMs(attempt, options.random, BACKOFF))
  }
}
