import { describe, expect, test } from 'vitest'
import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { Rule, RuleTimes } from '#schema/rule'
import { createSchedule } from './schedule.ts'
import { plays, testingPlan, testingRule } from './testing-plan.ts'

/** A Thursday, 12:00 in Bochum. */
const NOON = Date.parse('2027-06-10T10:00:00Z')
const base = testingRule('base', plays('p'), { name: 'Grundprogramm' })
const explain = (rules: readonly Rule[], atMs = NOON, more: Partial<Parameters<typeof testingPlan>[0]> = {}) =>
  createSchedule(testingPlan({ rules: [...rules], ...more })).explain(atMs)
const zone = (rules: readonly Rule[], atMs = NOON) => explain(rules, atMs).zones[0]!

describe('a rule that is not in force says why', () => {
  const loses = (times: RuleTimes) =>
    explain([base, testingRule('r', plays('q'), { priority: 'session', times })], NOON, {
      calendars: [
        {
          id: 'closed',
          name: 'Schließtage',
          days: [{ from: '2027-06-10', until: '2027-06-11', name: 'Betriebsfest' }],
        },
      ],
    }).zones[0]?.losers[0]

  test.each<[string, RuleTimes, string]>([
    [
      'outside-window',
      { window: { from: '18:00', until: '20:00' } },
      'An diesem Tag beginnt sie erst um 18:00\u00a0Uhr.',
    ],
    ['outside-window', { window: { from: '08:00', until: '10:00' } }, 'An diesem Tag endete sie um 10:00\u00a0Uhr.'],
    ['before-validity', { validFrom: '2027-06-11' }, 'Sie gilt erst ab 11.06.2027.'],
    ['after-validity', { validUntil: '2027-06-09' }, 'Sie galt nur bis 09.06.2027.'],
    ['other-weekday', { weekdays: [7, 1] }, 'Sie gilt nur Mo, So.'],
    [
      'not-recurring',
      { recurrence: { rrule: 'FREQ=DAILY;INTERVAL=2', from: '2027-06-09' } },
      'Der Tag gehört nicht zu ihrer Wiederholung.',
    ],
    [
      'excluded-date',
      { recurrence: { rrule: 'FREQ=DAILY', from: '2027-06-01', exDates: ['2027-06-10'] } },
      'Der 10.06.2027 ist ausgenommen.',
    ],
    ['excluded-calendar', { exceptCalendarIds: ['closed'] }, 'An diesem Tag ist „Betriebsfest“, da gilt sie nicht.'],
    ['not-in-calendar', { onlyCalendarIds: [PUBLIC_HOLIDAYS_NW] }, 'Sie gilt nur an Tagen aus den Feiertagen in NRW.'],
    ['unknown-time-zone', { timeZone: 'Mars/Olympus' }, 'Die Zeitzone „Mars/Olympus“ ist hier nicht bekannt.'],
    [
      'bad-recurrence',
      { recurrence: { rrule: 'FREQ=HOURLY', from: '2027-06-09' } },
      'In einer Wiederholung ist „FREQ=HOURLY“ nicht möglich.',
    ],
  ])('%s', (code, times, text) => {
    expect(loses(times)).toEqual({ ruleId: 'r', name: 'Regel r', code, text })
  })

  test.each<[string, Partial<Rule>]>([
    ['empty-playlist', { action: plays('empty') }],
    ['unknown-playlist', { action: plays('gone') }],
    ['unknown-slide', { action: { kind: 'slide', zoneId: 'main', slideId: 'gone' } }],
    ['unknown-group', { target: { kind: 'group', groupId: 'gone' } }],
    ['bad-tags', { target: { kind: 'tags', expression: 'kind:monitor AND' } }],
    ['other-target', { target: { kind: 'screens', screenIds: ['t'] } }],
  ])('%s', (code, change) => {
    const { losers, winner } = zone([base, testingRule('r', plays('q'), { priority: 'session', ...change })])
    expect(winner).toMatchObject({ ruleId: 'base', code: 'only' })
    expect(losers).toEqual([{ ruleId: 'r', name: 'Regel r', code, text: expect.stringMatching(/\.$/) }])
  })
})

