import { sidesOf } from '#player/wayfinding/geometry'
import type { Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { onFloor } from './frame.ts'
import { dot } from './projection.ts'

/** Straight piece of wall between openings. */
export interface Wall {
  readonly from: Point
  readonly to: Point
  readonly thicknessM: number
  /** Free air, a courtyard or nothing known on one side. */
  readonly outer: boolean
}

const OUTER_M = 0.42
const INNER_M = 0.2
/** Two faces of one wall may be drawn this far apart. */
const SAME_LINE_M = 0.32
const SAME_ANGLE_RAD = 0.03
/** An opening further from every wall is ignored. */
const DOOR_REACH_M = 0.7
const USUAL_DOOR_M = 0.95

interface Side {
  readonly fromM: number
  readonly toM: number
  readonly offsetM: number
  /** Where the floor is, seen along the line: 1 to the left, -1 to the right. */
  readonly floor: 1 | -1
}

interface Line {
  readonly direction: Point
  readonly normal: Point
  readonly offsetM: number
  readonly sides: Side[]
}

interface Stretch {
  fromM: number
  toM: number
  offsetM: number
  outer: boolean
  /** An end made by an opening stays as it is; others reach into the corner. */
  cutFrom: boolean
  cutTo: boolean
}

/** Walls of one level from the outlines of its units: shared sides become one wall, doors and gaps are left out. */
export function wallsOf(units: readonly Unit[], openings: readonly Opening[]): Wall[] {
  const indoor = units.filter((unit) => unit.kind !== 'outdoor')
  const lines = collectLines(indoor)
  const cuts = new Map<Line, { atM: number; halfM: number }[]>()
  for (const opening of openings) {
    const line = nearestLine(lines, opening.at)
    if (!line) continue
    const cut = { atM: dot(line.direction, opening.at), halfM: (opening.widthMm ?? USUAL_DOOR_M * 1000) / 2000 }
    cuts.set(line, [...(cuts.get(line) ?? []), cut])
  }
  const isIndoors = (point: Point): boolean => indoor.some((unit) => onFloor(point, unit))
  return lines.flatMap((line) => {
    let stretches = stretchesOf(line)
    for (const { atM, halfM } of cuts.get(line) ?? []) stretches = stretches.flatMap((one) => cutOut(one, atM, halfM))
    return stretches.map((stretch) => toWall(line, stretch, isIndoors))
  })
}

function collectLines(units: readonly Unit[]): Line[] {
  const lines: Line[] = []
  for (const unit of units)
    for (const ring of [unit.outline, ...(unit.holes ?? [])])
      for (const [a, b] of sidesOf(ring)) {
        const length = Math.hypot(b[0] - a[0], b[1] - a[1])
        if (length < 0.05) continue
        const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
        const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
        const line = lines.find((one) => sameLine(one, along, middle)) ?? addLine(lines, along, middle)
        const [s, t] = [dot(line.direction, a), dot(line.direction, b)]
        const floor = isFloorLeft(unit, along, middle) === dot(line.direction, along) > 0 ? 1 : -1
        line.sides.push({ fromM: Math.min(s, t), toM: Math.max(s, t), offsetM: dot(line.normal, middle), floor })
      }
  return lines
}

function addLine(lines: Line[], direction: Point, through: Point): Line {
  const normal: Point = [-direction[1], direction[0]]
  const line = { direction, normal, offsetM: dot(normal, through), sides: [] }
  lines.push(line)
  return line
}

function sameLine(line: Line, along: Point, middle: Point): boolean {
  const cross = line.direction[0] * along[1] - line.direction[1] * along[0]
  return Math.abs(cross) < SAME_ANGLE_RAD && Math.abs(dot(line.normal, middle) - line.offsetM) < SAME_LINE_M
}

function isFloorLeft(unit: Unit, along: Point, middle: Point): boolean {
  return onFloor([middle[0] - along[1] * 0.02, middle[1] + along[0] * 0.02], unit)
}

/** Cuts the line where the set of units beside it changes, and joins what is alike. */
function stretchesOf(line: Line): Stretch[] {
  const marks = [...new Set(line.sides.flatMap((side) => [side.fromM, side.toM]))].toSorted((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [index, fromM] of marks.entries()) {
    const toM = marks[index + 1]
    if (toM === undefined || toM - fromM < 1e-6) continue
    const middle = (fromM + toM) / 2
    const beside = line.sides.filter((side) => side.fromM < middle && side.toM > middle)
    const first = beside[0]
    if (!first) continue
    const outer = beside.every((side) => side.floor === first.floor)
    const mean = beside.reduce((sum, side) => sum + side.offsetM, 0) / beside.length
    const offsetM = outer ? first.offsetM + (first.floor * OUTER_M) / 2 : mean
    const last = stretches.at(-1)
    if (last && last.outer === outer && Math.abs(last.toM - fromM) < 0.05 && Math.abs(last.offsetM - offsetM) < 0.05)
      last.toM = toM
    else stretches.push({ fromM, toM, offsetM, outer, cutFrom: false, cutTo: false })
  }
  return stretches
}

function nearestLine(lines: readonly Line[], at: Point): Line | undefined {
  let nearest: Line | undefined
  let nearestM = DOOR_REACH_M
  for (const line of lines) {
    const [alongM, awayM] = [dot(line.direction, at), Math.abs(dot(line.normal, at) - line.offsetM)]
    if (awayM >= nearestM || !line.sides.some((side) => side.fromM <= alongM && side.toM >= alongM)) continue
    nearest = line
    nearestM = awayM
  }
  return nearest
}

function cutOut(stretch: Stretch, atM: number, halfM: number): Stretch[] {
  const [fromM, toM] = [atM - halfM, atM + halfM]
  if (toM <= stretch.fromM || fromM >= stretch.toM) return [stretch]
  const kept: Stretch[] = []
  if (fromM - stretch.fromM > 0.08) kept.push({ ...stretch, toM: fromM, cutTo: true })
  if (stretch.toM - toM > 0.08) kept.push({ ...stretch, fromM: toM, cutFrom: true })
  return kept
}

function toWall(line: Line, stretch: Stretch, isIndoors: (point: Point) => boolean): Wall {
  const thicknessM = stretch.outer ? OUTER_M : INNER_M
  const at = (alongM: number): Point => [
    line.direction[0] * alongM + line.normal[0] * stretch.offsetM,
    line.direction[1] * alongM + line.normal[1] * stretch.offsetM,
  ]
  // Walls reach into their corners, but not out of the house: outer walls stand inside the outline.
  const byM = stretch.outer ? thicknessM : thicknessM / 2
  const reach = (endM: number, cut: boolean, sign: 1 | -1): Point =>
    cut || !isIndoors(at(endM + sign * thicknessM)) ? at(endM) : at(endM + sign * byM)
  return {
    from: reach(stretch.fromM, stretch.cutFrom, -1),
    to: reach(stretch.toM, stretch.cutTo, 1),
    thicknessM,
    outer: stretch.outer,
  }
}
