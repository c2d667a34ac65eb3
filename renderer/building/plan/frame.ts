import { insideRing, sidesOf } from '#player/wayfinding/geometry'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { dot } from './projection.ts'

/** Rectangle in the direction of the walls: `u` and `v` are its axes, intervals in metres along them. */
export interface Frame {
  readonly u: Point
  readonly v: Point
  readonly uM: readonly [number, number]
  readonly vM: readonly [number, number]
}

/** Direction of most wall length, modulo a quarter turn, as a unit vector; so crops and labels run along walls. */
export function wallAxis(units: readonly Unit[]): Point {
  let sin = 0
  let cos = 0
  for (const unit of units)
    for (const [a, b] of sidesOf(unit.outline)) {
      const angle = 4 * Math.atan2(b[1] - a[1], b[0] - a[0])
      const length = Math.hypot(b[0] - a[0], b[1] - a[1])
      sin += length * Math.sin(angle)
      cos += length * Math.cos(angle)
    }
  const angle = Math.atan2(sin, cos) / 4
  return [Math.cos(angle), Math.sin(angle)]
}

export function frameAround(points: readonly Point[], u: Point, marginM = 0): Frame {
  const v: Point = [-u[1], u[0]]
  return { u, v, uM: interval(points, u, marginM), vM: interval(points, v, marginM) }
}

export function frameAreaM2({ uM, vM }: Frame): number {
  return (uM[1] - uM[0]) * (vM[1] - vM[0])
}

/** The common part; `inner` decides the axes. Empty intervals collapse to a line. */
export function clampFrame(inner: Frame, outer: Frame): Frame {
  return { u: inner.u, v: inner.v, uM: clampInterval(inner.uM, outer.uM), vM: clampInterval(inner.vM, outer.vM) }
}

export function framePoint({ u, v }: Frame, uM: number, vM: number): Point {
  return [u[0] * uM + v[0] * vM, u[1] * uM + v[1] * vM]
}

/** Corners, anticlockwise. */
export function frameCorners(frame: Frame): Point[] {
  const [[u0, u1], [v0, v1]] = [frame.uM, frame.vM]
  return [framePoint(frame, u0, v0), framePoint(frame, u1, v0), framePoint(frame, u1, v1), framePoint(frame, u0, v1)]
}

export function insideFrame(point: Point, { u, v, uM, vM }: Frame): boolean {
  const [a, b] = [dot(u, point), dot(v, point)]
  return a >= uM[0] && a <= uM[1] && b >= vM[0] && b <= vM[1]
}

/** Part of a ring inside the frame (Sutherland and Hodgman); empty when they do not meet. */
export function clipRing(ring: readonly Point[], frame: Frame): Point[] {
  const limits: [axis: Point, limit: number][] = [
    [frame.u, frame.uM[1]],
    [[-frame.u[0], -frame.u[1]], -frame.uM[0]],
    [frame.v, frame.vM[1]],
    [[-frame.v[0], -frame.v[1]], -frame.vM[0]],
  ]
  let points = [...ring]
  for (const [axis, limit] of limits) points = clipHalf(points, axis, limit)
  return points.length < 3 ? [] : points
}

/** Part of a segment inside the frame, or nothing. */
export function clipSegment(a: Point, b: Point, frame: Frame): [Point, Point] | undefined {
  let from = 0
  let to = 1
  for (const [axis, [low, high]] of [
    [frame.u, frame.uM],
    [frame.v, frame.vM],
  ] as const) {
    const start = dot(axis, a)
    const run = dot(axis, b) - start
    if (Math.abs(run) < 1e-9) {
      if (start < low || start > high) return undefined
      continue
    }
    const [t0, t1] = [(low - start) / run, (high - start) / run]
    from = Math.max(from, Math.min(t0, t1))
    to = Math.min(to, Math.max(t0, t1))
  }
  return from < to ? [between(a, b, from), between(a, b, to)] : undefined
}

/** True when the point is on the floor of the unit. */
export function onFloor(point: Point, unit: Unit): boolean {
  return insideRing(point, unit.outline) && !(unit.holes ?? []).some((hole) => insideRing(point, hole))
}

export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

function clipHalf(points: readonly Point[], axis: Point, limit: number): Point[] {
  const kept: Point[] = []
  for (const [a, b] of sidesOf(points)) {
    const [overA, overB] = [dot(axis, a) - limit, dot(axis, b) - limit]
    if (overA <= 0) kept.push(a)
    if (overA < 0 !== overB < 0 && overA !== overB && overA !== 0 && overB !== 0)
      kept.push(between(a, b, overA / (overA - overB)))
  }
  return kept
}

function interval(points: readonly Point[], axis: Point, marginM: number): [number, number] {
  const along = points.map((point) => dot(axis, point))
  return [Math.min(...along) - marginM, Math.max(...along) + marginM]
}

function clampInterval([a, b]: readonly [number, number], [low, high]: readonly [number, number]): [number, number] {
  const from = Math.max(a, low)
  return [from, Math.max(from, Math.min(b, high))]
}
