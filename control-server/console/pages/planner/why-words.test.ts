import { describe, expect, it } from 'vitest'
import { createSchedule } from '#player/schedule/schedule'
import { NBSP } from '../../parts/times.ts'
import { house, rule } from './planner.fixture.ts'
import { schedulePlan } from './screen-day.ts'
import { changeWords, lostReasons } from './why-words.ts'

const NOON = Date.parse('2026-11-26T12:00:00+01:00')

describe('the reasons', () => {
  it('tell who was beaten from who did not ask, and leave out who means other screens', () => {
    const rules = [
      rule('a', { times: { window: { from: '08:00', until: '18:00' } } }),
      rule('b', {}),
      rule('c', { priority: 'base' }),
      rule('d', { times: { weekdays: [1] } }),
      rule('e', { target: { kind: 'tags', expression: 'kind:stele' } }),
    ]
    const schedule = house(rules)
    const [screen] = schedule.screens
    if (!screen) throw new Error('no screen')
    const [zone] = createSchedule(schedulePlan(schedule, screen, rules)).explain(NOON).zones
    const { beaten, resting } = lostReasons(zone?.losers ?? [])
    expect(zone?.winner?.ruleId).toBe('a')
    expect(beaten.map(({ ruleId }) => ruleId)).toEqual(['b', 'c'])
    expect(resting.map(({ ruleId }) => ruleId)).toEqual(['d'])
    for (const { text } of [...beaten, ...resting]) expect(text).toMatch(/\.$/)
  })

  it('say when it changes, with the day where it is another one', () => {
    const plain = (at: number) => changeWords(at, NOON, 'Europe/Berlin').replaceAll(NBSP, ' ')
    expect(plain(NOON + 3_600_000)).toBe('Das ändert sich um 13:00 Uhr.')
    expect(plain(NOON + 20 * 3_600_000)).toBe('Das ändert sich am Freitag, 27. November, um 08:00 Uhr.')
  })
})
