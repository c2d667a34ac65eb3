import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { VisitFigures } from '#schema/visit-figures'
import { hoursOf } from './hours.ts'

const rowAt = (hour: number): VisitFigures => ({
  date: '2026-11-26',
  hour,
  queueId: 'a',
  counterId: '',
  arrivals: 1,
  cancelled: 0,
  calledFirst: 0,
  waitMs: 0,
  waitMsMax: 0,
  came: 0,
  wayMs: 0,
  served: 0,
  serviceMs: 0,
  noShows: 0,
})

it('every visit is in its hour, hours have no gaps and are never too few to be drawn', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1 }), (visits) => {
      const hours = hoursOf(visits.map(rowAt))
      expect(hours.length).toBeGreaterThanOrEqual(6)
      for (const [index, { hour, summary }] of hours.entries()) {
        expect(hour).toBe((hours[0]?.hour ?? 0) + index)
        expect(summary.arrivals).toBe(visits.filter((at) => at === hour).length)
      }
      expect(hours.reduce((sum, { summary }) => sum + summary.arrivals, 0)).toBe(visits.length)
      expect(hours.at(-1)?.hour).toBeLessThan(24)
    }),
  ))

it('a day without visits has no hours', () => expect(hoursOf([])).toEqual([]))