describe('a zone', () => {
  test('names the stronger rule, and when others decide', () => {
    const noon = testingRule('noon', plays('q'), {
      priority: 'session',
      times: { window: { from: '11:00', until: '13:00' } },
    })
    expect(zone([base, noon])).toMatchObject({
      text: 'Hier läuft die Regel „Regel noon“.',
      winner: { ruleId: 'noon', code: 'strongest' },
      losers: [
        {
          ruleId: 'base',
          code: 'weaker',
          byRuleId: 'noon',
          text: '„Regel noon“ ist stärker: Sitzung vor Grundprogramm.',
        },
      ],
      changesAt: Date.parse('2027-06-10T11:00:00Z'),
    })
    expect(zone([base])).not.toHaveProperty('changesAt')
  })

  test('names the lower id among equals', () => {
    expect(zone([base, testingRule('early', plays('q')), testingRule('another', plays('q'))])).toMatchObject({
      winner: { ruleId: 'another', code: 'first-of-equals' },
      losers: [
        { ruleId: 'base', code: 'later-of-equals', byRuleId: 'another' },
        { ruleId: 'early', code: 'later-of-equals' },
      ],
    })
  })

  test('says who shares it, and who has no time or no plays left', () => {
    const share = testingRule('share', plays('q'), { priority: 'campaign', sharePercent: 20 })
    const twice = testingRule('twice', plays('q'), { priority: 'campaign', playsPerHourMax: 2 })
    const schedule = createSchedule(testingPlan({ rules: [base, share, twice] }))
    const codes = new Map<string, Set<string>>()
    for (let atMs = NOON; atMs < NOON + 3_600_000; atMs = schedule.at(atMs).nextChangeAt) {
      const { winner, losers } = schedule.explain(atMs).zones[0]!
      for (const { ruleId, code } of [winner!, ...losers]) codes.set(ruleId, (codes.get(ruleId) ?? new Set()).add(code))
    }
    expect(codes.get('share')).toEqual(new Set(['turn', 'shares']))
    expect(codes.get('base')).toEqual(new Set(['turn', 'shares']))
    expect(codes.get('twice')).toEqual(new Set(['turn', 'shares', 'quota-used']))
    const all = testingRule('all', plays('q'), { priority: 'session', sharePercent: 100 })
    expect(zone([base, share, all]).losers.map(({ code }) => code)).toEqual(['no-time-left', 'no-time-left'])
  })

  test('says what waits and what plays to its end', () => {
    const late = { priority: 'session', start: 'queue', times: { window: { from: '12:00', until: '12:30' } } } as const
    const rules = [
      testingRule('early', plays('p'), { times: { window: { from: '11:00', until: '12:00' } } }),
      testingRule('late', plays('q'), late),
    ]
    const playlists = [
      { id: 'p', name: 'P', anchorAt: NOON - 5_000, slideIds: ['a'] },
      { id: 'q', name: 'Q', anchorAt: 0, slideIds: ['d'] },
    ]
    expect(explain(rules, NOON, { playlists }).zones[0]).toMatchObject({
      winner: { ruleId: 'early', code: 'plays-out' },
      losers: [
        {
          ruleId: 'late',
          code: 'queued',
          text: 'Sie wartet, bis der laufende Beitrag zu Ende ist, bis 12:00:05\u00a0Uhr.',
        },
      ],
    })
  })

  test('without a rule says that it shows the house view', () => {
    expect(zone([])).toMatchObject({ losers: [], text: expect.stringContaining('Hausansicht') })
    expect(zone([])).not.toHaveProperty('winner')
  })
})

describe('layout and light', () => {
  const night = testingRule(
    'night',
    { kind: 'light', percent: 0 },
    { name: 'Nacht', times: { window: { from: '22:00', until: '06:00' } } },
  )
  const midnight = Date.parse('2027-06-10T22:00:00Z')

  test('a screen that is off says so, and when it is on again', () => {
    expect(explain([night], midnight).light).toMatchObject({
      text: 'Der Bildschirm ist aus wegen der Regel „Nacht“.',
      winner: { ruleId: 'night', code: 'only' },
      changesAt: Date.parse('2027-06-11T04:00:00Z'),
    })
    expect(explain([night]).light).toMatchObject({ losers: [{ ruleId: 'night', code: 'outside-window' }] })
  })

  test('a stronger rule for a zone lights the screen and says so', () => {
    const alarm = testingRule('alarm', plays('p'), { priority: 'evacuation' })
    expect(explain([night, alarm], midnight).light).toMatchObject({
      light: { percent: 100 },
      winner: { ruleId: 'alarm', code: 'lights-screen' },
      losers: [{ ruleId: 'night', code: 'weaker', byRuleId: 'alarm' }],
    })
  })

  test('rules for zones that the layout does not have are named apart', () => {
    const { layout, elsewhere } = explain([base, testingRule('lost', plays('p', 'side'))])
    expect(layout.text).toBe('Keine Regel ändert die Aufteilung: Es gilt die einfache mit einem Bereich.')
    expect(elsewhere).toMatchObject([{ ruleId: 'lost', code: 'unknown-zone' }])
  })
})
