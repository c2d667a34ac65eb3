import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { createTestApp } from '../http/testing.ts'
import { sourceRoutes } from './source-routes.ts'
import { createTestFacts } from './testing-facts.ts'
import { serve } from './testing-server.ts'
import { rssOf, startTestSite, TEST_NOW, TEST_SOURCE, titlesOf, untilAborted } from './testing-site.ts'

const MINUTE = 60_000

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-sources-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('a news file', () => {
  test('changes, and the fact follows', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rssOf('eins'))
    await using site = await startTestSite(db, { address })
    site.clock.now += 5_000
    writeFileSync(address, rssOf('eins', 'zwei'))
    await site.runner.check('portal')
    expect(site.published.map(titlesOf)).toEqual([['eins'], ['zwei', 'eins']])
    expect(site.announced).toContain('sources')
  })

  test('keeps the first-seen time of each item, over a restart, too', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rssOf('eins'))
    const first = await startTestSite(db, { address })
    await first[Symbol.asyncDispose]()
    writeFileSync(address, rssOf('eins', 'zwei'))
    await using second = await startTestSite(db, { address }, { startAt: TEST_NOW + MINUTE })
    const body = second.published.at(-1)?.body
    expect(body?.kind === 'news' && body.items.map(({ title, firstSeenAt }) => [title, firstSeenAt])).toEqual([
      ['zwei', TEST_NOW + MINUTE],
      ['eins', TEST_NOW],
    ])
  })

  test('that turns to rubbish leaves the last good news, which age', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    writeFileSync(address, rssOf('gut'))
    await using site = await startTestSite(db, { address })
    for (const rubbish of ['<!doctype html><html></html>', '', 'x'.repeat(10_000_001)]) {
      site.clock.now += MINUTE
      writeFileSync(address, rubbish)
      const source = await site.runner.check('portal')
      expect(source.problem).toBeTypeOf('string')
      expect(source.times).toMatchObject({
        observedAt: TEST_NOW,
        checkedAt: TEST_NOW,
        staleAt: TEST_NOW + TEST_SOURCE.staleAfterMs,
      })
    }
    rmSync(address)
    expect((await site.runner.check('portal')).problem).toContain('gibt es nicht')
    expect(site.published.map(titlesOf)).toEqual([['gut']])
    writeFileSync(address, rssOf('wieder gut'))
    expect(await site.runner.check('portal')).not.toHaveProperty('problem')
    expect(titlesOf(site.published.at(-1))).toEqual(['wieder gut'])
  })

  test('holds news from the future back until their time has come', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    const date = new Date(TEST_NOW + 60 * MINUTE).toUTCString()
    writeFileSync(
      address,
      rssOf('jetzt').replace('</item>', `</item><item><title>später</title><pubDate>${date}</pubDate></item>`),
    )
    await using site = await startTestSite(db, { address })
    const source = await site.runner.check('portal')
    expect(source).toMatchObject({
      itemCount: 1,
      remarks: ['1\u00a0Meldung ist auf später datiert und erscheint dann.'],
    })
    site.clock.now += 60 * MINUTE
    expect(await site.runner.check('portal')).toMatchObject({ itemCount: 2, remarks: [] })
    expect(titlesOf(site.published.at(-1))).toEqual(['später', 'jetzt'])
  })
})

describe('times', () => {
  test('a 304 moves only when it was checked, and is written once a minute', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : rssOf('eins'))
    })
    await using site = await startTestSite(db, { address: `${server.url}/news.xml` })
    for (let second = 1; second <= 120; second += 7) {
      site.clock.now = TEST_NOW + second * 1_000
      await site.runner.check('portal')
    }
    expect(site.published.map(({ times }) => [times.observedAt - TEST_NOW, times.checkedAt - TEST_NOW])).toEqual([
      [0, 0],
      [0, 64_000],
    ])
    expect((await site.runner.list())[0]?.times?.checkedAt).toBe(TEST_NOW + 120_000)
    const { times } = site.published[1]!
    expect(times).toMatchObject({
      staleAt: times.checkedAt + TEST_SOURCE.staleAfterMs,
      expiresAt: times.checkedAt + TEST_SOURCE.expireAfterMs,
    })
  })

  test('contentAt is what the source says, never later than now', async () => {
    await using db = await openTestDatabase()
    const address = join(dir, 'news.xml')
    const item = (at: number) => `<item><title>t${at}</title><pubDate>${new Date(at).toUTCString()}</pubDate></item>`
    writeFileSync(address, `<rss version="2.0"><channel><title>x</title>${item(TEST_NOW - 5 * MINUTE)}</channel></rss>`)
    await using site = await startTestSite(db, { address })
    writeFileSync(address, `<rss version="2.0"><channel><title>x</title>${item(TEST_NOW + MINUTE)}</channel></rss>`)
    await site.runner.check('portal')
    expect(site.published.map(({ times }) => times.contentAt)).toEqual([TEST_NOW - 5 * MINUTE, TEST_NOW])
  })

  test('a changed address forgets what the old one said', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((_, response) => response.writeHead(200, { etag: '"1"' }).end(rssOf('eins')))
    const first = await startTestSite(db, { address: `${server.url}/alt.xml` })
    await first[Symbol.asyncDispose]()
    await using _second = await startTestSite(db, { address: `${server.url}/neu.xml` })
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  test('a restart asks conditionally and keeps the news', async () => {
    await using db = await openTestDatabase()
    await using server = await serve((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"1"'
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : rssOf('eins'))
    })
    const first = await startTestSite(db, { address: server.url })
    await first[Symbol.asyncDispose]()
    await using second = await startTestSite(db, { address: server.url }, { startAt: TEST_NOW + 2 * MINUTE })
    expect(server.requests[1]?.headers['if-none-match']).toBe('"1"')
    expect(second.published.map(titlesOf)).toEqual([['eins']])
    expect(second.published[0]?.times).toMatchObject({ observedAt: TEST_NOW, checkedAt: TEST_NOW + 2 * MINUTE })
  })
})

test('a database that fails once costs one reading, not the source', async () => {
  await using db = await openTestDatabase()
  const address = join(dir, 'news.xml')
  writeFileSync(address, rssOf('eins'))
  const facts = createTestFacts(db)
  let calls = 0
  const liveFacts: Pick<LiveFacts, 'latest' | 'put'> = {
    latest: (key) => facts.liveFacts.latest(key),
    async put(...fact) {
      if (++calls === 1) throw new Error('injected fault')
      return facts.liveFacts.put(...fact)
    },
  }
  const secondRound = Promise.withResolvers<void>()
  let rounds = 0
  const wait = async (ms: number, signal: AbortSignal) => {
    if (++rounds === 1) return
    secondRound.resolve()
    await untilAborted(ms, signal)
  }
  // The test's own reading joins the first one, and fails with it.
  await expect(startTestSite(db, { address }, { liveFacts, wait })).rejects.toThrow('injected fault')
  await secondRound.promise
  expect(facts.published.map(titlesOf)).toEqual([['eins']])
})

test('staff see sources and can have them read', async () => {
  await using db = await openTestDatabase()
  const address = join(dir, 'news.xml')
  writeFileSync(address, rssOf('eins & zwei'))
  await using site = await startTestSite(db, { address })
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
