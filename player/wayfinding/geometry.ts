import type { Point } from '#schema/primitives'

/** Straight piece of wall. */
export type Segment = readonly [Point, Point]

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

/** The nearest point in whole millimetres, in which bundles keep them. */
export function toMillimetres([x, y]: Point): Point {
  // Plus zero: there is no -0 mm.
  return [Math.round(x * 1_000) / 1_000 + 0, Math.round(y * 1_000) / 1_000 + 0]
}

/** Point of the segment that is nearest to `p`. */
export function nearestOnSegment(p: Point, [a, b]: Segment): Point {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const lengthSquared = dx * dx + dy * dy
  if (lengthSquared === 0) return a
  const t = Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / lengthSquared))
  return [a[0] + t * dx, a[1] + t * dy]
}

export function distanceToSegment(p: Point, segment: Segment): number {
  return distance(p, nearestOnSegment(p, segment))
}

/** Positive when `c` lies to the left of the line from `a` to `b`. Twice the area of the triangle. */
export function side(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** True when the two segments have a point in common, end points included. */
export function segmentsMeet(s: Segment, t: Segment): boolean {
  const a = side(s[0], s[1], t[0])
  const b = side(s[0], s[1], t[1])
  const c = side(t[0], t[1], s[0])
  const d = side(t[0], t[1], s[1])
  if (((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0))) return true
  return (
    (a === 0 && within(t[0], s)) ||
    (b === 0 && within(t[1], s)) ||
    (c === 0 && within(s[0], t)) ||
    (d === 0 && within(s[1], t))
  )
}

export function segmentDistance(s: Segment, t: Segment): number {
  if (segmentsMeet(s, t)) return 0
  return Math.min(
    distanceToSegment(s[0], t),
    distanceToSegment(s[1], t),
    distanceToSegment(t[0], s),
    distanceToSegment(t[1], s),
  )
}

/** Sides of a closed outline whose last point is not repeated. */
export function sidesOf(ring: readonly Point[]): Segment[] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])
}

/** Even-odd rule; points on the boundary may fall on either side. */
export function insideRing(p: Point, ring: readonly Point[]): boolean {
  let inside = false
  for (const [a, b] of sidesOf(ring)) {
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** Area with its sign: positive when the ring runs anticlockwise. */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0
  for (const [a, b] of sidesOf(ring)) sum += a[0] * b[1] - b[0] * a[1]
  return sum / 2
}

/** Compass direction from `a` to `b`, degrees clockwise from north, in [0, 360). */
export function bearingDeg(a: Point, b: Point): number {
  return ((Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI + 360) % 360
}

/** How far one turns from one compass direction to another, degrees in (-180, 180], to the right positive. */
export function turnDeg(fromDeg: number, toDeg: number): number {
  const turn = (((toDeg - fromDeg) % 360) + 360) % 360
  return turn > 180 ? turn - 360 : turn
}

function within(p: Point, [a, b]: Segment): boolean {
  return (
    Math.min(a[0], b[0]) <= p[0] &&
    p[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= p[1] &&
    p[1] <= Math.max(a[1], b[1])
  )
}
