import { readFile, rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { decodeBundle } from '#player/wayfinding/bundle'
import { openTestAssets } from '../assets/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createSite, readSite } from '../site/site.ts'
import { openSite } from '../site/open-site.ts'
import { takeInBuilding } from './store-building.ts'

const site = { siteId: 'site', siteName: 'Rathaus', timeZone: 'Europe/Berlin' }
const config = { restored: false }

const noProblem = (problem: string) => {
  throw new Error(problem)
}

test('a plan that is gone leaves the building as it was, and is told', async () => {
  await using db = await openTestDatabase()
  await using held = await openTestAssets(db)
  const hashes = await takeInBuilding(held.assets, cityHallPlan())
  await db.transaction().execute((tx) => createSite(tx, site, 0))
  await db.updateTable('site').set(hashes).execute()
  await rm(held.assets.path(hashes.building_sha256))
  const problems: string[] = []
  await openSite({ db, assets: held.assets, config, nowMs: () => 0, warn: (problem) => problems.push(problem) })
  expect(problems).toEqual(['the plan of the building can not be read'])
  const row = await db.selectFrom('site').select(['building_sha256', 'bundle_sha256']).executeTakeFirstOrThrow()
  expect(row).toEqual(hashes)
})

test('the plan of a site that an older program has stored is compiled at the start', async () => {
  await using db = await openTestDatabase()
  await using held = await openTestAssets(db)
  await db.transaction().execute((tx) => createSite(tx, site, 0))
  const { sha256 } = await held.assets.takeInJson('building.json', cityHallPlan())
  await db.updateTable('site').set({ building_sha256: sha256 }).execute()
  const deps = { db, assets: held.assets, config, nowMs: () => 0, warn: noProblem }
  await openSite(deps)
  const row = await db.selectFrom('site').select('bundle_sha256').executeTakeFirstOrThrow()
  const decoded = decodeBundle(await readFile(held.assets.path(row.bundle_sha256 ?? '')))
  expect(decoded).toMatchObject({ ok: true, value: { plan: { id: cityHallPlan().id } } })
  // The next start finds it as it is.
  await openSite(deps)
  expect(await db.selectFrom('site').select('bundle_sha256').executeTakeFirstOrThrow()).toEqual(row)
  expect(await held.assets.find(row.bundle_sha256 ?? '')).toMatchObject({ mediaType: 'application/vnd.lotse.building' })
  expect(await held.assets.list()).toEqual([])
})

test('a site without a plan starts without', async () => {
  await using db = await openTestDatabase()
  await using held = await openTestAssets(db)
  await openSite({ db, assets: held.assets, config, nowMs: () => 0, warn: noProblem })
  expect(await readSite(db)).toMatchObject({ siteId: 'rathaus' })
  const row = await db.selectFrom('site').select('bundle_sha256').executeTakeFirstOrThrow()
  expect(row.bundle_sha256).toBeNull()
})

test('a plan is kept twice: to edit and to play', async () => {
  await using db = await openTestDatabase()
  await using held = await openTestAssets(db)
  const hashes = await takeInBuilding(held.assets, cityHallPlan())
  expect(new Set(Object.values(hashes)).size).toBe(2)
  for (const sha256 of Object.values(hashes)) expect(await held.assets.find(sha256)).toBeDefined()
})
