import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { SmallPlan } from '#schema/visitor-api'
import { bearingDeg, distanceToSegment, insideRing, segmentsMeet, type Segment, sidesOf } from './geometry.ts'
import type { RouteLeg } from './route.ts'

/** Width by height of the picture on a phone. */
const ASPECT = 350 / 186
/** Around the way, so that one sees where it lies; metres. */
const MARGIN_M = 3.5
const WIDTH_M_MIN = 24
/** A goal that is larger than this is not shown whole. */
const GOAL_REACH_M = 7
/** Height of the letters as part of the width of the picture: 15 px of 350. */
const LETTER_SHARE = 15 / 350
/** Mean width of a letter as part of its height. */
const LETTER_WIDTH = 0.56
const DOOR_M = 1.3
const LABELS_MAX = 40

/** What a picture of a way needs of the plan. */
export interface SmallPlanRequest {
  readonly plan: BuildingPlan
  readonly leg: RouteLeg
  readonly targetUnitId: string
  /** Compass direction that is up. */
  readonly headingDeg: number
  /** Width by height at least; a way that leads up gets a picture that is as high. Absent: always `ASPECT`. */
  readonly aspectMin?: number
  /** Places on the way that the picture is to know. */
  readonly marks?: readonly Point[]
}

/**
 * The floor around one leg of a way as flat SVG shapes, turned so that what is ahead at its start is up. Small enough
 * to send to a phone: only what is in the picture, in decimetres.
 */
export function drawSmallPlan(request: SmallPlanRequest): SmallPlan {
  const { plan, leg, targetUnitId, headingDeg, aspectMin = ASPECT, marks } = request
  const turned = turnBy(headingDeg)
  const route = leg.points.map(turned)
  const units = plan.units
    .filter(({ levelId, kind }) => levelId === leg.levelId && kind !== 'outdoor')
    .map((unit) => ({ unit, rings: [unit.outline, ...(unit.holes ?? [])].map((ring) => ring.map(turned)) }))
  const target = units.find(({ unit }) => unit.id === targetUnitId)
  const frame = frameAround(route, target?.rings[0] ?? [], aspectMin)
  const toFrame = ([x, y]: Point): Point => [x - frame.left, y - frame.top]
  const seen = units
    .filter(({ rings }) => meetsFrame(rings[0] ?? [], frame))
    .map(({ unit, rings }) => ({ unit, rings: rings.map((ring) => ring.map(toFrame)) }))
  const path = route.map(toFrame)
  const end = path.at(-1) ?? [0, 0]
  const before = path.at(-2)
  const pathOf = (which: (unit: Unit) => boolean) =>
    seen.flatMap(({ unit, rings }) => (which(unit) ? rings.map(closed) : [])).join('')
  return {
    widthM: round(frame.width),
    heightM: round(frame.height),
    rooms: pathOf(({ passage }) => !passage),
    passages: pathOf(({ passage }) => passage),
    walls: pathOf(() => true),
    doors: doorsOf(plan.openings, seen, leg.levelId, (point) => toFrame(turned(point))),
    goal: pathOf(({ id }) => id === targetUnitId),
    route: path.length < 2 ? '' : open(path),
    start: rounded(path[0] ?? end),
    end: rounded(end),
    // In the picture y runs down, so north is turned over.
    endDeg: before ? Math.round(bearingDeg([before[0], -before[1]], [end[0], -end[1]])) : 0,
    labels: labelsOf(seen, path, frame, targetUnitId),
    ...(marks && { marks: marks.map((point) => rounded(toFrame(turned(point)))) }),
  }
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Seen {
  readonly unit: Unit
  readonly rings: readonly (readonly Point[])[]
}

/** Into a picture whose y runs down and whose up is `headingDeg`. */
function turnBy(headingDeg: number): (point: Point) => Point {
  const angle = (headingDeg * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return ([x, y]) => [cos * x - sin * y, -(sin * x + cos * y)]
}

function frameAround(route: readonly Point[], goal: readonly Point[], aspectMin: number): Frame {
  const end = route.at(-1) ?? [0, 0]
  const near = goal.map(([x, y]): Point => [clamp(x, end[0], GOAL_REACH_M), clamp(y, end[1], GOAL_REACH_M)])
  const all = [...route, ...near]
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs) - MARGIN_M, Math.max(...xs) + MARGIN_M]
  const [top, bottom] = [Math.min(...ys) - MARGIN_M, Math.max(...ys) + MARGIN_M]
  const aspect = Math.min(ASPECT, Math.max(aspectMin, (right - left) / (bottom - top)))
  const width = Math.max(WIDTH_M_MIN, right - left, (bottom - top) * aspect)
  const height = width / aspect
  return { left: (left + right - width) / 2, top: (top + bottom - height) / 2, width, height }
}

