import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssetRef } from '#schema/asset'
import { canonicalJson } from '#schema/canonical-json'
import { parse } from '#schema/parse'
import { Release } from '#schema/release'
import type { Screen } from '#schema/screen'
import type { Slide } from '#schema/slide'
import { compileRelease, mediaOf, type SiteContent } from './compile-release.ts'

const sha = (n: number) => n.toString(16).padStart(64, '0')
const asset = (n: number): AssetRef => ({ sha256: sha(n), sizeBytes: n + 1, mediaType: 'image/webp' })

const screen = (id: string, kind: Screen['kind'] = 'monitor'): Screen => ({
  id,
  name: id,
  kind,
  widthPx: 1920,
  heightPx: 1080,
  pxPerMm: 1.5,
  readingDistanceMm: 5_000,
  lowerEdgeMm: 1_900,
  place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
  layoutId: 'layout',
  waitingAreaIds: ['area'],
})
const image = (n: number): Slide => ({
  id: `s${n}`,
  kind: 'image',
  title: 't',
  durationMs: 5_000,
  imageSha256: sha(n),
  alt: '',
  fit: 'cover',
})
const news: Slide = {
  id: 'news',
  kind: 'news',
  title: 't',
  durationMs: 5_000,
  factKey: 'portal',
  itemCountMax: 3,
  itemDurationMs: 5_000,
}

const siteContent = fc
  .record({
    slideNumbers: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }),
    screenCount: fc.integer({ min: 1, max: 5 }),
    players: fc.array(fc.constantFrom('p1', 'p2', undefined), { minLength: 5, maxLength: 5 }),
    playlistOf: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
    withPlan: fc.boolean(),
  })
  .map(({ slideNumbers, screenCount, players, playlistOf, withPlan }): SiteContent => {
    const slides = [...slideNumbers.map(image), news]
    const playlists = [0, 1, 2].map((n) => ({
      id: `list${n}`,
      name: 'n',
      anchorAt: 0,
      slideIds: slides.filter((_, index) => index % 3 === n).map(({ id }) => id),
    }))
    const screens = Array.from({ length: screenCount }, (_, n) => ({
      screen: screen(`screen${n}`, n === 4 ? 'stele' : 'monitor'),
      playerId: players[n],
    }))
    return {
      siteId: 'site',
      siteName: 'Rathaus',
      timeZone: 'Europe/Berlin',
      screens,
      layouts: [
        { id: 'layout', name: 'n', zones: [{ id: 'z', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }] },
        { id: 'unused', name: 'n', zones: [{ id: 'z', kind: 'header', area: { x: 0, y: 0, width: 1, height: 1 } }] },
      ],
      playlists,
      slides,
      rules: playlistOf.map((list, n) => ({
        id: `rule${n}`,
        name: 'n',
        screenIds: screens.filter((_, index) => index % playlistOf.length === n).map((entry) => entry.screen.id),
        zoneId: 'z',
        playlistId: `list${list}`,
        priority: 'base',
      })),
      waitingAreas: [{ id: 'area', name: 'a', counters: [] }],
      steleFactKeys: ['council'],
      assets: new Map(Array.from({ length: 30 }, (_, n) => [sha(n), asset(n)])),
      ...(withPlan && { buildingSha256: sha(28), directorySha256: sha(29) }),
    }
  })

test('a release is well formed and complete: all that it refers to is in it, and every file is listed once', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const release = compileRelease(content, 'p1')
      expect(release === undefined).toBe(content.screens.every(({ playerId }) => playerId !== 'p1'))
      if (!release) return
      expect(parse(Release, release)).toMatchObject({ ok: true })
      const slideIds = new Set(release.slides.map(({ id }) => id))
      const playlistIds = new Set(release.playlists.map(({ id }) => id))
      for (const { slideIds: used } of release.playlists) for (const id of used) expect(slideIds).toContain(id)
      for (const rule of release.rules) expect(playlistIds).toContain(rule.playlistId)
      const listed = release.assets.map(({ sha256 }) => sha256)
      expect(new Set(listed).size).toBe(listed.length)
      for (const used of release.slides.flatMap(mediaOf)) expect(listed).toContain(used)
      if (content.buildingSha256 !== undefined) expect(listed).toContain(content.buildingSha256)
    }),
  )
})

test('a player learns nothing of the screens of others', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const own = new Set(content.screens.filter(({ playerId }) => playerId === 'p1').map((entry) => entry.screen.id))
      const release = compileRelease(content, 'p1')
      for (const { id } of release?.screens ?? []) expect(own).toContain(id)
      for (const { screenIds } of release?.rules ?? []) for (const id of screenIds) expect(own).toContain(id)
    }),
  )
})

test('equal content has equal bytes, in whatever order the database gives it', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const shuffled: SiteContent = {
        ...content,
        layouts: content.layouts.toReversed(),
        slides: content.slides.toReversed(),
        playlists: content.playlists.toReversed(),
      }
      const bytes = (of: SiteContent) => {
        const release = compileRelease(of, 'p1')
        return release && canonicalJson(release)
      }
      expect(bytes(shuffled)).toBe(bytes(content))
    }),
  )
})

test('a stele hears of the council even when no slide does', () => {
  const content = fc.sample(siteContent, { numRuns: 1, seed: 1 })[0]
  if (!content) throw new Error('no sample')
  const release = compileRelease({ ...content, screens: [{ screen: screen('s', 'stele'), playerId: 'p1' }] }, 'p1')
  expect(release?.factKeys).toContain('council')
})

test('content that refers to a file that is not stored is a bug, and says so', () => {
  const content = fc.sample(siteContent, { numRuns: 1, seed: 1 })[0]
  if (!content) throw new Error('no sample')
  const broken = { ...content, assets: new Map(), buildingSha256: sha(1) }
  expect(() => compileRelease({ ...broken, screens: [{ screen: screen('s'), playerId: 'p1' }] }, 'p1')).toThrow(
    'not stored',
  )
})
