import type { ScreenPlan } from '#schema/local-api'
import type { Rule } from '#schema/rule'
import type { Slide } from '#schema/slide'
import { describe, expect, test } from 'vitest'
import { mayFinish } from './plan-change.ts'

const slide = (id: string): Slide => ({ kind: 'notice', id, title: id, durationMs: 10_000, heading: id, body: '' })
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  name: id,
  action: { kind: 'playlist', zoneId: 'main', playlistId: 'p' },
  target: { kind: 'screens', screenIds: ['s'] },
  times: {},
  priority: 'base',
  ...more,
})
const slides = ['a', 'b'].map(slide)
type Parts = Pick<ScreenPlan, 'slides' | 'rules' | 'playlists'>
const planOf = (more: Partial<Parts> = {}): ScreenPlan =>
  ({
    slides,
    rules: [rule('base')],
    playlists: [{ id: 'p', name: 'p', anchorAt: 0, slideIds: ['a', 'b'] }],
    ...more,
  }) satisfies Parts as unknown as ScreenPlan

const turn = { slideId: 'a', ruleId: 'base', startedAt: 0, endsAt: 10_000, pass: 0 }
const other = { slideId: 'b', ruleId: 'base', startedAt: 4_000, endsAt: 14_000, pass: 0 }
const old = { plan: planOf(), turn }

describe('a slide on glass, when a new plan comes', () => {
  test('is played to its end when the plan means no moment', () => {
    expect(mayFinish(old, { plan: planOf(), turn: other }, 5_000)).toBe(true)
  })

  test('goes at once when the list was started anew', () => {
    const anew = planOf({ playlists: [{ id: 'p', name: 'p', anchorAt: 5_000, slideIds: ['b', 'a'] }] })
    expect(mayFinish(old, { plan: anew, turn: other }, 5_000)).toBe(false)
  })

  test('goes at once when it, or its rule, is gone', () => {
    expect(mayFinish(old, { plan: planOf({ slides: slides.slice(1) }), turn: other }, 5_000)).toBe(false)
    const otherRule = planOf({ rules: [rule('new')] })
    expect(mayFinish(old, { plan: otherRule, turn: { ...other, ruleId: 'new' } }, 5_000)).toBe(false)
    expect(mayFinish(old, { plan: planOf(), turn: undefined }, 5_000)).toBe(false)
  })

  test('goes at once for another rule, unless that one queues', () => {
    const withRule = (start: Rule['start']) => planOf({ rules: [rule('base'), rule('new', start && { start })] })
    const due = { ...other, ruleId: 'new' }
    expect(mayFinish(old, { plan: withRule(undefined), turn: due }, 5_000)).toBe(false)
    expect(mayFinish(old, { plan: withRule('interrupt'), turn: due }, 5_000)).toBe(false)
    expect(mayFinish(old, { plan: withRule('queue'), turn: due }, 5_000)).toBe(true)
  })

  test('does not hold up a new plan for long', () => {
    const long = { plan: planOf(), turn: { ...turn, endsAt: 3_600_000 } }
    expect(mayFinish(long, { plan: planOf(), turn: other }, 5_000)).toBe(false)
  })

  test('follows at once when that changes nothing on glass', () => {
    expect(mayFinish(old, { plan: planOf(), turn: { ...turn } }, 5_000)).toBe(false)
  })
})
