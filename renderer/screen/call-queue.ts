import type { ShownCall } from '#schema/local-api'

/** How long a call has the whole screen when nobody else waits for it. */
export const FULL_VIEW_MS = 12_000
/** How long it keeps it at least when others do. */
export const FULL_VIEW_MS_MIN = 5_000

/** Calls on their way through the full view of one screen. */
export interface CallQueue {
  readonly current: { readonly key: string; readonly since: number } | undefined
  readonly waiting: readonly string[]
  /** Announced here already; a snapshot may say `announce` again until it has heard that the call was shown. */
  readonly announced: ReadonlySet<string>
}

export const emptyCallQueue: CallQueue = { current: undefined, waiting: [], announced: new Set() }

/** A recall is announced like a call of its own. */
export function callKey(call: Pick<ShownCall, 'callId' | 'attempt'>): string {
  return `${call.callId}/${call.attempt}`
}

/** Calls that may be on glass at `atMs`, newest first. */
export function unexpired(calls: readonly ShownCall[], atMs: number): ShownCall[] {
  return calls.filter((call) => atMs < call.expiresAt)
}

/**
 * The queue after a new snapshot or after time has passed. The newest call has the full view at once: whoever is called
 * looks up now. Those that it takes it from, or that came in the same moment, have it after that, first called first,
 * unless they have had it for `FULL_VIEW_MS_MIN` already. Each keeps it for `FULL_VIEW_MS`, or `FULL_VIEW_MS_MIN`
 * while others wait, and leaves at once when it expires or is withdrawn. `calls` are the unexpired ones, newest first.
 * The same queue is returned when nothing changes.
 */
export function advance(queue: CallQueue, calls: readonly ShownCall[], atMs: number): CallQueue {
  const valid = new Set(calls.map(callKey))
  const fresh = calls
    .filter((call) => call.announce && !queue.announced.has(callKey(call)))
    .toSorted((a, b) => a.calledAt - b.calledAt)
    .map(callKey)
  const announced = kept(queue.announced, valid, fresh)
  const known = queue.waiting.filter((key) => valid.has(key))
  const current = queue.current && valid.has(queue.current.key) ? queue.current : undefined
  const newest = fresh.at(-1)
  if (newest !== undefined) {
    const cutShort = current && atMs - current.since < FULL_VIEW_MS_MIN ? [current.key] : []
    const waiting = [...cutShort, ...known, ...fresh.slice(0, -1)]
    return { current: { key: newest, since: atMs }, waiting, announced }
  }
  if (current && atMs < endOf(current.since, known.length)) {
    const isSame = known.length === queue.waiting.length && announced === queue.announced
    return isSame ? queue : { current, waiting: known, announced }
  }
  const [key, ...rest] = known
  if (key !== undefined) return { current: { key, since: atMs }, waiting: rest, announced }
  return queue.current || announced !== queue.announced ? { current: undefined, waiting: [], announced } : queue
}

function endOf(since: number, waitingCount: number): number {
  return since + (waitingCount > 0 ? FULL_VIEW_MS_MIN : FULL_VIEW_MS)
}

/** Forgets calls that are gone, so that the set does not grow for ever. */
function kept(announced: ReadonlySet<string>, valid: ReadonlySet<string>, fresh: readonly string[]) {
  const still = [...announced].filter((key) => valid.has(key))
  return still.length === announced.size && fresh.length === 0 ? announced : new Set([...still, ...fresh])
}
