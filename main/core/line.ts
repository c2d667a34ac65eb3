import type { RateCap } from './rate-cap.ts'
import type { ServerClient } from './server-client.ts'

/** The way to the server's files, as all downloads of a player share it. */
export interface Line {
  readonly client: ServerClient
  readonly secret: string
  readonly cap: RateCap
  /** A download that brings nothing for so long is given up; it can be resumed. */
  readonly stallMs: number
}

/**
 * The bytes of an answer as they come, no faster than the cap allows. Throws what `fetch` throws when the line breaks;
 * a line on which nothing comes any more is broken by `stalled`.
 */
export async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  { cap, stallMs }: Line,
  stalled: AbortController,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const startStall = () => setTimeout(() => stalled.abort(), stallMs)
  let stall = startStall()
  try {
    for await (const chunk of body) {
      clearTimeout(stall)
      yield chunk
      // Waiting for our own cap is no stall.
      await cap.take(chunk.length, signal)
      stall = startStall()
    }
  } finally {
    clearTimeout(stall)
  }
}
