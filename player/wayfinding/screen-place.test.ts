import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { turnDeg } from './geometry.ts'
import { buildingAt, snapToWall, standingOf, viewFrom } from './screen-place.ts'

const room = (id: string, kind: Unit['kind'], [left, bottom]: Point, [right, top]: Point): Unit => ({
  id,
  buildingId: 'b',
  levelId: 'e0',
  kind,
  name: id,
  outline: [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ],
  passage: kind !== 'room',
  wheelchair: 'yes',
})

const opening = (kind: Opening['kind'], unitIds: [string, string], at: Point): Opening => ({
  id: unitIds.join('-'),
  levelId: 'e0',
  unitIds,
  at,
  kind,
  stepFree: 'yes',
})

/** A hall of 20 by 10 metres with one room on each side of it, each with its door. */
const plan: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'p',
  name: 'p',
  attribution: '',
  invented: true,
  buildings: [{ id: 'b', name: 'b' }],
  levels: [{ id: 'e0', ordinal: 0, name: 'EG' }],
  units: [
    room('hall', 'hall', [0, 0], [20, 10]),
    room('north', 'room', [5, 10], [15, 16]),
    room('east', 'room', [20, 0], [26, 10]),
    room('south', 'room', [5, -6], [15, 0]),
    room('west', 'room', [-6, 0], [0, 10]),
  ],
  openings: [
    opening('door', ['hall', 'north'], [10, 10]),
    opening('door', ['hall', 'east'], [20, 5]),
    opening('door', ['hall', 'south'], [10, 0]),
    opening('door', ['hall', 'west'], [0, 5]),
  ],
  connectors: [],
  landmarks: [],
}

describe('standingOf', () => {
  test('on a floor, in a wall, outside', () => {
    expect(standingOf(plan, 'e0', [10, 5])).toMatchObject({ kind: 'inside', units: [{ id: 'hall' }] })
    expect(standingOf(plan, 'e0', [-1, 11])).toMatchObject({ kind: 'beside' })
    expect(standingOf(plan, 'e0', [-9, 5])).toEqual({ kind: 'outside' })
    expect(standingOf(plan, 'e7', [10, 5])).toEqual({ kind: 'outside' })
  })
})

describe('buildingAt', () => {
  test('is that of the floor, or of the nearest passage beside a wall', () => {
    const two = { ...plan, units: plan.units.map((unit) => (unit.id === 'east' ? { ...unit, buildingId: 'c' } : unit)) }
    expect(buildingAt(two, 'e0', [10, 5])).toBe('b')
    expect(buildingAt(two, 'e0', [23, 5])).toBe('c')
    expect(buildingAt(two, 'e0', [-0.3, -0.3])).toBe('b')
    expect(buildingAt(two, 'e0', [-9, 5])).toBeUndefined()
  })
})

describe('snapToWall', () => {
  test('takes the nearest wall, and a reader looks square at it', () => {
    expect(snapToWall(plan, 'e0', [10, 9.2], 1)).toEqual({ point: [10, 10], readerHeadingDeg: 0 })
    expect(snapToWall(plan, 'e0', [19.5, 5], 1)).toEqual({ point: [20, 5], readerHeadingDeg: 90 })
    expect(snapToWall(plan, 'e0', [10, 0.4], 1)).toEqual({ point: [10, 0], readerHeadingDeg: 180 })
    expect(snapToWall(plan, 'e0', [0.3, 5], 1)).toEqual({ point: [0, 5], readerHeadingDeg: 270 })
    expect(snapToWall(plan, 'e0', [10, 5], 1)).toBeUndefined()
  })
})

describe('viewFrom', () => {
  const idsOf = (heading: number) =>
    Object.fromEntries(
      Object.entries(viewFrom(plan, { levelId: 'e0', point: [10, 5], readerHeadingDeg: heading })).map(
        ([side, seen]) => [side, seen.map(({ unit }) => unit.id)],
      ),
    )

  test('names what is where, and never the room in which one stands', () => {
    expect(idsOf(0)).toEqual({ ahead: ['north'], right: ['east'], behind: ['south'], left: ['west'] })
    expect(idsOf(90)).toEqual({ ahead: ['east'], right: ['south'], behind: ['west'], left: ['north'] })
  })

  /** Behind the north room another one, and beside the hall a house of its own. */
  const more = (kind: Opening['kind']): BuildingPlan => ({
    ...plan,
    units: [
      ...plan.units,
      room('attic', 'room', [5, 16], [15, 20]),
      { ...room('neighbour', 'room', [20, 10], [26, 16]), buildingId: 'c' },
    ],
    openings: [
      ...plan.openings.map((one) => (one.id === 'hall-north' ? { ...one, kind } : one)),
      opening('door', ['north', 'attic'], [10, 16]),
      opening('door', ['hall', 'neighbour'], [19.9, 10]),
    ],
  })
  const aheadIn = (house: BuildingPlan) =>
    viewFrom(house, { levelId: 'e0', point: [10, 5], readerHeadingDeg: 0 }).ahead.map(({ unit }) => unit.id)

  test('names nothing behind a closed door or in another building, but what a gap lets one see', () => {
    expect(aheadIn(more('door'))).toEqual(['north'])
    expect(aheadIn(more('gap'))).toEqual(['north', 'attic'])
  })

  test('a room without any door in view is not named', () => {
    const closed = { ...plan, openings: plan.openings.filter(({ id }) => id !== 'hall-north') }
    expect(aheadIn(closed)).toEqual([])
  })

  test('a screen on a wall is read from its own side of it', () => {
    const seen = viewFrom(plan, { levelId: 'e0', point: [12, 10], readerHeadingDeg: 0 })
    expect(
      Object.values(seen)
        .flatMap((side) => side.map(({ unit }) => unit.id))
        .toSorted(),
    ).toContain('south')
  })

  test('every room is on exactly one side, whichever way one looks, and turning by a quarter moves it by one side', () => {
    const order = ['ahead', 'right', 'behind', 'left']
    fc.assert(
      fc.property(fc.double({ min: 0, max: 359.9, noNaN: true }), (heading) => {
        const now = idsOf(heading)
        const all = order.flatMap((side) => now[side] ?? [])
        expect(all.toSorted()).toEqual(['east', 'north', 'south', 'west'])
        // Away from the borders between two sides, where a rounding decides.
        fc.pre(Math.abs((((heading + 45) % 90) + 90) % 90) > 0.001)
        const turned = idsOf((heading + 90) % 360)
        for (const [index, side] of order.entries()) {
          expect(turned[order[(index + 3) % 4] ?? '']).toEqual(now[side])
        }
        expect(Math.abs(turnDeg(heading, heading + 90))).toBeCloseTo(90)
      }),
    )
  })
})
