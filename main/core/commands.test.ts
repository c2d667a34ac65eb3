import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DeviceCommand } from '#schema/device'
import { Commands } from './commands.ts'
import { ServerClient } from './server-client.ts'
import type { ShellMessage } from './shell-protocol.ts'
import { silent } from './test-folder.ts'
import { until } from './until.ts'

const NOW = 1_000_000
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 9])
let said: ShellMessage[]
let reloaded: string[]
let nowMs: number
let commands: Commands
/** What the server answers to the next pictures; then 204. */
let statuses: number[]
let received: { path: string | undefined; type: string | undefined; secret: string | undefined; bytes: Buffer }[]

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { authorization, 'content-type': type } = request.headers
    received.push({ path: request.url, type, secret: authorization, bytes: Buffer.concat(chunks) })
    response.writeHead(statuses.shift() ?? 204).end()
  })
})

beforeEach(async () => {
  said = []
  reloaded = []
  statuses = []
  received = []
  nowMs = NOW
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  commands = new Commands({
    secret: 'geheim',
    client: new ServerClient({ baseUrl: `http://127.0.0.1:${port}`, fetch, onAnswer: () => undefined }),
    screenIds: () => ['s1', 's2'],
    say: (message) => said.push(message),
    onReload: (screenId) => reloaded.push(screenId),
    now: () => nowMs,
    random: () => 0,
    log: silent,
  })
})
afterEach(async () => {
  await commands.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const command = (part: Partial<DeviceCommand> = {}): DeviceCommand => ({
  commandId: 'c1',
  notAfter: NOW + 30_000,
  screenId: 's1',
  kind: 'screenshot',
  ...part,
})

test('the shell is told once, however often a command comes', () => {
  expect([command(), command()].map((each) => commands.take(each))).toEqual(['done', 'known'])
  expect(said).toEqual([{ type: 'screenshot', commandId: 'c1', screenId: 's1' }])
  expect(commands.take(command({ commandId: 'c2', kind: 'reload', screenId: 's2' }))).toBe('done')
  expect(said.at(-1)).toEqual({ type: 'reload', screenId: 's2' })
  expect(reloaded).toEqual(['s2'])
})

test('late and senseless commands are dropped, and those for other screens', () => {
  expect(commands.take(command({ notAfter: NOW }))).toBe('late')
  expect(commands.take(command({ notAfter: NOW + 3_600_000 }))).toBe('late')
  expect(commands.take(command({ screenId: 'elsewhere' }))).toBe('foreign')
  expect(said).toEqual([])
})

test('in whatever order commands come, each is done at most once and never late', () => {
  const one = fc.record({
    commandId: fc.integer({ min: 0, max: 40 }).map((n) => `c${n}`),
    aheadMs: fc.integer({ min: -10_000, max: 10_000 }),
    passMs: fc.nat(3_000),
  })
  let round = 0
  fc.assert(
    fc.property(fc.array(one, { maxLength: 80 }), (steps) => {
      round++
      const done = new Map<string, number>()
      for (const { commandId, aheadMs, passMs } of steps) {
        nowMs += passMs
        const id = `${round}-${commandId}`
        if (commands.take(command({ commandId: id, notAfter: nowMs + aheadMs })) !== 'done') continue
        expect(aheadMs).toBeGreaterThan(0)
        done.set(id, (done.get(id) ?? 0) + 1)
      }
      expect([...done.values()].every((count) => count === 1)).toBe(true)
    }),
  )
})

test('a picture goes to the server with the secret, and again while the server is in trouble', async () => {
  statuses = [503, 503]
  commands.take(command())
  expect(commands.takePicture('s1', 'c1', JPEG)).toBe(true)
  await until(() => received.length === 3)
  expect(received.at(-1)).toEqual({
    path: '/player/v1/screenshots/c1',
    type: 'image/jpeg',
    secret: 'Bearer geheim',
    bytes: Buffer.from(JPEG),
  })
})

test('a picture that the server does not want is not sent again', async () => {
  statuses = [404, 404]
  commands.take(command())
  commands.takePicture('s1', 'c1', JPEG)
  await until(() => received.length === 1)
  await commands.stop()
  expect(received).toHaveLength(1)
})

test('nobody sends pictures that were not asked for, twice, of another screen, or too late', () => {
  commands.take(command())
  commands.take(command({ commandId: 'c2', kind: 'reload' }))
  commands.take(command({ commandId: 'c3' }))
  expect(commands.takePicture('s1', 'unknown', JPEG)).toBe(false)
  expect(commands.takePicture('s1', 'c2', JPEG)).toBe(false)
  expect(commands.takePicture('s2', 'c1', JPEG)).toBe(false)
  expect(commands.takePicture('s1', 'c1', JPEG)).toBe(true)
  expect(commands.takePicture('s1', 'c1', JPEG)).toBe(false)
  nowMs = NOW + 30_000
  expect(commands.takePicture('s1', 'c3', JPEG)).toBe(false)
})
