import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import type { SchedulePlan } from './compiled-rule.ts'
import { DEFAULT_LAYOUT } from './default-layout.ts'
import { createSchedule } from './schedule.ts'
import { plays, testingPlan, testingRule, testingSlide } from './testing-plan.ts'
import { windowsBetween } from './windows-between.ts'

const MINUTE_MS = 60_000
const at = (iso: string) => Date.parse(iso)

const quarter = fc
  .integer({ min: 0, max: 96 })
  .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)

/** Rules for one zone that start and end at quarters of an hour, on some weekdays, with and without limits. */
const anyRule: fc.Arbitrary<Omit<Rule, 'id'>> = fc
  .record({
    priority: fc.constantFrom(...PRIORITY_CLASSES),
    playlistId: fc.constantFrom('p0', 'p1', 'p2', 'empty', 'gone'),
    window: fc.option(fc.record({ from: quarter, until: quarter }), { nil: undefined }),
    weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 }), { nil: undefined }),
    sharePercent: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined, freq: 2 }),
    playsPerHourMax: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 2 }),
    start: fc.constantFrom('interrupt', 'queue', undefined),
  })
  .map(({ priority, playlistId, window, weekdays, sharePercent, playsPerHourMax, start }) => ({
    ...testingRule('', plays(playlistId), {
      priority,
      times: { ...(window && { window }), ...(weekdays && { weekdays }) },
    }),
    ...(sharePercent !== undefined && { sharePercent }),
    ...(playsPerHourMax !== undefined && { playsPerHourMax }),
    ...(start && { start }),
  }))

const anyPlan: fc.Arbitrary<SchedulePlan> = fc
  .record({
    rules: fc.array(anyRule, { maxLength: 6 }),
    durations: fc.array(fc.integer({ min: 2_000, max: 200_000 }), { minLength: 6, maxLength: 6 }),
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Pacific/Apia'),
  })
  .map(({ rules, durations, timeZone }) =>
    testingPlan({
      timeZone,
      rules: rules.map((rule, n) => ({ ...rule, id: `r${n}` })),
      slides: durations.map((durationMs, n) => testingSlide(`s${n}`, durationMs)),
      playlists: [
        { id: 'p0', name: 'P0', anchorAt: 0, slideIds: ['s0', 's1', 's2', 's0'] },
        { id: 'p1', name: 'P1', anchorAt: 77_777, slideIds: ['s3', 's4'] },
        { id: 'p2', name: 'P2', anchorAt: 5, slideIds: ['s5'] },
        { id: 'empty', name: 'Leer', anchorAt: 0, slideIds: ['unknown'] },
      ],
    }),
  )

/** Any second of two weeks around the autumn night in which Berlin sets its clocks back. */
const anyInstant = fc.integer({ min: 0, max: 14 * 86_400 }).map((second) => at('2027-10-25T00:00:00Z') + second * 1_000)
const turnAt = (plan: SchedulePlan, atMs: number) => createSchedule(plan).at(atMs).zones[0]?.turn

