import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signedArea } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { house } from '../../../e2e/renderer/stele-house.ts'
import { WALL_M } from '../plan/measures.ts'
import { arrangeScene, type SceneRequest } from '../plan/scene.ts'
import { triangulate } from './floor-mesh.ts'
import { levelMesh } from './level-mesh.ts'
import { trianglesOf, type Triangle } from './testing-mesh.ts'

const request: SceneRequest = {
  plan: house,
  show: { levelId: 'eg' },
  place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
  goalText: '',
  youText: 'Sie sind hier',
  language: 'de',
  widthPx: 1060,
  heightPx: 1000,
  pxPerMm: 2.71,
  textScale: 1,
}
const roomOf = (unitId: string): number => house.units.findIndex(({ id }) => id === unitId) + 1

function meshOf(levelId: string): Triangle[] {
  const [outline] = arrangeScene({ ...request, show: { levelId } }).levels
  return trianglesOf(levelMesh(outline!, house, roomOf))
}
const areaM2 = ({ normal }: Triangle): number => Math.hypot(...normal) / 2

describe('levelMesh', () => {
  test.each(['eg', 'og2'])('%s: every floor has the area of its unit, and its number', (levelId) => {
    const triangles = meshOf(levelId)
    for (const unit of house.units.filter((one) => one.levelId === levelId)) {
      const floor = triangles.filter(({ room }) => room === roomOf(unit.id))
      const areas = floor.reduce((sum, triangle) => sum + areaM2(triangle), 0)
      expect(areas, unit.id).toBeCloseTo(Math.abs(signedArea(unit.outline)), 3)
    }
  })

  test.each(['eg', 'og2'])('%s: numbers are finite, and every face looks where it says', (levelId) => {
    for (const { corners, normal, facing } of meshOf(levelId)) {
      expect(corners.flat().every(Number.isFinite)).toBe(true)
      const length = Math.hypot(...normal)
      expect(length).toBeGreaterThan(0)
      const [x, y, z] = normal.map((part) => part / length)
      if (facing[0] === 0 && facing[1] === 0) expect(z).toBeCloseTo(1, 5)
      else {
        expect(x).toBeCloseTo(facing[0], 4)
        expect(y).toBeCloseTo(facing[1], 4)
      }
    }
  })

  test('a wall has a gap of the door’s width where a door is, and none elsewhere', () => {
    const cutFaces = meshOf('og2').filter(({ tone }) => tone === 'wall-top')
    const isWall = (at: Point): boolean => cutFaces.some(({ corners }) => isInside(at, corners))
    const doors = house.openings.filter(({ levelId }) => levelId === 'og2')
    for (let eastM = 0.5; eastM < 35.5; eastM += 0.1) {
      const door = doors.find(({ at }) => at[1] === 6.5 && Math.abs(at[0] - eastM) < 0.5 + 0.02)
      const isClear = doors.every(({ at }) => at[1] !== 6.5 || Math.abs(Math.abs(at[0] - eastM) - 0.5) > 0.06)
      if (isClear) expect(isWall([eastM, 6.5]), `${eastM.toFixed(1)} m east`).toBe(door === undefined)
    }
  })

  test('walls end at the height where they are cut, and outer walls have one band of glass all along', () => {
    const triangles = meshOf('eg')
    const heights = triangles.filter(({ tone }) => tone.startsWith('wall') || tone.startsWith('glass'))
    expect(Math.max(...heights.flatMap(({ corners }) => corners.map(([, , up]) => up)))).toBeCloseTo(WALL_M, 5)
    const glass = triangles.filter(({ tone, facing }) => tone === 'glass-l' && facing[1] < -0.99)
    const [front] = [glass.filter(({ corners }) => corners.every(([, north]) => north < 0.01))]
    const lengthM = front.reduce((sum, triangle) => sum + areaM2(triangle), 0) / 0.5
    // 36 m of front, less the entrance.
    expect(lengthM).toBeCloseTo(36 - 2.4, 1)
  })

  test('a level of a large house stays far below what a weak graphics processor draws', () => {
    expect(meshOf('eg').length).toBeLessThan(2_500)
  })
})

describe('triangulate', () => {
  const star = fc
    .array(fc.double({ min: 2, max: 10, noNaN: true }), { minLength: 3, maxLength: 12 })
    .map((radii) => radii.map((radius, index): Point => around(radius, index / radii.length)))

  test('covers exactly the floor, holes left out, whichever way rings run', () => {
    fc.assert(
      fc.property(star, fc.boolean(), fc.boolean(), (outline, turnOuter, turnInner) => {
        const hole = [0, 0.25, 0.5, 0.75].map((turn) => around(0.5, turn))
        const { corners, triangles } = triangulate(turnOuter ? outline.toReversed() : outline, [
          turnInner ? hole.toReversed() : hole,
        ])
        const areas = triangles.map((triangle) => signedArea(triangle.map((index) => corners[index]!)))
        expect(areas.every((area) => area >= -1e-9)).toBe(true)
        const expected = Math.abs(signedArea(outline)) - Math.abs(signedArea(hole))
        expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(expected, 6)
      }),
    )
  })
})

function around(radiusM: number, turn: number): Point {
  return [radiusM * Math.cos(turn * 2 * Math.PI), radiusM * Math.sin(turn * 2 * Math.PI)]
}

function isInside([x, y]: Point, corners: Triangle['corners']): boolean {
  const [a, b, c] = corners.map(([east, north]): Point => [east, north])
  const side = (p: Point, q: Point): number => (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0])
  return side(a!, b!) >= -1e-9 && side(b!, c!) >= -1e-9 && side(c!, a!) >= -1e-9
}
