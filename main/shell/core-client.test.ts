import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ShellMessage } from '../core/shell-protocol.ts'
import { type CoreClient, createCoreClient } from './core-client.ts'
import { obeyCore, type OrderedWindow } from './shell-orders.ts'

const log = pino({ enabled: false })
const PROBE = { takenAt: 1, luminance: [1] }
let received: { url: string | undefined; type: string | undefined; body: string }[]
const watched: boolean[] = []
let answer: (response: ServerResponse) => void
let base: string | undefined
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += String(chunk)))
  request.on('end', () => {
    received.push({ url: request.url, type: request.headers['content-type'], body })
    answer(response)
  })
})
const core: CoreClient = createCoreClient({ baseUrl: () => base, fetch, log })

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  received = []
  answer = (response) => void response.end(JSON.stringify({ verdict: 'right', again: false }))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/t/x/`
})

describe('what a shell tells the core', () => {
  test('goes to the screen that it is about, and a verdict comes back', async () => {
    expect(await core.judge('s', PROBE)).toEqual({ verdict: 'right', again: false })
    await core.failed('s', { reason: 'crashed' })
    await core.picture('s', 'c', new TextEncoder().encode('jpeg'))
    await core.output({ output: 'muted' })
    expect(received).toEqual([
      { url: '/t/x/screens/s/probes', type: 'application/json', body: JSON.stringify(PROBE) },
      { url: '/t/x/screens/s/failures', type: 'application/json', body: '{"reason":"crashed"}' },
      { url: '/t/x/screens/s/picture?command=c', type: 'image/jpeg', body: 'jpeg' },
      { url: '/t/x/output', type: 'application/json', body: '{"output":"muted"}' },
    ])
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['refuses', (response) => void response.writeHead(500).end('no')],
    ['talks nonsense', (response) => void response.end('{"verdict":"maybe"}')],
    ['breaks off', (response) => void response.destroy()],
  ])('a core that %s harms nothing', async (_name, behaviour) => {
    answer = behaviour
    expect(await core.judge('s', PROBE)).toBeUndefined()
    await core.failed('s', { reason: 'crashed' })
  })

  test('a core that is not there yet is not asked', async () => {
    base = undefined
    expect(await core.judge('s', PROBE)).toBeUndefined()
    expect(received).toEqual([])
  })
})

describe('what the core asks of a shell', () => {
  const orders = (window: OrderedWindow | undefined) => (message: ShellMessage) =>
    obeyCore(message, {
      window: (id) => (id === 's' ? window : undefined),
      core,
      power: undefined,
      output: { watch: (speaks) => void watched.push(speaks) },
      log,
    })
  const shot: ShellMessage = { type: 'screenshot', commandId: 'c', screenId: 's' }

  test('a picture is taken and brought, a page is loaded anew', async () => {
    let reloadCount = 0
    const obey = orders({
      picture: () => Promise.resolve(new Uint8Array([65])),
      reload: () => Promise.resolve(void reloadCount++),
    })
    await obey(shot)
    await obey({ type: 'reload', screenId: 's' })
    await obey({ type: 'light', screenId: 's', percent: 0 })
    await obey({ type: 'sound', speaks: true })
    expect(received).toEqual([{ url: '/t/x/screens/s/picture?command=c', type: 'image/jpeg', body: 'A' }])
    expect(reloadCount).toBe(1)
    expect(watched).toEqual([true])
  })

  test('a window that is not there, or can not, harms nothing', async () => {
    await orders(undefined)(shot)
    await orders({ picture: () => Promise.reject(new Error('no page yet')), reload: () => Promise.resolve() })(shot)
    expect(received).toEqual([])
  })
})
