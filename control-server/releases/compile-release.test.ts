import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleReaches } from '#player/schedule/rule-target'
import { factKeysOf, mediaOf } from '#player/slides/referenced'
import { canonicalJson } from '#schema/canonical-json'
import { parse } from '#schema/parse'
import { Release } from '#schema/release'
import { appliesTo, compileRelease, type SiteContent } from './compile-release.ts'
import { sha, siteContent, testScreen } from './testing-content.ts'

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

test('a release is well formed and complete: all that it refers to is in it, and every file is listed once', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const release = compileRelease(content, 'p1')
      expect(release === undefined).toBe(content.screens.every(({ playerId }) => playerId !== 'p1'))
      if (!release) return
      expect(parse(Release, release)).toMatchObject({ ok: true })
      for (const { action, target, times } of release.rules) {
        if (action.kind === 'playlist') expect(idsOf(release.playlists)).toContain(action.playlistId)
        if (action.kind === 'slide') expect(idsOf(release.slides)).toContain(action.slideId)
        if (action.kind === 'layout') expect(idsOf(release.layouts)).toContain(action.layoutId)
        if (target.kind === 'group') expect(idsOf(release.groups)).toContain(target.groupId)
        const named = (times.onlyCalendarIds ?? []).filter((id) => id !== 'feiertage-nw')
        for (const id of named) expect(idsOf(release.calendars)).toContain(id)
      }
      for (const { slideIds } of release.playlists) {
        for (const id of slideIds) expect(idsOf(release.slides)).toContain(id)
      }
      const listed = release.assets.map(({ sha256 }) => sha256)
      const ofSite = [release.buildingSha256, release.directorySha256, release.branding.logoSha256]
      const needed = [...release.slides.flatMap(mediaOf), ...ofSite.filter((sha256) => sha256 !== undefined)]
      expect(listed).toEqual([...new Set(needed)].toSorted())
      for (const key of release.slides.flatMap(factKeysOf)) expect(release.factKeys).toContain(key)
    }),
  )
})

test('a player gets exactly the rules that can change one of its screens, and they mean the same screens as before', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const release = compileRelease(content, 'p1')
      if (!release) return
      for (const rule of content.rules) {
        const meant = release.screens.filter((screen) => appliesTo(rule, screen, content.groups))
        const kept = release.rules.find(({ id }) => id === rule.id)
        expect(kept !== undefined).toBe(meant.length > 0)
        if (!kept) continue
        expect(release.screens.filter((screen) => appliesTo(kept, screen, release.groups))).toEqual(meant)
      }
    }),
  )
})

test('a player learns nothing of the screens of others, nor of what only they show', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const release = compileRelease(content, 'p1')
      if (!release) return
      const own = content.screens.filter(({ playerId }) => playerId === 'p1').map(({ screen }) => screen.id)
      expect(idsOf(release.screens)).toEqual(own)
      for (const { target } of release.rules) {
        if (target.kind === 'screens') for (const id of target.screenIds) expect(own).toContain(id)
      }
      for (const { screenIds } of release.groups) for (const id of screenIds) expect(own).toContain(id)
      const played = release.rules.flatMap(({ action }) => (action.kind === 'playlist' ? action.playlistId : []))
      expect(idsOf(release.playlists)).toEqual([...new Set(played)].toSorted())
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
        groups: content.groups.toReversed(),
        calendars: content.calendars.toReversed(),
      }
      const bytes = (of: SiteContent) => {
        const release = compileRelease(of, 'p1')
        return release && canonicalJson(release)
      }
      expect(bytes(shuffled)).toBe(bytes(content))
    }),
  )
})

function sample(): SiteContent {
  const content = fc.sample(siteContent, { numRuns: 1, seed: 1 })[0]
  if (!content) throw new Error('no sample')
  return content
}

test('a stele hears of the council even when no slide does, and downloads no slides that it has no zone for', () => {
  const all = { kind: 'tags', expression: 'NOT kind:x' } as const
  const stele = { screen: testScreen('s', 'stele'), playerId: 'p1' }
  const rule = { id: 'a', name: 'n', target: all, times: {}, priority: 'base' } as const
  const content: SiteContent = {
    ...sample(),
    screens: [stele],
    rules: [
      { ...rule, action: { kind: 'slide', zoneId: 'z', slideId: 'video' } },
      { ...rule, id: 'b', action: { kind: 'light', percent: 10 } },
    ],
  }
  expect(ruleReaches({ target: all }, stele.screen, [])).toBe(true)
  const release = compileRelease(content, 'p1')
  expect(release?.factKeys.filter((key) => key !== 'building')).toEqual(['council'])
  expect(release?.slides).toEqual([])
  expect(release?.rules.map(({ id }) => id)).toEqual(['b'])
})

test('every player of a site with a plan hears what of the building is closed', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const release = compileRelease(content, 'p1')
      if (release) expect(release.factKeys.includes('building')).toBe(release.buildingSha256 !== undefined)
    }),
  )
})

test('a player gets the areas whose calls its screens show, and those whose numbers they give out', () => {
  const waitingAreas = ['a', 'b', 'c'].map((id) => ({ id, name: id, counters: [] }))
  const screen = { ...testScreen('s', 'stele'), waitingAreaIds: ['a'], ticketAreaIds: ['c'] }
  const release = compileRelease({ ...sample(), waitingAreas, rules: [], screens: [{ screen, playerId: 'p1' }] }, 'p1')
  expect(release?.waitingAreas.map(({ id }) => id)).toEqual(['a', 'c'])
})

test('content that refers to a file that is not stored is a bug, and says so', () => {
  const broken = { ...sample(), assets: new Map(), buildingSha256: sha(1) }
  expect(() => compileRelease({ ...broken, screens: [{ screen: testScreen('s'), playerId: 'p1' }] }, 'p1')).toThrow(
    'not stored',
  )
})
