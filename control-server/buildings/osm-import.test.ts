import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileGraph } from '#player/wayfinding/graph'
import { findRoute } from '#player/wayfinding/route'
import { conditions } from '#player/wayfinding/testing-conditions'
import { importOsm } from './osm-import.ts'
import { OSM_SIZE_BYTES_MAX } from './osm-document.ts'

/** About a metre, in degrees at the equator, where the test's house stands. */
const M = 1 / 111_319.49

type Tags = Record<string, string>
const tagXml = (tags: Tags) =>
  Object.entries(tags)
    .map(([k, v]) => `<tag k="${k}" v="${v}"/>`)
    .join('')
const node = (id: number, x: number, y: number, tags: Tags = {}) =>
  `<node id="${id}" lat="${y * M}" lon="${x * M}">${tagXml(tags)}</node>`
const way = (id: number, ids: number[], tags: Tags) =>
  `<way id="${id}">${ids.map((ref) => `<nd ref="${ref}"/>`).join('')}${tagXml(tags)}</way>`
const relation = (id: number, members: [number, string][], tags: Tags) =>
  `<relation id="${id}">${members.map(([ref, role]) => `<member type="way" ref="${ref}" role="${role}"/>`).join('')}${tagXml(tags)}</relation>`
const osm = (...parts: string[]) =>
  new TextEncoder().encode(`<?xml version='1.0'?><osm version='0.6'>${parts.join('')}</osm>`)

/*
 *  4 ┌────room 12────┬──lift 13──┐
 *    │               │           │
 *  2 4──────8(door)──5─────10────6
 *    │        corridor 11        │
 *  0 1───────────────────────────3
 *    0       3       6     8     10
 */
const corners = [
  node(1, 0, 0),
  node(3, 10, 0),
  node(4, 0, 2),
  node(5, 6, 2),
  node(6, 10, 2),
  node(7, 0, 4),
  node(9, 10, 4),
  node(14, 6, 4),
]
const door = node(8, 3, 2, { door: 'hinged', width: '0.95', level: '0' })
const liftDoor = node(10, 8, 2, { door: 'sliding', level: '0', repeat_on: '1-2' })
const corridor = way(11, [1, 3, 6, 10, 5, 8, 4, 1], {
  indoor: 'corridor',
  level: '0',
  repeat_on: '1;2',
  name: 'Flur',
  wheelchair: 'yes',
})
const room = way(12, [4, 8, 5, 14, 7, 4], { indoor: 'room', level: '0', ref: '0.12', name: 'Kasse' })
const lift = way(13, [5, 10, 6, 9, 14, 5], {
  indoor: 'room',
  room: 'elevator',
  level: '0-2',
  ref: 'Aufzug1',
  wheelchair: 'yes',
})
const house = [...corners, door, liftDoor, corridor, room, lift]

