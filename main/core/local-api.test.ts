import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OutputCheck, PlayingState, PresentedReport } from '#schema/local-api'
import { screenPlan } from '#player/screen/screen-plan'
import type { AssetRef } from '#schema/asset'
import { AssetFiles } from './asset-files.ts'
import { readByteRange } from './byte-range.ts'
import { nodeDisk } from './disk.ts'
import { createLocalApi, type ScreenReports } from './local-api.ts'
import { type LocalServer, serveLocally } from './local-server.ts'
import type { ScreenPicture } from './state-stream.ts'
import { openStore } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { testRelease } from './test-release.ts'
import { until } from './until.ts'

const TOKEN = '0123456789abcdef'
const folder = testFolder()
const store = openStore(folder.path, 'boot')
const files = new AssetFiles({
  folder: join(folder.path, 'assets'),
  disk: nodeDisk,
  releases: store.releases,
  onDamaged: () => undefined,
})
const listeners = new Set<() => void>()
const failures: { screenId: string; reason: string }[] = []
const pictures: { screenId: string; commandId: string; jpeg: Uint8Array }[] = []
const outputs: OutputCheck[] = []
const reports: { screenId: string; report: PresentedReport }[] = []
let picture: ScreenPicture = { state: { phase: 'empty', link: { connected: false } } }
let takenCount = 0
let server: LocalServer
let asset: AssetRef
let bytes: Buffer

