import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '#schema/canonical-json'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { Rule } from '#schema/rule'
import type { SiteSeed } from '#schema/site-seed'
import { type Disk, nodeDisk } from '../assets/disk.ts'
import { openTestAssets } from '../assets/testing.ts'
import { readContent } from '../content/read-content.ts'
import { openTestDatabase } from '../db/testing.ts'
import { applySeed } from './apply-seed.ts'
import { checkSeed } from './check-seed.ts'
import { readSite } from './site.ts'
import { testSeed, writeTestSeed } from './testing-seed.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lotse-seed-'))))
afterEach(() => rm(folder, { recursive: true }))

describe('applySeed', () => {
  it('fills an empty database with everything, media by their hash, plans as canonical documents', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    await writeTestSeed(folder)
    const site = await applySeed(folder, { db, assets: test.assets, nowMs: () => 5_000 })
    expect(site).toMatchObject({ siteId: 'bochum', siteName: 'Rathaus Bochum', epoch: 1 })

    const seed = testSeed()
    const content = await readContent(db)
    expect(content.screens.map(({ screen }) => screen)).toEqual(seed.screens)
    expect(content.layouts).toEqual(seed.layouts)
    expect(content.rules).toEqual(seed.rules)
    expect(content.waitingAreas).toEqual(seed.waitingAreas)
    expect(content.playlists).toEqual([{ ...seed.playlists[0], anchorAt: 5_000 }])
    const film = content.slides.find(({ kind }) => kind === 'video')
    expect(film).toMatchObject({ videoDurationMs: 2_000, videoSha256: expect.stringMatching(/^[0-9a-f]{64}$/) })

    const row = await db.selectFrom('site').select('building_sha256').executeTakeFirstOrThrow()
    expect(await readFile(test.assets.path(row.building_sha256 ?? ''), 'utf8')).toBe(canonicalJson(seed.building))
    const bundle = await readFile(test.assets.path(content.buildingSha256 ?? ''))
    expect(decodeBundle(bundle)).toMatchObject({ ok: true, value: { plan: seed.building } })
    const queue = await db.selectFrom('queue').selectAll().execute()
    expect(queue).toEqual([
      { id: 'passports', area_id: 'office', position: 0, name: 'Ausweise', letter: 'A', settings: '{}' },
    ])
  })

  it('takes in groups, calendars, tags, the face of the city, and pictures deep inside slides', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const seed = testSeed()
    const gallery = {
      id: 'gallery',
      kind: 'gallery',
      title: 'Galerie',
      durationMs: 5_000,
      itemDurationMs: 5_000,
      pictures: [{ imageSha256: 'file:picture.png', alt: 'Blau' }],
    }
    const rich: SiteSeed = {
      ...seed,
      slides: [...seed.slides, gallery],
      screens: seed.screens.map((screen) => ({ ...screen, tags: ['haus:alt'] })),
      groups: [{ id: 'hall', name: 'Halle', screenIds: ['foyer'] }],
      calendars: [{ id: 'closed', name: 'Zu', days: [{ from: '2026-12-24', until: '2027-01-01' }] }],
      branding: { accent: '#16447a', logo: 'file:picture.png' },
      rules: [
        ...seed.rules,
        {
          id: 'group',
          name: 'Gruppe',
          action: { kind: 'slide', zoneId: 'main', slideId: 'gallery' },
          target: { kind: 'group', groupId: 'hall' },
          times: { exceptCalendarIds: ['feiertage-nw', 'closed'] },
          priority: 'campaign',
        },
      ],
    }
    await writeTestSeed(folder, rich)
    await applySeed(folder, { db, assets: test.assets, nowMs: () => 5_000 })
    const content = await readContent(db)
    expect(content).toMatchObject({ groups: rich.groups, calendars: rich.calendars, rules: rich.rules })
    expect(content.screens.map(({ screen }) => screen)).toEqual(rich.screens)
    const image = content.slides.find(({ kind }) => kind === 'image')
    const hash = image?.kind === 'image' ? image.imageSha256 : undefined
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(content.branding).toEqual({ accent: '#16447a', logoSha256: hash })
    expect(content.slides.find(({ id }) => id === 'gallery')).toMatchObject({ pictures: [{ imageSha256: hash }] })
  })

  it.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    ['there is none', async () => undefined, /site\.json lässt sich nicht lesen/],
    ['it is no JSON', (at) => writeFile(join(at, 'site.json'), '{'), /ist kein Inhalt für Lotse/],
    ['it is of another kind', (at) => writeFile(join(at, 'site.json'), '{"format":"x"}'), /ist kein Inhalt für Lotse/],
    [
      'a picture is missing',
      (at) => writeTestSeed(at).then(() => rm(join(at, 'media/picture.png'))),
      /picture\.png fehlt/,
    ],
    [
      'a picture is broken',
      (at) => writeTestSeed(at).then(() => writeFile(join(at, 'media/picture.png'), 'kein Bild')),
      /picture\.png: Diese Art von Datei/,
    ],
    ['the logo is a film', (at) => writeTestSeed(at, withLogo('file:film.mp4')), /Logo „file:film\.mp4“ ist kein Bild/],
    ['the logo is no file', (at) => writeTestSeed(at, withLogo('picture.png')), /Logo „picture\.png“ ist kein Bild/],
    [
      'a rule can not work',
      (at) => writeTestSeed(at, withRule({ target: { kind: 'tags', expression: 'kind:monitor AND' } })),
      /Regel „Immer“: .*Merkmale/,
    ],
    ['a slide lacks something', (at) => writeTestSeed(at, withSlide({ kind: 'notice' })), /„hello“ ist unvollständig/],
    [
      'a slide refers to a file by a hash that nobody has',
      (at) => writeTestSeed(at, withSlide({ ...picture, imageSha256: '0'.repeat(64) })),
      /Datei zum Beitrag „hello“ fehlt/,
    ],
  ])('says in one sentence that %s, and leaves the database empty', async (_what, prepare, words) => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    await prepare(folder)
    const applied = applySeed(folder, { db, assets: test.assets, nowMs: () => 1 })
    await expect(applied).rejects.toMatchObject({ name: 'StartError', message: expect.stringMatching(words) })
    expect(await readSite(db)).toBeUndefined()
    expect(await db.selectFrom('screen').selectAll().execute()).toEqual([])
  })

  it('that lacks a file is refused, however long the disk takes before it asks for it', async () => {
    await using db = await openTestDatabase()
    const slow: Disk = { ...nodeDisk, create: async (path) => (await setTimeout(50), nodeDisk.create(path)) }
    await using test = await openTestAssets(db, slow)
    await writeTestSeed(folder)
    await rm(join(folder, 'media/picture.png'))
    const applied = applySeed(folder, { db, assets: test.assets, nowMs: () => 1 })
    await expect(applied).rejects.toThrow(/picture\.png fehlt/)
  })

  it('never leaves its folder for a file', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    await writeTestSeed(folder, withSlide({ ...picture, imageSha256: 'file:../../../../etc/hostname' }))
    const applied = applySeed(folder, { db, assets: test.assets, nowMs: () => 1 })
    await expect(applied).rejects.toThrow(/media\/hostname fehlt/)
  })
})

