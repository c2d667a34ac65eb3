import { asRecord } from './imdf/archive.ts'
import type { Position } from './frame.ts'

/*
 * Reads geometries of GeoJSON (RFC 7946), forgiving in form: each function gives undefined for what is not of its kind
 * or has a coordinate that is no number.
 */

/** Coordinates of a multipolygon lie four arrays deep; what lies deeper is no geometry. */
const DEPTH_MAX = 8

/** Rings of a polygon without their repeated last positions; the first is the outline. */
export type Rings = readonly (readonly Position[])[]

export function pointOf(geometry: unknown): Position | undefined {
  const { type, coordinates } = asRecord(geometry) ?? {}
  return type === 'Point' ? positionOf(coordinates) : undefined
}

/** A line, or the longest part of several. */
export function lineOf(geometry: unknown): readonly Position[] | undefined {
  const { type, coordinates } = asRecord(geometry) ?? {}
  if (type === 'LineString') return positionsOf(coordinates, 2)
  if (type !== 'MultiLineString' || !Array.isArray(coordinates)) return undefined
  const parts = coordinates.map((part) => positionsOf(part, 2))
  return parts.flatMap((part) => (part ? [part] : [])).toSorted((a, b) => b.length - a.length)[0]
}

/** The parts of a polygon or multipolygon. */
export function polygonsOf(geometry: unknown): readonly Rings[] | undefined {
  const { type, coordinates } = asRecord(geometry) ?? {}
  if (!Array.isArray(coordinates) || (type !== 'Polygon' && type !== 'MultiPolygon')) return undefined
  const parts = (type === 'Polygon' ? [coordinates] : coordinates).map(ringsOf)
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined
}

/** Every position of a geometry that is a number pair, of any type. */
export function everyPosition(geometry: unknown): Position[] {
  const found: Position[] = []
  const collect = (value: unknown, depth: number) => {
    const position = positionOf(value)
    if (position) found.push(position)
    else if (Array.isArray(value) && depth < DEPTH_MAX) for (const part of value) collect(part, depth + 1)
  }
  collect(asRecord(geometry)?.['coordinates'], 0)
  return found
}

/** The same geometry with other coordinates; altitudes stay. */
export function movedGeometry(geometry: unknown, move: (position: Position) => Position): unknown {
  const moveAll = (value: unknown, depth: number): unknown => {
    if (!Array.isArray(value) || depth > DEPTH_MAX) return value
    const position = positionOf(value)
    return position
      ? [...move(position), ...(value as unknown[]).slice(2)]
      : value.map((part) => moveAll(part, depth + 1))
  }
  const record = asRecord(geometry)
  return record ? { ...record, coordinates: moveAll(record['coordinates'], 0) } : geometry
}

function ringsOf(value: unknown): Rings | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const rings = value.map((ring) => {
    const positions = positionsOf(ring, 3)
    const [first, last] = [positions?.[0], positions?.at(-1)]
    if (!positions || !first || !last) return undefined
    return first[0] === last[0] && first[1] === last[1] ? positions.slice(0, -1) : positions
  })
  return rings.every((ring) => ring !== undefined && ring.length >= 3) ? (rings as Rings) : undefined
}

function positionsOf(value: unknown, countMin: number): Position[] | undefined {
  if (!Array.isArray(value) || value.length < countMin) return undefined
  const positions = value.map(positionOf)
  return positions.every((position) => position !== undefined) ? positions : undefined
}

function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [x, y] = value as unknown[]
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined
}
