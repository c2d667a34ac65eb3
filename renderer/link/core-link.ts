import type { TSchema, Static } from 'typebox'
import { ScreenPlan, ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { type ScreenView, withPlan, withState } from './screen-store.ts'
import type { Store } from './store.ts'

const RETRY_MS_MIN = 500
const RETRY_MS_MAX = 5_000

/** What of `EventSource` is used, so that tests can play the core. */
export interface CoreStream {
  addEventListener(type: string, listener: (event: Event) => void): void
  close(): void
}

export interface CoreLinkPorts {
  open(): CoreStream
  now(): number
  /** Runs `then` later; the answer cancels it. */
  later(then: () => void, delayMs: number): () => void
}

/**
 * Keeps the store filled from the core's stream of plans and snapshots, for ever: a lost stream is opened again after
 * 0.5 to 5 s, and what was last known plays on meanwhile. What does not fit the schema is dropped: an older page under
 * a newer core shows what it understood last rather than something half understood.
 * @returns ends it
 */
export function followCore(store: Store<ScreenView>, ports: CoreLinkPorts): () => void {
  let stream: CoreStream | undefined
  let cancelRetry: (() => void) | undefined
  let retryMs = RETRY_MS_MIN

  const heard = (next: (view: ScreenView) => ScreenView): void => {
    retryMs = RETRY_MS_MIN
    store.set({ ...next(store.get()), coreLostAt: undefined })
  }
  const take = <T extends TSchema>(
    schema: T,
    event: Event,
    fold: (view: ScreenView, value: Static<T>) => ScreenView,
  ) => {
    if (!(event instanceof MessageEvent) || typeof event.data !== 'string') return
    const parsed = parseJson(schema, event.data)
    heard((view) => (parsed.ok ? fold(view, parsed.value) : view))
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
    stream.addEventListener('plan', (event) => opened === stream && take(ScreenPlan, event, withPlan))
    stream.addEventListener('state', (event) => opened === stream && take(ScreenState, event, withState))
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
