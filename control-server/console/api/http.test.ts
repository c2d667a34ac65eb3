import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import Type from 'typebox'
import { createHttp, type ReachObserver } from './http.ts'

const Answer = Type.Object({ name: Type.String() })
const servers: { closeAllConnections(): void; close(): void }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function rig(listener: RequestListener, timeoutMs = 5_000) {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const seen: string[] = []
  const observer: ReachObserver = {
    reached: () => seen.push('reached'),
    unreachable: () => seen.push('unreachable'),
    signedOut: () => seen.push('signed-out'),
    serverTime: (at) => seen.push(at > 0 ? 'time' : 'no time'),
  }
  const http = createHttp({ fetch, baseUrl: `http://127.0.0.1:${address.port}`, timeoutMs, observer })
  return { http, seen, stop: () => server.closeAllConnections() }
}

describe('requests to the staff API', () => {
  it('give what the schema promises, with the console header and the server time', async () => {
    const { http, seen } = await rig((request, response) => {
      response.end(JSON.stringify({ name: String(request.headers['x-lotse-console']) }))
    })
    expect(await http.request('GET', '/x', Answer)).toEqual({ ok: true, value: { name: '1' } })
    expect(seen).toEqual(['time', 'reached'])
  })

  it.each(['{"name":1}', 'null', '<html>', ''])('refuse an answer that is not in the contract: %j', async (body) => {
    const { http } = await rig((_request, response) => response.end(body))
    expect(await http.request('GET', '/x', Answer)).toMatchObject({ ok: false, error: { kind: 'unreadable' } })
  })

  it('show the sentence of the server', async () => {
    const { http } = await rig((_request, response) => {
      response.writeHead(409).end(JSON.stringify({ code: 'QUEUE_EMPTY', message: 'Es wartet niemand.' }))
    })
    const answer = await http.request('POST', '/x', Answer, { body: {} })
    expect(answer).toEqual({
      ok: false,
      error: { kind: 'refused', code: 'QUEUE_EMPTY', message: 'Es wartet niemand.' },
    })
  })

  it('tell a session that is over from a wrong password', async () => {
    const { http, seen } = await rig((_request, response) => {
      response.writeHead(401).end(JSON.stringify({ code: 'WRONG_PASSWORD', message: 'Falsch.' }))
    })
    expect(await http.request('GET', '/x', Answer)).toMatchObject({ error: { kind: 'signed-out' } })
    expect(seen).toContain('signed-out')
    seen.length = 0
    expect(await http.request('POST', '/session', Answer, { signingIn: true })).toMatchObject({
      error: { code: 'WRONG_PASSWORD' },
    })
    expect(seen).not.toContain('signed-out')
  })

  it('take a cut line, a silent server and a gateway for no answer', async () => {
    const cut = await rig((_request, response) => response.destroy())
    const silent = await rig(() => undefined, 50)
    const gateway = await rig((_request, response) => response.writeHead(502).end('Bad Gateway'))
    const half = await rig((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"na')
      setImmediate(() => response.destroy())
    })
    for (const { http, seen } of [cut, silent, gateway, half]) {
      expect(await http.request('GET', '/x', Answer)).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
      expect(seen).toContain('unreachable')
    }
  })

  it('take an answer without a body for null', async () => {
    const { http } = await rig((_request, response) => response.writeHead(204).end())
    expect(await http.request('DELETE', '/x', Type.Null())).toEqual({ ok: true, value: null })
  })
})
