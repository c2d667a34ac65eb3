import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import type { HlsSlide } from '#schema/slide'
import { isPlaylist, rewritePlaylist } from './hls-playlist.ts'
import { fetchOutside, isHttp } from './outside-fetch.ts'
import { isNetworkError } from './server-client.ts'

/** Name of a stream's first playlist; everything else has the name that a playlist gave it. */
export const HLS_START = 'stream.m3u8'

const ANSWER_MS_MAX = 8_000
/** Longest silence in the middle of a segment. */
const SILENCE_MS_MAX = 8_000
const PLAYLIST_BYTES_MAX = 1_048_576
const SEGMENT_BYTES_MAX = 67_108_864
/** What `#EXTM3U` takes, with a byte order mark before it and a sign behind it. */
const SIGNATURE_BYTES = 11
/** Addresses remembered for one stream: more than a day's window of two-second segments at once in two qualities. */
const ADDRESSES_MAX = 20_000

export interface HlsProxyDeps {
  readonly fetch: typeof fetch
}

/**
 * Fetches the streams of HLS slides for the page, which may load from its own core only. It is no open proxy: it
 * fetches the slide's own playlist, and what a playlist fetched for that slide has named since, over http or https.
 * No cookies, no redirects to other hosts, nothing larger than a segment can be.
 */
export class HlsProxy {
  readonly #deps: HlsProxyDeps
  readonly #streams = new Map<string, Stream>()

  constructor(deps: HlsProxyDeps) {
    this.#deps = deps
  }

  /** Answers `GET hls/:slideId/:name`. `slide` must be one of the active release. */
  async respond(slide: HlsSlide, name: string, request: Request): Promise<Response> {
    const url = this.#stream(slide).address(name)
    if (!url) return new Response('not named by this stream', { status: 404 })
    const range = request.headers.get('range')
    const stop = new AbortController()
    const signal = AbortSignal.any([request.signal, stop.signal])
    const late = setTimeout(() => stop.abort(), ANSWER_MS_MAX)
    try {
      const answer = await fetchOutside(url, {
        fetch: this.#deps.fetch,
        signal,
        headers: { 'accept-encoding': 'identity', ...(range !== null && { range }) },
        mayFollow: (from, to) => from.hostname === to.hostname,
      })
      if (!answer.ok) return new Response(answer.error, { status: 502 })
      const { response, asked } = answer.value
      const ownUrl = asked.at(-1) ?? url
      return await this.#pass(slide, ownUrl, response, stop)
    } finally {
      clearTimeout(late)
    }
  }

  /** Forgets the streams of slides that are no longer played. */
  keepOnly(slideIds: ReadonlySet<string>): void {
    for (const slideId of this.#streams.keys()) if (!slideIds.has(slideId)) this.#streams.delete(slideId)
  }

  #stream(slide: HlsSlide): Stream {
    const known = this.#streams.get(slide.id)
    if (known?.startUrl === slide.playlistUrl) return known
    const stream = new Stream(slide.playlistUrl)
    this.#streams.set(slide.id, stream)
    return stream
  }

  async #pass(slide: HlsSlide, ownUrl: URL, response: Response, stop: AbortController): Promise<Response> {
    const { status, headers } = response
    const declaredBytes = Number(headers.get('content-length') ?? 0)
    if (!response.body || (status !== 200 && status !== 206) || declaredBytes > SEGMENT_BYTES_MAX) {
      await response.body?.cancel()
      return new Response(`the stream answered ${status}`, { status: status === 404 || status === 416 ? status : 502 })
    }
    const bytes = new Bytes(response.body.getReader(), stop)
    const first = await bytes.beginning()
    if (first === 'broken') return new Response('broken off', { status: 502 })
    if (status === 200 && first && isPlaylist(new TextDecoder().decode(first.subarray(0, SIGNATURE_BYTES)))) {
      const text = await bytes.text(first)
      if (text === undefined) return new Response('the playlist is too long or broken off', { status: 502 })
      return new Response(this.#stream(slide).rewritten(text, ownUrl), {
        headers: { 'content-type': 'application/vnd.apple.mpegurl', 'cache-control': 'no-store' },
      })
    }
    const passed = ['content-length', 'content-range'].flatMap((name) => {
      const value = headers.get('content-encoding') === null ? headers.get(name) : null
      return value === null ? [] : [[name, value] as const]
    })
    return new Response(bytes.rest(first), {
      status,
      // Whatever it says it is: to the page it is bytes for the decoder, never a document.
      headers: {
        ...Object.fromEntries(passed),
        'content-type': 'application/octet-stream',
        'cache-control': 'no-store',
      },
    })
  }
}

