import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SiteSeed } from '#schema/site-seed'
import { openTestAssets } from '../assets/testing.ts'
import { readContent } from '../content/read-content.ts'
import { openTestDatabase } from '../db/testing.ts'
import { applySeed } from './apply-seed.ts'
import { readSite } from './site.ts'

const unit = {
  id: 'foyer',
  buildingId: 'haus',
  levelId: 'eg',
  kind: 'hall',
  outline: [
    [0, 0],
    [9, 0],
    [9, 9],
  ],
  passage: true,
  wheelchair: 'yes',
} as const

const seed = (): SiteSeed => ({
  format: 'lotse-seed-1',
  siteId: 'rathaus',
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  building: {
    format: 'lotse-building-1',
    id: 'haus',
    name: 'Haus',
    attribution: '',
    invented: true,
    buildings: [{ id: 'haus', name: 'Haus' }],
    levels: [{ id: 'eg', ordinal: 0, name: 'Erdgeschoss' }],
    units: [{ ...unit, outline: unit.outline.map(([x, y]) => [x, y]) }],
    openings: [],
    connectors: [],
    landmarks: [],
  },
  directory: { format: 'lotse-directory-1', entries: [] },
  screens: [],
  layouts: [{ id: 'l', name: 'L', zones: [{ id: 'z', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }] }],
  slides: [pictureSlide('file:bild.png')],
  playlists: [{ id: 'p', name: 'P', slideIds: ['bild'] }],
  rules: [],
  waitingAreas: [{ id: 'a', name: 'A', counters: [{ id: 'c1', label: '1', unitId: 'foyer' }] }],
  queues: [{ id: 'q', areaId: 'a', name: 'Q', letter: 'A' }],
  demoTicketCounts: {},
  sources: [],
})

/** A slide has more members than the seed's schema names: it is checked after its media are in. */
function pictureSlide(imageSha256: string): SiteSeed['slides'][number] {
  return Object.assign(
    { id: 'bild', kind: 'image' },
    { title: 'Bild', durationMs: 5_000, imageSha256, alt: '', fit: 'cover' },
  )
}

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-seed-'))
  await mkdir(join(dir, 'media'))
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#123456' } })
  await writeFile(join(dir, 'media/bild.png'), await picture.png().toBuffer())
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function apply(document: unknown) {
  if (document !== undefined) await writeFile(join(dir, 'site.json'), JSON.stringify(document))
  const db = await openTestDatabase()
  const assets = await openTestAssets(db)
  const done = async () => {
    await assets[Symbol.asyncDispose]()
    await db.destroy()
  }
  return { db, done, applied: applySeed(dir, { db, assets: assets.assets, nowMs: () => 7 }) }
}

test('a seed becomes a site whose pictures, plan and directory are stored assets', async () => {
  const { db, applied, done } = await apply(seed())
  expect((await applied).siteId).toBe('rathaus')
  const content = await readContent(db)
  const [slide] = content.slides
  expect(slide?.kind === 'image' && content.assets.has(slide.imageSha256)).toBe(true)
  expect(content.assets.get(content.buildingSha256 ?? '')?.mediaType).toBe('application/json')
  expect(content.waitingAreas[0]?.counters).toEqual([{ id: 'c1', label: '1', unitId: 'foyer' }])
  await done()
})

test.each([
  ['is not there', undefined, 'lässt sich nicht lesen'],
  ['has a wrong shape', { format: 'other' }, 'kein Inhalt für Lotse'],
  ['has zones on top of each other', overlapping(), 'liegen die Zonen z und y übereinander'],
  ['has a slide that lacks something', { ...seed(), slides: [{ id: 'bild', kind: 'image' }] }, 'unvollständig'],
])('a seed that %s is one clear sentence, and the database stays empty', async (_name, document, sentence) => {
  const { db, applied, done } = await apply(document)
  await expect(applied).rejects.toThrow(sentence)
  expect(await readSite(db)).toBeUndefined()
  await done()
})

function overlapping(): SiteSeed {
  const [layout] = seed().layouts
  if (!layout) throw new Error('no layout')
  const [zone] = layout.zones
  if (!zone) throw new Error('no zone')
  return { ...seed(), layouts: [{ ...layout, zones: [zone, { ...zone, id: 'y' }] }] }
}
