import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { type AnnouncementAnswer, AnnouncementClaim, PresentedReport, type ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { cityHallFront, cityPark, windingTower } from '../demo/pictures/draw.ts'
import { type Played, streamText } from './core-stream.ts'
import { encodeBundle } from '#player/wayfinding/bundle'
import { cityHallDirectory } from '../demo/directory.ts'
import { cityHallPlan } from '../demo/plan/city-hall.ts'
import { HOUSE, PICTURES } from './monitor-scenes.ts'

const dist = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))
const demoVideo = fileURLToPath(new URL('../demo/media/foerderturm.mp4', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const ROOT = '/t/token/'

/** Plays the core for one page: the built files, one stream of plans and states, and what the page reports. */
export class MonitorStage implements AsyncDisposable {
  readonly reports: PresentedReport[] = []
  /** Pages by the call that they were granted to speak, in order; as at a core, nobody else gets it. */
  readonly claims = new Map<string, string>()
  /** WAV files by hash. */
  readonly sounds = new Map<string, Uint8Array>()
  /** Assets that take this long to arrive, milliseconds by hash. */
  readonly slow = new Map<string, number>()
  readonly #server: Server
  readonly #streams = new Set<ServerResponse>()
  #shown: Played | ScreenState | undefined

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      )
    })
  }

  /** Address of the page. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (typeof address !== 'object' || !address) throw new Error('the server has an address')
    return `http://127.0.0.1:${address.port}${ROOT}ui/screen.html?screen=foyer`
  }

  /** Says this to all pages, and to those that open later. */
  show(shown: Played | ScreenState): void {
    this.#shown = shown
    for (const stream of this.#streams) this.#send(stream)
  }

  /** Cuts all streams, as a core does that dies. */
  cut(): void {
    for (const stream of this.#streams) stream.destroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(ROOT)) return void response.writeHead(404).end()
    const path = pathname.slice(ROOT.length)
    if (path.endsWith('/stream')) return this.#stream(response)
    if (path.endsWith('/presented')) return await this.#presented(request, response)
    if (path.endsWith('/announcements')) return await this.#announcement(request, response)
    if (path.startsWith('assets/')) return await this.#asset(path.slice('assets/'.length), request, response)
    const file = normalize(path.slice('ui/'.length))
    const bytes = file.startsWith('..') ? undefined : await readFile(join(dist, file)).catch(() => undefined)
    if (!bytes) return void response.writeHead(404).end()
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    }
    response.writeHead(200, headers).end(bytes)
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(':hello\n\n')
    this.#streams.add(response)
    response.on('close', () => this.#streams.delete(response))
    this.#send(response)
  }

  #send(stream: ServerResponse): void {
    if (this.#shown) stream.write(streamText(this.#shown))
  }

  async #presented(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const report = parseJson(PresentedReport, await bodyOf(request))
    if (report.ok) this.reports.push(report.value)
    response.writeHead(report.ok ? 204 : 400).end()
  }

  async #announcement(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const claim = parseJson(AnnouncementClaim, await bodyOf(request))
    if (!claim.ok) return void response.writeHead(400).end()
    const { callId, page } = claim.value
    const answer: AnnouncementAnswer = { granted: (this.claims.get(callId) ?? page) === page }
    if (answer.granted) this.claims.set(callId, page)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  async #asset(sha256: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const waitMs = this.slow.get(sha256)
    if (waitMs !== undefined) await new Promise((resolve) => setTimeout(resolve, waitMs))
    const sound = this.sounds.get(sha256)
    const asset = sound ? { bytes: Buffer.from(sound), type: 'audio/wav' } : await assetBytes(sha256)
    if (!asset) return void response.writeHead(404).end()
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const from = Number(range?.[1] ?? 0)
    const to = Math.min(range?.[2] ? Number(range[2]) : asset.bytes.length - 1, asset.bytes.length - 1)
    response.writeHead(range ? 206 : 200, {
      'content-type': asset.type,
      'cache-control': 'private, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      'content-length': to - from + 1,
      ...(range && { 'content-range': `bytes ${from}-${to}/${asset.bytes.length}` }),
    })
    response.end(asset.bytes.subarray(from, to + 1))
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

interface AssetBytes {
  readonly bytes: Buffer
  readonly type: string
}
const drawn = new Map<string, Promise<AssetBytes | undefined>>()

/** Drawn once: pages may ask for the same picture many times a minute. */
function assetBytes(sha256: string): Promise<AssetBytes | undefined> {
  const known = drawn.get(sha256) ?? drawAsset(sha256)
  drawn.set(sha256, known)
  return known
}

async function drawAsset(sha256: string): Promise<AssetBytes | undefined> {
  if (sha256 === PICTURES.video) return { bytes: await readFile(demoVideo), type: 'video/mp4' }
  if (sha256 === HOUSE.buildingSha256)
    return { bytes: Buffer.from(encodeBundle(cityHallPlan())), type: 'application/octet-stream' }
  if (sha256 === HOUSE.directorySha256) {
    return { bytes: Buffer.from(JSON.stringify(cityHallDirectory())), type: 'application/json' }
  }
  const svg = {
    [PICTURES.tower]: () => windingTower(760, 1_048),
    [PICTURES.park]: () => cityPark(1_120, 524),
    [PICTURES.front]: () => cityHallFront(1_600, 900),
  }[sha256]
  return svg && { bytes: await sharp(Buffer.from(svg())).png().toBuffer(), type: 'image/png' }
}
