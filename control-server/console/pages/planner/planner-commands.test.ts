import { describe, expect, it } from 'vitest'
import { fail, ok } from '#schema/result'
import type { Rule } from '#schema/rule'
import type { RuleDraft } from '#schema/staff-schedule'
import { createSchedule } from '#player/schedule/schedule'
import { draftOfRule, swapped } from './clash-story.ts'
import { plannerCommands } from './planner-commands.ts'
import { house, rule } from './planner.fixture.ts'
import { rulePeriods } from './rule-periods.ts'
import { schedulePlan } from './screen-day.ts'
import { isWithoutDay, withDay, withoutDay } from './suspend.ts'
import { dayRange } from './zone-clock.ts'

type Api = Parameters<typeof plannerCommands>[0]

/** The part of the server that keeps rules, which refuses its n-th change. */
function rulesServer(start: readonly Rule[], failingChange = 0) {
  let rules = [...start]
  let changes = 0
  const refuse = () => {
    changes += 1
    return changes === failingChange
  }
  const refused = fail({ kind: 'refused' as const, code: 'RULE_INVALID', message: 'Nein.' })
  const api: Api = {
    addRule: async (draft) => {
      if (refuse()) return refused
      const made = { ...draft, id: `new-${changes}` }
      rules = [...rules, made]
      return ok({ rule: made, remarks: [] })
    },
    saveRule: async (ruleId, draft) => {
      if (refuse()) return refused
      const made = { ...draft, id: ruleId }
      rules = rules.map((one) => (one.id === ruleId ? made : one))
      return ok({ rule: made, remarks: [] })
    },
    removeRule: async (ruleId) => {
      if (refuse()) return refused
      rules = rules.filter(({ id }) => id !== ruleId)
      return ok(null)
    },
    saveCalendar: async (calendar) => ok(calendar),
    removeCalendar: async () => ok(null),
    saveGroup: async (group) => ok(group),
    removeGroup: async () => ok(null),
  }
  return { commands: plannerCommands(api), drafts: () => rules.map(draftOfRule), start: [...start] }
}

const rat = rule('a', { name: 'Rat', times: { window: { from: '08:45', until: '13:00' } } })
const archive = rule('b', { name: 'Archiv', times: { weekdays: [4], window: { from: '11:00', until: '16:00' } } })

describe('commands of the planner', () => {
  const changes: readonly [
    string,
    (commands: ReturnType<typeof plannerCommands>) => ReturnType<typeof commands.create>,
  ][] = [
    ['making', (commands) => commands.create(draftOfRule(rat))],
    ['changing', (commands) => commands.change(rat, { ...draftOfRule(rat), name: 'Anders' })],
    ['suspending', (commands) => commands.suspend(rat, '2026-11-26')],
    ['swapping', (commands) => commands.swap(rat, { ...archive, priority: 'session' })],
    ['removing', (commands) => commands.remove(archive)],
  ]

  it.each(changes)('take back %s', async (_name, change) => {
    const start = [rat, { ...archive, priority: 'session' as const }].slice(0, 2)
    const server = rulesServer(_name === 'removing' ? [rat, archive] : start)
    const before = server.drafts()
    const done = await change(server.commands)
    if (!done.ok) throw new Error(done.error.message)
    expect(server.drafts()).not.toEqual(before)
    expect(done.value.after(house(server.start)).rules.map(draftOfRule)).toEqual(server.drafts())
    expect((await done.value.undo()).ok).toBe(true)
    expect(server.drafts()).toEqual(before)
  })

  it('leave nothing half done when the second half of a swap is refused', async () => {
    const strong = { ...archive, priority: 'session' as const }
    const server = rulesServer([rat, strong], 2)
    const before = server.drafts()
    expect((await server.commands.swap(strong, rat)).ok).toBe(false)
    expect(server.drafts()).toEqual(before)
  })
})

describe('turning two rules around', () => {
  it.each([
    ['base', 'base'],
    ['campaign', 'campaign'],
    ['session', 'session'],
    ['warning', 'warning'],
    ['session', 'campaign'],
    ['warning', 'base'],
  ] as const)('lets the other one win, %s against %s', (winnerClass, loserClass) => {
    const winner = { ...rat, priority: winnerClass }
    const loser = { ...archive, priority: loserClass }
    const changed = new Map(swapped(winner, loser).map(({ draft, ruleId }) => [ruleId, draft]))
    const now = [winner, loser].map((one) => ({ ...one, ...changed.get(one.id) }))
    expect(shownAt(now, '2026-11-26T12:00:00+01:00')).toBe(loser.id)
    expect(shownAt([winner, loser], '2026-11-26T12:00:00+01:00')).toBe(winner.id)
  })
})

describe('a day without a rule', () => {
  const day = (draft: RuleDraft, date: string) =>
    rulePeriods(house([]), draft, dayRange(date, 'Europe/Berlin')).map(({ startAt }) => startAt)

  it.each<[string, Rule]>([
    ['of every day', rat],
    ['of weekdays', archive],
    ['that is valid for some days', rule('c', { times: { validFrom: '2026-11-01', validUntil: '2026-12-31' } })],
    [
      'with a recurrence and extra days',
      rule('d', {
        times: {
          recurrence: {
            rrule: 'FREQ=WEEKLY;BYDAY=MO',
            from: '2026-11-02',
            exDates: ['2026-11-09'],
            rDates: ['2026-11-26'],
          },
        },
      }),
    ],
  ])('is left out of a rule %s, and only that day', (_name, made) => {
    const draft = draftOfRule(made)
    const without = withoutDay(draft, '2026-11-26')
    expect(isWithoutDay(without, '2026-11-26')).toBe(true)
    expect(day(draft, '2026-11-26')).not.toEqual([])
    expect(day(without, '2026-11-26')).toEqual([])
    for (const date of ['2026-11-19', '2026-11-23', '2026-11-25', '2026-11-27', '2026-12-03', '2026-12-07'])
      expect(day(without, date), date).toEqual(day(draft, date))
    expect(withoutDay(without, '2026-11-26')).toEqual(without)
    const again = withDay(without, '2026-11-26')
    expect(isWithoutDay(again, '2026-11-26')).toBe(false)
    for (const date of ['2026-11-09', '2026-11-25', '2026-12-03'])
      expect(day(again, date), date).toEqual(day(draft, date))
  })
})

function shownAt(rules: readonly Rule[], time: string): string | undefined {
  const schedule = house(rules)
  const [screen] = schedule.screens
  if (!screen) throw new Error('no screen')
  return createSchedule(schedulePlan(schedule, screen, rules)).at(Date.parse(time)).zones[0]?.turn?.ruleId
}
