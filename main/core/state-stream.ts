import type { ScreenPlan, ScreenState } from '#schema/local-api'

/** What a page gets: what moves, and the plan that it moves on. */
export interface ScreenPicture {
  /** Of the same release as the state; absent while nothing plays. */
  readonly plan?: ScreenPlan
  readonly state: ScreenState
}

export interface StateStreamDeps {
  /** The picture of this moment; asked for only when the reader takes it. */
  readonly take: () => ScreenPicture
  /** @returns ends it */
  readonly onChange: (listener: () => void) => () => void
  readonly heartbeatMs: number
}

/** How long a page waits before it connects again, when it uses the browser's own way. */
const RETRY_MS = 500

/**
 * Server-sent events: `plan` first and after each switch of release, then `state`, both whole each time. Nothing is
 * made before the reader asks for it, so a slow reader gets the newest snapshot and skips the others, and one that
 * never reads costs nothing.
 */
export function stateStream({ take, onChange, heartbeatMs }: StateStreamDeps): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const closed = new AbortController()
  const events = pictureEvents(take)
  let isDirty = true
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
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (!closed.signal.aborted) {
          const fresh = isDirty ? ((isDirty = false), events()) : undefined
          if (fresh !== undefined) return controller.enqueue(encoder.encode(fresh))
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

/** The events since the last call, in one piece so that no page ever has a state without its plan. */
function pictureEvents(take: () => ScreenPicture): () => string | undefined {
  let lastState = ''
  let lastReleaseId: string | undefined
  return () => {
    const { plan, state } = take()
    const content = JSON.stringify({ ...state, version: 0 })
    if (content === lastState) return undefined
    lastState = content
    const isNew = plan !== undefined && plan.releaseId !== lastReleaseId
    if (isNew) lastReleaseId = plan.releaseId
    return `retry: ${RETRY_MS}\n${isNew ? event('plan', plan) : ''}${event('state', state)}`
  }
}

function event(name: 'plan' | 'state', data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
