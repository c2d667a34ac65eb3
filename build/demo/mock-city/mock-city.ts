import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { Temporal } from 'temporal-polyfill'
import Type from 'typebox'
import { parseJson } from '#schema/parse'
import { answerCouncil } from './city-council.ts'
import { newsPage, streamPage } from './city-pages.ts'
import { type CityStream, createCityStream, isStreamState, type StreamState } from './city-stream.ts'
import { openNewsFile, type NewsFile } from './news-file.ts'

/** A small invented city on the web: portal news, council information system, livestream. */
export interface MockCity extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** The same as `POST /control/stream`. */
  setStream(state: StreamState): void
}

export interface MockCityOptions {
  /** 0 for any free port. */
  readonly port: number
  readonly nowMs: () => number
  /** Folder for `news.xml`, which people may edit; without it the news live in memory. */
  readonly dir?: string
  readonly timeZone?: string
}

interface City {
  readonly url: string
  readonly nowMs: () => number
  readonly timeZone: string
  readonly stream: CityStream
  readonly news: NewsFile
  /** The instant that today's sessions are laid around; moves with the day. */
  anchorMs: number
}

/** Starts the city on the loopback interface. Rejects with EADDRINUSE for a taken port. */
export async function startMockCity(options: MockCityOptions): Promise<MockCity> {
  const { nowMs, timeZone = 'Europe/Berlin' } = options
  const server = createServer()
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const news = await openNewsFile(options.dir, `${url}/nachrichten`, nowMs)
  const city: City = { url, nowMs, timeZone, stream: createCityStream(nowMs), news, anchorMs: nowMs() }
  server.on('request', (request, response) => {
    answer(city, request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  return {
    url,
    setStream: (state) => city.stream.set(state),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(city: City, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', city.url)
  if (pathname === '/control/stream' && request.method === 'POST') return controlStream(city, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET, bitte.')
  if (pathname === '/news.xml') return sendNews(city, request, response)
  if (pathname.startsWith('/oparl/v1.1/')) return sendCouncil(city, pathname, searchParams, response)
  if (pathname.startsWith('/stream/')) return sendStream(city, pathname, response)
  if (pathname === '/ratstv') return send(response, 200, 'text/html; charset=utf-8', streamPage())
  if (/^\/(nachrichten(\/|$)|$)/.test(pathname)) return send(response, 200, 'text/html; charset=utf-8', newsPage())
  send(response, 404, 'text/plain; charset=utf-8', 'Diese Seite gibt es nicht.')
}

async function sendNews(city: City, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { xml, etag } = await city.news.read()
  response.setHeader('etag', etag)
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  send(response, 200, 'application/rss+xml; charset=utf-8', xml)
}

function sendCouncil(city: City, pathname: string, query: URLSearchParams, response: ServerResponse): void {
  const root = `${city.url}/oparl/v1.1`
  if (dayOf(city.nowMs(), city.timeZone) !== dayOf(city.anchorMs, city.timeZone)) city.anchorMs = city.nowMs()
  const { status, json } = answerCouncil(root, pathname.slice('/oparl/v1.1'.length), query, city)
  send(response, status, 'application/json', JSON.stringify(json))
}

function sendStream(city: City, pathname: string, response: ServerResponse): void {
  const isMaster = pathname === '/stream/master.m3u8'
  const playlist = isMaster
    ? city.stream.master()
    : /\/(hoch|niedrig)\.m3u8$/.test(pathname)
      ? city.stream.media()
      : undefined
  response.setHeader('cache-control', 'no-store')
  if (playlist === undefined) return send(response, 404, 'text/plain; charset=utf-8', 'Zurzeit keine Übertragung.')
  send(response, 200, 'application/vnd.apple.mpegurl', playlist)
}

async function controlStream(city: City, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const command = parseJson(Type.Object({ state: Type.String() }), await readText(request))
  if (!command.ok || !isStreamState(command.value.state)) {
    return send(response, 400, 'text/plain; charset=utf-8', '{"state": "live" | "frozen" | "ended" | "missing"}')
  }
  city.stream.set(command.value.state)
  send(response, 200, 'application/json', JSON.stringify({ state: city.stream.state }))
}

function dayOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
