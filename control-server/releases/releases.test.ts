import { expect, test } from 'vitest'
import { parseJson } from '#schema/parse'
import { Release, type ReleasePointer } from '#schema/release'
import type { Screen } from '#schema/screen'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import type { SiteContent } from './compile-release.ts'
import { createReleases } from './releases.ts'
import { sha, testScreen } from './testing-content.ts'

const monitor: Screen = { ...testScreen('monitor'), name: 'Foyer', waitingAreaIds: [] }

async function open(db: Db) {
  for (const id of ['p1', 'p2']) {
    await db.insertInto('player').values({ id, name: id, host_name: 'pc', secret_sha256: id, paired_at: 0 }).execute()
  }
  let content: SiteContent = {
    siteId: 'site',
    siteName: 'Rathaus',
    timeZone: 'Europe/Berlin',
    screens: [
      { screen: monitor, playerId: 'p1' },
      { screen: { ...monitor, id: 'other' }, playerId: 'p2' },
    ],
    layouts: [],
    playlists: [],
    slides: [],
    rules: [],
    groups: [],
    calendars: [],
    branding: {},
    waitingAreas: [],
    steleFactKeys: [],
    assets: new Map(),
  }
  const pointers: { path: string; body: ReleasePointer }[] = []
  const releases = createReleases({
    db,
    publisher: {
      seal: (topic, body) => `${topic.path} ${JSON.stringify(body)}`,
      publish: async (topic, body) => void pointers.push({ path: topic.path, body }),
    },
    changes: createChangeFeed(),
    siteId: 'site',
    epoch: 1,
    nowMs: () => 7,
    readContent: async () => content,
  })
  const rename = (id: string, name: string) => {
    const screens = content.screens.map((entry) =>
      entry.screen.id === id ? { ...entry, screen: { ...entry.screen, name } } : entry,
    )
    content = { ...content, screens }
  }
  const setPlan = (n: number) => {
    const assets = new Map([[sha(n), { sha256: sha(n), sizeBytes: 1, mediaType: 'application/json' as const }]])
    content = { ...content, assets, buildingSha256: sha(n) }
  }
  return { releases, pointers, rename, setPlan }
}

test('each player gets its own release, and publishing again without a change says nothing', async () => {
  await using db = await openTestDatabase()
  const { releases, pointers } = await open(db)
  const first = await releases.publish()
  expect(first.releases.map(({ playerId, gen, changed }) => [playerId, gen, changed])).toEqual([
    ['p1', 1, true],
    ['p2', 1, true],
  ])
  const again = await releases.publish()
  expect(again.releases.every(({ changed, gen }) => !changed && gen === 1)).toBe(true)
  expect(pointers).toHaveLength(2)
})

test('a change reaches only the player that it concerns, with the next generation', async () => {
  await using db = await openTestDatabase()
  const { releases, pointers, rename } = await open(db)
  await releases.publish()
  rename('other', 'Flur')
  await releases.publish()
  expect(pointers.slice(2)).toMatchObject([{ path: 'lotse/1/site/player/p2/release', body: { gen: 2, epoch: 1 } }])
})

test('going back to an earlier plan is a new generation of the same release', async () => {
  await using db = await openTestDatabase()
  const { releases, rename } = await open(db)
  const [first] = (await releases.publish()).releases
  rename('monitor', 'Flur')
  await releases.publish()
  rename('monitor', 'Foyer')
  const [third] = (await releases.publish()).releases
  expect(third).toMatchObject({ releaseId: first?.releaseId, gen: 3, changed: true })
})

test('a body is the one that the pointer names, and no player can read the plan of another', async () => {
  await using db = await openTestDatabase()
  const { releases } = await open(db)
  const [first, second] = (await releases.publish()).releases
  const body = await releases.body('p1', first?.releaseId ?? '')
  expect(parseJson(Release, body ?? '')).toMatchObject({ ok: true, value: { playerId: 'p1' } })
  expect(Buffer.byteLength(body ?? '')).toBe(first?.sizeBytes)
  expect(await releases.body('p1', second?.releaseId ?? '')).toBeUndefined()
})

test('the newest body is what the newest pointer names', async () => {
  await using db = await openTestDatabase()
  const { releases, rename } = await open(db)
  expect(await releases.newestBody('p1')).toBeUndefined()
  await releases.publish()
  rename('monitor', 'Flur')
  const [newest] = (await releases.publish()).releases
  expect(await releases.newestBody('p1')).toBe(await releases.body('p1', newest?.releaseId ?? ''))
})

test('a download limit travels with the pointer', async () => {
  await using db = await openTestDatabase()
  const { releases, pointers } = await open(db)
  await releases.publish()
  await db.updateTable('player').set({ bytes_per_sec_max: 20_000 }).where('id', '=', 'p1').execute()
  await releases.republishAll()
  expect(pointers.slice(2).map(({ body }) => body.bytesPerSecMax)).toEqual([20_000, undefined])
})

test('files are held for as long as a release that needs them is kept, and not longer', async () => {
  await using db = await openTestDatabase()
  const { releases, setPlan } = await open(db)
  const held = async () => {
    const rows = await db.selectFrom('release_asset').select('sha256').distinct().orderBy('sha256').execute()
    return rows.map(({ sha256 }) => sha256)
  }
  for (let n = 1; n <= 50; n += 1) {
    setPlan(n)
    await releases.publish()
  }
  expect(await held()).toEqual(Array.from({ length: 50 }, (_, n) => sha(n + 1)))
  // The plan of two comes back, as the same release: its file outlives that of three.
  for (const n of [2, 51, 52]) {
    setPlan(n)
    await releases.publish()
  }
  expect(await held()).toEqual([sha(2), ...Array.from({ length: 49 }, (_, n) => sha(n + 4))])
})

test('after a start every pointer is published again', async () => {
  await using db = await openTestDatabase()
  const { releases, pointers } = await open(db)
  await releases.publish()
  await releases.republishAll()
  expect(pointers.map(({ path }) => path)).toEqual([
    'lotse/1/site/player/p1/release',
    'lotse/1/site/player/p2/release',
    'lotse/1/site/player/p1/release',
    'lotse/1/site/player/p2/release',
  ])
})
