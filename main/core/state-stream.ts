import type { ScreenState } from '#schema/local-api'

export interface StateStreamDeps {
  /** The snapshot of this moment; asked for only when the reader takes it. */
  readonly take: () => ScreenState
  /** @returns ends it */
  readonly onChange: (listener: () => void) => () => void
  readonly heartbeatMs: number
}

/** How long a page waits before it connects again, when it uses the browser's own way. */
const RETRY_MS = 500

/**
 * Server-sent events with whole snapshots. Nothing is made before the reader asks for it, so a slow reader gets the
 * newest snapshot and skips the others, and one that never reads costs nothing.
 */
export function stateStream({ take, onChange, heartbeatMs }: StateStreamDeps): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isDirty = true
  const closed = new AbortController()
  let last = ''
  let wake: (() => void) | undefined
  const unsubscribe = onChange(() => {
    isDirty = true
    wake?.()
  })
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, heartbeatMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const nextSnapshot = (): string | undefined => {
    isDirty = false
    const state = take()
    const content = JSON.stringify({ ...state, version: 0 })
    if (content === last) return undefined
    last = content
    return `retry: ${RETRY_MS}\nevent: state\ndata: ${JSON.stringify(state)}\n\n`
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (!closed.signal.aborted) {
          const snapshot = isDirty ? nextSnapshot() : undefined
          if (snapshot !== undefined) return controller.enqueue(encoder.encode(snapshot))
          await rest()
          if (!closed.signal.aborted && !isDirty) return controller.enqueue(encoder.encode(': still here\n\n'))
        }
      },
      cancel() {
        closed.abort()
        unsubscribe()
        wake?.()
      },
    },
    { highWaterMark: 0 },
  )
}
