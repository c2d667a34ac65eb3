import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SourceConfig } from '#schema/site-seed'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp, silentLog } from '../http/testing.ts'
import { sourceRoutes } from './source-routes.ts'
import { type SourceRunnerDeps, startSources } from './source-runner.ts'
import { createTestFacts } from './testing-facts.ts'
import { serve } from './testing-server.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
const MINUTE = 60_000

const config: SourceConfig = {
  id: 'portal',
  kind: 'feed',
  name: 'bochum.de',
  address: '',
  factKey: 'portal-news',
  checkEveryMs: MINUTE,
  staleAfterMs: 6 * 60 * MINUTE,
  expireAfterMs: 14 * 24 * 60 * MINUTE,
  allowPrivateHosts: true,
}

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>x</title>${titles.map((title) => `<item><title>${title}</title></item>`).join('')}</channel></rss>`

let dir = ''
let clock = { now: NOW }
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-sources-'))
  clock = { now: NOW }
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Starts sources that are read when the test asks, and only then. */
async function start(db: Db, more: Partial<SourceConfig>, deps: Partial<SourceRunnerDeps> = {}) {
  const facts = createTestFacts(db)
  const announced: unknown[] = []
  const runner = await startSources({
    db,
    configs: [{ ...config, ...more }],
    liveFacts: facts.liveFacts,
    storeImage: async () => 'a'.repeat(64),
    changes: { announce: (what) => announced.push(what) },
    nowMs: () => clock.now,
    random: () => 0.5,
    timeZone: 'Europe/Berlin',
    log: silentLog,
    wait: (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('end')))),
    ...deps,
  })
  await runner.check('portal')
  return {
    runner,
    announced,
    ...facts,
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]()
    },
  }
}

const titles = (fact: { body: { kind: string } } | undefined) =>
  fact?.body.kind === 'news'
    ? (fact.body as unknown as { items: { title: string }[] }).items.map(({ title }) => title)
    : undefined

describe('a news file', () => {
  test('changes, and the fact follows', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rss('eins'))
    await using site = await start(db, { address })
    clock.now += 5_000
    writeFileSync(address, rss('eins', 'zwei'))
    await site.runner.check('portal')
    expect(site.published.map(titles)).toEqual([['eins'], ['zwei', 'eins']])
    expect(site.announced).toContain('sources')
  })

  test('keeps the first-seen time of each item, over a restart, too', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rss('eins'))
    const first = await start(db, { address })
    await first[Symbol.asyncDispose]()
    clock.now += MINUTE
    writeFileSync(address, rss('eins', 'zwei'))
    await using second = await start(db, { address })
    const body = second.published.at(-1)?.body
    expect(body?.kind === 'news' && body.items.map(({ title, firstSeenAt }) => [title, firstSeenAt])).toEqual([
      ['zwei', NOW + MINUTE],
      ['eins', NOW],
    ])
  })

  test('that turns to rubbish leaves the last good news, which age', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rss('gut'))
    await using site = await start(db, { address })
    for (const rubbish of ['<!doctype html><html></html>', '', 'x'.repeat(10_000_001)]) {
      clock.now += MINUTE
      writeFileSync(address, rubbish)
      const source = await site.runner.check('portal')
      expect(source.problem).toBeTypeOf('string')
      expect(source.times).toMatchObject({ observedAt: NOW, checkedAt: NOW, staleAt: NOW + config.staleAfterMs })
    }
    rmSync(address)
    expect((await site.runner.check('portal')).problem).toContain('gibt es nicht')
    expect(site.published.map(titles)).toEqual([['gut']])
    writeFileSync(address, rss('wieder gut'))
    expect(await site.runner.check('portal')).not.toHaveProperty('problem')
    expect(titles(site.published.at(-1))).toEqual(['wieder gut'])
  })

  test('holds news from the future back until their time has come', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    const date = new Date(NOW + 60 * MINUTE).toUTCString()
    writeFileSync(
      address,
      rss('jetzt').replace('</item>', `</item><item><title>später</title><pubDate>${date}</pubDate></item>`),
    )
    await using site = await start(db, { address })
    const source = await site.runner.check('portal')
    expect(source).toMatchObject({
      itemCount: 1,
      remarks: ['1\u00a0Meldung ist auf später datiert und erscheint dann.'],
    })
    clock.now += 60 * MINUTE
    expect(await site.runner.check('portal')).toMatchObject({ itemCount: 2, remarks: [] })
    expect(titles(site.published.at(-1))).toEqual(['später', 'jetzt'])
  })
})

describe('times', () => {
  test('a 304 moves only when it was checked, and is written once a minute', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : rss('eins'))
    })
    await using site = await start(db, { address: `${server.url}/news.xml` })
    for (let second = 1; second <= 120; second += 7) {
      clock.now = NOW + second * 1_000
      await site.runner.check('portal')
    }
    expect(site.published.map(({ times }) => [times.observedAt - NOW, times.checkedAt - NOW])).toEqual([
      [0, 0],
      [0, 64_000],
    ])
    expect((await site.runner.list())[0]?.times?.checkedAt).toBe(NOW + 120_000)
    const { times } = site.published[1]!
    expect(times).toMatchObject({
      staleAt: times.checkedAt + config.staleAfterMs,
      expiresAt: times.checkedAt + config.expireAfterMs,
    })
  })

  test('contentAt is what the source says, never later than now', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    const item = (at: number) => `<item><title>t${at}</title><pubDate>${new Date(at).toUTCString()}</pubDate></item>`
    writeFileSync(address, `<rss version="2.0"><channel><title>x</title>${item(NOW - 5 * MINUTE)}</channel></rss>`)
    await using site = await start(db, { address })
    writeFileSync(address, `<rss version="2.0"><channel><title>x</title>${item(NOW + MINUTE)}</channel></rss>`)
    await site.runner.check('portal')
    expect(site.published.map(({ times }) => times.contentAt)).toEqual([NOW - 5 * MINUTE, NOW])
  })

  test('a changed address forgets what the old one said', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((_, response) => response.writeHead(200, { etag: '"1"' }).end(rss('eins')))
    const first = await start(db, { address: `${server.url}/alt.xml` })
    await first[Symbol.asyncDispose]()
    await using _second = await start(db, { address: `${server.url}/neu.xml` })
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  test('a restart asks conditionally and keeps the news', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : rss('eins'))
    })
    const first = await start(db, { address: server.url })
    await first[Symbol.asyncDispose]()
    clock.now += 2 * MINUTE
    await using second = await start(db, { address: server.url })
    expect(server.requests[1]?.headers['if-none-match']).toBe('"1"')
    expect(second.published.map(titles)).toEqual([['eins']])
    expect(second.published[0]?.times).toMatchObject({ observedAt: NOW, checkedAt: NOW + 2 * MINUTE })
  })
})

describe('pictures', () => {
  const feed = (url: string) =>
    `<rss version="2.0"><channel><title>x</title><item><title>A</title><enclosure url="${url}" type="image/jpeg" length="1"/></item></channel></rss>`

  async function startWithPicture(db: Db, picture: Buffer, more: Partial<SourceConfig>) {
    const stored: Buffer[] = []
    const server = await serve((request, response) => {
      if (request.url === '/news.xml') response.end(feed('/bild.jpg'))
      else response.end(picture)
    })
    const storeImage = async (bytes: Buffer) => {
      stored.push(bytes)
      return 'b'.repeat(64)
    }
    const site = await start(db, { address: `${server.url}/news.xml`, ...more }, { storeImage })
    return {
      site,
      server,
      stored,
      async [Symbol.asyncDispose]() {
        await site.runner[Symbol.asyncDispose]()
        await server[Symbol.asyncDispose]()
      },
    }
  }

  const noise = (widthPx: number, heightPx: number) =>
    sharp({
      create: {
        width: widthPx,
        height: heightPx,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })

  test('are made small and stored under a recorded licence, once', async () => {
    await using db = await openTestDatabase()
    const picture = await noise(3_000, 2_000)
      .withExif({ IFD0: { Artist: 'Erika Mustermann' } })
      .jpeg()
      .toBuffer()
    await using world = await startWithPicture(db, picture, { imageLicence: 'Foto: Stadt (CC BY 4.0)' })
    await world.site.runner.check('portal')
    expect(world.site.published.at(-1)?.body).toMatchObject({
      items: [{ title: 'A', imageSha256: 'b'.repeat(64), imageCredit: 'Foto: Stadt (CC BY 4.0)' }],
    })
    expect(world.stored).toHaveLength(1)
    const metadata = await sharp(world.stored[0]).metadata()
    expect(metadata).toMatchObject({ format: 'webp' })
    expect(metadata.width).toBeLessThanOrEqual(1_600)
    expect(metadata.exif).toBeUndefined()
    expect(world.stored[0]!.length).toBeLessThanOrEqual(400_000)
    expect(world.server.requests.filter(({ url }) => url === '/bild.jpg')).toHaveLength(1)
  })

  test('are not even asked for without a licence', async () => {
    await using db = await openTestDatabase()
    await using world = await startWithPicture(db, Buffer.from(''), {})
    expect(world.server.requests.map(({ url }) => url)).toEqual(['/news.xml'])
    expect(world.site.published[0]?.body).toMatchObject({ items: [{ title: 'A' }] })
  })

  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a counting pixel', () => noise(1, 1).png().toBuffer()],
    [
      'an image bomb',
      () =>
        sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
    [
      'a drawing that could act',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script/></svg>'),
    ],
    ['an error page', () => Buffer.from('<html>nicht da</html>')],
    ['half a picture', async () => (await noise(400, 300).jpeg().toBuffer()).subarray(0, 2_000)],
  ])('%s is left out, the news stay', async (_, make) => {
    await using db = await openTestDatabase()
    await using world = await startWithPicture(db, await make(), { imageLicence: 'CC0' })
    await world.site.runner.check('portal')
    expect(world.stored).toEqual([])
    expect(titles(world.site.published.at(-1))).toEqual(['A'])
    expect(world.server.requests.filter(({ url }) => url === '/bild.jpg')).toHaveLength(1)
  })
})

test('a database that fails once costs one reading, not the source', async () => {
  await using db = await openTestDatabase()
  const address = join(dir, 'news.xml')
  writeFileSync(address, rss('eins'))
  const facts = createTestFacts(db)
  let calls = 0
  const put: typeof facts.liveFacts.put = async (...fact) => {
    if (++calls === 1) throw new Error('injected fault')
    return facts.liveFacts.put(...fact)
  }
  let rounds = 0
  const thirdRound = Promise.withResolvers<void>()
  await using _runner = await startSources({
    ...{ db, configs: [{ ...config, address }], storeImage: async () => '', changes: { announce: () => undefined } },
    ...{ nowMs: () => clock.now, random: () => 0.5, timeZone: 'UTC', log: silentLog },
    liveFacts: { latest: facts.liveFacts.latest, put },
    wait: async (_, signal) => {
      if (++rounds < 3) return
      thirdRound.resolve()
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('end'))))
    },
  })
  await thirdRound.promise
  expect(facts.published.map(titles)).toEqual([['eins']])
})

test('staff see sources and can have them read', async () => {
  await using db = await openTestDatabase()
  const address = join(dir, 'news.xml')
  writeFileSync(address, rss('eins & zwei'))
  await using site = await start(db, { address })
  await using app = await createTestApp()
  await app.register(sourceRoutes, { prefix: '/api/v1', sources: site.runner })
  const list = await app.inject('/api/v1/sources')
  expect(list.json()).toMatchObject([{ id: 'portal', name: 'bochum.de', kind: 'feed', address, itemCount: 1 }])
  expect(list.json()[0].remarks[0]).toContain('repariert')
  expect((await app.inject({ method: 'POST', url: '/api/v1/sources/portal/check' })).json()).toMatchObject({
    id: 'portal',
  })
  const unknown = await app.inject({ method: 'POST', url: '/api/v1/sources/fehlt/check' })
  expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'NOT_FOUND'])
})
