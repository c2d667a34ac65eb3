import { describe, expect, it } from 'vitest'
import { checkImdf } from './imdf/check.ts'
import { imdfFromPlan } from './imdf/from-plan.ts'
import { importBuilding } from './read-building.ts'

/** About a metre, in degrees, around a place on the equator of the plan. */
const M = 1 / 111_319.49
const [LON, LAT] = [7.2, 51.5]
const EAST = M / Math.cos((LAT * Math.PI) / 180)
const at = (x: number, y: number) => [LON + x * EAST, LAT + y * M]

type Properties = Record<string, unknown>
const room = (id: unknown, x0: number, y0: number, x1: number, y1: number, properties: Properties = {}) => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties,
  geometry: { type: 'Polygon', coordinates: [[at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1), at(x0, y0)]] },
})
const door = (id: string, x: number, y: number, properties: Properties = { door: 'yes' }) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates: at(x, y) },
})
const line = (id: string, from: number[], to: number[], properties: Properties) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'LineString', coordinates: [from, to] },
})

const file = (path: string, ...features: unknown[]) => ({
  path,
  bytes: new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
})
function imported(...files: ReturnType<typeof file>[]) {
  const result = importBuilding(files)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

/*
 *  6 ┌─ kasse ─┬─ lift ─┐
 *  2 ├── d1 ───┴── d2 ──┤
 *  0 └─────── flur ─────┘ e1
 */
const floor = (suffix: string, level: Properties = {}) => [
  room(`flur${suffix}`, 0, 0, 10, 2, { indoor: 'corridor', width: '2', ...level }),
  room(`kasse${suffix}`, 0, 2, 6, 6, { indoor: 'room', ref: '1', name: 'Kasse', wheelchair: 'yes', ...level }),
  room(`lift${suffix}`, 6, 2, 10, 6, {
    highway: 'elevator',
    name: 'Aufzug',
    width: 1.1,
    length: 1.4,
    'door:width': 0.9,
    ...level,
  }),
  door(`d1${suffix}`, 3, 2, { door: 'yes', width: '0.95', automatic_door: 'button', ...level }),
  line(`d2${suffix}`, at(7.5, 2), at(8.4, 2), { category: 'door', ...level }),
]
const entrance = door('e1', 10, 1, { entrance: 'main', door: 'yes', step_count: 1, opening_hours: 'Mo 08:00-12:00' })

describe('GeoJSON by level', () => {
  it.each([
    ['in the names of files', [file('EG.geojson', ...floor('-a'), entrance), file('1. OG.geojson', ...floor('-b'))]],
    [
      'in the names of folders',
      [file('level_0/x.json', ...floor('-a'), entrance), file('level-1/x.json', ...floor('-b'))],
    ],
    [
      'in a property',
      [
        file(
          'house.geojson',
          ...floor('-a', { level: '0' }),
          { ...entrance, properties: { ...entrance.properties, level: 0 } },
          ...floor('-b', { level: 1 }),
        ),
      ],
    ],
    [
      'in a word',
      [
        file(
          'house.geojson',
          ...floor('-a', { floor: 'EG' }),
          { ...entrance, properties: { ...entrance.properties, floor: 'EG' } },
          ...floor('-b', { floor: '1. Obergeschoss' }),
        ),
      ],
    ],
  ])('finds the level %s', (_, files) => {
    const { plan, report } = imported(...files)
    expect(report).toMatchObject({ levels: 2, units: 6, openings: 5, connectors: 1, warnings: [], unreachable: [] })
    expect(plan.levels.map(({ name }) => name)).toEqual(['Erdgeschoss', '1. Obergeschoss'])
    expect(checkImdf(imdfFromPlan(plan)).filter(({ severity }) => severity === 'violation')).toEqual([])
  })

  it.each([
    ['level_-1.geojson', -1],
    ['-1.geojson', -1],
    ['level-2.geojson', 2],
    ['UG.json', -1],
    ['2.UG.json', -2],
    ['haus/3_OG/raeume.json', 3],
    ['Erdgeschoss.geojson', 0],
    ['floor 4.geojson', 4],
  ])('reads %s as level %d', (path, ordinal) => {
    expect(imported(file(path, ...floor(''))).plan.levels).toMatchObject([{ ordinal }])
  })

  it('says what is known of rooms, doors and lifts', () => {
    const { plan } = imported(file('EG.geojson', ...floor('-a'), entrance), file('OG.geojson', ...floor('-b')))
    expect(plan.units[1]).toMatchObject({ id: 'kasse-a', kind: 'room', number: '1', name: 'Kasse', wheelchair: 'yes' })
    expect(plan.units[0]).toMatchObject({ kind: 'corridor', widthMm: 2_000 })
    expect(plan.openings[0]).toMatchObject({ unitIds: ['flur-a', 'kasse-a'], widthMm: 950, automatic: 'yes' })
    expect(plan.openings[1]).toMatchObject({ unitIds: ['flur-a', 'lift-a'], widthMm: 900 })
    expect(plan.openings[2]).toMatchObject({
      unitIds: ['flur-a'],
      kind: 'entrance',
      stepFree: 'no',
      stepCount: 1,
      hours: [{ weekday: 1, from: '08:00', until: '12:00' }],
    })
    expect(plan.connectors[0]).toMatchObject({
      name: 'Aufzug',
      car: { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 },
    })
    const [x0, x1] = [plan.units[1]!.outline[0]![0], plan.units[1]!.outline[1]![0]]
    expect(x1 - x0).toBeCloseTo(6, 2)
  })

  it('takes outlines of which nothing is said for rooms, categories of IMDF for what they are, and walls for none', () => {
    const { plan } = imported(
      file(
        'EG.geojson',
        room('a', 0, 0, 4, 4),
        room('b', 4, 0, 8, 4, { category: 'Walkway' }),
        room('c', 8, 0, 9, 4, { indoor: 'wall' }),
        room('d', 0, 0, 9, 9, { building: 'yes', name: 'Altes Rathaus' }),
        room('e', 9, 0, 12, 4, { category: 'restroom.wheelchair' }),
        door('x', 4, 2),
        line('g', at(4, 2), at(8, 2), { tactile_paving: 'yes' }),
      ),
    )
    expect(plan.units.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'room'],
      ['b', 'corridor'],
      ['e', 'toilet'],
    ])
    expect(plan.name).toBe('Altes Rathaus')
    expect(plan.guides).toMatchObject([{ id: 'g', levelId: 'l0' }])
  })

  it('keeps the ids of OpenStreetMap, and gives others one that the plan can have', () => {
    const { plan } = imported(
      file(
        'EG.geojson',
        room('way/12', 0, 0, 4, 4),
        room('Zimmer 1 ä', 4, 0, 8, 4),
        room(undefined, 8, 0, 12, 4),
        door('x', 4, 2),
        door('y', 8, 2),
      ),
    )
    expect(plan.units.map(({ id }) => id)).toEqual(['w12', expect.stringMatching(/^Zimmer-1-/), 'EG-3'])
  })

  it('turns swapped coordinates round', () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value) ? (typeof value[0] === 'number' ? value.toReversed() : value.map(turn)) : value
    const features = floor('').map((feature) => ({
      ...feature,
      geometry: { ...feature.geometry, coordinates: turn(feature.geometry.coordinates) },
    }))
    const { plan, report } = imported(file('EG.geojson', ...features))
    expect(report.warnings.map(({ kind }) => kind)).toContain('swapped-coordinates')
    expect(plan.origin?.latitudeDeg).toBeCloseTo(LAT, 2)
  })

  it.each<[string, unknown[], string, string | undefined]>([
    ['a door to nowhere', [door('x', 3, 4)], 'joins-nothing', 'x'],
    ['a room without level', [], 'bad-level', 'r'],
    [
      'a room that crosses itself',
      [
        {
          type: 'Feature',
          id: 'r2',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [[at(0, 0), at(4, 4), at(4, 0), at(0, 4), at(0, 0)]] },
        },
      ],
      'self-crossing',
      'r2',
    ],
    [
      'a room without a form',
      [{ type: 'Feature', id: 'r2', properties: { indoor: 'room' }, geometry: null }],
      'bad-geometry',
      'r2',
    ],
    [
      'a coordinate that is no number',
      [
        {
          type: 'Feature',
          id: 'r2',
          properties: {},
          geometry: { type: 'Polygon', coordinates: [[at(0, 0), [null, 3], at(4, 0), at(0, 0)]] },
        },
      ],
      'bad-geometry',
      'r2',
    ],
    ['an id used twice', [room('kasse', 20, 20, 24, 24)], 'duplicate-id', 'kasse'],
    ['a room without a door', [room('r2', 20, 20, 24, 24)], 'no-door', 'r2'],
  ])('%s is one warning, and the rest of the house stays', (_, flaws, kind, id) => {
    const files = [file('EG.geojson', ...floor(''), entrance, ...flaws)]
    const lost = kind === 'bad-level' ? [file('haus.geojson', room('r', 30, 30, 34, 34))] : []
    const { report } = imported(...files, ...lost)
    expect(report.warnings).toContainEqual({ kind, id, message: expect.stringMatching(/\.$/) })
    expect(report.units).toBeGreaterThanOrEqual(3)
  })
})

