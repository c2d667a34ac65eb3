import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { compileGraph } from './graph.ts'
import { findRoute } from './route.ts'
import { conditions } from './testing-conditions.ts'

const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** Three houses around a yard; an arcade leads along it. */
function threeHouses(arcade: Partial<Unit> = {}): BuildingPlan {
  const unit = (
    id: string,
    buildingId: string,
    kind: Unit['kind'],
    outline: Point[],
    more: Partial<Unit> = {},
  ): Unit => ({
    id,
    buildingId,
    levelId: 'l0',
    kind,
    outline,
    passage: kind !== 'room',
    wheelchair: 'yes',
    ...more,
  })
  const door = (id: string, unitIds: string[], at: Point) =>
    ({ id, levelId: 'l0', unitIds, at, widthMm: 1_200, kind: 'entrance', stepFree: 'yes' }) as const
  return {
    format: 'lotse-building-1',
    id: 'campus',
    name: 'Campus',
    attribution: '',
    invented: true,
    buildings: ['west', 'middle', 'east'].map((id) => ({ id, name: id })),
    levels: [{ id: 'l0', ordinal: 0, name: 'EG' }],
    units: [
      unit('west-hall', 'west', 'hall', box(0, 0, 10, 10)),
      unit('yard', 'west', 'outdoor', box(10, 0, 30, 10)),
      unit('arcade', 'west', 'outdoor', box(10, 10, 30, 13), { covered: 'yes', ...arcade }),
      unit('middle-hall', 'middle', 'hall', box(30, 0, 40, 13)),
      unit('road', 'middle', 'outdoor', box(40, 0, 60, 13)),
      unit('office', 'east', 'room', box(60, 0, 70, 13)),
    ],
    openings: [
      door('a', ['west-hall', 'yard'], [10, 5]),
      door('b', ['yard', 'middle-hall'], [30, 5]),
      door('c', ['west-hall', 'arcade'], [10, 9.999]),
      door('d', ['arcade', 'middle-hall'], [30, 11]),
      door('e', ['middle-hall', 'road'], [40, 6]),
      door('f', ['road', 'office'], [60, 6]),
    ],
    connectors: [],
    landmarks: [],
  }
}

const from = { levelId: 'l0', point: [5, 6] as Point }
const doorsOf = (plan: BuildingPlan, closed: string[] = []) => {
  const closures = closed.map((id) => ({ id, featureId: id, kind: 'closed' as const, from: 0 }))
  const route = findRoute(compileGraph(plan), from, ['office'], conditions('quick', { closures }))
  if (!route.ok) return route.error.kind
  const points = route.value.legs.flatMap((leg) => leg.points.map(([x, y]) => `${x} ${y}`))
  return plan.openings.filter(({ at }) => points.includes(`${at[0]} ${at[1]}`)).map(({ id }) => id)
}

describe('a way between buildings', () => {
  it('leads through several houses and outdoors in one route', () => {
    expect(doorsOf(threeHouses())).toHaveLength(4)
    expect(doorsOf(threeHouses()).slice(-2)).toEqual(['e', 'f'])
  })

  it('stays under a roof where that is hardly farther', () => {
    expect(doorsOf(threeHouses())).toEqual(['c', 'd', 'e', 'f'])
    expect(doorsOf(threeHouses({ covered: 'no' }))).toEqual(['a', 'b', 'e', 'f'])
  })

  it('is told to be closed when the only road is', () => {
    expect(doorsOf(threeHouses(), ['road'])).toBe('closed')
    expect(doorsOf(threeHouses(), ['arcade'])).toEqual(['a', 'b', 'e', 'f'])
  })
})