/** What the playlists of one slide have named so far. */
class Stream {
  readonly startUrl: string
  readonly #addresses = new Map<string, URL>()

  constructor(startUrl: string) {
    this.startUrl = startUrl
  }

  address(name: string): URL | undefined {
    return name === HLS_START ? new URL(this.startUrl) : this.#addresses.get(name)
  }

  rewritten(text: string, ownUrl: URL): string {
    return rewritePlaylist(text, ownUrl, (url) => (mayName(ownUrl, url) ? this.#remember(url) : undefined))
  }

  #remember(url: URL): string {
    const name = createHash('sha256').update(url.href).digest('hex').slice(0, 32)
    // Named anew it is young again, so that what a live stream still needs is never the oldest.
    this.#addresses.delete(name)
    this.#addresses.set(name, url)
    for (const oldest of this.#addresses.keys()) {
      if (this.#addresses.size <= ADDRESSES_MAX) break
      this.#addresses.delete(oldest)
    }
    return name
  }
}

/**
 * A playlist may name other hosts, as streams lie on delivery networks; but none that is an address or a bare name,
 * such as machines of this house have, unless it is such a one itself.
 */
function mayName(from: URL, to: URL): boolean {
  if (!isHttp(to) || to.username !== '' || to.password !== '') return false
  if (to.hostname === from.hostname) return true
  const host = to.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return isIP(host) === 0 && host.includes('.') && !/\.(localhost|local|internal|lan|home\.arpa)$/.test(host)
}

/** A body that is read with a limit on its size and on its silence. */
class Bytes {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>
  readonly #stop: AbortController
  #readBytes = 0

  constructor(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, stop: AbortController) {
    this.#reader = reader
    this.#stop = stop
  }

  /** Undefined at the end. */
  async next(): Promise<Uint8Array<ArrayBuffer> | undefined | 'broken'> {
    const silent = setTimeout(() => this.#stop.abort(), SILENCE_MS_MAX)
    try {
      const { value } = await this.#reader.read()
      this.#readBytes += value?.length ?? 0
      if (this.#readBytes <= SEGMENT_BYTES_MAX) return value
      this.#stop.abort()
      return 'broken'
    } catch (error) {
      if (isNetworkError(error)) return 'broken'
      throw error
    } finally {
      clearTimeout(silent)
    }
  }

  /** Enough to tell what it is, unless there is less. */
  async beginning(): Promise<Uint8Array<ArrayBuffer> | undefined | 'broken'> {
    let all = new Uint8Array()
    while (all.length < SIGNATURE_BYTES) {
      const piece = await this.next()
      if (piece === 'broken') return piece
      if (piece === undefined) return all.length > 0 ? all : undefined
      const longer = new Uint8Array(all.length + piece.length)
      longer.set(all)
      longer.set(piece, all.length)
      all = longer
    }
    return all
  }

  /** Everything as text, from a first piece that has been read already; undefined when it is too long or broken. */
  async text(first: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
    const decoder = new TextDecoder()
    let text = decoder.decode(first, { stream: true })
    for (;;) {
      const piece = await this.next()
      if (piece === undefined) return text + decoder.decode()
      if (piece === 'broken' || this.#readBytes > PLAYLIST_BYTES_MAX) {
        this.#stop.abort()
        return undefined
      }
      text += decoder.decode(piece, { stream: true })
    }
  }

  rest(first: Uint8Array<ArrayBuffer> | undefined): ReadableStream<Uint8Array<ArrayBuffer>> {
    let ready = first
    return new ReadableStream({
      pull: async (controller) => {
        const piece = ready ?? (await this.next())
        ready = undefined
        if (piece === 'broken') controller.error(new Error('the stream broke off'))
        else if (piece) controller.enqueue(piece)
        else controller.close()
      },
      cancel: () => this.#stop.abort(),
    })
  }
}
