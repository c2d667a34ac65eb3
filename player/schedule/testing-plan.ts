import type { Rule, RuleAction } from '#schema/rule'
import type { Slide } from '#schema/slide'
import type { SchedulePlan } from './compiled-rule.ts'

/** A notice, the simplest slide. */
export function testingSlide(id: string, durationMs: number): Slide {
  return { id, kind: 'notice', title: id, durationMs, heading: id, body: '' }
}

/** A rule for the screen of `testingPlan`, always in force in the base class unless said otherwise. */
export function testingRule(id: string, action: RuleAction, more: Partial<Rule> = {}): Rule {
  return {
    id,
    name: `Regel ${id}`,
    action,
    target: { kind: 'screens', screenIds: ['s'] },
    times: {},
    priority: 'base',
    ...more,
  }
}

/** Plays a playlist in the zone of the default layout. */
export function plays(playlistId: string, zoneId = 'main'): RuleAction {
  return { kind: 'playlist', zoneId, playlistId }
}

/** A monitor in Bochum; playlist `p` with slides `a`, `b` and `c`, playlist `q` with slide `d`. */
export function testingPlan(more: Partial<SchedulePlan> = {}): SchedulePlan {
  return {
    timeZone: 'Europe/Berlin',
    screen: {
      id: 's',
      name: 'Foyer',
      kind: 'monitor',
      widthPx: 1_920,
      heightPx: 1_080,
      pxPerMm: 1.5,
      readingDistanceMm: 3_000,
      lowerEdgeMm: 2_000,
      place: { buildingId: 'ost', levelId: 'eg', point: [0, 0], readerHeadingDeg: 0 },
      waitingAreaIds: [],
      tags: ['area:Foyer'],
    },
    layouts: [],
    playlists: [
      { id: 'p', name: 'P', anchorAt: 0, slideIds: ['a', 'b', 'c'] },
      { id: 'q', name: 'Q', anchorAt: 0, slideIds: ['d'] },
      { id: 'empty', name: 'Leer', anchorAt: 0, slideIds: ['gone'] },
    ],
    slides: [testingSlide('a', 10_000), testingSlide('b', 8_000), testingSlide('c', 12_000), testingSlide('d', 7_000)],
    rules: [],
    groups: [],
    calendars: [],
    ...more,
  }
}
