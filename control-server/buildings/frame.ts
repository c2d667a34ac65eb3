import type { Point } from '#schema/primitives'

/** Longitude and latitude in WGS 84, degrees, as GeoJSON orders them. */
export type Position = readonly [number, number]

const METRES_PER_DEGREE = 111_319.49
/** A tenth of a millimetre, so that metres survive the way to degrees and back. */
const DEGREE_DIGITS = 9

/** The plan's metres on the earth. On the scale of a house the earth is flat. */
export interface Frame {
  readonly origin: { readonly latitudeDeg: number; readonly longitudeDeg: number }
  /** Whole millimetres east and north of the origin. */
  readonly toPlan: (position: Position) => Point
  /** The same without rounding. */
  readonly toMetres: (position: Position) => Point
  readonly toEarth: (point: Point) => Position
}

export function createFrame(origin: Frame['origin']): Frame {
  const eastScale = METRES_PER_DEGREE * Math.cos((origin.latitudeDeg * Math.PI) / 180)
  const toMetres = ([longitudeDeg, latitudeDeg]: Position): Point => [
    (longitudeDeg - origin.longitudeDeg) * eastScale,
    (latitudeDeg - origin.latitudeDeg) * METRES_PER_DEGREE,
  ]
  return {
    origin,
    toMetres,
    toPlan: (position) => wholeMillimetres(toMetres(position)),
    toEarth: ([x, y]) => [
      rounded(origin.longitudeDeg + x / eastScale, DEGREE_DIGITS),
      rounded(origin.latitudeDeg + y / METRES_PER_DEGREE, DEGREE_DIGITS),
    ],
  }
}

/** The finest that a plan knows: rounding on every way in keeps a plan the same on every way out and back. */
export function wholeMillimetres([x, y]: Point): Point {
  return [rounded(x, 3), rounded(y, 3)]
}

/** The middle between the outermost positions. */
export function middleOf(positions: readonly Position[]): Frame['origin'] {
  const middle = (values: number[]) => {
    const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ] as [number, number])
    return values.length === 0 ? 0 : (least + most) / 2
  }
  return {
    latitudeDeg: middle(positions.map(([, latitudeDeg]) => latitudeDeg)),
    longitudeDeg: middle(positions.map(([longitudeDeg]) => longitudeDeg)),
  }
}

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits
  // Adding 0 turns -0 into 0, which JSON can not tell apart.
  return Math.round(value * factor) / factor + 0
}
