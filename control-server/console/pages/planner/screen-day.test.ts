import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '#schema/rule'
import { createSchedule } from '#player/schedule/schedule'
import { wallClockInstant } from '#player/time'
import { type Bar, lanesOf } from './day-bars.ts'
import { house, rule } from './planner.fixture.ts'
import { PlanModels, reachedScreens } from './plan-model.ts'
import { schedulePlan } from './screen-day.ts'
import { dayRange, siteEndTime, siteTime } from './zone-clock.ts'

const DATE = '2026-11-26'
const TIME_ZONE = 'Europe/Berlin'
const NOW = wallClockInstant(DATE, '09:42', TIME_ZONE, 'first')
const base = rule('base', {
  name: 'Grundprogramm',
  priority: 'base',
  target: { kind: 'tags', expression: 'kind:monitor' },
})
const window = (from: string, until: string) => ({ window: { from, until } })

function lanes(rules: readonly Rule[], screenId = 'foyer', date = DATE) {
  const model = new PlanModels().modelOf(house(rules), date, NOW)
  const day = model.sections.flatMap(({ days }) => days).find(({ screen }) => screen.id === screenId)
  if (!day) throw new Error(`no screen ${screenId}`)
  return lanesOf(day, model.schedule)
}

const said = ({ endAt, kind, ruleId, startAt }: Bar) =>
  `${siteTime(startAt, TIME_ZONE)}–${siteEndTime(endAt, TIME_ZONE)} ${kind} ${ruleId ?? '-'}`
const bars = (rules: readonly Rule[], screenId?: string, date?: string) =>
  lanes(rules, screenId, date).map((lane) => lane.bars.map(said))

