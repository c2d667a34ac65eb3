import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ChangedEvent } from '#schema/staff-api'
import type { ApiFailure, ApiResult } from '../api/api-result.ts'
import { atMostEvery, type Paced } from './at-most-every.ts'
import type { Services } from './services.ts'

type Host = ReactiveControllerHost & { readonly services: Services }

export interface RemoteOptions<T> {
  /** Undefined while there is nothing to ask for. */
  load(): Promise<ApiResult<T>> | undefined
  /** Which changes on the server make it old. */
  concerns(what: ChangedEvent['what']): boolean
  /** Called with each new value, before the host renders. */
  received?(value: T): void
  /** Also loaded this often while someone looks: for truths that change by the clock alone. */
  readonly everyMs?: number
  /** Changes on the server load it no more often than this: where they come by the second and nobody needs each. */
  readonly calmMs?: number
}

/**
 * One answer of the server, kept fresh: loaded when its host appears, loaded again when the server says that it has
 * changed or the line comes back. The last good value stays while a newer one is on its way or fails.
 */
export class Remote<T> implements ReactiveController {
  value: T | undefined
  failure: ApiFailure | undefined
  readonly #host: Host
  readonly #options: RemoteOptions<T>
  #unsubscribe: (() => void) | undefined
  /** Rises with everything that makes an answer on its way too old to be used. */
  #turn = 0
  #loading = false
  #again = false
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #changes: Paced

  constructor(host: Host, options: RemoteOptions<T>) {
    this.#host = host
    this.#options = options
    this.#changes = atMostEvery(
      options.calmMs ?? 0,
      () => void this.reload(),
      () => performance.now(),
    )
    host.addController(this)
  }

  hostConnected(): void {
    this.#unsubscribe = this.#host.services.connection.onChange((what) => {
      if (what === 'everything') void this.reload()
      else if (this.#options.concerns(what)) this.#changes.ask()
    })
    if (this.#options.everyMs !== undefined) {
      this.#timer = setInterval(() => {
        if (!document.hidden) void this.reload()
      }, this.#options.everyMs)
    }
    void this.reload()
  }

  hostDisconnected(): void {
    this.#unsubscribe?.()
    this.#changes.stop()
    clearInterval(this.#timer)
    this.#turn += 1
  }

  /** Takes over the answer of a command; a load that started before it is thrown away. */
  set(value: T): void {
    this.#turn += 1
    if (this.#loading) this.#again = true
    this.#take(value)
  }

  /** Forgets everything, for another counter or playlist. */
  clear(): void {
    this.#turn += 1
    this.value = undefined
    this.failure = undefined
    this.#host.requestUpdate()
  }

  async reload(): Promise<void> {
    if (this.#loading) {
      this.#again = true
      return
    }
    this.#loading = true
    this.#changes.done()
    try {
      do {
        this.#again = false
        await this.#loadOnce()
      } while (this.#again)
    } finally {
      this.#loading = false
    }
  }

  async #loadOnce(): Promise<void> {
    const turn = this.#turn
    const answer = await this.#options.load()
    if (answer === undefined || turn !== this.#turn) return
    if (answer.ok) return this.#take(answer.value)
    this.failure = answer.error
    this.#host.requestUpdate()
  }

  #take(value: T): void {
    this.value = value
    this.failure = undefined
    this.#options.received?.(value)
    this.#host.requestUpdate()
  }
}
