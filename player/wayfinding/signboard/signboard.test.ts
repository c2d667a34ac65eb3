import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuildingPlan } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { Directory, DirectoryEntry } from '#schema/directory'
import type { Point } from '#schema/primitives'
import { compileGraph } from '../graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from '../plans.oracle.ts'
import { findRoute } from '../route.ts'
import { conditions } from '../testing-conditions.ts'
import { composeSignboard } from './signboard.ts'

const box = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
const unit = (id: string, outline: Point[], more: object = {}) => ({
  id,
  buildingId: 'haus',
  levelId: 'e0',
  kind: 'room' as const,
  outline,
  passage: false,
  wheelchair: 'yes' as const,
  ...more,
})
const door = (id: string, a: string, b: string, at: Point, levelId = 'e0') => ({
  id,
  levelId,
  unitIds: [a, b],
  at,
  widthMm: 1_000,
  kind: 'door' as const,
  stepFree: 'yes' as const,
})

/** A hall with a room on each side, two lifts on the east wall, and a floor above. North is up. */
const house: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'p',
  name: 'Haus',
  attribution: '',
  invented: true,
  buildings: [{ id: 'haus', name: 'Haus' }],
  levels: [
    { id: 'e0', ordinal: 0, name: 'Erdgeschoss' },
    { id: 'e1', ordinal: 1, name: '1. Obergeschoss' },
  ],
  units: [
    unit('halle', box(0, 0, 20, 20), { kind: 'hall', passage: true }),
    unit('nord', box(8, 20, 4, 4), { number: '001' }),
    unit('west', box(-4, 8, 4, 4), { number: '002' }),
    unit('wc', box(8, -4, 4, 4), { kind: 'toilet', name: 'WC' }),
    unit('lift-1', box(20, 8, 2, 2), { kind: 'lift', passage: true }),
    unit('lift-2', box(20, 14, 2, 2), { kind: 'lift', passage: true }),
    unit('oben', box(10, 0, 10, 20), { kind: 'hall', passage: true, levelId: 'e1', name: 'Galerie' }),
    unit('lift-1-oben', box(20, 8, 2, 2), { kind: 'lift', passage: true, levelId: 'e1' }),
    unit('lift-2-oben', box(20, 14, 2, 2), { kind: 'lift', passage: true, levelId: 'e1' }),
    unit('archiv', box(12, 20, 4, 4), { levelId: 'e1', number: '101' }),
  ],
  openings: [
    door('d1', 'halle', 'nord', [10, 20]),
    door('d2', 'halle', 'west', [0, 10]),
    door('d3', 'halle', 'wc', [10, 0]),
    door('d4', 'halle', 'lift-1', [20, 9]),
    door('d5', 'halle', 'lift-2', [20, 15]),
    door('d6', 'oben', 'lift-1-oben', [20, 9], 'e1'),
    door('d7', 'oben', 'lift-2-oben', [20, 15], 'e1'),
    door('d8', 'oben', 'archiv', [14, 20], 'e1'),
  ],
  connectors: [1, 2].map((n) => ({
    id: `aufzug-${n}`,
    kind: 'lift' as const,
    name: `Aufzug ${n}`,
    stops: ['', '-oben'].map((end, index) => ({
      levelId: `e${index}`,
      unitId: `lift-${n}${end}`,
      at: [21, n === 1 ? 9 : 15] as Point,
    })),
    stepFree: 'yes' as const,
  })),
  landmarks: [],
}
const office = (id: string, name: string, unitIds: string[]): DirectoryEntry => ({
  id,
  kind: 'department',
  name,
  synonyms: [],
  unitIds,
  openingHours: [],
})
const directory: Directory = {
  format: 'lotse-directory-1',
  entries: [
    office('kasse', 'Kasse', ['nord']),
    office('amt', 'Bürgeramt', ['west']),
    office('arch', 'Archiv', ['archiv']),
    { ...office('pass', 'Pass', ['west']), kind: 'service', departmentId: 'amt' },
  ],
}
const graph = compileGraph(house)
const boardFacing = (readerHeadingDeg: number, closures: Closure[] = [], more: Partial<Directory> = {}) =>
  composeSignboard({
    graph,
    directory: { ...directory, ...more },
    place: { buildingId: 'haus', levelId: 'e0', point: [10, 10], readerHeadingDeg },
    conditions: conditions('quick', { closures }),
  })
const out = (featureId: string, more: Partial<Closure> = {}): Closure => ({
  id: `c-${featureId}`,
  featureId,
  kind: 'out-of-order',
  from: conditions('quick').atMs - 1,
  ...more,
})

