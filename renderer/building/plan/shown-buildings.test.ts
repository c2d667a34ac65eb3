import { describe, expect, test } from 'vitest'
import type { Route } from '#player/wayfinding/route'
import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { buildingsAlong, enteredBuildings, isOfShownBuilding } from './shown-buildings.ts'

const box = (x: number): Point[] => [
  [x, 0],
  [x + 10, 0],
  [x + 10, 10],
  [x, 10],
]
const unit = (id: string, buildingId: string, levelId: string, x: number, kind: Unit['kind'] = 'hall'): Unit => ({
  id,
  buildingId,
  levelId,
  kind,
  outline: box(x),
  passage: true,
  wheelchair: 'yes',
})
const door = (levelId: string, ...unitIds: string[]): Opening => ({
  id: unitIds.join('-'),
  levelId,
  at: [0, 0],
  unitIds,
  widthMm: 1000,
  kind: 'door',
  stepFree: 'yes',
})

/** East, a wing that one enters from it on the ground floor, a yard, and a house across the yard. */
const plan: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'haus',
  name: 'Haus',
  attribution: '',
  invented: true,
  buildings: ['ost', 'west', 'karree'].map((id) => ({ id, name: id })),
  levels: [
    { id: 'e0', ordinal: 0, name: 'Erdgeschoss' },
    { id: 'e1', ordinal: 1, name: '1. Obergeschoss' },
  ],
  units: [
    unit('ost-0', 'ost', 'e0', 0),
    unit('ost-1', 'ost', 'e1', 0),
    unit('west-0', 'west', 'e0', -20),
    unit('west-1', 'west', 'e1', -20),
    unit('platz', 'karree', 'e0', 20, 'outdoor'),
    unit('karree-0', 'karree', 'e0', 40),
  ],
  openings: [door('e0', 'ost-0', 'west-0'), door('e0', 'ost-0', 'platz'), door('e0', 'platz', 'karree-0')],
  connectors: [],
  landmarks: [],
}
const place = { buildingId: 'ost', levelId: 'e0', point: [5, 5] as Point, readerHeadingDeg: 0 }
const way = (...points: Point[]): Route => ({
  legs: [{ levelId: 'e0', points }],
  lengthM: 1,
  durationMs: 1,
  stepFree: 'yes',
  targetUnitId: '',
  notes: [],
})
const inHouse = way([5, 5], [8, 8])
const shown = (route: Route) => buildingsAlong(plan, plan.levels, route, place)

describe('buildings beside a way', () => {
  test('are those that one enters without going outdoors, and only on that level', () => {
    expect([...(shown(inHouse).get('e0') ?? [])].toSorted()).toEqual(['ost', 'west'])
    expect([...(shown(inHouse).get('e1') ?? [])]).toEqual(['ost'])
  })

  test('across the yard is shown only on a way there, the yard always', () => {
    const karree = plan.units.find(({ id }) => id === 'karree-0')!
    const yard = plan.units.find(({ id }) => id === 'platz')!
    expect(isOfShownBuilding(karree, shown(inHouse))).toBe(false)
    expect(isOfShownBuilding(karree, shown(way([5, 5], [25, 5], [45, 5])))).toBe(true)
    expect(isOfShownBuilding(yard, shown(inHouse))).toBe(true)
  })

  test('are not entered by a way that only passes them outdoors', () => {
    expect([...enteredBuildings(plan, way([5, 5], [25, 5]), place)]).toEqual(['ost'])
  })
})
