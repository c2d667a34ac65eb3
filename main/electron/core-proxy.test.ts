import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCoreProxy } from './core-proxy.ts'

/** A stand-in for the core: a real HTTP server that remembers what reached it. */
const seen: { url: string; headers: Record<string, unknown>; body: string }[] = []
let openStream: ServerResponse | undefined
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    seen.push({ url: request.url ?? '', headers: request.headers, body })
    if (request.url?.endsWith('/stream')) {
      openStream = response
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('event: state\ndata: 1\n\n')
      return
    }
    if (request.headers.range !== undefined) response.writeHead(206, { 'content-range': 'bytes 0-1/4' })
    response.end('ok')
  })
})
let base: string | undefined
const handle = createCoreProxy({ coreBaseUrl: () => base, fetch })

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/t/token/`
})
afterAll(() => server.close())

test('a path of the page becomes a path of the local API, with range and query, without the origin', async () => {
  const headers = { range: 'bytes=0-1', origin: 'lotse://player', cookie: 'a=b' }
  const answer = await handle(new Request('lotse://player/assets/abc?x=1', { headers }))
  expect(answer.status).toBe(206)
  expect(answer.headers.get('content-range')).toBe('bytes 0-1/4')
  expect(seen.at(-1)?.url).toBe('/t/token/assets/abc?x=1')
  expect(seen.at(-1)?.headers).toMatchObject({ 'x-lotse-page': '1' })
  expect(seen.at(-1)?.headers['origin']).toBeUndefined()
  expect(seen.at(-1)?.headers['cookie']).toBeUndefined()
})

test('a report keeps its body', async () => {
  await handle(new Request('lotse://player/screens/s/presented', { method: 'POST', body: '{"a":1}' }))
  expect(seen.at(-1)?.body).toBe('{"a":1}')
})

test('a page that goes away ends its stream in the core', async () => {
  const answer = await handle(new Request('lotse://player/screens/s/stream'))
  const reader = answer.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('data: 1')
  const closed = once(openStream ?? server, 'close')
  await reader?.cancel()
  await closed
})

test('another host is not ours', async () => {
  expect((await handle(new Request('lotse://elsewhere/ui/screen.html'))).status).toBe(404)
})

test('while the core is away a page waits and asks again, and data say that they are not ready', async () => {
  const before = base
  base = 'http://127.0.0.1:1/t/token/'
  try {
    const page = await handle(new Request('lotse://player/ui/screen.html'))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('http-equiv="refresh"')
    expect((await handle(new Request('lotse://player/assets/abc'))).status).toBe(503)
  } finally {
    base = before
  }
})
