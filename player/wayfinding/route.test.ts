import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { CLEARANCE_M } from './floor-shape.ts'
import { compileGraph, type NavGraph } from './graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from './plans.oracle.ts'
import { buildOracle, isOnFloor, oracleWay, wallM } from './route.oracle.ts'
import { findRoute, type Route } from './route.ts'
import { conditions } from './testing-conditions.ts'

interface Case {
  readonly plan: BuildingPlan
  readonly graph: NavGraph
  readonly from: { levelId: string; point: Point }
  readonly startId: string
  readonly targetIds: string[]
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

/** One drawn house and a question to it. */
function caseOf(seed: number): Case {
  const draw = drawFrom(seed)
  const plan = drawPlan(draw)
  const start = pick(draw, plan.units)
  const targetIds = [pick(draw, plan.units).id, ...(draw() < 0.3 ? [pick(draw, plan.units).id] : [])]
  const from = { levelId: start.levelId, point: placeIn(draw, start) }
  return { plan, graph: compileGraph(plan), from, startId: start.id, targetIds }
}

describe('findRoute', () => {
  it('finds the cheapest way, and none only where there is none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { graph, from, targetIds } = caseOf(seed)
        const oracle = oracleWay(buildOracle(graph), from, targetIds, 'no').seconds
        const route = findRoute(graph, from, targetIds, conditions('quick'))
        if (route.ok) expect(route.value.durationMs / 1000).toBeCloseTo(oracle, 2)
        else expect([route.error.kind, oracle]).toEqual(['no-route', Number.POSITIVE_INFINITY])
      }),
      { numRuns: 200 },
    )
  })

  it('prefers what is known to be step-free, uses the unknown only without it, and never fakes', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { graph, from, targetIds } = caseOf(seed)
        const world = buildOracle(graph, 'step-free')
        const [verified, assumed] = (['yes', 'unknown'] as const).map((worst) => {
          return oracleWay(world, from, targetIds, worst).seconds
        })
        const any = oracleWay(buildOracle(graph), from, targetIds, 'no').seconds
        const route = findRoute(graph, from, targetIds, conditions('step-free'))
        if (route.ok) {
          const isVerified = Number.isFinite(verified)
          expect(route.value.durationMs / 1000).toBeCloseTo((isVerified ? verified : assumed) ?? 0, 2)
          expect(route.value.stepFree).toBe(isVerified ? 'yes' : 'unknown')
          return
        }
        expect([verified, assumed]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
        expect(route.error.kind).toBe(Number.isFinite(any) ? 'no-way-for-profile' : 'no-route')
        if (route.error.kind !== 'no-way-for-profile') return
        expect(route.error.otherwise.stepFree).toBe('no')
        expect(route.error.barriers.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('walks on floors that may be walked on, through doors, clear of walls', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, stepFree) => {
        const { plan, graph, from, startId, targetIds } = caseOf(seed)
        const route = findRoute(graph, from, targetIds, conditions(stepFree ? 'step-free' : 'quick'))
        if (!route.ok) return
        const allowed = plan.units.filter(({ id, passage }) => passage || id === startId || targetIds.includes(id))
        for (const { levelId, point } of samples(route.value)) {
          const floors = allowed.filter((unit) => {
            return unit.levelId === levelId && (isOnFloor(unit, point) || wallM(unit, point) < 1e-6)
          })
          expect(floors.length).toBeGreaterThan(0)
          const atDoor = plan.openings.some(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < 0.35)
          if (!atDoor) expect(Math.max(...floors.map((unit) => wallM(unit, point)))).toBeGreaterThan(CLEARANCE_M - 1e-5)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('keeps to the middle where it is narrow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), fc.integer({ min: 2, max: 20 }), (widthCm, legM) => {
        const width = widthCm / 100
        const { plan, corridor } = narrowCorner(width, legM)
        const route = findRoute(compileGraph(plan), { levelId: 'l0', point: [-2, 1] }, ['goal'], conditions('quick'))
        if (!route.ok) throw new Error(route.error.kind)
        for (const { point } of samples(route.value)) {
          const isInDoor = plan.openings.some(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) < 0.35)
          if (isInDoor || !isOnFloor(corridor, point)) continue
          expect(wallM(corridor, point)).toBeGreaterThan(Math.min(CLEARANCE_M, width / 2 - 0.02) - 1e-6)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('crosses no step, no narrow door and no Paternoster when asked for a step-free way', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { plan, graph, from, targetIds } = caseOf(seed)
        const route = findRoute(graph, from, targetIds, conditions('step-free'))
        if (!route.ok) return
        for (const leg of route.value.legs) {
          const connector = plan.connectors.find(({ id }) => id === leg.via?.connectorId)
          expect(connector?.kind ?? 'lift').toMatch(/^(lift|ramp)$/)
          expect(connector?.stepFree).not.toBe('no')
        }
        for (const opening of doorsOn(plan, route.value)) {
          expect(opening.stepFree).not.toBe('no')
          expect(opening.widthMm ?? 900).toBeGreaterThanOrEqual(900)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('says what it can not do', () => {
    const graph = compileGraph(drawPlan(drawFrom(1)))
    const inside = { levelId: 'l0', point: [1, 1] as Point }
    expect(findRoute(graph, inside, ['nowhere'], conditions('quick'))).toEqual({
      ok: false,
      error: { kind: 'target-unknown' },
    })
    const outside = { levelId: 'l0', point: [-50, 0] as Point }
    expect(findRoute(graph, outside, ['l0-0-0'], conditions('quick'))).toEqual({
      ok: false,
      error: { kind: 'start-outside' },
    })
    const here = findRoute(graph, inside, ['l0-0-0'], conditions('step-free'))
    expect(here).toMatchObject({ ok: true, value: { lengthM: 0, durationMs: 0, targetUnitId: 'l0-0-0' } })
  })
})

/** Two rooms, and a corridor with a corner between them. */
function narrowCorner(width: number, legM: number): { plan: BuildingPlan; corridor: Unit } {
  const unit = { buildingId: 'b', levelId: 'l0', wheelchair: 'yes', passage: true } as const
  const corridor: Unit = {
    ...unit,
    id: 'corridor',
    kind: 'corridor',
    outline: [
      [0, 0],
      [legM, 0],
      [legM, legM],
      [legM - width, legM],
      [legM - width, width],
      [0, width],
    ],
  }
  const box = (x: number, y: number): [number, number][] => [
    [x, y],
    [x + 4, y],
    [x + 4, y + 4],
    [x, y + 4],
  ]
  const door = { levelId: 'l0', kind: 'door', stepFree: 'yes' } as const
  const plan: BuildingPlan = {
    ...drawPlan(drawFrom(1)),
    units: [
      { ...unit, id: 'start', kind: 'hall', outline: box(-4, 0) },
      corridor,
      { ...unit, id: 'goal', kind: 'hall', outline: box(legM - 4, legM) },
    ],
    openings: [
      { ...door, id: 'd1', unitIds: ['start', 'corridor'], at: [0, width / 2] },
      { ...door, id: 'd2', unitIds: ['corridor', 'goal'], at: [legM - width / 2, legM] },
    ],
    connectors: [],
  }
  return { plan, corridor }
}

function samples(route: Route): { levelId: string; point: Point }[] {
  return route.legs.flatMap(({ levelId, points }) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index]!
      return Array.from({ length: 41 }, (_, step) => {
        return {
          levelId,
          point: [from[0] + ((to[0] - from[0]) * step) / 40, from[1] + ((to[1] - from[1]) * step) / 40] as Point,
        }
      })
    }),
  )
}

function doorsOn(plan: BuildingPlan, route: Route) {
  return route.legs.flatMap(({ levelId, points }) =>
    plan.openings.filter(
      ({ at, levelId: on }) => on === levelId && points.some(([x, y]) => x === at[0] && y === at[1]),
    ),
  )
}
