import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { BuildingStateBody } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import { parseJson } from '#schema/parse'
import { VisitorHouse } from '#schema/visitor-api'
import { openTestAssets } from '../assets/testing.ts'
import { takeInBuilding } from '../buildings/store-building.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { createSite } from '../site/site.ts'
import { houseRoutes } from './house-routes.ts'
import { createVisitorHouse } from './visitor-house.ts'
import { wayPage } from './way-page.ts'

const CLOSED: BuildingStateBody['closures'] = [
  { id: 'over', featureId: 'aufzug-2', kind: 'out-of-order', from: 0, until: 900 },
  { id: 'now', featureId: 'aufzug-1', kind: 'out-of-order', from: 0, until: 2_000 },
  { id: 'soon', featureId: 'treppe-ost', kind: 'closed', from: 5_000 },
]

/** The routes in front of a real database and real files. */
async function openTestHouse(phoneDir = '/nowhere') {
  const stack = new AsyncDisposableStack()
  const db = stack.adopt(await openTestDatabase(), (open) => open.destroy())
  const { assets } = stack.use(await openTestAssets(db))
  const clock = { nowMs: 1_000 }
  const nowMs = () => clock.nowMs
  const site = { siteId: 'bochum', siteName: 'Rathaus Bochum', timeZone: 'Europe/Berlin' }
  await db.transaction().execute((tx) => createSite(tx, site, 0))
  let fact: LiveFact | undefined
  const visitorHouse = createVisitorHouse({
    db,
    assets,
    liveFacts: { latest: async () => fact },
    ...site,
    nowMs,
  })
  const app = stack.adopt(await createTestApp(), (open) => open.close())
  await app.register(houseRoutes, { visitorHouse, prefix: '/visitor/v1' })
  await app.register(wayPage, { phoneDir })
  return {
    db,
    assets,
    app,
    clock,
    close: (closures: BuildingStateBody['closures']) => {
      const times = { observedAt: 0, checkedAt: 0, staleAt: 10_000, expiresAt: 10_000 }
      fact = { epoch: 1, seq: 1, key: 'building', times, body: { kind: 'building', closures } }
    },
    build: async (plan = cityHallPlan()) => {
      const hashes = await takeInBuilding(assets, plan)
      await db.updateTable('site').set(hashes).execute()
      return hashes
    },
    see: async () => {
      const answer = await app.inject('/visitor/v1/house')
      const house = parseJson(VisitorHouse, answer.body)
      if (!house.ok) throw new Error(`${answer.statusCode} ${house.error.join('; ')}`)
      return { ...house.value, headers: answer.headers }
    },
    bytes: (sha256: string, encoding?: string) =>
      app.inject({
        url: `/visitor/v1/house/${sha256}`,
        headers: encoding === undefined ? {} : { 'accept-encoding': encoding },
      }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

test('tells the house, its bundle and what is closed now or soon', async () => {
  await using house = await openTestHouse()
  expect(await house.see()).toMatchObject({ siteName: 'Rathaus Bochum', closures: [], at: 1_000 })
  expect((await house.see()).bundleSha256).toBeUndefined()
  const { bundle_sha256 } = await house.build()
  house.close(CLOSED)
  const seen = await house.see()
  expect(seen).toMatchObject({ bundleSha256: bundle_sha256, timeZone: 'Europe/Berlin' })
  expect(seen.closures.map(({ id }) => id)).toEqual(['now', 'soon'])
  expect([seen.headers['cache-control'], seen.headers['x-robots-tag']]).toEqual(['no-store', 'noindex, nofollow'])
  expect(seen.headers['set-cookie']).toBeUndefined()
  house.clock.nowMs = 2_000
  expect((await house.see()).closures.map(({ id }) => id)).toEqual(['soon'])
})

test('gives the bundle as small as it was asked for, the same bytes each time', async () => {
  await using house = await openTestHouse()
  const { bundle_sha256: sha256 } = await house.build()
  const original = await readFile(house.assets.path(sha256))
  const plain = await house.bytes(sha256)
  expect(plain.rawPayload).toEqual(original)
  expect(decodeBundle(plain.rawPayload)).toMatchObject({ ok: true })
  const [br, gz] = [await house.bytes(sha256, 'gzip, deflate, br'), await house.bytes(sha256, 'gzip;q=1.0, br;q=0')]
  expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect([brotliDecompressSync(br.rawPayload), gunzipSync(gz.rawPayload)]).toEqual([original, original])
  expect(br.rawPayload.length).toBeLessThan(original.length / 2)
  expect(br.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    'content-type': 'application/vnd.lotse.building',
  })
})

test('gives nothing else of all that is stored: no plan of before, no directory, no picture', async () => {
  await using house = await openTestHouse()
  const first = await house.build()
  const { sha256: directory } = await house.assets.takeInJson('directory.json', { entries: [{ name: 'Frau Muster' }] })
  await house.db.updateTable('site').set({ directory_sha256: directory }).execute()
  const second = await house.build({ ...cityHallPlan(), name: 'Anbau' })
  for (const sha256 of [first.bundle_sha256, second.building_sha256, directory, 'a'.repeat(64)]) {
    expect((await house.bytes(sha256)).statusCode).toBe(404)
  }
  expect((await house.bytes('..%2Fsite')).statusCode).toBe(400)
  expect((await house.bytes(second.bundle_sha256)).statusCode).toBe(200)
})

test('a file that could not be read is read again', async () => {
  await using house = await openTestHouse()
  const { bundle_sha256: sha256 } = await house.build()
  const path = house.assets.path(sha256)
  const bytes = await readFile(path)
  await rm(path)
  expect((await house.bytes(sha256)).statusCode).toBe(500)
  await writeFile(path, bytes)
  expect((await house.bytes(sha256)).rawPayload).toEqual(bytes)
})

test('a crowd behind one address is served, and a flood is not', async () => {
  await using house = await openTestHouse()
  const ask = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => house.app.inject('/visitor/v1/house')))
    return answers.map(({ statusCode }) => statusCode)
  }
  // Two hundred phones, three looks a minute each, and twice as many when they are taken out of pockets.
  expect(new Set(await ask(1_200))).toEqual(new Set([200]))
  expect(await ask(6_000)).toContain(429)
})

test('the page is the same for everybody, and its worker may keep nothing but it', async () => {
  const phoneDir = await mkdtemp(join(tmpdir(), 'lotse-way-'))
  await mkdir(join(phoneDir, 'assets'))
  await writeFile(join(phoneDir, 'way.html'), '<!doctype html><title>way</title>')
  await writeFile(join(phoneDir, 'sw.js'), '')
  await writeFile(join(phoneDir, 'assets', 'way-worker-1.js'), '')
  try {
    await using house = await openTestHouse(phoneDir)
    const page = await house.app.inject('/w')
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect([page.headers['x-robots-tag'], page.headers['referrer-policy']]).toEqual([
      'noindex, nofollow',
      'no-referrer',
    ])
    const worker = await house.app.inject('/w/sw.js')
    expect([worker.statusCode, worker.headers['service-worker-allowed']]).toEqual([200, '../w'])
    // What finds ways lies where that worker may keep it.
    const finder = await house.app.inject('/w/assets/way-worker-1.js')
    expect([finder.statusCode, finder.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  } finally {
    await rm(phoneDir, { recursive: true })
  }
  await using unbuilt = await openTestHouse()
  expect((await unbuilt.app.inject('/w')).statusCode).toBe(503)
})
