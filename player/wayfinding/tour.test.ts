import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from './graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from './plans.oracle.ts'
import { buildOracle, type OracleWorld, oracleWay } from './route.oracle.ts'
import type { Position } from './route.ts'
import { conditions } from './testing-conditions.ts'
import { findTour } from './tour.ts'

/** Every order there is, each walked to its end: the plainest reading of "best". */
function quickestOrder(world: OracleWorld, from: Position, stops: readonly string[][]): number {
  if (stops.length === 0) return 0
  const totals = stops.map((stop, index) => {
    const way = oracleWay(world, from, stop, 'no')
    if (!Number.isFinite(way.seconds)) return Infinity
    const end = way.node === undefined ? from : world.graph.nodes[way.node]!
    return way.seconds + quickestOrder(world, end, stops.toSpliced(index, 1))
  })
  return Math.min(...totals)
}

describe('findTour', () => {
  it('is as quick as the best of all orders', () => {
    let found = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const draw = drawFrom(seed)
        const plan = drawPlan(draw)
        const graph = compileGraph(plan)
        const start = pick(draw, plan.units)
        const from = { levelId: start.levelId, point: placeIn(draw, start) }
        const stops = Array.from({ length: 1 + Math.floor(draw() * 4) }, () =>
          Array.from({ length: 1 + Math.floor(draw() * 1.4) }, () => pick(draw, plan.units).id),
        )
        const tour = findTour(graph, from, stops, conditions('quick'))
        const expected = quickestOrder(buildOracle(graph), from, stops)
        expect(tour.ok).toBe(Number.isFinite(expected))
        if (!tour.ok) return
        found += 1
        expect(tour.value.durationMs / 1_000).toBeCloseTo(expected, 1)
        expect(tour.value.order.toSorted((a, b) => a - b)).toEqual(stops.map((_, index) => index))
        for (const [place, stop] of tour.value.order.entries()) {
          expect(stops[stop]).toContain(tour.value.routes[place]?.targetUnitId)
        }
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(0)
  })

  it('takes five stops, and says which one can not be reached', () => {
    const graph = compileGraph(drawPlan(drawFrom(1)))
    const from = { levelId: 'l0', point: [1, 1] as [number, number] }
    const five = graph.plan.units.slice(0, 5).map(({ id }) => [id])
    const tour = findTour(graph, from, five, conditions('quick'))
    expect(tour.ok ? tour.value.order.length : tour.error.failure.kind).toBe(5)
    expect(findTour(graph, from, [['l0-0-0'], ['nowhere']], conditions('quick'))).toEqual({
      ok: false,
      error: { stop: 1, failure: { kind: 'target-unknown' } },
    })
    expect(() => findTour(graph, from, [], conditions('quick'))).toThrow(RangeError)
    expect(() => findTour(graph, from, [...five, ['l0-0-0']], conditions('quick'))).toThrow(RangeError)
  })
})
