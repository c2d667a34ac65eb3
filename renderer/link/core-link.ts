import { ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import type { ScreenView } from './screen-store.ts'
import type { Store } from './store.ts'

const RETRY_MS_MIN = 500
const RETRY_MS_MAX = 5_000

/** What of `EventSource` is used, so that tests can play the core. */
export interface StateStream {
  addEventListener(type: string, listener: (event: Event) => void): void
  close(): void
}

export interface CoreLinkPorts {
  open(): StateStream
  now(): number
  /** Runs `then` later; the answer cancels it. */
  later(then: () => void, delayMs: number): () => void
}

/**
 * Keeps the store filled from the core's stream of snapshots, for ever: a lost stream is opened again after 0.5 to
 * 5 s, and what was last known stays on screen meanwhile. Snapshots that do not fit the schema are dropped: an older
 * page under a newer core shows what it understood last rather than something half understood.
 * @returns ends it
 */
export function followCore(store: Store<ScreenView>, ports: CoreLinkPorts): () => void {
  let stream: StateStream | undefined
  let cancelRetry: (() => void) | undefined
  let retryMs = RETRY_MS_MIN

  const take = (event: Event): void => {
    if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return
    const state = parseJson(ScreenState, event.data)
    retryMs = RETRY_MS_MIN
    store.set({ state: state.ok ? newer(store.get().state, state.value) : store.get().state, coreLostAt: undefined })
  }
  const lose = (): void => {
    stream?.close()
    stream = undefined
    const view = store.get()
    if (view.coreLostAt === undefined) store.set({ ...view, coreLostAt: ports.now() })
    cancelRetry = ports.later(connect, retryMs)
    retryMs = Math.min(retryMs * 2, RETRY_MS_MAX)
  }
  const connect = (): void => {
    stream = ports.open()
    const opened = stream
    stream.addEventListener('state', (event) => opened === stream && take(event))
    stream.addEventListener('error', () => opened === stream && lose())
  }
  connect()
  return () => {
    cancelRetry?.()
    stream?.close()
    stream = undefined
  }
}

/** The ports of a real page. */
export function browserPorts(streamUrl: string): CoreLinkPorts {
  return {
    open: () => new EventSource(streamUrl),
    now: Date.now,
    later(then, delayMs) {
      const timer = setTimeout(then, delayMs)
      return () => clearTimeout(timer)
    },
  }
}

/** A repeated snapshot keeps its identity, so that nothing is rendered again for it. */
function newer(known: ScreenState | undefined, fresh: ScreenState): ScreenState {
  return known && JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh
}
