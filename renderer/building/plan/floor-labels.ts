import { distanceToSegment, type Segment, segmentsMeet } from '#player/wayfinding/geometry'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { WALL_M } from './measures.ts'
import { clipRing, type Frame, frameAround, framePoint, insideFrame, onFloor } from './frame.ts'
import { dot, type Projection } from './projection.ts'
import { textWidthEm } from './text-width.ts'

/** Name that lies on the floor. */
export interface FloorLabel {
  readonly unitId: string
  readonly text: string
  /** Middle of the line. */
  readonly at: Point
  /** Reading direction, unit vector. */
  readonly along: Point
  readonly emM: number
  /** Letters are narrowed to this part of their width, so that lying type does not look stretched. */
  readonly condensed: number
}

export interface LabelRoom {
  readonly frame: Frame
  readonly projection: Projection
  /** Type size on the glass, pixels per em, measured upright on the letters. */
  readonly emPx: number
  /** Walls and glass, which hide what lies close behind them. */
  readonly hiding: readonly { readonly segment: Segment; readonly heightM: number }[]
  /** The way and whatever else must stay free. */
  readonly keepFree: readonly { readonly segment: Segment; readonly aroundM: number }[]
}

/** Air around a name; faces of walls are kept clear of anyway. */
const INSET_M = 0.15
const HALL_INSET_M = 0.7
const CAP = 0.668
const STEPS = 14
/** 1 gives lying type the proportions of standing type, 0 leaves it as wide as it is. */
const CONDENSING = 0.6
/** Reading lines as steep as 48° on the glass are read without turning the head. */
const SLOPE_MAX = 1.1

/**
 * Writes names on floors where they can be read whole: inside their unit, off the way, not behind a wall. Units come in
 * order of importance; a name that finds no place is left out rather than made smaller.
 */
export function placeFloorLabels(units: readonly Unit[], room: LabelRoom): FloorLabel[] {
  return units.flatMap((unit) => labelOf(unit, { ...room, hiding: nearby(unit, room) }) ?? [])
}

/** Only what stands near a unit can hide its floor. */
function nearby(unit: Unit, { hiding, projection }: LabelRoom): LabelRoom['hiding'] {
  const { uM, vM } = frameAround(unit.outline, [1, 0])
  const centre: Point = [(uM[0] + uM[1]) / 2, (vM[0] + vM[1]) / 2]
  const radiusM = Math.hypot(uM[1] - uM[0], vM[1] - vM[0]) / 2
  return hiding.filter(
    ({ segment, heightM }) => distanceToSegment(centre, segment) < radiusM + projection.hiddenBehindM(heightM),
  )
}

/** What is written in a unit, best first: the number on its door, and for large or unnumbered ones the name. */
export function labelTexts(unit: Unit): string[] {
  if (unit.kind === 'lift' || unit.kind === 'stairs' || unit.kind === 'corridor') return []
  if (unit.kind === 'toilet') return ['WC']
  const texts = [unit.number, unit.name].flatMap((text) => text || [])
  return unit.kind === 'room' && areaM2(unit) < 60 ? texts : texts.toReversed()
}

function labelOf(unit: Unit, room: LabelRoom): FloorLabel | undefined {
  for (const text of labelTexts(unit))
    for (const along of readingDirections(room)) {
      const upright = uprightScale(along, room.projection)
      const emM = room.emPx / (room.projection.pxPerM * upright)
      const condensed = Math.min(1, upright / alongScale(along, room.projection)) ** CONDENSING
      const halfWidthM = (textWidthEm(text) * emM * condensed) / 2
      const at = firstPlace(unit, along, halfWidthM, (CAP * emM) / 2, room)
      if (at) return { unitId: unit.id, text, at, along, emM, condensed }
    }
  return undefined
}

