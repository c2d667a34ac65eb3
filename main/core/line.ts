import type { SyncFailure } from '#player/releases/failure'
import { fail, ok, type Result } from '#schema/result'
import type { RateCap } from './rate-cap.ts'
import { isNetworkError, type ServerClient, syncFailure } from './server-client.ts'

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

/** A text that is kept in memory. It may take as long as the line needs; `corrupt` when it is longer than announced. */
export async function downloadText(
  path: string,
  sizeBytesMax: number,
  line: Line,
  signal: AbortSignal,
): Promise<Result<string, SyncFailure>> {
  const stalled = new AbortController()
  try {
    const answer = await line.client.open(path, {
      signal: AbortSignal.any([signal, stalled.signal]),
      secret: line.secret,
    })
    if (!answer.ok) return fail(syncFailure(answer.error))
    const chunks: Uint8Array[] = []
    let sizeBytes = 0
    for await (const chunk of chunksOf(
      answer.value.body ?? ReadableStream.from<Uint8Array>([]),
      line,
      stalled,
      signal,
    )) {
      sizeBytes += chunk.length
      if (sizeBytes > sizeBytesMax) return fail('corrupt')
      chunks.push(chunk)
    }
    return ok(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    if (isNetworkError(error)) return fail('offline')
    throw error
  }
}
