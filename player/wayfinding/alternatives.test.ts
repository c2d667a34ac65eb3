import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { Point } from '#schema/primitives'
import { findAlternatives } from './alternatives.ts'
import { compileGraph } from './graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from './plans.oracle.ts'
import { findRoute, type Route } from './route.ts'
import { conditions } from './testing-conditions.ts'

const hall = compileGraph(cityHallPlan())
const foyer = { levelId: 'e0', point: [57, 17.8] as Point }

const ridden = ({ legs }: Route) => legs.map(({ via }) => via?.connectorId).join()

describe('findAlternatives', () => {
  it('has the best route first, then up to two that take at most half as long again and are other ways', () => {
    let others = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const draw = drawFrom(seed)
        const plan = drawPlan(draw)
        const graph = compileGraph(plan)
        const [start, target] = [pick(draw, plan.units), pick(draw, plan.units)]
        const from = { levelId: start.levelId, point: placeIn(draw, start) }
        const found = findAlternatives(graph, from, [target.id], conditions('quick'))
        const best = findRoute(graph, from, [target.id], conditions('quick'))
        if (!found.ok || !best.ok) {
          expect(found).toEqual(best)
          return
        }
        const [first, ...more] = found.value
        expect(first).toEqual(best.value)
        expect(more.length).toBeLessThanOrEqual(2)
        for (const other of more) {
          others += 1
          expect(other.targetUnitId).toBe(target.id)
          expect(other.durationMs).toBeLessThanOrEqual(best.value.durationMs * 1.5)
          expect(other.legs).not.toEqual(best.value.legs)
        }
      }),
      { numRuns: 300 },
    )
    expect(others).toBeGreaterThan(0)
  })

  it('offers the stairs beside the lift, and never a wiggle', () => {
    const found = findAlternatives(hall, foyer, ['r214'], conditions('quick'))
    if (!found.ok) throw new Error(found.error.kind)
    expect(new Set(found.value.map(ridden)).size).toBe(found.value.length)
    expect(found.value.length).toBeGreaterThan(1)
  })

  it('has none to a room on the same corridor, and none where one stands', () => {
    expect(findAlternatives(hall, { levelId: 'e0', point: [53, 52.8] }, ['r004'], conditions('quick'))).toMatchObject({
      ok: true,
      value: { length: 1 },
    })
    expect(findAlternatives(hall, foyer, ['foyer'], conditions('quick'))).toMatchObject({ value: { length: 1 } })
    expect(findAlternatives(hall, foyer, ['nowhere'], conditions('quick'))).toMatchObject({ ok: false })
  })
})
