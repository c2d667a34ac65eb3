import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { conditions } from './testing-conditions.ts'
import { describeRoute, type RouteStep } from './directions.ts'
import { compileGraph } from './graph.ts'
import { findRoute } from './route.ts'

const rect = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

type UnitSpec = Pick<Unit, 'id' | 'kind'> & Partial<Unit>
type DoorSpec = readonly [string, string, Point, ('door' | 'gap')?]

function planOf(floors: Record<string, UnitSpec[]>, doors: DoorSpec[], rest: Partial<BuildingPlan> = {}): BuildingPlan {
  const units = Object.entries(floors).flatMap(([levelId, specs]) =>
    specs.map((spec): Unit => ({
      buildingId: 'b',
      levelId,
      outline: [],
      passage: spec.kind !== 'room' && spec.kind !== 'toilet',
      wheelchair: 'yes',
      ...spec,
    })),
  )
  return {
    format: 'lotse-building-1',
    id: 'p',
    name: 'Haus',
    attribution: '',
    invented: true,
    buildings: [{ id: 'b', name: 'B' }],
    levels: Object.keys(floors).map((id) => ({ id, ordinal: Number(id.slice(1)), name: id })),
    units,
    openings: doors.map(([a, b, at, kind = 'door'], index) => ({
      id: `o${index}`,
      levelId: units.find(({ id }) => id === a)?.levelId ?? '',
      unitIds: [a, b],
      at,
      widthMm: 1_000,
      kind,
      stepFree: 'yes',
    })),
    connectors: [],
    landmarks: [],
    ...rest,
  }
}

function tell(plan: BuildingPlan, levelId: string, point: Point, to: string, headingDeg: number): RouteStep[] {
  const graph = compileGraph(plan)
  const route = findRoute(graph, { levelId, point }, [to], conditions('quick'))
  if (!route.ok) throw new Error(route.error.kind)
  return describeRoute(graph, route.value, headingDeg, 'de')
}

const words = (steps: RouteStep[]) => steps.map(({ icon, title, detail }) => [icon, title, detail ?? ''].join(' | '))

describe('the first instruction', () => {
  // A hall with a corridor to the north, east, south and west; somebody stands in its middle.
  const cross = planOf(
    {
      l0: [
        { id: 'hall', kind: 'hall', outline: rect(-10, -10, 10, 10) },
        { id: 'north', kind: 'corridor', outline: rect(-1.5, 10, 1.5, 30) },
        { id: 'east', kind: 'corridor', outline: rect(10, -1.5, 30, 1.5) },
        { id: 'south', kind: 'corridor', outline: rect(-1.5, -30, 1.5, -10) },
        { id: 'west', kind: 'corridor', outline: rect(-30, -1.5, -10, 1.5) },
      ],
    },
    [
      ['hall', 'north', [0, 10], 'gap'],
      ['hall', 'east', [10, 0], 'gap'],
      ['hall', 'south', [0, -10], 'gap'],
      ['hall', 'west', [-10, 0], 'gap'],
    ],
  )
  const bearings = { north: 0, east: 90, south: 180, west: 270 }
  const expected = ['straight', 'slight-right', 'right', 'sharp-right', 'around', 'sharp-left', 'left', 'slight-left']

  for (let headingDeg = 0; headingDeg < 360; headingDeg += 45) {
    for (const [to, bearingDeg] of Object.entries(bearings)) {
      it(`is right for a reader who looks to ${headingDeg}° and goes ${to}`, () => {
        const eighths = ((bearingDeg - headingDeg + 360) % 360) / 45
        expect(tell(cross, 'l0', [0, 0], to, headingDeg)[0]?.icon).toBe(expected[eighths])
      })
    }
  }

  it('turns the reader around first, and tells what comes then', () => {
    expect(words(tell(cross, 'l0', [0, 0], 'south', 0))[0]).toBe('around | Drehen Sie sich um | Gehen Sie in den Flur.')
  })
})

