import type { HttpFetcher } from '../http/http-fetch.ts'
import { parsePlaylist } from './hls.ts'
import type { StreamObservation } from './stream-status.ts'

const PLAYLIST_BYTES_MAX = 1_000_000
const PLAYLIST_TIMEOUT_MS = 8_000
/** A master playlist that leads to another master playlist is followed once. */
const MASTER_DEPTH_MAX = 2

/**
 * Looks at a stream once. A master playlist is resolved to its smallest variant, as only its numbers matter. Takes no
 * media: nothing of the session is loaded or kept.
 */
export async function probeStream(
  url: string,
  deps: { readonly fetcher: HttpFetcher; readonly allowPrivateHosts: boolean; readonly signal?: AbortSignal },
): Promise<StreamObservation> {
  let next = url
  for (let depth = 0; depth <= MASTER_DEPTH_MAX; depth++) {
    const answer = await deps.fetcher.fetch({
      url: next,
      accept: 'application/vnd.apple.mpegurl, application/x-mpegurl, */*;q=0.1',
      bodyBytesMax: PLAYLIST_BYTES_MAX,
      timeoutMs: PLAYLIST_TIMEOUT_MS,
      allowPrivateHosts: deps.allowPrivateHosts,
      signal: deps.signal,
    })
    if (!answer.ok) return { kind: isGone(answer.error.status) ? 'absent' : 'unreachable' }
    if (answer.value.kind === 'unchanged') return { kind: 'unreachable' }
    const playlist = parsePlaylist(answer.value.bytes.toString('utf8'), answer.value.url)
    if (!playlist.ok) return { kind: 'absent' }
    if (playlist.value.kind === 'media') return { kind: 'media', playlist: playlist.value }
    const [smallest] = playlist.value.variants.toSorted((a, b) => a.bandwidth - b.bandwidth)
    if (!smallest) return { kind: 'absent' }
    next = smallest.url
  }
  return { kind: 'absent' }
}

/** 4xx says that there is no stream; 5xx and 429 say nothing about it. */
function isGone(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 429
}
