import { expect, test } from 'vitest'
import { parseJson } from '#schema/parse'
import { Release, type ReleasePointer } from '#schema/release'
import type { Screen } from '#schema/screen'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import type { SiteContent } from './compile-release.ts'
import { createReleases } from './releases.ts'

const monitor: Screen = {
  id: 'monitor',
  name: 'Foyer',
  kind: 'monitor',
  widthPx: 1920,
  heightPx: 1080,
  pxPerMm: 1.5,
  readingDistanceMm: 5_000,
  lowerEdgeMm: 1_900,
  place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
  waitingAreaIds: [],
}

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
  return { releases, pointers, rename }
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