describe('the bars of a day', () => {
  it('are one quiet bar without rules', () => expect(bars([])).toEqual([['00:00–24:00 quiet -']]))

  it('follow the changes of rules, not of slides', () =>
    expect(bars([base, rule('rat', { times: window('08:45', '13:00') })])).toEqual([
      ['00:00–08:45 base base', '08:45–13:00 rule rat', '13:00–24:00 base base'],
    ]))

  it('leave out an empty playlist, as the screen does', () =>
    expect(bars([base, rule('leer', { action: { kind: 'playlist', zoneId: 'slides', playlistId: 'empty' } })])).toEqual(
      [['00:00–24:00 base base']],
    ))

  it('are off where the light is, also from the evening before', () =>
    expect(
      bars([
        base,
        rule('nacht', { action: { kind: 'light', percent: 0 }, times: window('18:00', '06:30'), priority: 'base' }),
      ]),
    ).toEqual([['00:00–06:30 off nacht', '06:30–18:00 base base', '18:00–24:00 off nacht']]))

  it('show a rule with a share beside what it shares with, and not below something stronger', () =>
    expect(
      bars([
        base,
        rule('blut', { times: window('10:00', '15:00'), sharePercent: 25 }),
        rule('warnung', { times: window('12:00', '13:00'), priority: 'warning' }),
      ])[0],
    ).toEqual([
      '00:00–12:00 base base',
      '10:00–12:00 limited blut',
      '12:00–13:00 rule warnung',
      '13:00–15:00 limited blut',
      '13:00–24:00 base base',
    ]))

  it('mark what equals hide, and not what classes decide', () => {
    const rules = [
      base,
      rule('a-rat', { times: window('08:45', '13:00') }),
      rule('b-archiv', { times: window('11:00', '16:00') }),
    ]
    expect(bars(rules)[0]).toEqual([
      '00:00–08:45 base base',
      '08:45–13:00 rule a-rat',
      '11:00–13:00 clash b-archiv',
      '13:00–16:00 rule b-archiv',
      '16:00–24:00 base base',
    ])
    const decided = rules.map((one) => (one.id === 'a-rat' ? { ...one, priority: 'session' as const } : one))
    expect(bars(decided)[0]?.some((words) => words.includes('clash'))).toBe(false)
  })

  it('have a lane for each zone, the largest first', () => {
    const [main, side] = lanes(
      [
        base,
        rule('klein', {
          action: { kind: 'slide', zoneId: 'side', slideId: 'news' },
          target: { kind: 'screens', screenIds: ['saal'] },
        }),
      ],
      'saal',
    )
    expect(main?.bars.map(said)).toEqual(['00:00–24:00 base base'])
    expect([side?.name, side?.bars.map(said)]).toEqual(['Nebenfläche', ['00:00–24:00 rule klein']])
  })

  it('say that a stele has its own interface', () => expect(bars([base], 'stele')).toEqual([['00:00–24:00 own -']]))

  it('cover the long day of autumn', () => {
    const [lane] = lanes([base, rule('nachts', { times: window('02:30', '04:00') })], 'foyer', '2026-10-25')
    const { endAt, startAt } = dayRange('2026-10-25', TIME_ZONE)
    expect(endAt - startAt).toBe(25 * 3_600_000)
    expect(lane?.bars[0]?.startAt).toBe(startAt)
    expect(lane?.bars.at(-1)?.endAt).toBe(endAt)
  })

  it('say at every minute what the schedule itself says', () => {
    const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      const two = (value: number) => String(value).padStart(2, '0')
      return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`
    })
    const made = fc.array(
      fc.record({
        times: fc.record(
          { window: fc.record({ from: time, until: time }), weekdays: fc.constantFrom<number[][]>([4], [3, 4], [5]) },
          { requiredKeys: [] },
        ),
        priority: fc.constantFrom('base' as const, 'campaign' as const, 'session' as const),
        start: fc.constant('interrupt' as const),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 1_439 }), (parts, minute) => {
        const rules = parts.map((part, index) => rule(`r${index}`, part))
        const schedule = house(rules)
        const at = dayRange(DATE, TIME_ZONE).startAt + minute * 60_000
        const [screen] = schedule.screens
        if (!screen) throw new Error('no screen')
        const moment = createSchedule(schedulePlan(schedule, screen, rules)).at(at)
        const bar = lanes(rules)[0]?.bars.find(
          ({ endAt, kind, startAt }) => kind !== 'clash' && startAt <= at && at < endAt,
        )
        expect(bar?.ruleId).toBe(moment.zones[0]?.turn?.ruleId)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the model of a day', () => {
  it('keeps the rows that an edit does not touch', () => {
    const models = new PlanModels()
    const before = models.modelOf(house([base]), DATE, NOW)
    const after = models.modelOf(house([base, rule('rat')]), DATE, NOW)
    const rowIn = (model: typeof before, id: string) =>
      model.sections.flatMap(({ days }) => days).find(({ screen }) => screen.id === id)
    expect(rowIn(after, 'flur')).toBe(rowIn(before, 'flur'))
    expect(rowIn(after, 'foyer')).not.toBe(rowIn(before, 'foyer'))
  })

  it('draws office hours and what lies outside of them', () => {
    const hours = (rules: readonly Rule[]) => {
      const { range } = new PlanModels().modelOf(house(rules), DATE, NOW)
      return `${siteTime(range.startAt, TIME_ZONE)}–${siteEndTime(range.endAt, TIME_ZONE)}`
    }
    expect(hours([base])).toBe('07:00–20:00')
    expect(hours([base, rule('nachts', { times: window('22:00', '02:00') })])).toBe('01:00–23:00')
  })

  it('finds the screens that a target means', () => {
    const schedule = house([])
    const names = (target: Rule['target']) => reachedScreens(schedule, { target }).map(({ id }) => id)
    expect(names({ kind: 'group', groupId: 'halls' })).toEqual(['foyer', 'flur'])
    expect(names({ kind: 'tags', expression: 'kind:monitor AND NOT area:foyer' })).toEqual(['flur', 'saal'])
    expect(names({ kind: 'tags', expression: '(((' })).toEqual([])
  })
})
