import fc from 'fast-check'
import type { AssetRef } from '#schema/asset'
import type { Rule, RuleAction, RuleTarget } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { Slide } from '#schema/slide'
import type { SiteContent } from './compile-release.ts'

export const sha = (n: number): string => n.toString(16).padStart(64, '0')

const BUILDINGS = ['ost', 'west']

export function testScreen(id: string, kind: Screen['kind'] = 'monitor', buildingId = 'ost'): Screen {
  return {
    id,
    name: id,
    kind,
    widthPx: 1920,
    heightPx: 1080,
    pxPerMm: 1.5,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_900,
    place: { buildingId, levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
    layoutId: 'layout',
    waitingAreaIds: ['area'],
  }
}

const base = { title: 't', durationMs: 5_000 }
const items = { itemDurationMs: 5_000 }
/** One slide of each kind that needs something, each with files of its own. */
const slides: readonly Slide[] = [
  { ...base, id: 'image', kind: 'image', imageSha256: sha(1), alt: '', fit: 'cover' },
  { ...base, id: 'video', kind: 'video', videoSha256: sha(2), alt: '', videoDurationMs: 5_000 },
  {
    ...base,
    ...items,
    id: 'gallery',
    kind: 'gallery',
    pictures: [3, 4].map((n) => ({ imageSha256: sha(n), alt: '' })),
  },
  { ...base, ...items, id: 'pdf', kind: 'pdf', fileName: 'a.pdf', pages: [{ imageSha256: sha(5), text: '' }] },
  { ...base, id: 'notice', kind: 'notice', heading: 'h', body: 'b', imageSha256: sha(6) },
  { ...base, ...items, id: 'news', kind: 'news', factKey: 'portal', itemCountMax: 3 },
  { ...base, id: 'council', kind: 'council', factKey: 'council' },
  { ...base, id: 'clock', kind: 'clock' },
]
const slideIds = slides.map(({ id }) => id)

const zone = (id: string) => ({ id, kind: 'slides' as const, area: { x: 0, y: 0, width: 1, height: 1 } })
const asset = (n: number): AssetRef => ({ sha256: sha(n), sizeBytes: n + 1, mediaType: 'image/webp' })

const screenIds = Array.from({ length: 5 }, (_, n) => `screen${n}`)

const action: fc.Arbitrary<RuleAction> = fc.oneof(
  fc.record({
    kind: fc.constant('playlist' as const),
    zoneId: fc.constant('z'),
    playlistId: fc.constantFrom('list0', 'list1'),
  }),
  fc.record({ kind: fc.constant('slide' as const), zoneId: fc.constant('z'), slideId: fc.constantFrom(...slideIds) }),
  fc.record({ kind: fc.constant('layout' as const), layoutId: fc.constantFrom('layout', 'other') }),
  fc.record({ kind: fc.constant('light' as const), percent: fc.nat(100) }),
)

const target: fc.Arbitrary<RuleTarget> = fc.oneof(
  fc.record({
    kind: fc.constant('screens' as const),
    screenIds: fc.subarray(screenIds, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('group' as const), groupId: fc.constantFrom('g0', 'g1', 'gone') }),
  fc.record({
    kind: fc.constant('tags' as const),
    expression: fc.constantFrom('building:ost', 'NOT building:ost', 'kind:monitor AND building:west', 'kind:'),
  }),
)

const rule = fc
  .record({
    action,
    target,
    only: fc.option(fc.subarray(['closed', 'school', 'feiertage-nw'], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ only, ...rest }): Omit<Rule, 'id'> => ({
    ...rest,
    name: 'n',
    times: only === undefined ? {} : { onlyCalendarIds: only },
    priority: 'base',
  }))

/** Sites of up to five screens of two players and none, with rules of every kind of action and target. */
export const siteContent: fc.Arbitrary<SiteContent> = fc
  .record({
    screenCount: fc.integer({ min: 1, max: 5 }),
    players: fc.array(fc.constantFrom('p1', 'p2', undefined), { minLength: 5, maxLength: 5 }),
    lists: fc.array(fc.subarray(slideIds), { minLength: 2, maxLength: 2 }),
    rules: fc.array(rule, { maxLength: 6 }),
    members: fc.array(fc.subarray(screenIds), { minLength: 2, maxLength: 2 }),
    withPlan: fc.boolean(),
    withLogo: fc.boolean(),
  })
  .map(({ screenCount, players, lists, rules, members, withPlan, withLogo }) => ({
    siteId: 'site',
    siteName: 'Rathaus',
    timeZone: 'Europe/Berlin',
    screens: screenIds.slice(0, screenCount).map((id, n) => ({
      screen: testScreen(id, n === 4 ? 'stele' : 'monitor', BUILDINGS[n % 2]),
      playerId: players[n],
    })),
    layouts: ['layout', 'other', 'unused'].map((id) => ({ id, name: 'n', zones: [zone('z')] })),
    playlists: lists.map((list, n) => ({ id: `list${n}`, name: 'n', anchorAt: 0, slideIds: list })),
    slides,
    rules: rules.map((one, n) => ({ ...one, id: `rule${n}` })),
    groups: members.map((list, n) => ({ id: `g${n}`, name: 'n', screenIds: list })),
    calendars: ['closed', 'school'].map((id) => ({ id, name: 'n', days: [] })),
    branding: withLogo ? { logoSha256: sha(27) } : {},
    waitingAreas: [{ id: 'area', name: 'a', counters: [] }],
    steleFactKeys: ['council'],
    assets: new Map(Array.from({ length: 30 }, (_, n) => [sha(n), asset(n)])),
    ...(withPlan && { buildingSha256: sha(28), directorySha256: sha(29) }),
  }))
