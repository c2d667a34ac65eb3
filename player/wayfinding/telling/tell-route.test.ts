import { describe, expect, it } from 'vitest'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { distance, insideRing } from '../geometry.ts'
import type { Route } from '../route.ts'
import type { Turn } from '../turn.ts'
import { allDemoRoutes, demoGraph, demoRoutes, type Standing } from '#build/demo/testing-routes'
import type { Go, Instruction } from './instruction.ts'
import { tellRoutes } from './tell-route.ts'

/** Something to be seen, read or counted, and not only "left". Who walks with a cane finds a wall and its end. */
function hasMark({ cue, way, sights, leaves, enters }: Go, isFelt: boolean): boolean {
  const isMarked =
    cue !== undefined && cue.kind !== 'out-of-room' && (isFelt || (cue.kind !== 'end' && cue.kind !== 'metres'))
  const leadsTo = way.kind === 'to-connector' || way.kind === 'to-building' || (way.kind === 'along' && way.towards)
  const seen = sights.some(
    ({ kind }) => kind !== 'metres' && kind !== 'slope' && (isFelt || kind !== 'wall') && kind !== 'building',
  )
  return isMarked || Boolean(leadsTo) || seen || leaves !== undefined || enters !== undefined
}

describe('a step', () => {
  it('names one sign or one thing beside the way, and an automatic door once on a way', () => {
    for (const profile of ['quick', 'step-free', 'stroller'] as const) {
      for (const { from, route } of allDemoRoutes(profile)) {
        const sights = tellRoutes(demoGraph.plan, [route], { headingDeg: from.headingDeg, profile }).map(
          (instruction) => (instruction.kind === 'go' ? instruction.sights.map(({ kind }) => kind) : []),
        )
        expect(sights.flat().filter((kind) => kind === 'automatic-door').length).toBeLessThan(2)
        for (const kinds of sights) expect(kinds.filter((kind) => SEEN.has(kind)).length).toBeLessThan(2)
      }
    }
  })
})

const SEEN = new Set(['sign', 'landmarks', 'connector', 'room', 'numbers'])

describe('turns', () => {
  it.each(['quick', 'step-free', 'blind'] as const)(
    'carry a landmark, a sign or a count, nine of ten: %s',
    (profile) => {
      const turns = allDemoRoutes(profile).flatMap(({ from, route }) =>
        tellRoutes(demoGraph.plan, [route], { headingDeg: from.headingDeg, profile }).filter(
          (instruction): instruction is Go => instruction.kind === 'go' && instruction.turn !== 'straight',
        ),
      )
      expect(turns.length).toBeGreaterThan(2_000)
      expect(turns.filter((turn) => hasMark(turn, profile === 'blind')).length / turns.length).toBeGreaterThan(0.9)
    },
  )
})

/** Which of eight directions the words mean. */
const DIRECTIONS: readonly Turn[] = [
  'straight',
  'slight-right',
  'right',
  'sharp-right',
  'around',
  'sharp-left',
  'left',
  'slight-left',
]

/** Where the way goes first, degrees clockwise from north: to the door of one's room, or where it is four metres on. */
function firstBearingDeg({ legs: [leg] }: Route, room: Unit): number {
  const points = leg!.points
  const start = points[0]!
  const doors = demoGraph.plan.openings.filter(({ unitIds }) => unitIds.includes(room.id))
  const door = room.passage ? undefined : points.find((point) => doors.some(({ at }) => distance(at, point) === 0))
  let walkedM = 0
  if (door) return bearing(start, door)
  let aim: Point = points.at(-1)!
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1]!, points[at]!]
    const pieceM = distance(from, to)
    if (walkedM + pieceM >= 4) {
      const t = (4 - walkedM) / pieceM
      aim = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]
      break
    }
    walkedM += pieceM
  }
  return bearing(start, aim)
}

/** By hand, so that the words are not measured with their own ruler. */
function bearing([x, y]: Point, [toX, toY]: Point): number {
  const deg = (Math.acos((toY - y) / Math.hypot(toX - x, toY - y)) * 180) / Math.PI
  return toX >= x ? deg : 360 - deg
}

function unitOf({ levelId, point }: Standing): Unit {
  return demoGraph.plan.units.find((unit) => unit.levelId === levelId && insideRing(point, unit.outline))!
}

function firstTurn(instruction: Instruction): Turn | undefined {
  if (instruction.kind === 'arrive') return instruction.door?.turn
  return instruction.kind === 'here' ? undefined : instruction.turn
}

describe('the first instruction', () => {
  const routes = demoRoutes(60)
    .filter(({ route }) => route.lengthM > 8)
    .slice(0, 20)

  it.each(routes.map((route, index) => ({ index, ...route })))(
    'is right for all eight ways to stand: $index',
    ({ route, profile, from }) => {
      const wayDeg = firstBearingDeg(route, unitOf(from))
      for (let eighth = 0; eighth < 8; eighth += 1) {
        const headingDeg = eighth * 45
        const [first] = tellRoutes(demoGraph.plan, [route], { headingDeg, profile })
        const said = DIRECTIONS.indexOf(firstTurn(first!)!) * 45
        const offDeg = Math.abs(((wayDeg - headingDeg - said + 540 + 360) % 360) - 180)
        // Half a sector, and what the next four metres bend.
        expect(offDeg, `way to ${Math.round(wayDeg)}°, reader looks to ${headingDeg}°`).toBeLessThan(22.5 + 8)
      }
    },
  )
})