const picture = { kind: 'image', title: 'Bild', durationMs: 5_000, alt: '', fit: 'cover' }

function withSlide(members: Record<string, unknown>): SiteSeed {
  const seed = testSeed()
  return { ...seed, slides: [{ id: 'hello', kind: 'image', ...members }, ...seed.slides.slice(1)] }
}

function withLogo(logo: string): SiteSeed {
  return { ...testSeed(), branding: { logo } }
}

function withRule(members: Partial<Rule>): SiteSeed {
  const seed = testSeed()
  return { ...seed, rules: seed.rules.map((rule) => ({ ...rule, ...members })) }
}

const SOURCE: SiteSeed['sources'][number] = {
  id: 'portal',
  kind: 'feed',
  name: 'bochum.de',
  address: 'https://www.bochum.de/feed',
  factKey: 'portal',
  checkEveryMs: 60_000,
  staleAfterMs: 60_000,
  expireAfterMs: 60_000,
  allowPrivateHosts: false,
}

describe('checkSeed', () => {
  it('finds nothing wrong with a whole site', () => {
    expect(checkSeed(testSeed())).toEqual([])
  })

  it.each<[string, (seed: SiteSeed) => SiteSeed, string]>([
    [
      'a source under the name of what is closed',
      (seed) => ({ ...seed, sources: [{ ...SOURCE, factKey: 'building' }] }),
      'Meldung „building“ gibt es doppelt',
    ],
    ['a zone of time', (seed) => ({ ...seed, timeZone: 'Europa/Bochum' }), 'Zeitzone „Europa/Bochum“'],
    [
      'two of a name',
      (seed) => ({ ...seed, screens: [...seed.screens, ...seed.screens.slice(1)] }),
      '„stele“ gibt es doppelt',
    ],
    ['a lost playlist', (seed) => ({ ...seed, playlists: [] }), 'Regel „always“ verweist auf Playlist „welcome“'],
    [
      'a lost slide',
      (seed) => ({ ...seed, slides: seed.slides.slice(1) }),
      'Playlist „welcome“ verweist auf Beitrag „hello“',
    ],
    ['a lost layout', (seed) => ({ ...seed, layouts: [] }), 'Bildschirm „foyer“ verweist auf Layout „split“'],
    ['a lost area', (seed) => ({ ...seed, waitingAreas: [] }), 'Warteschlange „passports“ verweist auf Wartebereich'],
    [
      'a lost group',
      () => withRule({ target: { kind: 'group', groupId: 'x' } }),
      'Regel „always“ verweist auf Gruppe „x“',
    ],
    [
      'a lost calendar',
      () => withRule({ times: { onlyCalendarIds: ['feiertage-nw', 'x'] } }),
      'Regel „always“ verweist auf Kalender „x“',
    ],
    [
      'a calendar that is computed',
      (seed) => ({ ...seed, calendars: [{ id: 'feiertage-nw', name: 'x', days: [] }] }),
      'Kalender „feiertage-nw“ gibt es doppelt',
    ],
    ['a lost member', (seed) => ({ ...seed, groups: [{ id: 'g', name: 'G', screenIds: ['x'] }] }), 'Bildschirm „x“'],
    ['a pale accent', (seed) => ({ ...seed, branding: { accent: '#ffcc00' } }), '#ffcc00 ist zu hell'],
    ['tickets for nothing', (seed) => ({ ...seed, demoTicketCounts: { x: 1 } }), 'verweist auf Warteschlange „x“'],
  ])('names %s', (_what, spoil, words) => {
    expect(checkSeed(spoil(testSeed())).join(' ')).toContain(words)
  })

  it('refuses zones that cover each other', () => {
    const seed = testSeed()
    const layouts = seed.layouts.map((layout) => ({
      ...layout,
      zones: layout.zones.map((zone) => ({ ...zone, area: { x: 0, y: 0, width: 1, height: 1 } })),
    }))
    expect(checkSeed({ ...seed, layouts })).toEqual([expect.stringContaining('main und side übereinander')])
  })
})
