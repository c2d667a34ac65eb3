import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '#schema/release'
import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import { activeRule, planZones } from './plan.ts'
import { watchRule } from './wall-clock.oracle.ts'

const BERLIN = 'Europe/Berlin'
const MINUTE_MS = 60_000
const base: Rule = { id: 'r', name: 'R', screenIds: ['s'], zoneId: 'z', playlistId: 'p', priority: 'base' }
const at = (iso: string) => Date.parse(iso)
const inForce = (rule: Partial<Rule>, iso: string, zone = BERLIN) =>
  activeRule([{ ...base, ...rule }], zone, at(iso)) !== undefined

const timeOfDay = fc
  .integer({ min: 0, max: 96 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
const day = fc.integer({ min: 0, max: 13 })
const anyRule = (firstDate: string): fc.Arbitrary<Rule> =>
  fc
    .record(
      {
        priority: fc.constantFrom(...PRIORITY_CLASSES),
        validFrom: day,
        validUntil: day,
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        window: fc.record({ from: timeOfDay, until: timeOfDay }),
      },
      { requiredKeys: ['priority'] },
    )
    .map(({ validFrom, validUntil, ...rest }) => ({
      ...base,
      ...rest,
      ...(validFrom !== undefined && { validFrom: plusDays(firstDate, validFrom) }),
      ...(validUntil !== undefined && { validUntil: plusDays(firstDate, validUntil) }),
    }))
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

describe('activeRule', () => {
  test.each([
    ['spring', '2027-03-24', '2027-03-27T12:00:00Z'],
    ['autumn', '2027-10-27', '2027-10-30T12:00:00Z'],
    ['ordinary days', '2027-06-10', '2027-06-13T12:00:00Z'],
  ])('agrees with a watched wall clock in every minute, %s', (_name, firstDate, watchFrom) => {
    fc.assert(
      fc.property(anyRule(firstDate), (rule) => {
        const minuteCount = 36 * 60
        const watched = watchRule(rule, BERLIN, at(watchFrom), minuteCount)
        const computed = watched.map((_, n) => activeRule([rule], BERLIN, at(watchFrom) + n * MINUTE_MS) !== undefined)
        const firstDifference = computed.findIndex((value, n) => value !== watched[n])
        expect(firstDifference).toBe(-1)
      }),
      { numRuns: 12 },
    )
  })

  test('a start in the skipped spring hour is the end of the gap', () => {
    const window = { from: '02:30', until: '05:00' }
    expect(inForce({ window }, '2027-03-28T00:59:59Z')).toBe(false)
    expect(inForce({ window }, '2027-03-28T01:00:00Z')).toBe(true)
    expect(inForce({ window: { from: '02:15', until: '02:45' } }, '2027-03-28T01:00:00Z')).toBe(false)
  })

  test('the repeated autumn hour is covered in both passes, without a break', () => {
    const window = { from: '02:30', until: '02:45' }
    const shown = ['00:29', '00:30', '00:50', '01:10', '01:44', '01:45'].map((time) =>
      inForce({ window }, `2027-10-31T${time}:00Z`),
    )
    expect(shown).toEqual([false, true, true, true, true, false])
  })

  test('weekday and validity of an overnight window are those of the day on which it starts', () => {
    const rule = { window: { from: '22:00', until: '06:00' }, weekdays: [5], validUntil: '2027-06-11' }
    expect(inForce(rule, '2027-06-11T19:59:00Z')).toBe(false)
    expect(inForce(rule, '2027-06-11T20:00:00Z')).toBe(true)
    expect(inForce(rule, '2027-06-12T03:59:00Z')).toBe(true)
    expect(inForce(rule, '2027-06-12T04:00:00Z')).toBe(false)
  })

  test('a stronger class wins; among equals the lower id; the order of the list plays no part', () => {
    const rules = fc.uniqueArray(
      fc.tuple(anyRule('2027-06-07'), fc.stringMatching(/^[a-z]{1,4}$/)).map(([rule, id]) => ({ ...rule, id })),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 14 * 1_440 }), (list, minute) => {
        const now = at('2027-06-07T00:00:00Z') + minute * MINUTE_MS
        const winner = activeRule(list, BERLIN, now)
        expect(activeRule(list.toReversed(), BERLIN, now)).toBe(winner)
        for (const rival of list.filter((rule) => activeRule([rule], BERLIN, now))) {
          const classes = PRIORITY_CLASSES.indexOf(rival.priority) - PRIORITY_CLASSES.indexOf(winner!.priority)
          expect(classes > 0 || (classes === 0 && rival.id >= winner!.id)).toBe(true)
        }
      }),
    )
  })
})

const release = (rules: Rule[]): Pick<Release, 'timeZone' | 'screens' | 'layouts' | 'rules' | 'playlists'> => ({
  timeZone: BERLIN,
  screens: [
    {
      id: 's',
      name: 'S',
      kind: 'monitor',
      widthPx: 1920,
      heightPx: 1080,
      pxPerMm: 1.5,
      readingDistanceMm: 3_000,
      lowerEdgeMm: 2_000,
      place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
      layoutId: 'layout',
      waitingAreaIds: [],
    },
  ],
  layouts: [
    {
      id: 'layout',
      name: 'L',
      zones: [
        { id: 'head', kind: 'header', area: { x: 0, y: 0, width: 1, height: 0.1 } },
        { id: 'z', kind: 'slides', area: { x: 0, y: 0.1, width: 0.5, height: 0.9 } },
        { id: 'z2', kind: 'slides', area: { x: 0.5, y: 0.1, width: 0.5, height: 0.9 } },
      ],
    },
  ],
  rules,
  playlists: [{ id: 'p', name: 'P', anchorAt: 0, slideIds: [] }],
})

describe('planZones', () => {
  test('fills the slides zones only, and leaves a zone without rule empty', () => {
    const { zones } = planZones(release([base]), 's', at('2027-06-10T10:00:00Z'))
    expect(zones).toEqual([
      { zoneId: 'z', playlist: { id: 'p', name: 'P', anchorAt: 0, slideIds: [] }, ruleId: 'r' },
      { zoneId: 'z2' },
    ])
  })

  test('passes over a rule whose playlist does not exist, and rules of other screens', () => {
    const gone: Rule = { ...base, id: 'a', priority: 'evacuation', playlistId: 'gone' }
    const elsewhere: Rule = { ...base, id: 'b', priority: 'evacuation', screenIds: ['other'] }
    expect(planZones(release([gone, elsewhere, base]), 's', 0).zones[0]?.ruleId).toBe('r')
    expect(planZones(release([base]), 'unknown', 0).zones).toEqual([])
  })

  test('stays as it is until nextChangeAt, which lies ahead', () => {
    const rules = fc
      .array(anyRule('2027-10-25'), { maxLength: 4 })
      .map((list) => list.map((rule, n) => ({ ...rule, id: `r${n}` })))
    fc.assert(
      fc.property(rules, fc.nat(10 * 1_440), fc.double({ min: 0, max: 1, noNaN: true }), (list, minute, share) => {
        const now = at('2027-10-25T00:00:00Z') + minute * MINUTE_MS
        const plan = planZones(release(list), 's', now)
        expect(plan.nextChangeAt).toBeGreaterThan(now)
        const between = now + Math.floor(share * (plan.nextChangeAt - 1 - now))
        expect(planZones(release(list), 's', between).zones).toEqual(plan.zones)
      }),
      { numRuns: 60 },
    )
  })
})
