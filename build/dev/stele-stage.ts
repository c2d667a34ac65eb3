import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeBundle } from '#player/wayfinding/bundle'
import type { BuildingPlan } from '#schema/building'
import type { Directory } from '#schema/directory'
import type { LiveFact } from '#schema/live-fact'
import type { PresentedReport, ScreenState } from '#schema/local-api'
import type { WaitingArea } from '#schema/release'
import type { Screen } from '#schema/screen'
import { type Played, streamText } from './core-stream.ts'

/** A player core that only says what it is told: pages, one stream, assets. For tests and pictures of the stele. */
export interface Stage extends AsyncDisposable {
  readonly pageUrl: string
  /** Says this to every open page, and to those that open later. */
  show(shown: Played | ScreenState): void
  /** From now on this asset is answered with these bytes, or with 404. */
  putAsset(sha256: string, body: string | Uint8Array | undefined): void
  readonly presented: readonly PresentedReport[]
  /** What the core says of waiting numbers, by the last parts of the address; undefined hangs up. */
  onTicket: (request: TicketRequest) => unknown
}

/** Something about waiting numbers that a page asks its core. */
export interface TicketRequest {
  readonly method: string
  /** `ticket-offer`, `tickets`, `tickets/KEY`, `check-ins` or `prints`. */
  readonly path: string
  readonly body: unknown
}

/** Where `npm run build` puts the pages. */
const BUILT_PAGES = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))
const TICKET_PATH = /^\/screens\/[^/]+\/(ticket-offer|tickets(?:\/[^/]+)?|check-ins|prints)$/
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
/** As strict as the shells serve it. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'"

export async function openStage(screenId: string, pages = BUILT_PAGES): Promise<Stage> {
  const assets = new Map<string, string | Uint8Array>()
  const streams = new Set<ServerResponse>()
  const presented: PresentedReport[] = []
  let current: Played | ScreenState = { phase: 'empty', link: { connected: true } }
  const send = (stream: ServerResponse): boolean => stream.write(streamText(current))

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = normalize(new URL(request.url ?? '/', 'http://stage').pathname)
    if (path.endsWith('/stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      streams.add(response)
      request.on('close', () => streams.delete(response))
      send(response)
    } else if (path.endsWith('/presented')) {
      presented.push(JSON.parse(await readBody(request)) as PresentedReport)
      response.writeHead(204).end()
    } else if (TICKET_PATH.test(path)) {
      const body = await readBody(request)
      const asked = { method: request.method ?? '', path: TICKET_PATH.exec(path)?.[1] ?? '' }
      const said = await stage.onTicket({ ...asked, body: body === '' ? undefined : JSON.parse(body) })
      if (said === undefined) response.destroy()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said))
    } else if (path.startsWith('/assets/')) {
      const body = assets.get(path.slice('/assets/'.length))
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body)
    } else await sendFile(`${pages}/${path.replace(/^\/ui\//, '')}`, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the stage has no port')
  const stage: Stage = {
    pageUrl: `http://127.0.0.1:${address.port}/ui/stele.html?screen=${screenId}`,
    presented,
    show(shown) {
      current = shown
      for (const stream of streams) send(stream)
    },
    putAsset: (sha256, body) => (body === undefined ? assets.delete(sha256) : assets.set(sha256, body)),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    onTicket: () => ({ kind: 'unreachable' }),
  }
  return stage
}

/** A house with its directory, as a core would show it on this stele. */
export interface Site {
  readonly plan: BuildingPlan
  readonly directory: Directory
  readonly screen: Screen
  readonly facts: readonly LiveFact[]
  readonly waitingAreas?: readonly WaitingArea[]
}

export const PLAN_SHA = 'a'.repeat(64)
export const DIRECTORY_SHA = 'b'.repeat(64)

/** Puts a site on the stage and returns what shows it. */
export function playSite(stage: Stage, { plan, directory, screen, facts, waitingAreas = [] }: Site): Played {
  stage.putAsset(PLAN_SHA, encodeBundle(plan))
  stage.putAsset(DIRECTORY_SHA, JSON.stringify(directory))
  const releaseId = 'c'.repeat(64)
  const played: Played = {
    plan: {
      releaseId,
      siteName: plan.name,
      timeZone: 'Europe/Berlin',
      screen,
      layouts: [],
      playlists: [],
      slides: [],
      rules: [],
      groups: [],
      calendars: [],
      branding: {},
      waitingAreas: [...waitingAreas],
      buildingSha256: PLAN_SHA,
      directorySha256: DIRECTORY_SHA,
    },
    state: {
      phase: 'playing',
      version: 1,
      clockOffsetMs: 0,
      releaseId,
      calls: [],
      facts: [...facts],
      link: { connected: true },
    },
  }
  stage.show(played)
  return played
}

async function sendFile(name: string, response: ServerResponse): Promise<void> {
  const body = await readFile(name)
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
  })
  response.end(body)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
