import { distance } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { roundedWay } from './rounded-way.ts'

/** The way over all levels. */
export interface RibbonMesh {
  readonly positions: Float32Array
  /** Four numbers a corner: metres walked, metres from the middle of the way, its half width, what it is (`PART`). */
  readonly strips: Float32Array
  /** Three numbers a corner: the number of one level, that of another, and how far it is between the two. */
  readonly storeys: Float32Array
  readonly indices: Uint32Array
  readonly lengthM: number
}

export const PART = { way: 0, chevron: 1, beam: 2, tube: 3, beamChevron: 4 } as const

/** Way on the floor of a level. */
export interface FloorWay {
  readonly level: number
  readonly points: readonly Point[]
  /** Corners that lie in doors are hardly rounded: the way goes through the middle of its doors. */
  readonly doors: readonly Point[]
  /** How it goes on: to another level, where one arrives at `to`. */
  readonly rise?: { readonly level: number; readonly from: Point; readonly to: Point; readonly inLift: boolean }
}

export interface RibbonLook {
  readonly widthM: number
  /** Plan direction that runs to the right on the glass: upright ribbons face the reader. */
  readonly across: Point
  /** Height of an arrow head on an upright ribbon, as a part of its way between two levels. */
  readonly headPartOf: (fromLevel: number, toLevel: number) => number
}

/** The light edge on both sides, as a part of the width. */
const CASE = 0.25
const CAP_SIDES = 14
/** The middle lies higher than the edges: where a bend overlaps itself, what is nearer to the middle is seen. */
const MIDDLE_M = 0.06
const EDGE_M = 0.03
const CHEVRON_M = 0.09
const CHEVRON_EVERY = 3.2
const DOOR_RADIUS_M = 0.3
const TUBE = 2

/** Draws the whole way as one mesh. */
export function ribbonMesh(ways: readonly FloorWay[], look: RibbonLook): RibbonMesh {
  const writer = new RibbonWriter()
  let walkedM = 0
  for (const { level, points, doors, rise } of ways) {
    walkedM = addFloorWay(writer, level, points, doors, look, walkedM)
    if (rise) walkedM = addRise(writer, level, rise, look, walkedM)
  }
  return writer.finish(walkedM)
}

function addFloorWay(
  writer: RibbonWriter,
  level: number,
  points: readonly Point[],
  doors: readonly Point[],
  { widthM }: RibbonLook,
  startM: number,
): number {
  const half = widthM / 2
  const rim = half + widthM * CASE
  const isDoor = (corner: Point): boolean => doors.some((door) => distance(door, corner) < 0.05)
  const { samples, straights } = roundedWay(points, (corner) => (isDoor(corner) ? DOOR_RADIUS_M : widthM * 1.1))
  for (const [index, { at, alongM }] of samples.entries()) {
    writer.disc(level, at, rim, [startM + alongM, half])
    const next = samples[index + 1]
    if (next) writer.band(level, at, next.at, rim, half, startM + alongM, startM + next.alongM)
  }
  for (const { from, to } of straights) {
    const pieceM = to.alongM - from.alongM
    const count = Math.floor((pieceM - widthM * 1.2) / (widthM * CHEVRON_EVERY)) + 1
    for (let nth = 0; nth < count; nth += 1) {
      const atM = pieceM / 2 + (nth - (count - 1) / 2) * widthM * CHEVRON_EVERY
      writer.chevron(level, from.at, to.at, atM / pieceM, widthM, startM + from.alongM + atM)
    }
  }
  return startM + (samples.at(-1)?.alongM ?? 0)
}

function addRise(
  writer: RibbonWriter,
  level: number,
  { level: other, from, to, inLift }: NonNullable<FloorWay['rise']>,
  { widthM, across, headPartOf }: RibbonLook,
  startM: number,
): number {
  /** An upright ribbon counts for as much as a few steps. */
  const riseM = widthM * 6
  const storeys = [level, other] as const
  const at = (t: number, side: number, behindM = 0): Point => [
    from[0] + t * (to[0] - from[0]) + side * across[0] - behindM * across[1],
    from[1] + t * (to[1] - from[1]) + side * across[1] + behindM * across[0],
  ]
  const half = widthM * 0.45
  const rim = widthM * 0.66
  if (inLift)
    writer.upright(storeys, (t, side) => at(t, side, 0.1), TUBE * half * 1.1, 0, PART.tube, [startM, riseM, 1])
  writer.upright(storeys, at, rim, rim, PART.beam, [startM, riseM, half])
  const head = headPartOf(level, other) * widthM
  const count = Math.max(0, Math.floor(1 / (head * CHEVRON_EVERY * 1.1)) - 1)
  for (let nth = 1; nth <= count; nth += 1)
    writer.uprightChevron(
      storeys,
      (t, side) => at(t, side, -0.1),
      nth / (count + 1),
      head,
      widthM,
      startM + (riseM * nth) / (count + 1),
    )
  return startM + riseM
}

/** Arrow heads: how far they reach to each side, back, and how thick they are, as parts of the width. */
const HEAD = { side: 0.3, back: 0.3, stroke: 0.22 } as const

