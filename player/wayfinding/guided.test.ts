import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Guide } from '#schema/building'
import type { Point } from '#schema/primitives'
import { compileGraph, type NavGraph } from './graph.ts'
import { findRoute, type Route } from './route.ts'
import { conditions } from './testing-conditions.ts'

const HALL: Point[] = [
  [0, 0],
  [60, 0],
  [60, 40],
  [0, 40],
]

/** A wide hall with a room at its far end, and guides. */
function hallWith(guides: Guide[]): NavGraph {
  const unit = { buildingId: 'b', levelId: 'l0', wheelchair: 'yes' } as const
  const room: Point[] = [
    [60, 15],
    [70, 15],
    [70, 25],
    [60, 25],
  ]
  const plan: BuildingPlan = {
    format: 'lotse-building-1',
    id: 'hall',
    name: 'Halle',
    attribution: '',
    invented: true,
    buildings: [{ id: 'b', name: 'B' }],
    levels: [{ id: 'l0', ordinal: 0, name: 'EG' }],
    units: [
      { ...unit, id: 'hall', kind: 'hall', outline: HALL, passage: true },
      { ...unit, id: 'room', kind: 'room', outline: room, passage: false },
    ],
    openings: [{ id: 'd', levelId: 'l0', unitIds: ['hall', 'room'], at: [60, 20], kind: 'door', stepFree: 'yes' }],
    connectors: [],
    landmarks: [],
    guides,
  }
  return compileGraph(plan)
}

const from = { levelId: 'l0', point: [3, 20] as Point }
const guide = (...points: Point[]): Guide => ({ id: 'g', levelId: 'l0', points })

function walk(graph: NavGraph, profile: 'blind' | 'quick'): Route {
  const route = findRoute(graph, from, ['room'], conditions(profile))
  if (!route.ok) throw new Error(route.error.kind)
  return route.value
}

const length = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index]![0], y - points[index]![1]), 0)

/** How much of a guide lies under a route, by small steps along the guide. */
function used(route: Route, points: readonly Point[]): number {
  const legs = route.legs.flatMap((leg) => leg.points.slice(1).map((to, index) => [leg.points[index]!, to] as const))
  const steps = points.slice(1).flatMap((to, index) => {
    const at = points[index]!
    return Array.from({ length: 200 }, (_, n) => {
      const t = (n + 0.5) / 200
      const here: Point = [at[0] + (to[0] - at[0]) * t, at[1] + (to[1] - at[1]) * t]
      const isUnder = legs.some(([a, b]) => {
        const across = Math.hypot(a[0] - here[0], a[1] - here[1]) + Math.hypot(b[0] - here[0], b[1] - here[1])
        return across - Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-3
      })
      return { metres: length([at, to]) / 200, isUnder }
    })
  })
  const under = steps.filter(({ isUnder }) => isUnder).reduce((sum, { metres }) => sum + metres, 0)
  return under / length(points)
}

describe('the way of somebody who follows guides', () => {
  it('uses at least 95 % of a guide that is no more than 30 % longer, at any bend', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 38 }), fc.integer({ min: 10, max: 50 }), (y, x) => {
        const points: Point[] = [
          [4, 20],
          [x, y],
          [59.5, 20],
        ]
        const graph = hallWith([guide(...points)])
        const [guided, direct] = [walk(graph, 'blind'), walk(graph, 'quick')]
        const detour = (length(points) + 2) / direct.lengthM
        if (detour <= 1.3) expect(used(guided, points)).toBeGreaterThan(0.95)
        expect(guided.lengthM).toBeLessThanOrEqual(direct.lengthM * 1.31)
      }),
      { numRuns: 200 },
    )
  })

  it('is the shortest where there is no guide, or where it leads astray', () => {
    const none = walk(hallWith([]), 'blind')
    expect(none.lengthM).toBeCloseTo(walk(hallWith([]), 'quick').lengthM, 3)
    const astray = walk(hallWith([guide([4, 20], [4, 38], [58, 38], [59.5, 20])]), 'blind')
    expect(astray.lengthM).toBeLessThanOrEqual(none.lengthM * 1.3)
  })

  it('follows a guide through a door, and never jumps from one guide to another through a wall', () => {
    const through = hallWith([guide([4, 20], [59, 20], [62, 20])])
    expect(
      used(walk(through, 'blind'), [
        [4, 20],
        [59, 20],
      ]),
    ).toBeGreaterThan(0.95)
    const beside = hallWith([guide([4, 20], [59, 16], [62, 16])])
    const { points } = walk(beside, 'blind').legs[0]!
    expect(points.some(([x, y]) => x === 60 && y === 20)).toBe(true)
  })

  it('does not matter to those who see', () => {
    const points: Point[] = [
      [4, 20],
      [30, 12],
      [59.5, 20],
    ]
    expect(walk(hallWith([guide(...points)]), 'quick').legs).toEqual(walk(hallWith([]), 'quick').legs)
  })
})