function imported(bytes: Uint8Array) {
  const result = importOsm(bytes)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const kindsOf = (bytes: Uint8Array) => imported(bytes).report.warnings.map(({ kind, id }) => [kind, id])

describe('a house without flaws', () => {
  const { plan, report } = imported(osm(...house))

  it('has every element on every level on which it lies', () => {
    expect(report).toEqual({
      levels: 3,
      units: 7,
      openings: 4,
      connectors: 1,
      warnings: [],
      unreachable: [],
      anterooms: 0,
      source: { format: 'osm', counts: { rooms: 2, corridors: 1, areas: 0, doors: 2 } },
    })
    expect(plan.levels.map(({ name }) => name)).toEqual(['Erdgeschoss', '1. Obergeschoss', '2. Obergeschoss'])
    expect(plan.units.find(({ id }) => id === 'w12-l0')).toMatchObject({
      kind: 'room',
      number: '0.12',
      name: 'Kasse',
      passage: false,
    })
    expect(plan.connectors).toMatchObject([{ kind: 'lift', name: 'Aufzug 1', stepFree: 'yes' }])
  })

  it('is in metres around its middle', () => {
    const outline = plan.units.find(({ id }) => id === 'w12-l0')?.outline ?? []
    const xs = outline.map(([x]) => x)
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(6, 2)
    expect(plan.origin?.longitudeDeg).toBeCloseTo(5 * M)
  })

  it('joins doors to the units on whose walls they stand, with what is known of them', () => {
    expect(plan.openings[0]).toMatchObject({
      unitIds: ['w11-l0', 'w12-l0'],
      widthMm: 950,
      kind: 'door',
      stepFree: 'unknown',
    })
  })

  it('can be walked through', () => {
    const upstairs = { levelId: 'l2', point: plan.connectors[0]?.stops[2]?.at ?? [0, 0] } as const
    expect(findRoute(compileGraph(plan), upstairs, ['w12-l0'], conditions('step-free'))).toMatchObject({
      ok: true,
      value: { stepFree: 'unknown', legs: [{ via: { toLevelId: 'l0' } }, {}] },
    })
  })
})

describe('what else the tags say', () => {
  const square = [node(70, 10, 2), node(71, 20, 2), node(72, 20, 12), node(73, 10, 12)]
  const yard = way(74, [6, 71, 72, 9, 6], { highway: 'pedestrian', area: 'yes', covered: 'no', width: '4' })
  const main = node(6, 10, 2, {
    entrance: 'main',
    door: 'sliding',
    automatic_door: 'motion',
    width: '1,8 m',
    step_count: '1',
    opening_hours: 'Mo-Fr 08:00-18:00',
  })
  const { plan, report } = imported(
    osm(
      ...corners.filter((each) => !each.includes('id="6"')),
      main,
      ...square,
      yard,
      node(8, 3, 2, { door: 'hinged', level: '0', entrance: 'emergency' }),
      liftDoor,
      way(11, [1, 3, 6, 10, 5, 8, 4, 1], {
        indoor: 'corridor',
        level: '0',
        repeat_on: '1;2',
        incline: '4%',
        step_count: '2',
        width: '1.5',
      }),
      room,
      way(13, [5, 10, 6, 9, 14, 5], {
        highway: 'elevator',
        level: '0-2',
        width: '1.1',
        length: '1.4',
        'door:width': '90 cm',
        'speech_output:de': 'yes',
        opening_hours: 'sunrise-sunset',
        indoor: 'room',
      }),
      way(75, [1, 3], { tactile_paving: 'yes', indoor: 'pathway', level: '0;1' }),
    ),
  )
  const opening = (id: string) => plan.openings.find((each) => each.id === id)
  const unit = (id: string) => plan.units.find((each) => each.id === id)

  it('of doors: width, steps, hours, whether they open by themselves', () => {
    expect(opening('n6-l0')).toMatchObject({
      kind: 'entrance',
      widthMm: 1_800,
      automatic: 'yes',
      stepFree: 'no',
      stepCount: 1,
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '18:00' })),
    })
  })

  it('of emergency exits: nobody passes at any hour', () => {
    expect(opening('n8-l0')).toMatchObject({ kind: 'door', hours: [] })
    expect(report.unreachable).toContain('w12-l0')
  })

  it('of floors: slope, steps and width', () => {
    expect(unit('w11-l1')).toMatchObject({ slopePercent: 4, stepCount: 2, widthMm: 1_500 })
  })

  it('of lifts: the car, and whether it speaks', () => {
    expect(plan.connectors[0]).toMatchObject({
      car: { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 },
      spoken: 'yes',
    })
    expect(report.warnings).toContainEqual({ kind: 'bad-hours', id: '13', message: expect.stringContaining('sunrise') })
  })

  it('of squares: they are outdoors, on the ground when no level is written', () => {
    expect(unit('w74-l0')).toMatchObject({ kind: 'outdoor', passage: true, covered: 'no', widthMm: 4_000 })
  })

  it('of tactile lines: one guide on each level', () => {
    expect(plan.guides?.map(({ id, points }) => [id, points.length])).toEqual([
      ['w75-l0', 2],
      ['w75-l1', 2],
    ])
  })

  it('of a Paternoster: that it is none for wheelchairs', () => {
    const named = way(13, [5, 10, 6, 9, 14, 5], {
      indoor: 'room',
      room: 'elevator',
      level: '0-2',
      name: 'Paternoster',
      wheelchair: 'yes',
    })
    const { plan: old } = imported(osm(...corners, door, liftDoor, corridor, room, named))
    expect(old.connectors).toMatchObject([{ kind: 'paternoster', name: 'Paternoster', stepFree: 'no' }])
  })
})

describe('multipolygons', () => {
  it('join cut outlines and keep their holes', () => {
    const hole = [node(21, 2, 0.5), node(22, 4, 0.5), node(23, 4, 1.5), node(24, 2, 1.5)]
    const { plan } = imported(
      osm(
        ...corners,
        ...hole,
        way(31, [1, 3, 6], {}),
        way(32, [1, 4, 5, 6], {}),
        way(33, [21, 22, 23, 24, 21], {}),
        relation(
          40,
          [
            [31, 'outer'],
            [32, 'outer'],
            [33, 'inner'],
          ],
          { type: 'multipolygon', indoor: 'area', level: '0' },
        ),
      ),
    )
    expect(plan.units).toMatchObject([{ id: 'r40-l0', kind: 'hall', passage: true }])
    expect(plan.units[0]?.outline).toHaveLength(5)
    expect(plan.units[0]?.holes).toHaveLength(1)
  })
})