describe('a file that can not be right', () => {
  const failure = (...features: unknown[]) => {
    const result = importBuilding([file('EG.geojson', ...features)])
    return result.ok ? undefined : result.error
  }

  it('with coordinates nested without end is told of, and the rest of the house stays', () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ type: 'FeatureCollection', features: [...floor(''), entrance, 'DEEP'] }).replace(
        '"DEEP"',
        `{"type":"Feature","id":"deep","properties":{},"geometry":{"type":"Polygon","coordinates":${'['.repeat(50_000)}1,2${']'.repeat(50_000)}}}`,
      ),
    )
    const { report } = imported({ path: 'EG.geojson', bytes })
    expect(report.warnings).toContainEqual(expect.objectContaining({ kind: 'bad-geometry', id: 'deep' }))
    expect(report.units).toBe(3)
  })

  it('names the first cause when no room is left', () => {
    const flat = { type: 'Polygon', coordinates: [[at(0, 0), at(4, 4), at(4, 0), at(0, 4), at(0, 0)]] }
    const error = failure({ type: 'Feature', id: 'bow', properties: {}, geometry: flat })
    expect(error).toMatchObject({ kind: 'no-rooms', message: expect.stringContaining('bow') })
    expect(failure()?.message).not.toContain('Das Erste')
  })

  it('has rooms that are never open: they can not be reached, and it says why', () => {
    const { report } = imported(
      file(
        'EG.geojson',
        room('flur', 0, 0, 10, 2, { indoor: 'corridor' }),
        room('a', 0, 2, 6, 6, { indoor: 'room', opening_hours: 'off' }),
        room('b', 6, 2, 10, 6, { indoor: 'room', opening_hours: 'PH off' }),
        door('d1', 3, 2),
        door('d2', 8, 2, { door: 'yes', opening_hours: 'Mo-Su 08:00-18:00; PH off' }),
        entrance,
      ),
    )
    expect(report.unreachable).toEqual(['a'])
    expect(report.warnings.map(({ kind, id }) => [kind, id])).toEqual([
      ['bad-hours', 'b'],
      ['bad-hours', 'd2'],
      ['unreachable', 'a'],
    ])
    expect(report.warnings[2]?.message).toContain('keiner Zeit')
  })
})
