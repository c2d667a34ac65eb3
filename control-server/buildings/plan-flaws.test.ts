import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { importPlan } from './plan-json.ts'
import { findPlanFlaws } from './plan-flaws.ts'

const rect = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]
const unit = (id: string, outline: Point[], more: Partial<Unit> = {}): Unit => ({
  id,
  buildingId: 'b',
  levelId: 'l0',
  kind: 'corridor',
  outline,
  passage: true,
  wheelchair: 'yes',
  ...more,
})
const door = (id: string, unitIds: string[], at: Point) =>
  ({ id, levelId: 'l0', unitIds, at, kind: 'door', stepFree: 'yes' }) as const

const PLAN: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'p',
  name: 'P',
  attribution: '',
  invented: true,
  buildings: [{ id: 'b', name: 'B' }],
  levels: [{ id: 'l0', ordinal: 0, name: 'EG' }],
  units: [unit('a', rect(0, 0, 4, 4)), unit('c', rect(4, 0, 8, 4))],
  openings: [door('d', ['a', 'c'], [4, 2])],
  connectors: [],
  landmarks: [],
}
const flaws = (changes: Partial<BuildingPlan>) =>
  findPlanFlaws({ ...PLAN, ...changes }).map(({ kind, id }) => [kind, id])

describe('flaws of a plan', () => {
  it('has none that is whole', () => {
    expect(flaws({})).toEqual([])
  })

  it.each<[string, Partial<BuildingPlan>, [string, string][]]>([
    ['a room without a door', { units: [...PLAN.units, unit('r', rect(8, 0, 12, 4))] }, [['no-door', 'r']]],
    ['a door far from its walls', { openings: [door('d', ['a', 'c'], [6, 2])] }, [['off-wall', 'd']]],
    ['a door a metre from a wall', { openings: [door('d', ['a', 'c'], [5, 2])] }, []],
    [
      'a level without rooms',
      { levels: [...PLAN.levels, { id: 'l1', ordinal: 1, name: 'OG' }] },
      [['empty-level', 'l1']],
    ],
    ['an id used twice', { openings: [...PLAN.openings, ...PLAN.openings] }, [['duplicate-id', 'd']]],
    [
      'a door to nowhere',
      { openings: [door('d', ['a', 'x'], [4, 2]), door('e', ['a', 'c'], [4, 2])] },
      [['unknown-reference', 'd']],
    ],
  ])('%s', (_, changes, expected) => {
    expect(flaws(changes)).toEqual(expected)
  })

  const doors = [door('d', ['a', 'c'], [0, 0])]
  it.each<[string, Point[], Point[], boolean]>([
    ['side by side', rect(0, 0, 4, 4), rect(4, 0, 8, 4), false],
    ['drawn a little over each other', rect(0, 0, 4, 4), rect(3.9, 0, 8, 4), false],
    ['half over each other', rect(0, 0, 4, 4), rect(2, 0, 8, 4), true],
    ['the same', rect(0, 0, 4, 4), rect(0, 0, 4, 4), true],
    ['one inside of the other', rect(0, 0, 10, 10), rect(4, 4, 6, 6), true],
    ['a cross', rect(0, 4, 10, 6), rect(4, 0, 6, 10), true],
  ])('two units that lie %s', (_, a, c, overlap) => {
    for (const [first, second] of [
      [a, c],
      [c, a.toReversed()],
    ] as const) {
      const found = flaws({ units: [unit('a', [...first]), unit('c', [...second])], openings: doors })
      expect(found.filter(([kind]) => kind === 'overlap')).toEqual(overlap ? [['overlap', 'a']] : [])
    }
  })

  it('takes no offence at what lies in a hole, or on another level', () => {
    const ring = unit('a', rect(0, 0, 10, 10), { holes: [rect(4, 4, 6, 6)] })
    expect(flaws({ units: [ring, unit('c', rect(4, 4, 6, 6))], openings: [door('d', ['a', 'c'], [5, 4])] })).toEqual([])
    const above = unit('c', rect(0, 0, 4, 4), { levelId: 'l1' })
    const levels = [...PLAN.levels, { id: 'l1', ordinal: 1, name: 'OG' }]
    expect(
      flaws({ levels, units: [unit('a', rect(0, 0, 4, 4)), above], openings: [door('d', ['a', 'c'], [4, 2])] }),
    ).toEqual([])
  })
})

describe('an outline with very many corners', () => {
  /** A hall whose lower wall has a niche every metre: four corners each, and two above. */
  const hall = (niches: number) =>
    unit('a', [
      ...Array.from({ length: niches }, (_, at): Point[] => [
        [at, 0],
        [at + 0.5, 0],
        [at + 0.5, -1],
        [at + 1, -1],
      ]).flat(),
      [niches, 4],
      [0, 4],
    ])
  const planOf = (niches: number): BuildingPlan => {
    const units = [hall(niches), unit('c', rect(0, 4, 4, 8))]
    return { ...PLAN, units, openings: [door('d', ['a', 'c'], [2, 4])] }
  }

  it('is warned of, and refused where it would hold up everything', () => {
    expect(findPlanFlaws(planOf(90))).toEqual([])
    expect(findPlanFlaws(planOf(120))).toMatchObject([{ kind: 'many-corners', id: 'a' }])
    expect(importPlan(planOf(120))).toMatchObject({ ok: true })
    expect(importPlan(planOf(260))).toMatchObject({ ok: false, error: { kind: 'many-corners', id: 'a' } })
  })

  it('is none where the points lie in a straight wall', () => {
    const wall = Array.from({ length: 3_000 }, (_, at): Point => [at / 750, 0])
    const units = [unit('a', [...wall, [4, 4], [0, 4]]), unit('c', rect(4, 0, 8, 4))]
    expect(importPlan({ ...PLAN, units })).toMatchObject({ ok: true, value: { report: { warnings: [] } } })
  })
})
