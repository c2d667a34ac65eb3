import { parseJson } from '#schema/parse'
import { ChangedEvent } from '#schema/staff-api'
import { jitteredDelayMs, pause } from './backoff.ts'
import { ServerSentEventParser } from './server-sent-events.ts'

export interface FollowChangesOptions {
  readonly fetch: typeof fetch
  readonly url: string
  readonly random: () => number
  /** A stream without a byte for this long counts as dead: a cut line says nothing of itself. */
  readonly silenceMs: number
  /** The stream stands: whatever happened before may have been missed, so fetch everything again. */
  onOpen(): void
  onChanged(event: ChangedEvent): void
  /** The stream could not be opened or has ended; it is tried again. `attempt` counts failures in a row from 1. */
  onLost(attempt: number): void
  onSignedOut(): void
}

const BACKOFF = { firstMs: 500, mostMs: 15_000 }

/** Follows the server's change feed until `signal` ends it, and comes back after every loss. */
export async function followChanges(options: FollowChangesOptions, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    const outcome = await readOnce(options, signal)
    if (signal.aborted) return
    if (outcome === 'signed-out') return options.onSignedOut()
    failures = outcome === 'opened' ? 1 : failures + 1
    options.onLost(failures)
    await pause(jitteredDelayMs(failures, options.random, BACKOFF), signal)
  }
}

async function readOnce(
  options: FollowChangesOptions,
  signal: AbortSignal,
): Promise<'opened' | 'refused' | 'signed-out'> {
  const own = new AbortController()
  const stop = () => own.abort()
  signal.addEventListener('abort', stop)
  let silence = setTimeout(stop, options.silenceMs)
  let opened = false
  try {
    const response = await options.fetch(options.url, {
      headers: { accept: 'text/event-stream' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: own.signal,
    })
    if (response.status === 401) return 'signed-out'
    if (!response.ok || response.body === null) return 'refused'
    opened = true
    options.onOpen()
    const parser = new ServerSentEventParser()
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(silence)
      silence = setTimeout(stop, options.silenceMs)
      for (const event of parser.push(decoder.decode(piece.value, { stream: true }))) report(event, options)
    }
  } catch {
    // A cut line, the silence limit and the end of the page all end here; the caller tries again or stops.
  } finally {
    clearTimeout(silence)
    signal.removeEventListener('abort', stop)
    own.abort()
  }
  return opened ? 'opened' : 'refused'
}

function report(event: { event: string; data: string }, options: FollowChangesOptions): void {
  if (event.event !== 'changed') return
  const parsed = parseJson(ChangedEvent, event.data)
  // An event of a newer server: treat it as "something changed" rather than miss it.
  if (parsed.ok) options.onChanged(parsed.value)
  else options.onOpen()
}