function clamp(value: number, around: number, reach: number): number {
  return Math.min(around + reach, Math.max(around - reach, value))
}

function meetsFrame(ring: readonly Point[], { left, top, width, height }: Frame): boolean {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return (
    Math.max(...xs) > left && Math.min(...xs) < left + width && Math.max(...ys) > top && Math.min(...ys) < top + height
  )
}

/** A line along the wall for each opening that lies on the wall of something in the picture. */
function doorsOf(
  openings: readonly Opening[],
  seen: readonly Seen[],
  levelId: string,
  place: (point: Point) => Point,
): string {
  return openings
    .filter((opening) => opening.levelId === levelId)
    .flatMap(({ at, unitIds, widthMm }) => {
      const point = place(at)
      const sides = seen.flatMap(({ unit, rings }) => (unitIds.includes(unit.id) ? rings.flatMap(sidesOf) : []))
      const [first, ...others] = sides
      if (!first) return []
      const wall = others.reduce(
        (best, side) => (distanceToSegment(point, side) < distanceToSegment(point, best) ? side : best),
        first,
      )
      return open(gapIn(wall, point, Math.max(DOOR_M, (widthMm ?? 0) / 1_000)))
    })
    .join('')
}

function gapIn([a, b]: Segment, [x, y]: Point, widthM: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  if (length === 0) return []
  const half = Math.min(widthM, length) / 2 / length
  const [dx, dy] = [(b[0] - a[0]) * half, (b[1] - a[1]) * half]
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]
}

/** Names of rooms that have place for them: inside of their walls and of the picture, and not on the way. */
function labelsOf(seen: readonly Seen[], path: readonly Point[], frame: Frame, targetUnitId: string) {
  const letterM = frame.width * LETTER_SHARE
  const legs = path.slice(1).map((point, index): Segment => [path[index] ?? point, point])
  return seen
    .toSorted((a, b) => Number(b.unit.id === targetUnitId) - Number(a.unit.id === targetUnitId))
    .flatMap(({ unit, rings }) => {
      const [outline = []] = rings
      const names = [unit.name, unit.number].filter((name) => name !== undefined)
      const choices = names.flatMap((text) => spotsIn(outline).map((at) => ({ at, text })))
      const label = choices.find(({ at, text }) => fits(text, at, outline))
      return label ? [{ at: rounded(label.at), text: label.text }] : []
    })
    .slice(0, LABELS_MAX)

  function fits(text: string, spot: Point, outline: readonly Point[]): boolean {
    const [halfWidth, halfHeight] = [(text.length * LETTER_WIDTH * letterM) / 2 + letterM * 0.3, letterM * 0.7]
    const corners = boxAround(spot, halfWidth, halfHeight)
    // The mark of the start is about as wide as a letter is high.
    const aroundMark = boxAround(spot, halfWidth + letterM * 0.6, halfHeight + letterM * 0.6)
    const edges = sidesOf(corners)
    const isFree = (line: Segment): boolean => !edges.some((edge) => segmentsMeet(edge, line))
    return (
      corners.every(([x, y]) => x > 0 && y > 0 && x < frame.width && y < frame.height && insideRing([x, y], outline)) &&
      sidesOf(outline).every(isFree) &&
      legs.every(isFree) &&
      !insideRing(path[0] ?? [-1, -1], aroundMark)
    )
  }
}

function boxAround([x, y]: Point, halfWidth: number, halfHeight: number): Point[] {
  return [
    [x - halfWidth, y - halfHeight],
    [x + halfWidth, y - halfHeight],
    [x + halfWidth, y + halfHeight],
    [x - halfWidth, y + halfHeight],
  ]
}

/** Where a name may stand: in the middle, else where the way leaves it room. */
const SPOTS = [0.5, 0.25, 0.75]

function spotsIn(ring: readonly Point[]): Point[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  return SPOTS.flatMap((down) => SPOTS.map((along): Point => [left + along * width, top + down * height]))
}

function open(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`
}

function closed(points: readonly Point[]): string {
  return `${open(points)}z`
}

function rounded([x, y]: Point): Point {
  return [round(x), round(y)]
}

/** Decimetres: less than a pixel of the picture. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