describe('flaws of single elements', () => {
  it.each([
    ['an open outline', way(50, [1, 3, 6, 4], { indoor: 'room', level: '0' }), ['unclosed', '50']],
    ['an outline of two points', way(50, [1, 3, 1], { indoor: 'room', level: '0' }), ['unclosed', '50']],
    ['an outline without area', way(50, [1, 3, 1, 3, 1], { indoor: 'room', level: '0' }), ['unclosed', '50']],
    [
      'an outline that crosses itself',
      way(50, [1, 6, 3, 4, 1], { indoor: 'room', level: '0' }),
      ['self-crossing', '50'],
    ],
    ['a point that is missing', way(50, [1, 3, 999, 1], { indoor: 'room', level: '0' }), ['missing-node', '50']],
    ['no level', way(50, [7, 14, 5, 7], { indoor: 'room' }), ['bad-level', '50']],
    ['a level that means nothing', way(50, [7, 14, 5, 7], { indoor: 'room', level: 'EG' }), ['bad-level', '50']],
    ['a level range without end', way(50, [7, 14, 5, 7], { indoor: 'room', level: '0-999' }), ['bad-level', '50']],
    ['a door that joins nothing', node(50, 3, 3, { door: 'yes', level: '0' }), ['joins-nothing', '50']],
    ['a door on no level', node(50, 3, 2, { door: 'yes', level: 'x' }), ['bad-level', '50']],
    ['a lift on one level', way(50, [4, 8, 5, 14, 7, 4], { highway: 'elevator', level: '5' }), ['one-level', '50']],
    ['a number that is used twice', room, ['duplicate-id', '12']],
    ['a number that is none', '<node id="a" lat="0" lon="0"/>', ['bad-element', 'a']],
    ['a place that is none', '<node id="50" lat="north" lon="0"/>', ['bad-element', '50']],
  ])('%s is one problem, and the rest of the house stays', (_, flaw, expected) => {
    const bytes = osm(...house, flaw)
    expect(kindsOf(bytes)).toContainEqual(expected)
    expect(imported(bytes).plan.units.some(({ id }) => id === 'w12-l0')).toBe(true)
    for (const { message } of imported(bytes).report.warnings) expect(message).toMatch(/[.!]$/)
  })

  it('lists rooms that can not be reached, and finds the rooms that lead to others', () => {
    const inner = [node(60, 0, 6), node(61, 6, 6), node(62, 3, 4, { door: 'yes', level: '0' })]
    const behind = way(63, [7, 62, 14, 61, 60, 7], { indoor: 'room', level: '0', ref: '0.13' })
    const front = way(12, [4, 8, 5, 14, 62, 7, 4], { indoor: 'room', level: '0', ref: '0.12' })
    const { report, plan } = imported(osm(...corners, ...inner, door, liftDoor, corridor, front, lift, behind))
    expect([report.anterooms, report.unreachable]).toEqual([1, []])
    expect(plan.units.filter(({ kind, passage }) => kind === 'room' && passage).map(({ id }) => id)).toEqual(['w12-l0'])
    const doorless = imported(osm(...corners, node(8, 3, 2), liftDoor, corridor, room, lift)).report
    expect(doorless.unreachable).toEqual(['w12-l0'])
    expect(doorless.warnings).toMatchObject([
      { kind: 'no-door', id: 'w12-l0' },
      { kind: 'unreachable', id: 'w12-l0', message: expect.stringContaining('0.12') },
    ])
  })
})

describe('files that can not be used', () => {
  const text = (content: string) => importOsm(new TextEncoder().encode(content))
  it.each([
    ['nothing', '', 'not-xml'],
    ['words', 'Rathaus', 'not-xml'],
    ['half a file', '<osm><way id="1">', 'not-xml'],
    ['a web page', '<html><body>404</body></html>', 'not-osm'],
    ['entities', '<!DOCTYPE osm [<!ENTITY a "aaaa">]><osm>&a;</osm>', 'not-osm'],
    ['no rooms', '<osm><node id="1" lat="0" lon="0"/></osm>', 'no-rooms'],
  ])('%s: one clear sentence', (_, content, kind) => {
    expect(text(content)).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(/\.$/) } })
  })

  it('refuses what is too large before it reads it', () => {
    expect(importOsm(new Uint8Array(OSM_SIZE_BYTES_MAX + 1))).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  it('survives any damage to a file', () => {
    const whole = new TextDecoder().decode(osm(...house))
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 8 }), (at, length, put) => {
        expect(importOsm(new TextEncoder().encode(whole.slice(0, at) + put + whole.slice(at + length)))).toHaveProperty(
          'ok',
        )
      }),
      { numRuns: 500 },
    )
  })
})

const DRESDEN = new URL('../../../shared/data/buildings/tu-dresden-apb.osm', import.meta.url)

describe.skipIf(!existsSync(DRESDEN))('a real university building', () => {
  it('has as many rooms, corridors and doors as its file', () => {
    const { report } = imported(readFileSync(DRESDEN))
    expect(report.source.counts).toMatchObject({ rooms: 400, corridors: 43, doors: 502 })
    expect(report.unreachable).toEqual(['w870541218-l1'])
  })
})