describe('the arrows', () => {
  it.each([
    [0, { 'Aufzug 1': 90, WC: 180, Kasse: 0, Bürgeramt: 270 }],
    [90, { 'Aufzug 1': 0, WC: 90, Kasse: 270, Bürgeramt: 180 }],
    [180, { 'Aufzug 1': 270, WC: 0, Kasse: 180, Bürgeramt: 90 }],
    [225, { 'Aufzug 1': 225, WC: 315, Kasse: 135, Bürgeramt: 45 }],
  ])('turn with the screen that faces %i°', (headingDeg, expected) => {
    const { directions } = boardFacing(headingDeg)
    const arrows = directions.flatMap(({ arrowDeg, entries }) => entries.map(({ name }) => [name, arrowDeg]))
    expect(Object.fromEntries(arrows)).toEqual(expected)
  })

  it('stand as on a sign: left, ahead, right, behind', () => {
    expect(boardFacing(0).directions.map(({ arrowDeg }) => arrowDeg)).toEqual([270, 0, 90, 180])
  })

  it('say what is worth knowing behind the name', () => {
    const entries = boardFacing(0).directions.flatMap((direction) => direction.entries)
    expect(entries.map(({ name, detail }) => [name, detail])).toEqual([
      ['Bürgeramt', { kind: 'room', number: '002' }],
      ['Kasse', { kind: 'room', number: '001' }],
      ['Aufzug 1', { kind: 'every-floor' }],
      ['WC', { kind: 'step-free' }],
    ])
  })

  it('point where the way begins, in any house', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 359 }), (seed, readerHeadingDeg) => {
        const draw = drawFrom(seed)
        const plan = drawPlan(draw)
        const [here, there] = [pick(draw, plan.units), pick(draw, plan.units)]
        const point = placeIn(draw, here)
        const place = { buildingId: 'b', levelId: here.levelId, point, readerHeadingDeg }
        const drawn = compileGraph(plan)
        const entries = [office('ziel', 'Ziel', [there.id])]
        const request = { graph: drawn, place, conditions: conditions('quick') }
        const board = composeSignboard({ ...request, directory: { format: 'lotse-directory-1', entries } })
        const shown = board.directions.find((one) => one.entries.some(({ kind }) => kind === 'office'))
        const route = findRoute(drawn, place, [there.id], conditions('quick'))
        expect(shown !== undefined).toBe(route.ok && there.levelId === here.levelId)
        const next = route.ok ? route.value.legs[0]?.points[1] : undefined
        if (!shown || shown.arrowDeg === undefined || !next) return
        const [dx, dy] = [next[0] - point[0], next[1] - point[1]]
        if (Math.hypot(dx, dy) < 4) return
        const angle = ((readerHeadingDeg + shown.arrowDeg) * Math.PI) / 180
        const cosine = (dx * Math.sin(angle) + dy * Math.cos(angle)) / Math.hypot(dx, dy)
        expect(cosine).toBeGreaterThanOrEqual(Math.cos((22.6 * Math.PI) / 180))
      }),
      { numRuns: 150 },
    )
  })
})

it('names an office before the second convenience at an arrow', () => {
  const offices = [office('a', 'Amt A', ['nord']), office('b', 'Amt B', ['nord']), office('c', 'Amt C', ['nord'])]
  const entries = boardFacing(0, [], { entries: offices }).directions.find(({ arrowDeg }) => arrowDeg === 0)?.entries
  expect(entries?.map(({ name }) => name)).toEqual(['Amt A', 'Amt B', 'Amt C'])
})

describe('the floors', () => {
  it('are told from the top down, with who is there', () => {
    expect(boardFacing(0).floors.map(({ level, isHere, names }) => [level.id, isHere, names])).toEqual([
      ['e1', false, ['Archiv', 'Galerie']],
      ['e0', true, ['Kasse', 'Bürgeramt']],
    ])
  })

  it('name first what most people come for', () => {
    const namesWith = (frequentIds: string[]) => boardFacing(0, [], { frequentIds }).floors[1]?.names
    expect(namesWith(['pass'])).toEqual(['Bürgeramt', 'Kasse'])
    expect(namesWith(['pass', 'kasse', 'pass'])).toEqual(['Bürgeramt', 'Kasse'])
    expect(namesWith(['kasse', 'pass'])).toEqual(['Kasse', 'Bürgeramt'])
  })
})

describe('what does not run', () => {
  it('is said, with the lift to take instead, and no arrow leads there', () => {
    const { outages, directions } = boardFacing(0, [out('aufzug-1')])
    expect(outages).toMatchObject([{ name: 'Aufzug 1', instead: { name: 'Aufzug 2' } }])
    expect(directions.flatMap(({ entries }) => entries.map(({ name }) => name))).not.toContain('Aufzug 1')
  })

  it('has no other to offer when all lifts stand still', () => {
    const { outages } = boardFacing(0, [out('aufzug-1'), out('aufzug-2')])
    expect(outages.map(({ name, instead }) => [name, instead])).toEqual([
      ['Aufzug 1', 'nothing'],
      ['Aufzug 2', 'nothing'],
    ])
  })

  it('is not said before it begins and after it has ended', () => {
    const { atMs } = conditions('quick')
    const closures = [out('aufzug-1', { from: atMs + 1 }), out('aufzug-2', { until: atMs })]
    expect(boardFacing(0, closures).outages).toEqual([])
  })

  it('leaves out what nobody can look for', () => {
    expect(boardFacing(0, [out('nowhere'), out('west', { kind: 'closed' })]).outages).toEqual([])
  })
})
