import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '#schema/parse'
import { PRIORITY_CLASSES, type RuleAction, type RuleTarget, type RuleTimes } from '#schema/rule'
import { RuleDraft } from '#schema/staff-schedule'
import { house } from './planner.fixture.ts'
import { draftOf, emptyForm, formOf, RuleForm } from './rule-form.ts'
import { problemsOf } from './rule-problems.ts'

const TODAY = '2026-11-26'
const schedule = house([])

const action: fc.Arbitrary<RuleAction> = fc.constantFrom(
  { kind: 'playlist', zoneId: 'slides', playlistId: 'house' },
  { kind: 'slide', zoneId: 'side', slideId: 'news' },
  { kind: 'layout', layoutId: 'two' },
  { kind: 'light', percent: 40 },
)
const target: fc.Arbitrary<RuleTarget> = fc.constantFrom(
  { kind: 'screens', screenIds: ['foyer', 'flur'] },
  { kind: 'group', groupId: 'halls' },
  { kind: 'tags', expression: 'kind:monitor AND NOT area:foyer' },
)
const date = fc.constantFrom('2026-11-05', '2026-12-24', '2027-03-28')
const recurrence = fc.record(
  {
    rrule: fc.constantFrom(
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;BYDAY=MO,TH',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270630',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
      'FREQ=MONTHLY;BYDAY=1MO,3MO',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1',
      'FREQ=YEARLY',
      'FREQ=YEARLY;BYWEEKNO=20',
    ),
    from: date,
    exDates: fc.constant<string[]>(['2026-12-03', '2026-12-10']),
    rDates: fc.constant<string[]>(['2026-12-05']),
  },
  { requiredKeys: ['rrule', 'from'] },
)
const times: fc.Arbitrary<RuleTimes> = fc.record(
  {
    timeZone: fc.constant('Europe/London'),
    validFrom: fc.constant('2026-11-01'),
    validUntil: fc.constant('2027-11-01'),
    weekdays: fc.constantFrom<number[][]>([1], [1, 2, 3, 4, 5], [6, 7]),
    window: fc.constantFrom<{ from: string; until: string }[]>(
      { from: '08:45', until: '13:00' },
      { from: '22:00', until: '02:00' },
      { from: '00:00', until: '24:00' },
    ),
    recurrence: fc.oneof(
      recurrence,
      // A rule of every day that leaves single days out.
      fc.record({ rrule: fc.constant('FREQ=DAILY'), from: date, exDates: fc.constant<string[]>(['2026-11-26']) }),
    ),
    onlyCalendarIds: fc.constant<string[]>(['ferien']),
    exceptCalendarIds: fc.constant<string[]>(['feiertage-nw']),
  },
  { requiredKeys: [] },
)
const draft: fc.Arbitrary<RuleDraft> = fc.record(
  {
    name: fc.constantFrom('Rat', 'Aufzug 2 fährt nicht'),
    action,
    target,
    times,
    priority: fc.constantFrom(...PRIORITY_CLASSES),
    sharePercent: fc.integer({ min: 1, max: 100 }),
    playsPerHourMax: fc.integer({ min: 1, max: 600 }),
    start: fc.constant('queue' as const),
  },
  { requiredKeys: ['name', 'action', 'target', 'times', 'priority'] },
)

describe('the form of a rule', () => {
  it('gives back every rule as it was, without a problem', () =>
    fc.assert(
      fc.property(draft, (rule) => {
        const form = formOf(rule, schedule, TODAY)
        expect(draftOf(form)).toEqual(rule)
        expect(problemsOf(form)).toEqual({})
        expect(parse(RuleForm, form).ok).toBe(true)
      }),
    ))

  it('names each field that keeps a new rule from being saved', () => {
    const form = emptyForm(schedule, TODAY)
    expect(Object.keys(problemsOf(form)).toSorted()).toEqual(['name', 'screenIds'])
    expect(problemsOf({ ...form, name: 'Rat', screenIds: ['foyer'] })).toEqual({})
  })

  it.each<[keyof RuleForm, Partial<RuleForm>]>([
    ['percent', { what: 'light', percent: '101' }],
    ['expression', { where: 'tags', expression: ' ' }],
    ['groupId', { where: 'group', groupId: '' }],
    ['validUntil', { validFrom: '2026-12-02', validUntil: '2026-12-01' }],
    ['validFrom', { validFrom: '31.02.2026' }],
    ['from', { from: '25' }],
    ['until', { until: '' }],
    ['weekdays', { days: 'weekly', weekdays: [] }],
    ['interval', { days: 'daily', interval: '0' }],
    ['repeatFrom', { days: 'yearly', repeatFrom: '' }],
    ['repeatUntil', { days: 'daily', ends: 'until', repeatUntil: 'bald' }],
    ['count', { days: 'daily', ends: 'count', count: 'oft' }],
    ['rrule', { days: 'raw', rrule: '' }],
    ['share', { share: '0' }],
    ['plays', { plays: '1,5' }],
  ])('says what is wrong with %s', (field, part) => {
    const form = { ...emptyForm(schedule, TODAY), name: 'Rat', screenIds: ['foyer'], ...part }
    expect(Object.keys(problemsOf(form))).toEqual([field])
  })

  it('makes nothing that the contract does not know, whatever stands in the fields', () => {
    const text = fc.oneof(fc.constantFrom('', '7', '08:00', '2026-12-01', 'FREQ=DAILY'), fc.string({ maxLength: 12 }))
    const form = fc.record({
      name: text,
      from: text,
      until: text,
      validFrom: text,
      interval: text,
      rrule: text,
      repeatFrom: text,
      share: text,
      days: fc.constantFrom('every', 'weekly', 'monthly-day', 'raw') as fc.Arbitrary<RuleForm['days']>,
      monthDay: text,
    })
    fc.assert(
      fc.property(form, (part) => {
        const typed = { ...emptyForm(schedule, TODAY), screenIds: ['foyer'], ...part }
        if (Object.keys(problemsOf(typed)).length === 0) expect(parse(RuleDraft, draftOf(typed)).ok).toBe(true)
      }),
    )
  })
})