/** Along the walls, the flatter one on the glass first; never upside down, and never steep. */
function readingDirections({ frame, projection }: LabelRoom): Point[] {
  const slope = (axis: Point): number =>
    Math.abs((projection.depthScale * dot(projection.away, axis)) / (dot(projection.across, axis) || 1e-9))
  return [frame.u, frame.v]
    .map((axis): Point => (dot(projection.across, axis) < 0 ? [-axis[0], -axis[1]] : axis))
    .filter((axis) => slope(axis) < SLOPE_MAX)
    .toSorted((a, b) => slope(a) - slope(b))
}

/** Height of upright strokes on the glass per metre of type, as a part of the plan's scale. */
function uprightScale(along: Point, projection: Projection): number {
  return projection.depthScale / alongScale(along, projection)
}

/** Length of a line of type on the glass per metre, as a part of the plan's scale. */
function alongScale(along: Point, { across, away, depthScale }: Projection): number {
  return Math.hypot(dot(across, along), depthScale * dot(away, along))
}

function firstPlace(
  unit: Unit,
  along: Point,
  halfWidthM: number,
  halfHeightM: number,
  room: LabelRoom,
): Point | undefined {
  const seen = clipRing(unit.outline, room.frame)
  if (seen.length < 3) return undefined
  const box = frameAround(seen, along)
  const insetM = unit.kind === 'room' || unit.kind === 'toilet' ? INSET_M : HALL_INSET_M
  const [width, height] = [box.uM[1] - box.uM[0], box.vM[1] - box.vM[0]]
  if (width < 2 * (halfWidthM + insetM) || height < 2 * halfHeightM) return undefined
  const middle = middleOfSeenFloor(box, room.projection)
  const places: { at: Point; far: number }[] = []
  for (let i = 1; i < STEPS; i += 1)
    for (let j = 1; j < STEPS; j += 1) {
      const at = framePoint(box, box.uM[0] + (i / STEPS) * width, box.vM[0] + (j / STEPS) * height)
      places.push({ at, far: Math.hypot(at[0] - middle[0], at[1] - middle[1]) })
    }
  const corners = labelSpots(halfWidthM + insetM, halfHeightM + insetM)
  return places
    .toSorted((a, b) => a.far - b.far)
    .find(({ at }) =>
      corners.every(([r, p]) =>
        isReadable([at[0] + along[0] * r - along[1] * p, at[1] + along[1] * r + along[0] * p], unit, room),
      ),
    )?.at
}

/** Walls in front and on one side hide a strip of the floor: the middle of what is left lies further along the sight. */
function middleOfSeenFloor(box: Frame, { sight, hiddenBehindM }: Projection): Point {
  const [east, north] = framePoint(box, (box.uM[0] + box.uM[1]) / 2, (box.vM[0] + box.vM[1]) / 2)
  const stripM = hiddenBehindM(WALL_M) / 2
  return [east + sight[0] * stripM, north + sight[1] * stripM]
}

/** Points all around a label's box, along the line and across it. */
function labelSpots(halfWidthM: number, halfHeightM: number): Point[] {
  const spots: Point[] = []
  const count = Math.max(2, Math.ceil(halfWidthM / 0.6))
  for (let i = -count; i <= count; i += 1)
    for (const p of [-halfHeightM, 0, halfHeightM]) spots.push([(i / count) * halfWidthM, p])
  return spots
}

function isReadable(spot: Point, unit: Unit, room: LabelRoom): boolean {
  if (!insideFrame(spot, room.frame) || !onFloor(spot, unit)) return false
  if (room.keepFree.some(({ segment, aroundM }) => distanceToSegment(spot, segment) < aroundM)) return false
  return !room.hiding.some(({ segment, heightM }) => segmentsMeet(sightLine(spot, heightM, room.projection), segment))
}

/** From the spot towards the visitor, as far as something of this height would stand in the way. */
function sightLine(spot: Point, heightM: number, { sight, hiddenBehindM }: Projection): Segment {
  const hiddenM = hiddenBehindM(heightM)
  return [spot, [spot[0] - sight[0] * hiddenM, spot[1] - sight[1] * hiddenM]]
}

function areaM2(unit: Unit): number {
  const { uM, vM } = frameAround(unit.outline, [1, 0])
  return (uM[1] - uM[0]) * (vM[1] - vM[0])
}
