import type { ScreenPlan } from '#schema/local-api'
import type { Rule } from '#schema/rule'
import type { Slide } from '#schema/slide'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TurnWorld } from './turns.ts'
import { hasZone, scheduledAt, zoneTurnAt } from './zone-turn.ts'

const slideOf = (id: string, durationMs = 10_000): Slide => ({
  kind: 'notice',
  id,
  title: id,
  durationMs,
  heading: id,
  body: '',
})
const newsSlide: Slide = {
  kind: 'news',
  id: 'n',
  title: 'n',
  durationMs: 10_000,
  factKey: 'f',
  itemCountMax: 3,
  itemDurationMs: 10_000,
}

function planOf(slides: Slide[], slideIds: string[], more: Partial<ScreenPlan> = {}): ScreenPlan {
  const rule: Rule = {
    id: 'base',
    name: 'base',
    action: { kind: 'playlist', zoneId: 'main', playlistId: 'p' },
    target: { kind: 'screens', screenIds: ['s'] },
    times: {},
    priority: 'base',
  }
  return {
    releaseId: 'f'.repeat(64),
    siteName: 'Rathaus',
    timeZone: 'Europe/Berlin',
    screen: {
      id: 's',
      name: 'Foyer',
      kind: 'monitor',
      widthPx: 1_920,
      heightPx: 1_080,
      pxPerMm: 1.5,
      readingDistanceMm: 5_000,
      lowerEdgeMm: 1_800,
      place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
      waitingAreaIds: [],
    },
    layouts: [],
    playlists: [{ id: 'p', name: 'p', anchorAt: 0, slideIds }],
    slides,
    rules: [rule],
    groups: [],
    calendars: [],
    branding: {},
    waitingAreas: [],
    ...more,
  }
}
const warning: Rule = {
  id: 'warning',
  name: 'w',
  action: { kind: 'slide', zoneId: 'main', slideId: 'w' },
  target: { kind: 'screens', screenIds: ['s'] },
  times: {},
  priority: 'warning',
}
const world = (...broken: string[]): TurnWorld => ({
  timeZone: 'Europe/Berlin',
  facts: [],
  isBroken: (subject) => broken.some((id) => subject.startsWith(`${id} `)),
})
const NOON = Date.UTC(2026, 10, 26, 11)

describe('zoneTurnAt', () => {
  test('shows what is scheduled', () => {
    const plan = planOf([slideOf('a'), slideOf('b')], ['a', 'b'])
    const due = scheduledAt(plan, 'main', NOON)
    const { turn, passed } = zoneTurnAt(plan, 'main', world(), NOON)
    expect(turn).toMatchObject({ slide: { id: due?.slideId }, scheduled: due, endsAt: due?.endsAt })
    expect(passed).toEqual([])
    expect(hasZone(plan, 'elsewhere', NOON)).toBe(false)
  })

  test('lets the next usable slide come early and is in step again at the boundary', () => {
    const ids = ['a', 'b', 'c']
    const plan = planOf(
      ids.map((id) => slideOf(id)),
      ids,
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), fc.subarray(ids, { maxLength: 2 }), (offsetMs, broken) => {
        const atMs = NOON + offsetMs
        const due = scheduledAt(plan, 'main', atMs)
        const { turn } = zoneTurnAt(plan, 'main', world(...broken), atMs)
        if (!due || !turn) throw new Error('one slide is always usable')
        const order = [0, 1, 2].map((step) => ids[(ids.indexOf(due.slideId) + step) % 3] ?? '')
        expect(turn.slide.id).toBe(order.find((id) => !broken.includes(id)))
        expect(turn.endsAt).toBe(due.endsAt)
        expect(turn.startedAt).toBe(due.startedAt)
      }),
    )
  })

  test('reaches a slide behind one that is listed twice', () => {
    const plan = planOf(
      ['a', 'b', 'c'].map((id) => slideOf(id)),
      ['a', 'b', 'a', 'c'],
    )
    for (let step = 0; step < 4; step += 1) {
      expect(zoneTurnAt(plan, 'main', world('a', 'b'), NOON + step * 10_000).turn?.slide.id).toBe('c')
    }
  })

  test('names what has nothing to show', () => {
    const plan = planOf([newsSlide, slideOf('b')], ['n', 'b', 'gone'])
    const answers = Array.from({ length: 3 }, (_, step) => zoneTurnAt(plan, 'main', world(), NOON + step * 10_000))
    expect(new Set(answers.map(({ turn }) => turn?.slide.id))).toEqual(new Set(['b']))
    expect(answers.flatMap(({ passed }) => passed).find(({ slideId }) => slideId === 'n')?.reason).toMatch(/Meldungen/)
  })

  test('a rule without anything usable counts as not made, for the rest of its turn', () => {
    const plan = planOf([slideOf('a'), slideOf('w', 60_000)], ['a'])
    plan.rules.push(warning)
    expect(zoneTurnAt(plan, 'main', world(), NOON).turn?.slide.id).toBe('w')
    const { turn } = zoneTurnAt(plan, 'main', world('w'), NOON)
    expect(turn).toMatchObject({ slide: { id: 'a' }, scheduled: { ruleId: 'base' } })
    expect(turn?.endsAt).toBeLessThanOrEqual(scheduledAt(plan, 'main', NOON)?.endsAt ?? 0)
  })

  test('is nothing when everything is broken, and nothing planned is nothing', () => {
    const plan = planOf([slideOf('a')], ['a'])
    expect(zoneTurnAt(plan, 'main', world('a'), NOON).turn).toBeUndefined()
    expect(zoneTurnAt(planOf([], []), 'main', world(), NOON)).toEqual({ turn: undefined, passed: [] })
  })
})