let isPaired = true
const screens: ScreenReports = {
  takePresented: (screenId, report) => void reports.push({ screenId, report }),
  takeProbe: (_screenId, { mark }) => (mark === 1 ? { verdict: 'right', again: false } : { again: true }),
  takeOutput: (check) => void outputs.push(check),
  takeFailure: (screenId, reason) => void failures.push({ screenId, reason }),
  takePicture: (screenId, commandId, jpeg) => {
    pictures.push({ screenId, commandId, jpeg })
    return commandId === 'wanted'
  },
}
const api = createLocalApi({
  view: () => ({
    take: () => {
      takenCount++
      return picture
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }),
  claim: (_screenId, { callId }) => (callId === 'fresh' ? 'granted' : callId === 'early' ? 'later' : 'refused'),
  screens: () => (isPaired ? screens : undefined),
  slides: () => [],
  tickets: () => undefined,
  buttons: () => undefined,
  missedQueries: () => undefined,
  fetch,
  now: Date.now,
  files,
  disk: nodeDisk,
  uiFolder: join(folder.path, 'ui'),
  log: silent,
  heartbeatMs: 100,
})
const show = (code: string) => {
  change({ state: { phase: 'pairing', code, link: { connected: true } } })
}
const change = (next: ScreenPicture) => {
  picture = next
  for (const listener of listeners) listener()
}
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  Promise.resolve(api.fetch(new Request(`http://core/${path}`, { method, headers })))

beforeAll(async () => {
  mkdirSync(join(folder.path, 'ui', 'assets'), { recursive: true })
  writeFileSync(join(folder.path, 'ui', 'screen.html'), '<!doctype html>')
  writeFileSync(join(folder.path, 'ui', 'assets', 'main.js'), 'run()')
  writeFileSync(join(folder.path, 'secret.html'), 'secret')
  await files.prepare()
  bytes = randomBytes(1_000)
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')
  asset = { sha256, sizeBytes: bytes.length, mediaType: 'video/mp4' }
  const part = await files.openPart(sha256, 0)
  await part.write(bytes)
  await part.close()
  await files.admit(asset)
  server = await serveLocally(api, 0, TOKEN)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
})

describe('pages', () => {
  test('have their type and a policy that lets them load from here only', async () => {
    const page = await get('ui/screen.html?screen=foyer')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
    expect(await page.text()).toBe('<!doctype html>')
    expect((await get('ui/assets/main.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    'ui/none.html',
    'ui/../secret.html',
    'ui/%2e%2e/secret.html',
    'ui/..%2fsecret.html',
    'ui/',
    'ui',
    'nothing',
  ])('%s is unknown', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test.each([
    ['DELETE', 'ui/screen.html'],
    ['POST', 'screens/foyer/stream'],
    ['GET', 'screens/foyer/presented'],
    ['GET', 'screens/foyer/probes'],
    ['PUT', 'screens/foyer/picture'],
    ['PUT', `assets/${'a'.repeat(64)}`],
  ])('%s %s is not a thing', async (method, path) => {
    expect((await get(path, {}, method)).status).toBe(405)
  })
})

describe('assets', () => {
  const file = (headers: Record<string, string>, method = 'GET') => get(`assets/${asset.sha256}`, headers, method)

  test('whole, with type, length and name', async () => {
    const answer = await file({})
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('video/mp4')
    expect(answer.headers.get('etag')).toBe(`"${asset.sha256}"`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
    expect((await file({ 'if-none-match': `"${asset.sha256}"` })).status).toBe(304)
  })

  test.each([
    ['bytes=0-0', 206, 'bytes 0-0/1000', 1],
    ['bytes=990-', 206, 'bytes 990-999/1000', 10],
    ['bytes=-5', 206, 'bytes 995-999/1000', 5],
    ['bytes=-5000', 206, 'bytes 0-999/1000', 1_000],
    ['bytes=500-5000', 206, 'bytes 500-999/1000', 500],
    ['bytes=1000-', 416, 'bytes */1000', 0],
    ['bytes=-0', 416, 'bytes */1000', 0],
    ['bytes=5-4', 200, null, 1_000],
    ['bytes=0-1,5-6', 200, null, 1_000],
    ['lines=0-1', 200, null, 1_000],
  ])('%s', async (range, status, contentRange, length) => {
    const answer = await file({ range })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-range')).toBe(contentRange)
    expect((await answer.arrayBuffer()).byteLength).toBe(length)
  })

  test('a range of another version of the file is not served', async () => {
    expect((await file({ range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200)
    expect((await file({ range: 'bytes=0-1', 'if-range': `"${asset.sha256}"` })).status).toBe(206)
  })

  test('any range gives exactly those bytes', async () => {
    const offset = fc.integer({ min: 0, max: 999 })
    await fc.assert(
      fc.asyncProperty(offset, offset, async (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const answer = await file({ range: `bytes=${from}-${to}` })
        expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes.subarray(from, to + 1))
      }),
      { numRuns: 40 },
    )
    fc.assert(fc.property(fc.string(), fc.nat(10), (header, size) => void readByteRange(header, size)))
  })

  test.each(['a'.repeat(64), 'A'.repeat(64), '..%2f..%2fetc', 'x'])('%s is unknown', async (name) => {
    expect((await get(`assets/${name}`)).status).toBe(404)
  })
})

describe('stream', () => {
  const open = async () => {
    const answer = await get('screens/foyer/stream')
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    return { answer, reader, next: async () => new TextDecoder().decode((await reader.read()).value) }
  }

  test('gives a whole snapshot at once, one for each change, and a sign of life in between', async () => {
    show('one')
    const { answer, next, reader } = await open()
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(await next()).toContain('event: state\ndata: {"phase":"pairing","code":"one"')
    show('two')
    expect(await next()).toContain('"code":"two"')
    show('two')
    expect(await next()).toBe(': still here\n\n')
    await reader.cancel()
    expect(listeners.size).toBe(0)
  })

  test('the plan comes first, again after each switch only, and in one piece with its state', async () => {
    const playing = (releaseId: string, version: number): ScreenPicture => {
      const plan = screenPlan(testRelease([]), releaseId, 'monitor')
      const state: PlayingState = {
        phase: 'playing',
        version,
        clockOffsetMs: version,
        releaseId,
        calls: [],
        facts: [],
        link: { connected: true },
      }
      return { state, ...(plan && { plan }) }
    }
    change(playing('a'.repeat(64), 1))
    const { next, reader } = await open()
    const names = (events: string) => [...events.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)
    expect(names(await next())).toEqual(['plan', 'state'])
    change(playing('a'.repeat(64), 2))
    expect(names(await next())).toEqual(['state'])
    change(playing('b'.repeat(64), 3))
    const switched = await next()
    expect(names(switched)).toEqual(['plan', 'state'])
    expect(switched.match(/"releaseId":"b{64}"/g)).toHaveLength(2)
    await reader.cancel()
  })

  test('a slow reader gets the newest snapshot only', async () => {
    show('old')
    const { next, reader } = await open()
    for (let n = 0; n <= 500; n++) show(`n${n}`)
    expect(await next()).toContain('"code":"n500"')
    expect(await next()).toBe(': still here\n\n')
    await reader.cancel()
  })

  test('a reader that never reads costs nothing, and the others go on', async () => {
    const { host } = new URL(server.baseUrl)
    const socket = connect(Number(new URL(server.baseUrl).port), '127.0.0.1')
    socket.pause()
    socket.write(`GET /t/${TOKEN}/screens/foyer/stream HTTP/1.1\r\nhost: ${host}\r\n\r\n`)
    await until(() => listeners.size === 1)
    const big = 'x'.repeat(1_000_000)
    // As long as the socket takes more, snapshots are made for it; then it gets none.
    const idleCount = async () => {
      const before = takenCount
      for (let n = 0; n < 20; n++) {
        show(`${big}${Math.random()}`)
        await new Promise((resolve) => setImmediate(resolve))
      }
      return takenCount === before
    }
    await until(idleCount)
    show('small')
    const { next, reader } = await open()
    expect(await next()).toContain('"code":"small"')
    await reader.cancel()
    socket.destroy()
    await until(() => listeners.size === 0)
  })
})

describe('presented', () => {
  const post = (body: string, path = 'screens/foyer/presented') =>
    Promise.resolve(api.fetch(new Request(`http://core/${path}`, { method: 'POST', body })))
  const report: PresentedReport = {
    presentedAt: 5,
    frameCount: 1,
    mark: 7,
    lightPercent: 100,
    slides: [],
    shownCallIds: ['c'],
    skipped: [],
  }

  test('takes a report and refuses what is none', async () => {
    expect((await post(JSON.stringify(report))).status).toBe(204)
    expect(reports.at(-1)).toEqual({ screenId: 'foyer', report })
    expect((await post('{')).status).toBe(400)
    expect((await post(JSON.stringify({ ...report, presentedAt: 'now' }))).status).toBe(400)
    expect((await post(JSON.stringify(report), 'screens/a%2fb/presented')).status).toBe(404)
    expect((await post('x'.repeat(300_000))).status).toBe(413)
  })
})

describe('what shells tell', () => {
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
    Promise.resolve(api.fetch(new Request(`http://core/${path}`, { method: 'POST', body })))
  const probe = (mark?: number) =>
    JSON.stringify({ takenAt: 5, luminance: Array.from({ length: 144 }, () => 7), ...(mark !== undefined && { mark }) })

  test('a probe is answered with its verdict', async () => {
    expect(await (await post('screens/foyer/probes', probe(1))).json()).toEqual({ verdict: 'right', again: false })
    expect(await (await post('screens/foyer/probes', probe())).json()).toEqual({ again: true })
    expect((await post('screens/foyer/probes', JSON.stringify({ takenAt: 5, luminance: [1] }))).status).toBe(400)
  })

  test('an announcement is granted, refused, or to be asked for again', async () => {
    const claim = (callId: string) =>
      post('screens/monitor/announcements', JSON.stringify({ callId, page: 'p', durationMs: 5_000 }))
    expect(await (await claim('fresh')).json()).toEqual({ granted: true })
    expect(await (await claim('spoken')).json()).toEqual({ granted: false })
    expect((await claim('early')).status).toBe(503)
    expect((await post('screens/monitor/announcements', '{}')).status).toBe(400)
  })

  test('the state of the mixer is taken when it is one', async () => {
    expect((await post('output', JSON.stringify({ output: 'muted' }))).status).toBe(204)
    expect((await post('output', JSON.stringify({ output: 'louder' }))).status).toBe(400)
    expect(outputs).toEqual([{ output: 'muted' }])
  })

  test('a failure is taken with its reason', async () => {
    expect((await post('screens/foyer/failures', JSON.stringify({ reason: 'crashed' }))).status).toBe(204)
    expect(failures.at(-1)).toEqual({ screenId: 'foyer', reason: 'crashed' })
    expect((await post('screens/foyer/failures', JSON.stringify({ reason: '' }))).status).toBe(400)
  })

  test('a picture is taken when it is one and somebody asked for it', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])
    expect((await post('screens/foyer/picture?command=wanted', jpeg)).status).toBe(204)
    expect(pictures.at(-1)).toEqual({ screenId: 'foyer', commandId: 'wanted', jpeg })
    expect((await post('screens/foyer/picture?command=other', jpeg)).status).toBe(404)
    expect((await post('screens/foyer/picture', jpeg)).status).toBe(404)
    expect((await post('screens/foyer/picture?command=a%2fb', jpeg)).status).toBe(404)
    expect((await post('screens/foyer/picture?command=wanted', '<html>')).status).toBe(400)
    expect((await post('screens/foyer/picture?command=wanted', new Uint8Array(2_200_000))).status).toBe(413)
  })

  test('before this player belongs to a site nothing is taken, and nobody gets an error', async () => {
    isPaired = false
    expect(await (await post('screens/foyer/probes', probe(1))).json()).toEqual({ again: false })
    expect((await post('screens/foyer/failures', JSON.stringify({ reason: 'crashed' }))).status).toBe(204)
    expect((await post('screens/foyer/picture?command=wanted', new Uint8Array([0xff, 0xd8, 0xff]))).status).toBe(404)
    isPaired = true
  })

  test('whatever is posted to whatever screen, the core answers and takes nothing that does not fit', async () => {
    const path = fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom('foyer', '..', '%00', 'a'.repeat(65))),
      fc.constantFrom('presented', 'probes', 'failures', 'picture?command=wanted', 'picture'),
    )
    const body = fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '[]', probe(1)))
    await fc.assert(
      fc.asyncProperty(path, body, async ([screenId, what], text) => {
        const answer = await post(`screens/${encodeURIComponent(screenId)}/${what}`, text)
        expect([200, 204, 400, 404]).toContain(answer.status)
      }),
      { numRuns: 300 },
    )
    for (const { screenId } of [...reports, ...failures, ...pictures]) expect(screenId).toBe('foyer')
  })
})

describe('who may ask', () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(server.baseUrl)
      httpRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
  const page = `/t/${TOKEN}/ui/screen.html`

  test('who knows the token and comes from our own page', async () => {
    const own = new URL(server.baseUrl).origin
    expect(await ask(page)).toBe(200)
    expect(await ask(page, { origin: own })).toBe(200)
  })

  test.each([
    ['no token', '/ui/screen.html', {}, 401],
    ['a wrong token', '/t/0123456789abcdee/ui/screen.html', {}, 401],
    ['another host name', page, { host: 'evil.example' }, 403],
    ['localhost by name', page, { host: 'localhost' }, 403],
    ['a foreign page', page, { origin: 'https://evil.example' }, 403],
    ['a page without origin', page, { origin: 'null' }, 403],
  ])('%s is refused', async (_name, path, headers, status) => {
    expect(await ask(path, headers)).toBe(status)
  })
})