class RibbonWriter {
  readonly #positions: number[] = []
  readonly #strips: number[] = []
  readonly #storeys: number[] = []
  readonly #indices: number[] = []

  /** Round end or joint: a flat cone, so that the distance from its middle is right everywhere. */
  disc(level: number, at: Point, rim: number, [alongM, half]: readonly [number, number]): void {
    const first = this.#corner([...at, MIDDLE_M], [alongM, 0, half, PART.way], [level, level, 0])
    for (let side = 0; side < CAP_SIDES; side += 1) {
      const angle = (side / CAP_SIDES) * 2 * Math.PI
      const place = [at[0] + Math.cos(angle) * rim, at[1] + Math.sin(angle) * rim, EDGE_M] as const
      this.#corner(place, [alongM, rim, half, PART.way], [level, level, 0])
      this.#indices.push(first, first + 1 + side, first + 1 + ((side + 1) % CAP_SIDES))
    }
  }

  /** Straight piece: two slopes down from its middle. */
  band(level: number, a: Point, b: Point, rim: number, half: number, fromM: number, toM: number): void {
    const length = distance(a, b) || 1
    const left: Point = [(-(b[1] - a[1]) / length) * rim, ((b[0] - a[0]) / length) * rim]
    const row = (at: Point, alongM: number): number[] =>
      [1, 0, -1].map((side) =>
        this.#corner(
          [at[0] + left[0] * side, at[1] + left[1] * side, side === 0 ? MIDDLE_M : EDGE_M],
          [alongM, Math.abs(side) * rim, half, PART.way],
          [level, level, 0],
        ),
      )
    const [a0 = 0, a1 = 0, a2 = 0] = row(a, fromM)
    const [b0 = 0, b1 = 0, b2 = 0] = row(b, toM)
    this.#indices.push(a1, b1, b0, a1, b0, a0, a2, b2, b1, a2, b1, a1)
  }

  chevron(level: number, a: Point, b: Point, t: number, widthM: number, alongM: number): void {
    const length = distance(a, b) || 1
    const ahead: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
    const middle: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
    this.#head((forward, side) => ({
      place: [
        middle[0] + (ahead[0] * forward - ahead[1] * side) * widthM,
        middle[1] + (ahead[1] * forward + ahead[0] * side) * widthM,
        CHEVRON_M,
      ],
      strip: [alongM, 0, 0, PART.chevron],
      storey: [level, level, 0],
    }))
  }

  uprightChevron(
    storeys: readonly [number, number],
    at: (t: number, side: number) => Point,
    t: number,
    head: number,
    widthM: number,
    alongM: number,
  ): void {
    const turned = storeys[1] > storeys[0] ? 1 : -1
    this.#head((forward, side) => ({
      place: [...at(t, side * widthM * -turned), 0],
      strip: [alongM, 0, 0, PART.beamChevron],
      storey: [...storeys, t + forward * head],
    }))
  }

  upright(
    storeys: readonly [number, number],
    at: (t: number, side: number) => Point,
    rim: number,
    edgeM: number,
    part: number,
    [startM, riseM, half]: readonly [number, number, number],
  ): void {
    const row = (t: number): number[] =>
      [-1, 0, 1].map((side) =>
        this.#corner(
          [...at(t, side * rim), 0],
          [startM + t * riseM, Math.abs(side) * edgeM, half, part],
          [...storeys, t],
        ),
      )
    const rows = [row(0), row(1)]
    const [[a0 = 0, a1 = 0, a2 = 0] = [], [b0 = 0, b1 = 0, b2 = 0] = []] =
      storeys[1] > storeys[0] ? rows : rows.toReversed()
    this.#indices.push(a0, a1, b1, a0, b1, b0, a1, a2, b2, a1, b2, b1)
  }

  finish(lengthM: number): RibbonMesh {
    return {
      positions: new Float32Array(this.#positions),
      strips: new Float32Array(this.#strips),
      storeys: new Float32Array(this.#storeys),
      indices: new Uint32Array(this.#indices),
      lengthM,
    }
  }

  /** Two strokes that meet at the tip; `corner` takes widths forward and to the left. */
  #head(
    corner: (
      forward: number,
      side: number,
    ) => { place: readonly [number, number, number]; strip: number[]; storey: number[] },
  ): void {
    const { side, back, stroke } = HEAD
    const put = (forward: number, left: number): number => {
      const { place, strip, storey } = corner(forward, left)
      return this.#corner(place, strip, storey)
    }
    const [tip, inner] = [put(back / 2, 0), put(back / 2 - stroke, 0)]
    const [left, leftInner] = [put(-back / 2, side), put(-back / 2 - stroke, side)]
    const [right, rightInner] = [put(-back / 2, -side), put(-back / 2 - stroke, -side)]
    this.#indices.push(tip, left, leftInner, tip, leftInner, inner, tip, inner, rightInner, tip, rightInner, right)
  }

  #corner(place: readonly [number, number, number], strip: readonly number[], storey: readonly number[]): number {
    this.#positions.push(...place)
    this.#strips.push(...strip)
    this.#storeys.push(...storey)
    return this.#positions.length / 3 - 1
  }
}
