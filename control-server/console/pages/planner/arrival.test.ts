import { describe, expect, it } from 'vitest'
import type { ScreenTruth, StaffScreen } from '#schema/staff-screens'
import { NBSP } from '../../parts/times.ts'
import { arrivalText, touchedScreens } from './arrival.ts'
import { house, rule, screen } from './planner.fixture.ts'

const fleet = (...truths: ScreenTruth[]): StaffScreen[] =>
  truths.map((truth, index) => ({ screen: screen(`s${index}`, { name: `Flur ${index}` }), truth, reason: '' }))
const text = (...truths: ScreenTruth[]) =>
  arrivalText(
    fleet(...truths),
    truths.map((_truth, index) => `s${index}`),
  ).replaceAll(NBSP, ' ')

describe('how far a change has come', () => {
  it.each<[string, ScreenTruth[]]>([
    ['', []],
    ['Dort ist noch kein Abspieler gekoppelt.', ['unpaired']],
    ['Auf „Flur 0“ noch nicht angekommen.', ['updating']],
    ['Auf „Flur 0“ angekommen.', ['dark', 'unpaired']],
    ['Auf 2 von 3 Bildschirmen angekommen.', ['current', 'updating', 'unproven']],
    ['Auf 1 von 2 Bildschirmen angekommen. „Flur 1“ antwortet nicht.', ['current', 'offline']],
    ['Auf 0 von 2 Bildschirmen angekommen. „Flur 0“ und „Flur 1“ antworten nicht.', ['stale', 'offline']],
    ['Auf 0 von 3 Bildschirmen angekommen. 3 Bildschirme antworten nicht.', ['stale', 'offline', 'stale']],
  ])('%s', (expected, truths) => expect(text(...truths)).toBe(expected))

  it('counts the screens that a rule has left as well', () => {
    const before = house([rule('r'), rule('same', { target: { kind: 'screens', screenIds: ['stele'] } })])
    const after = {
      ...before,
      rules: [rule('r', { target: { kind: 'screens', screenIds: ['saal'] } }), ...before.rules.slice(1)],
    }
    expect(touchedScreens(before, after).toSorted()).toEqual(['foyer', 'saal'])
    expect(touchedScreens(before, before)).toEqual([])
  })
})
