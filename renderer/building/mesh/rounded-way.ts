import { distance } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { between } from '../plan/frame.ts'

const SAMPLES = 8

/** Point of a way with the metres walked up to it. */
export interface WayPoint {
  readonly at: Point
  readonly alongM: number
}

/** Straight piece of a rounded way, between two corners. */
export interface Straight {
  readonly from: WayPoint
  readonly to: WayPoint
}

/**
 * Rounds the corners of a way. A corner is cut by at most a quarter of its radius; straight pieces stay where they are,
 * and so do both ends.
 */
export function roundedWay(
  points: readonly Point[],
  radiusAt: (corner: Point) => number,
): { samples: WayPoint[]; straights: Straight[] } {
  const samples: WayPoint[] = []
  const straights: Straight[] = []
  const add = (at: Point): WayPoint => {
    const last = samples.at(-1)
    if (last && distance(last.at, at) < 1e-6) return last
    const next = { at, alongM: last ? last.alongM + distance(last.at, at) : 0 }
    samples.push(next)
    return next
  }
  const [first] = points
  if (!first) return { samples, straights }
  let from = add(first)
  for (let index = 1; index < points.length; index += 1) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]]
    if (!before || !corner) continue
    const radius = after ? Math.min(radiusAt(corner), distance(before, corner) / 2, distance(corner, after) / 2) : 0
    const enter = after ? towards(corner, before, radius) : corner
    straights.push({ from, to: add(enter) })
    if (!after) break
    const leave = towards(corner, after, radius)
    for (let step = 1; step <= SAMPLES; step += 1) {
      const t = step / SAMPLES
      add(between(between(enter, corner, t), between(corner, leave, t), t))
    }
    from = samples.at(-1) ?? from
  }
  return { samples, straights }
}

function towards(from: Point, to: Point, byM: number): Point {
  const length = distance(from, to)
  return length < 1e-9 ? from : between(from, to, byM / length)
}