describe('a route in words', () => {
  const room = (number: string, x: number, name?: string): UnitSpec => ({
    id: `r${number}`,
    kind: 'room',
    number,
    ...(name === undefined ? {} : { name }),
    outline: rect(x, 3, x + 5, 8),
  })
  const house = planOf(
    {
      l0: [
        { id: 'foyer', kind: 'hall', name: 'Foyer', outline: rect(-12, -12, 0, 3) },
        { id: 'flur0', kind: 'corridor', outline: rect(0, 0, 30, 3) },
        { id: 'lift0', kind: 'lift', outline: rect(10, -3, 13, 0) },
        { id: 'stairs0', kind: 'stairs', outline: rect(4, -4, 8, 0) },
        { id: 'kasse', kind: 'room', number: '001', name: 'Stadtkasse', outline: rect(0, 3, 10, 8) },
      ],
      l2: [
        { id: 'flur2', kind: 'corridor', outline: rect(0, 0, 30, 3) },
        { id: 'lift2', kind: 'lift', outline: rect(10, -3, 13, 0) },
        { id: 'stairs2', kind: 'stairs', outline: rect(4, -4, 8, 0) },
        ...['211', '212', '213'].map((number, index) => room(number, 13 + 5 * index)),
        room('214', 28, 'Wohngeld'),
      ],
    },
    [
      ['foyer', 'flur0', [0, 1.5], 'gap'],
      ['flur0', 'lift0', [11.5, 0]],
      ['flur0', 'stairs0', [6, 0], 'gap'],
      ['flur0', 'kasse', [5, 3]],
      ['flur2', 'lift2', [11.5, 0]],
      ['flur2', 'stairs2', [6, 0], 'gap'],
      ['flur2', 'r211', [15, 3]],
      ['flur2', 'r212', [20, 3]],
      ['flur2', 'r213', [25, 3]],
      ['flur2', 'r214', [29, 3]],
    ],
    {
      connectors: [
        {
          id: 'lift',
          kind: 'lift',
          name: 'Aufzug 1',
          stepFree: 'yes',
          stops: [
            { levelId: 'l0', unitId: 'lift0', at: [11.5, -1.5] },
            { levelId: 'l2', unitId: 'lift2', at: [11.5, -1.5] },
          ],
        },
      ],
      landmarks: [{ id: 'm', levelId: 'l0', unitId: 'foyer', at: [-4, -4], name: 'Stadtmodell', gender: 'n' }],
    },
  )

  it('leads from the foyer by lift to a door on the second floor', () => {
    expect(words(tell(house, 'l0', [-6, -9], 'r214', 0))).toEqual([
      'slight-right | Schräg rechts durch das Foyer | Links sehen Sie das Stadtmodell.',
      'right | Beim ersten Durchgang rechts zum Aufzug 1 | Links liegt die Stadtkasse.',
      'lift-up | Aufzug 1 bis „l2“ | Er liegt rechts von Ihnen. Sie fahren zwei Etagen nach oben.',
      'right | Vom Aufzug 1 aus rechts den Flur entlang | Links liegen die Zimmer 211 bis 213.',
      'goal | Zimmer 214, vierte Tür links | Auf dem Schild steht „Wohngeld“.',
    ])
  })

  it('leads out of a room, and names its door from where one stands', () => {
    expect(words(tell(house, 'l2', [30, 6], 'r211', 0))).toEqual([
      'door | Aus dem Raum hinaus | Die Tür ist hinter Ihnen.',
      'right | Vor der Tür rechts den Flur entlang | Rechts liegen die Zimmer 213 und 212.',
      'goal | Zimmer 211, dritte Tür rechts | ',
    ])
  })

  it('goes down, and says when one is there already', () => {
    expect(words(tell(house, 'l2', [20, 1.5], 'kasse', 270))).toContain(
      'lift-down | Aufzug 1 bis „l0“ | Er liegt links von Ihnen. Sie fahren zwei Etagen nach unten.',
    )
    expect(words(tell(house, 'l0', [-6, -9], 'foyer', 0))).toEqual(['goal | Sie sind schon da | Foyer'])
  })

  it('reads landmarks of older plans, which have but a dative', () => {
    const older = {
      ...house,
      landmarks: [{ id: 'm', levelId: 'l0', unitId: 'foyer', at: [-4, -4] as Point, nameDative: 'dem Stadtmodell' }],
    }
    expect(words(tell(older, 'l0', [-6, -9], 'r214', 0))[0]).toBe(
      'slight-right | Schräg rechts durch das Foyer | Sie kommen am Stadtmodell vorbei.',
    )
  })
})
