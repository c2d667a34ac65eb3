import type { Point } from '#schema/primitives'
import { between } from './frame.ts'
import { shortNumber } from './projection.ts'

/** Way on one level as it lies on the floor, in plan metres. */
export interface Trail {
  /** SVG path with rounded corners. */
  readonly path: string
  /** Open arrow heads in walking direction. */
  readonly chevrons: string
}

export function drawTrail(points: readonly Point[], widthM: number, chevronEveryM: number): Trail {
  return { path: roundedPath(points, widthM * 1.1), chevrons: chevronPath(points, widthM * 0.31, chevronEveryM) }
}

/** Joins the points, corners rounded with at most `radiusM`, and never by more than half of a side. */
export function roundedPath(points: readonly Point[], radiusM: number): string {
  const [first] = points
  if (!first) return ''
  let path = `M${pair(first)}`
  for (let index = 1; index < points.length; index += 1) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]]
    if (!before || !corner) continue
    if (!after) {
      path += `L${pair(corner)}`
      continue
    }
    const [lengthIn, lengthOut] = [distance(before, corner), distance(corner, after)]
    const radius = Math.min(radiusM, lengthIn / 2, lengthOut / 2)
    if (radius < 1e-6) continue
    const enter = between(corner, before, radius / lengthIn)
    const leave = between(corner, after, radius / lengthOut)
    path += `L${pair(enter)}Q${pair(corner)} ${pair(leave)}`
  }
  return path
}

function chevronPath(points: readonly Point[], sizeM: number, everyM: number): string {
  const heads: string[] = []
  let sinceM = everyM / 2
  for (const [index, from] of points.entries()) {
    const to = points[index + 1]
    if (!to) break
    const length = distance(from, to)
    if (length < 1e-6) continue
    const ahead: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
    for (let atM = everyM - sinceM; atM < length; atM += everyM) {
      // Not in the curve of a corner, where a straight arrow head would lie across the way.
      if (atM < sizeM * 4 || length - atM < sizeM * 4) continue
      const tip = between(from, to, atM / length)
      const back: Point = [tip[0] - ahead[0] * sizeM, tip[1] - ahead[1] * sizeM]
      const left: Point = [back[0] - ahead[1] * sizeM, back[1] + ahead[0] * sizeM]
      const right: Point = [back[0] + ahead[1] * sizeM, back[1] - ahead[0] * sizeM]
      heads.push(`M${pair(left)}L${pair(tip)}L${pair(right)}`)
    }
    sinceM = (sinceM + length) % everyM
  }
  return heads.join('')
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

function pair([x, y]: Point): string {
  return `${shortNumber(x)} ${shortNumber(y)}`
}