describe('a schedule', () => {
  test('gives the same answer whatever was asked before and in whatever order rules stand', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyInstant, { minLength: 2, maxLength: 6 }), (plan, instants) => {
        const warm = createSchedule(plan)
        const answers = new Map(instants.map((atMs) => [atMs, warm.at(atMs)]))
        for (const [atMs, answer] of answers) {
          expect(createSchedule({ ...plan, rules: plan.rules.toReversed() }).at(atMs)).toEqual({
            ...answer,
            nextChangeAt: expect.any(Number),
          })
        }
      }),
    )
  })

  test('says nothing new before nextChangeAt, which lies ahead', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (plan, atMs, share) => {
        const moment = createSchedule(plan).at(atMs)
        expect(moment.nextChangeAt).toBeGreaterThan(atMs)
        const between = atMs + Math.floor(share * (moment.nextChangeAt - 1 - atMs))
        expect(createSchedule(plan).at(between)).toEqual(moment)
      }),
    )
  })

  test('tiles time: every turn holds its instant, and the next one starts when it ends', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (plan, start) => {
        const schedule = createSchedule(plan)
        let endedAt: number | undefined
        for (let [atMs, n] = [start, 0]; n < 150; n += 1) {
          const { zones, nextChangeAt } = schedule.at(atMs)
          const turn = zones[0]?.turn
          if (turn) {
            expect(turn.startedAt).toBeLessThanOrEqual(atMs)
            expect(turn.endsAt).toBeGreaterThan(atMs)
            if (endedAt !== undefined) expect(turn.startedAt).toBe(endedAt)
          }
          endedAt = turn?.endsAt
          atMs = turn?.endsAt ?? nextChangeAt
        }
      }),
    )
  })

  test('shows the strongest rule in force, among equals the lower id, when none has a limit or waits', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (drawn, atMs) => {
        const rules = drawn.rules.map(({ sharePercent: _s, playsPerHourMax: _p, start: _q, ...rule }) => rule)
        const plan = { ...drawn, rules }
        const rivals = rules.filter(
          (rule) =>
            rule.action.kind === 'playlist' &&
            rule.action.playlistId.startsWith('p') &&
            windowsBetween(rule, plan, atMs, atMs + 1).length > 0,
        )
        const strength = ({ priority, id }: Rule) => `${PRIORITY_CLASSES.indexOf(priority)} ${id}`
        const winner = rivals.toSorted((a, b) => (strength(a) < strength(b) ? -1 : 1))[0]
        expect(turnAt(plan, atMs)?.ruleId).toBe(winner?.id)
      }),
    )
  })

  test('never lets a rule without a limit show while a stronger one is in force, but for the end of its slide', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (plan, atMs) => {
        const turn = turnAt(plan, atMs)
        const shown = plan.rules.find(({ id }) => id === turn?.ruleId)
        fc.pre(turn !== undefined && shown !== undefined)
        const inForce = (rule: Rule, when: number) => windowsBetween(rule, plan, when, when + 1).length > 0
        for (const rival of plan.rules) {
          const playable = rival.action.kind === 'playlist' && rival.action.playlistId.startsWith('p')
          const unlimited = rival.sharePercent === undefined && rival.playsPerHourMax === undefined
          const stronger = PRIORITY_CLASSES.indexOf(rival.priority) < PRIORITY_CLASSES.indexOf(shown.priority)
          // Those that began after the slide did may have to wait for its end.
          if (playable && unlimited && stronger)
            expect(inForce(rival, atMs) && inForce(rival, turn.startedAt)).toBe(false)
        }
        // What is no longer in force was so when its slide began.
        expect(inForce(shown, atMs) || inForce(shown, turn.startedAt)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('never starts more slides of a rule in a clock hour than it may', () => {
    fc.assert(
      fc.property(anyPlan, anyInstant, (plan, somewhere) => {
        const schedule = createSchedule(plan)
        const hour = Math.floor(somewhere / 3_600_000) * 3_600_000
        const counts = new Map<string, number>()
        for (let atMs = hour; atMs < hour + 3_600_000;) {
          const { zones, nextChangeAt } = schedule.at(atMs)
          const turn = zones[0]?.turn
          if (turn && turn.startedAt >= hour) counts.set(turn.ruleId, (counts.get(turn.ruleId) ?? 0) + 1)
          atMs = turn?.endsAt ?? nextChangeAt
        }
        for (const { id, playsPerHourMax = Infinity } of plan.rules) {
          expect(counts.get(id) ?? 0).toBeLessThanOrEqual(playsPerHourMax)
        }
      }),
    )
  })

  test('answers for any year from 1970 to 2120 and for clocks that are ten years wrong', () => {
    const years = fc.integer({ min: at('1970-01-01T00:00:00Z'), max: at('2120-12-31T00:00:00Z') })
    fc.assert(
      fc.property(anyPlan, years, (plan, atMs) => {
        const { zones, nextChangeAt } = createSchedule(plan).at(atMs)
        expect(zones).toHaveLength(1)
        expect(nextChangeAt).toBeGreaterThan(atMs)
      }),
    )
  })

  test('works in every zone that this machine knows, and treats a site in an unknown one as one in UTC', () => {
    for (const timeZone of [...Intl.supportedValuesOf('timeZone'), 'Nowhere/Land']) {
      const rule = testingRule('r', plays('p'), { times: { timeZone: 'Europe/Berlin' } })
      expect(turnAt(testingPlan({ timeZone, rules: [rule] }), at('2027-06-10T10:00:00Z'))?.ruleId).toBe('r')
    }
  })
})

describe('a window', () => {
  const shown = (rule: Partial<Rule>, iso: string) =>
    turnAt(testingPlan({ rules: [testingRule('r', plays('p'), rule)] }), at(iso)) !== undefined

  test('is half-open', () => {
    const times = { window: { from: '10:00', until: '11:00' } }
    expect(shown({ times }, '2027-06-10T07:59:59.999Z')).toBe(false)
    expect(shown({ times }, '2027-06-10T08:00:00.000Z')).toBe(true)
    expect(shown({ times }, '2027-06-10T08:59:59.999Z')).toBe(true)
    expect(shown({ times }, '2027-06-10T09:00:00.000Z')).toBe(false)
  })

  test('whose start is in the skipped spring hour starts at the end of the gap', () => {
    const times = { window: { from: '02:30', until: '05:00' } }
    expect(shown({ times }, '2027-03-28T00:59:59Z')).toBe(false)
    expect(shown({ times }, '2027-03-28T01:00:00Z')).toBe(true)
    expect(shown({ times: { window: { from: '02:15', until: '02:45' } } }, '2027-03-28T01:00:00Z')).toBe(false)
  })

  test('in the repeated autumn hour covers both passes, without a break', () => {
    const times = { window: { from: '02:30', until: '02:45' } }
    const minutes = ['00:29', '00:30', '00:50', '01:10', '01:44', '01:45']
    expect(minutes.map((time) => shown({ times }, `2027-10-31T${time}:00Z`))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  test('past midnight counts for the day on which it starts', () => {
    const times = { window: { from: '22:00', until: '06:00' }, weekdays: [5], validUntil: '2027-06-11' }
    expect(shown({ times }, '2027-06-11T19:59:00Z')).toBe(false)
    expect(shown({ times }, '2027-06-11T20:00:00Z')).toBe(true)
    expect(shown({ times }, '2027-06-12T03:59:00Z')).toBe(true)
    expect(shown({ times }, '2027-06-12T04:00:00Z')).toBe(false)
  })

  test('is read in the zone of its rule', () => {
    const times = { timeZone: 'America/St_Johns', window: { from: '10:00', until: '11:00' } }
    expect(shown({ times }, '2027-06-10T12:29:00Z')).toBe(false)
    expect(shown({ times }, '2027-06-10T12:30:00Z')).toBe(true)
  })
})

describe('a rule that can not be read counts as not made', () => {
  test.each<[string, Partial<Rule>]>([
    ['an unknown zone', { times: { timeZone: 'Mars/Olympus' } }],
    ['an unreadable recurrence', { times: { recurrence: { rrule: 'FREQ=SOMETIMES', from: '2027-01-01' } } }],
    ['a recurrence by the hour', { times: { recurrence: { rrule: 'FREQ=HOURLY', from: '2027-01-01' } } }],
    ['unreadable tags', { target: { kind: 'tags', expression: 'kind:monitor AND (' } }],
    ['an unknown group', { target: { kind: 'group', groupId: 'gone' } }],
    ['an unknown playlist', { action: plays('gone') }],
    ['a playlist with nothing to show', { action: plays('empty') }],
    ['an unknown slide', { action: { kind: 'slide', zoneId: 'main', slideId: 'gone' } }],
    ['an unknown zone of the layout', { action: plays('p', 'elsewhere') }],
  ])('%s', (_name, flaw) => {
    const rules = [testingRule('bad', plays('p'), { priority: 'evacuation', ...flaw }), testingRule('good', plays('p'))]
    expect(turnAt(testingPlan({ rules }), at('2027-06-10T10:00:00Z'))?.ruleId).toBe('good')
  })
})

describe('layout and light', () => {
  const layout = {
    id: 'two',
    name: 'Zwei',
    zones: [
      { id: 'left', kind: 'slides' as const, area: { x: 0, y: 0, width: 0.5, height: 1 } },
      { id: 'line', kind: 'notice-line' as const, area: { x: 0.5, y: 0, width: 0.1, height: 1 } },
      { id: 'right', kind: 'slides' as const, area: { x: 0.6, y: 0, width: 0.4, height: 1 } },
    ],
  }
  const now = at('2027-06-10T10:00:00Z')

  test('a monitor without layout has the default one, a stele has none', () => {
    expect(createSchedule(testingPlan()).at(now)).toMatchObject({ layout: DEFAULT_LAYOUT, zones: [{ zoneId: 'main' }] })
    const { screen } = testingPlan()
    const stele = createSchedule(testingPlan({ screen: { ...screen, kind: 'stele' } })).at(now)
    expect(stele).toMatchObject({ layout: undefined, zones: [] })
    expect(createSchedule(testingPlan({ screen: { ...screen, layoutId: 'gone' } })).at(now).layout).toBe(DEFAULT_LAYOUT)
  })

  test('the zones are those of the layout in force, each with its own rule', () => {
    const rules = [
      testingRule(
        'divide',
        { kind: 'layout', layoutId: 'two' },
        { times: { window: { from: '12:00', until: '13:00' } } },
      ),
      testingRule('gone', { kind: 'layout', layoutId: 'gone' }, { priority: 'evacuation' }),
      testingRule('l', plays('p', 'left')),
      testingRule('r', plays('q', 'right')),
    ]
    const moment = createSchedule(testingPlan({ layouts: [layout], rules })).at(now)
    expect(moment.zones.map(({ zoneId, turn }) => [zoneId, turn?.ruleId])).toEqual([
      ['left', 'l'],
      ['right', 'r'],
    ])
    const later = createSchedule(testingPlan({ layouts: [layout], rules })).at(at('2027-06-10T11:00:00Z'))
    expect(later.layout).toBe(DEFAULT_LAYOUT)
  })

  test('the strongest light rule dims, and a stronger rule for a zone lights the screen again', () => {
    const rules = [
      testingRule('dim', { kind: 'light', percent: 30 }),
      testingRule('off', { kind: 'light', percent: 0 }, { priority: 'campaign' }),
      testingRule('base', plays('p')),
    ]
    expect(createSchedule(testingPlan({ rules })).at(now).light).toEqual({
      percent: 0,
      priority: 'campaign',
      ruleId: 'off',
    })
    const alarm = testingRule('alarm', plays('q'), { priority: 'warning' })
    expect(createSchedule(testingPlan({ rules: [...rules, alarm] })).at(now).light).toEqual({
      percent: 100,
      priority: 'warning',
      ruleId: 'alarm',
    })
    expect(createSchedule(testingPlan()).at(now).light).toEqual({ percent: 100 })
  })
})

describe('start', () => {
  const rules = (start: Rule['start']) => [
    testingRule('base', plays('p')),
    testingRule('late', plays('q'), {
      priority: 'campaign',
      times: { window: { from: '12:00', until: '12:30' } },
      ...(start && { start }),
    }),
  ]
  // Slides of 10 s, 8 s and 12 s from an anchor five seconds before noon in Berlin.
  const plan = (start: Rule['start']) =>
    testingPlan({
      rules: rules(start),
      playlists: [
        { id: 'p', name: 'P', anchorAt: at('2027-06-10T09:59:55Z'), slideIds: ['a', 'b', 'c'] },
        { id: 'q', name: 'Q', anchorAt: 0, slideIds: ['d'] },
      ],
    })

  test('interrupts to the minute', () => {
    for (const start of ['interrupt', undefined] as const) {
      expect(turnAt(plan(start), at('2027-06-10T09:59:59.999Z'))).toMatchObject({
        slideId: 'a',
        endsAt: at('2027-06-10T10:00:00Z'),
      })
      expect(turnAt(plan(start), at('2027-06-10T10:00:00Z'))?.slideId).toBe('d')
    }
  })

  test('queues behind the slide that shows, for as long as that has left', () => {
    const shown = turnAt(plan('queue'), at('2027-06-10T10:00:00Z'))
    expect(shown).toMatchObject({
      slideId: 'a',
      startedAt: at('2027-06-10T09:59:55Z'),
      endsAt: at('2027-06-10T10:00:05Z'),
    })
    expect(turnAt(plan('queue'), at('2027-06-10T10:00:05Z'))?.slideId).toBe('d')
    expect(turnAt(plan('queue'), at('2027-06-10T10:30:00Z'))?.ruleId).toBe('base')
  })

  test('queues on when something else changes meanwhile', () => {
    const long = {
      ...plan('queue'),
      slides: [testingSlide('a', 300_000), testingSlide('d', 7_000)],
      playlists: [
        { id: 'p', name: 'P', anchorAt: at('2027-06-10T09:58:00Z'), slideIds: ['a'] },
        { id: 'q', name: 'Q', anchorAt: 0, slideIds: ['d'] },
      ],
    }
    const light = testingRule(
      'dim',
      { kind: 'light', percent: 50 },
      { times: { window: { from: '12:01', until: '13:00' } } },
    )
    const share = testingRule('share', plays('q'), {
      priority: 'session',
      sharePercent: 10,
      start: 'queue',
      times: { window: { from: '12:02', until: '13:00' } },
    })
    const shown = { slideId: 'a', ruleId: 'base', endsAt: at('2027-06-10T10:03:00Z') }
    expect(turnAt({ ...long, rules: [...long.rules, light] }, at('2027-06-10T10:02:00Z'))).toMatchObject(shown)
    expect(turnAt({ ...long, rules: [...long.rules, share] }, at('2027-06-10T10:02:30Z'))).toMatchObject(shown)
    const interrupted = [...long.rules, { ...share, start: 'interrupt' as const }]
    expect(turnAt({ ...long, rules: interrupted }, at('2027-06-10T10:02:30Z'))?.slideId).toBe('d')
  })
})

test('a thousand rules are answered', () => {
  const rules = Array.from({ length: 1_000 }, (_, n) =>
    testingRule(`r${n}`, plays('p'), {
      priority: PRIORITY_CLASSES[n % 6]!,
      times: { window: { from: `${String(n % 24).padStart(2, '0')}:00`, until: '24:00' } },
      ...(n % 3 > 0 && { sharePercent: 1 }),
    }),
  )
  expect(turnAt(testingPlan({ rules }), at('2027-06-10T10:00:00Z'))).toBeDefined()
  expect(createSchedule(testingPlan({ rules })).at(at('2027-06-10T10:00:00Z') + 5 * MINUTE_MS).zones).toHaveLength(1)
})
