import { describe, expect, test } from 'vitest'
import type { Rule } from '#schema/rule'
import type { RuleRemark } from '#schema/staff-schedule'
import { checkRules, type RuleContent } from './check-rules.ts'

const NOW = Date.UTC(2026, 10, 23, 8)

const monitor = {
  kind: 'monitor',
  widthPx: 1920,
  heightPx: 1080,
  pxPerMm: 1.577,
  readingDistanceMm: 5_000,
  lowerEdgeMm: 1_900,
  place: { buildingId: 'ost', levelId: 'e0', point: [0, 0], readerHeadingDeg: 0 },
  layoutId: 'foyer',
  waitingAreaIds: [],
} satisfies Partial<RuleContent['screens'][number]>

const site: RuleContent = {
  timeZone: 'Europe/Berlin',
  screens: [
    { ...monitor, id: 'foyer', name: 'Foyer' },
    { ...monitor, id: 'flur', name: 'Flur' },
  ],
  rules: [],
  playlists: [
    { id: 'voll', name: 'Alltag', anchorAt: 0, slideIds: ['gruss'] },
    { id: 'leer', name: 'Leer', anchorAt: 0, slideIds: [] },
  ],
  slides: [{ id: 'gruss', title: 'Gruß', kind: 'clock', durationMs: 10_000 }],
  layouts: [
    { id: 'foyer', name: 'Foyer', zones: [{ id: 'main', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }] },
  ],
  groups: [{ id: 'alle', name: 'Alle', screenIds: ['foyer', 'flur'] }],
  calendars: [],
}

const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  name: `Regel ${id}`,
  action: { kind: 'playlist', zoneId: 'main', playlistId: 'voll' },
  target: { kind: 'screens', screenIds: ['foyer'] },
  times: {},
  priority: 'campaign',
  ...change,
})

const remarks = (...rules: Rule[]): RuleRemark[] => checkRules({ ...site, rules }, NOW)
const codes = (...rules: Rule[]): string[] => remarks(...rules).map(({ ruleId, code }) => `${ruleId} ${code}`)
const between = (from: string, until: string): Partial<Rule> => ({ times: { window: { from, until } } })

test('a sound rule is not talked about', () => {
  expect(remarks(rule('a'))).toEqual([])
  expect(remarks(rule('a', { target: { kind: 'tags', expression: 'building:ost AND NOT kind:stele' } }))).toEqual([])
})

describe('what can not work is an error', () => {
  test.each<[string, Partial<Rule>]>([
    ['unknown-group', { target: { kind: 'group', groupId: 'weg' } }],
    ['bad-tags', { target: { kind: 'tags', expression: 'building:ost AND (kind:monitor' } }],
    ['unknown-layout', { action: { kind: 'layout', layoutId: 'weg' } }],
    ['unknown-zone', { action: { kind: 'playlist', zoneId: 'weg', playlistId: 'voll' } }],
    ['unknown-playlist', { action: { kind: 'playlist', zoneId: 'main', playlistId: 'weg' } }],
    ['unknown-slide', { action: { kind: 'slide', zoneId: 'main', slideId: 'weg' } }],
    ['unknown-calendar', { times: { exceptCalendarIds: ['weg'] } }],
    ['unknown-time-zone', { times: { timeZone: 'Europe/Wattenscheid' } }],
    ['bad-recurrence', { times: { recurrence: { rrule: 'FREQ=HOURLY', from: '2026-11-23' } } }],
    ['bad-dates', { times: { validFrom: '2027-02-30' } }],
    ['bad-dates', { times: { validFrom: '2027-02-02', validUntil: '2027-02-01' } }],
  ])('%s', (code, change) => {
    const found = remarks(rule('a', change))
    expect(found.map((remark) => [remark.code, remark.severity])).toEqual([[code, 'error']])
    expect(found[0]?.text).toMatch(/^\p{Lu}.+[.:H]\s?.*$/u)
  })
})

describe('what will hardly do what was meant is a warning', () => {
  test.each<[string, Partial<Rule>]>([
    ['no-screen', { target: { kind: 'tags', expression: 'building:west' } }],
    ['no-screen', { target: { kind: 'screens', screenIds: ['abgebaut'] } }],
    ['empty-playlist', { action: { kind: 'playlist', zoneId: 'main', playlistId: 'leer' } }],
    ['never-active', { times: { validUntil: '2026-11-01' } }],
    ['never-active', { times: { weekdays: [1], recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TU', from: '2026-11-01' } } }],
  ])('%s', (code, change) => {
    expect(remarks(rule('a', change)).map((remark) => [remark.code, remark.severity])).toEqual([[code, 'warning']])
  })

  test('equal strength at the same time: the later one by id is told, with the first time', () => {
    const found = remarks(rule('a', between('09:00', '13:00')), rule('b', between('11:00', '16:00')))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ruleId: 'b', code: 'contradicts', otherRuleId: 'a' })
    expect(found[0]?.text).toContain('Mo., 23.11.2026 von 11:00 bis 13:00')
  })

  test('a stronger rule in between is said to a campaign, but not to the basic programme', () => {
    const strong = rule('s', { ...between('11:00', '12:00'), priority: 'session' })
    expect(codes(strong, rule('a'))).toEqual(['a overlaps'])
    expect(codes(strong, rule('a', { priority: 'base' }))).toEqual([])
  })

  test('a rule that others cover together is always hidden', () => {
    const above = [
      rule('s', { ...between('00:00', '12:00'), priority: 'session' }),
      rule('t', { ...between('12:00', '24:00'), priority: 'session' }),
    ]
    expect(codes(...above, rule('a'))).toEqual(['a always-hidden'])
    expect(codes(...above, rule('a', { target: { kind: 'group', groupId: 'alle' } }))).not.toContain('a always-hidden')
  })

  test('shares of one class above 100 % are too much', () => {
    const found = codes(rule('a', { sharePercent: 60 }), rule('b', { sharePercent: 50 }), rule('c'))
    expect(found).toEqual(['a too-much-share', 'b too-much-share'])
    expect(codes(rule('a', { sharePercent: 50 }), rule('b', { sharePercent: 50 }))).toEqual([])
  })
})

test('other screens, other zones and other times do not meet', () => {
  const elsewhere = rule('b', { target: { kind: 'screens', screenIds: ['flur'] } })
  expect(codes(rule('a'), elsewhere)).toEqual([])
  expect(codes(rule('a'), rule('b', { action: { kind: 'light', percent: 40 } }))).toEqual([])
  expect(codes(rule('a', between('08:00', '12:00')), rule('b', between('12:00', '16:00')))).toEqual([])
})
