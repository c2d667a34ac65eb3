import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ScreenPlan } from '#schema/local-api'
import { parse } from '#schema/parse'
import { RELEASE_FORMAT, type Release } from '#schema/release'
import type { Rule } from '#schema/rule'
import { screenPlan } from './screen-plan.ts'

const RELEASE_ID = 'f'.repeat(64)
const SCREENS = ['s1', 's2', 's3']
const screen = (id: string) => ({
  id,
  name: id,
  kind: 'monitor' as const,
  widthPx: 1920,
  heightPx: 1080,
  pxPerMm: 1.5,
  readingDistanceMm: 3_000,
  lowerEdgeMm: 2_000,
  place: { buildingId: 'b', levelId: 'e0', point: [0, 0] as [number, number], readerHeadingDeg: 0 },
  layoutId: 'l0',
  waitingAreaIds: id === 's1' ? ['a'] : [],
})
const notice = (id: string) => ({ id, kind: 'notice' as const, title: id, durationMs: 5_000, heading: id, body: '' })
const layout = (id: string) => ({
  id,
  name: id,
  zones: [{ id: 'z', kind: 'slides' as const, area: { x: 0, y: 0, width: 1, height: 1 } }],
})

const numbers = [0, 1, 2, 3]
const release = (rules: Rule[]): Release => ({
  format: RELEASE_FORMAT,
  siteId: 'site',
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  playerId: 'p',
  screens: SCREENS.map(screen),
  layouts: numbers.map((n) => layout(`l${n}`)),
  playlists: numbers.map((n) => ({ id: `p${n}`, name: `P${n}`, anchorAt: 0, slideIds: [`n${n}`, `n${n + 1}`] })),
  slides: [...numbers, 4].map((n) => notice(`n${n}`)),
  rules,
  groups: [
    { id: 'g0', name: 'Eins', screenIds: ['s1', 's2'] },
    { id: 'g1', name: 'Zwei', screenIds: ['s3'] },
  ],
  calendars: numbers.map((n) => ({ id: `k${n}`, name: `K${n}`, days: [] })),
  branding: { accent: '#004080' },
  waitingAreas: [
    { id: 'a', name: 'A', counters: [] },
    { id: 'b', name: 'B', counters: [] },
  ],
  factKeys: [],
  buildingSha256: 'b'.repeat(64),
  assets: [],
})

const anyNumber = fc.constantFrom(...numbers)
const anyRule: fc.Arbitrary<Rule> = fc.record({
  id: fc.uuid(),
  name: fc.constant('R'),
  action: fc.oneof(
    anyNumber.map((n) => ({ kind: 'playlist' as const, zoneId: 'z', playlistId: `p${n}` })),
    anyNumber.map((n) => ({ kind: 'slide' as const, zoneId: 'z', slideId: `n${n}` })),
    anyNumber.map((n) => ({ kind: 'layout' as const, layoutId: `l${n}` })),
    fc.constant({ kind: 'light' as const, percent: 40 }),
  ),
  target: fc.oneof(
    fc
      .subarray(SCREENS, { minLength: 1 })
      .map((screenIds) => ({ kind: 'screens' as const, screenIds: [...screenIds] })),
    fc.constantFrom('g0', 'g1').map((groupId) => ({ kind: 'group' as const, groupId })),
    fc
      .constantFrom('kind:monitor', 'kind:stele', 'NOT kind:stele AND building:b', 'nonsense (')
      .map((expression) => ({ kind: 'tags' as const, expression })),
  ),
  times: anyNumber.map((n) => (n === 0 ? {} : { onlyCalendarIds: [`k${n}`] })),
  priority: fc.constantFrom('base' as const, 'warning' as const),
})

const plans = fc.array(anyRule, { maxLength: 6 }).map((rules) => {
  const whole = release(rules)
  return { whole, plan: screenPlan(whole, RELEASE_ID, 's1') }
})

test('a plan fits the schema, and everything that its rules name and the release has is in it', () => {
  fc.assert(
    fc.property(plans, ({ plan }) => {
      const parsed = parse(ScreenPlan, plan)
      expect(parsed.ok || parsed.error).toBe(true)
      for (const { action, times } of plan?.rules ?? []) {
        if (action.kind === 'playlist') {
          const playlist = plan?.playlists.find(({ id }) => id === action.playlistId)
          expect(plan?.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(playlist?.slideIds ?? ['none']))
        }
        if (action.kind === 'slide') expect(plan?.slides.some(({ id }) => id === action.slideId)).toBe(true)
        if (action.kind === 'layout') expect(plan?.layouts.some(({ id }) => id === action.layoutId)).toBe(true)
        expect(plan?.calendars.map(({ id }) => id)).toEqual(expect.arrayContaining(times.onlyCalendarIds ?? []))
      }
      expect(plan?.layouts.some(({ id }) => id === 'l0')).toBe(true)
    }),
  )
})

test('nothing is in a plan that no rule of this screen can show', () => {
  fc.assert(
    fc.property(plans, ({ whole, plan }) => {
      const named = JSON.stringify([plan?.rules, plan?.playlists, 'l0'])
      for (const { id } of [...(plan?.slides ?? []), ...(plan?.layouts ?? []), ...(plan?.calendars ?? [])]) {
        expect(named).toContain(`"${id}"`)
      }
      const foreign = whole.rules.filter(
        ({ target }) =>
          (target.kind === 'screens' && !target.screenIds.includes('s1')) ||
          (target.kind === 'group' && target.groupId === 'g1') ||
          (target.kind === 'tags' && ['kind:stele', 'nonsense ('].includes(target.expression)),
      )
      for (const rule of foreign) expect(plan?.rules).not.toContain(rule)
      expect(plan?.rules).toHaveLength(whole.rules.length - foreign.length)
      expect(plan?.waitingAreas.map(({ id }) => id)).toEqual(['a'])
      expect(plan?.groups.map(({ id }) => id)).toEqual(['g0'])
    }),
  )
})

test('a screen that the release does not know has no plan', () => {
  expect(screenPlan(release([]), RELEASE_ID, 'unknown')).toBeUndefined()
})

test('a stele knows the areas whose numbers it gives out: it tells the way to them', () => {
  const base = release([])
  const steles = base.screens.map((one) => (one.id === 's2' ? { ...one, ticketAreaIds: ['b'] } : one))
  const areasOf = (id: string) =>
    screenPlan({ ...base, screens: steles }, RELEASE_ID, id)?.waitingAreas.map((area) => area.id)
  expect(SCREENS.map(areasOf)).toEqual([['a'], ['b'], []])
})
