import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { VisitFigures } from '#schema/visit-figures'
import { type Mean, summarise, summariseBy } from './visit-summary.ts'

/** One visit as somebody with a stopwatch would note it. */
interface Visit {
  readonly hour: number
  readonly queueId: string
  readonly counterId: string
  readonly waitMs: number
  readonly wayMs: number | undefined
  readonly serviceMs: number | undefined
}

const ms = fc.nat(7_200_000)
const visit: fc.Arbitrary<Visit> = fc.record({
  hour: fc.integer({ min: 7, max: 18 }),
  queueId: fc.constantFrom('a', 'b', 'c'),
  counterId: fc.constantFrom('c1', 'c2'),
  waitMs: ms,
  wayMs: fc.option(ms, { nil: undefined }),
  serviceMs: fc.option(ms, { nil: undefined }),
})
const day = fc.array(visit, { maxLength: 60 })

/** Rows in no particular order; nothing is summed up here, so nothing can be summed up wrongly. */
function rowsOf(visits: readonly Visit[]): VisitFigures[] {
  return visits.flatMap(({ counterId, hour, queueId, serviceMs, waitMs, wayMs }) => [
    { ...NOTHING, hour, queueId, arrivals: 1 },
    {
      ...NOTHING,
      hour,
      queueId,
      counterId,
      calledFirst: 1,
      waitMs,
      waitMsMax: waitMs,
      ...(wayMs !== undefined && { came: 1, wayMs }),
      ...(serviceMs === undefined ? { noShows: 1 } : { served: 1, serviceMs }),
    },
  ])
}

const NOTHING: VisitFigures = {
  date: '2026-11-26',
  hour: 8,
  queueId: 'a',
  counterId: '',
  arrivals: 0,
  cancelled: 0,
  calledFirst: 0,
  waitMs: 0,
  waitMsMax: 0,
  came: 0,
  wayMs: 0,
  served: 0,
  serviceMs: 0,
  noShows: 0,
}

const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined)
const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length

describe('a summary', () => {
  it('has the means and the longest wait of the single visits', () =>
    fc.assert(
      fc.property(day, (visits) => {
        const { arrivals, noShows, served, service, wait, way } = summarise(rowsOf(visits))
        const waits = visits.map(({ waitMs }) => waitMs)
        const ways = known(visits.map(({ wayMs }) => wayMs))
        const services = known(visits.map(({ serviceMs }) => serviceMs))
        expect([arrivals, served, noShows]).toEqual([visits.length, services.length, visits.length - services.length])
        for (const [mean, single] of [
          [wait, waits],
          [way, ways],
          [service, services],
        ] as const) {
          expect(mean?.of ?? 0).toBe(single.length)
          if (mean) expect(mean.meanMs).toBeCloseTo(meanOf(single), 3)
        }
        expect(wait?.longestMs).toBe(waits.length === 0 ? undefined : Math.max(...waits))
      }),
    ))

  it.each(['queueId', 'counterId', 'hour', 'date'] as const)('of the parts by %s adds up to the whole', (key) =>
    fc.assert(
      fc.property(day, (visits) => {
        const rows = rowsOf(visits)
        const whole = summarise(rows)
        const parts = [...summariseBy(rows, (row) => row[key]).values()]
        for (const count of ['arrivals', 'cancelled', 'served', 'noShows'] as const) {
          expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count])
        }
        for (const time of ['wait', 'way', 'service'] as const) {
          expect(sumOf(parts.map((part) => part[time]))).toBeCloseTo(sumOf([whole[time]]), 2)
        }
        expect(Math.max(0, ...parts.map(({ wait }) => wait?.longestMs ?? 0))).toBe(whole.wait?.longestMs ?? 0)
      }),
    ),
  )

  it('does not depend on the order of the rows', () =>
    fc.assert(
      fc.property(day, (visits) => {
        expect(summarise(rowsOf(visits.toReversed()))).toEqual(summarise(rowsOf(visits)))
      }),
    ))

  it('weighs visits, not hours: one slow visit beside nine quick ones is a tenth', () => {
    const quick = { ...NOTHING, calledFirst: 9, waitMs: 9 * 60_000, waitMsMax: 60_000 }
    const slow = { ...NOTHING, hour: 17, calledFirst: 1, waitMs: 3_660_000, waitMsMax: 3_660_000 }
    expect(summarise([quick, slow]).wait).toEqual({ meanMs: 420_000, of: 10, longestMs: 3_660_000 })
  })

  it('says nothing of times that nobody has measured', () => {
    expect(summarise([])).toEqual({ arrivals: 0, cancelled: 0, served: 0, noShows: 0 })
    expect(summarise([{ ...NOTHING, arrivals: 2 }]).wait).toBeUndefined()
  })
})

function sumOf(means: readonly (Mean | undefined)[]): number {
  return means.reduce((sum, mean) => sum + (mean ? mean.meanMs * mean.of : 0), 0)
}
