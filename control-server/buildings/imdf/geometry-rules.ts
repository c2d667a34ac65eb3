import type { Point } from '#schema/primitives'
import { createFrame, type Position } from '../frame.ts'
import { everyPosition, lineOf, pointOf, polygonsOf } from '../geojson-geometry.ts'
import { ringFlaw } from '../ring-flaws.ts'
import { asRecord } from './archive.ts'
import type { GeometryRule } from './feature-rules.ts'

/** What is wrong with a geometry, as the end of a German sentence; undefined when it is as the rule wants it. */
export function geometryFlaw(geometry: unknown, rule: GeometryRule): string | undefined {
  if (rule === 'none') return geometry === null ? undefined : 'muss „null“ sein'
  if (rule === 'any' && geometry === null) return undefined
  const isKind = {
    polygonal: () => polygonsOf(geometry) !== undefined,
    line: () => asRecord(geometry)?.['type'] === 'LineString' && lineOf(geometry) !== undefined,
    lines: () => lineOf(geometry) !== undefined,
    point: () => pointOf(geometry) !== undefined,
    any: () => everyPosition(geometry).length > 0,
  }[rule]
  if (!isKind()) return `ist ${WANTED[rule]}`
  const isOnEarth = ([x, y]: Position) => Math.abs(x) <= 180 && Math.abs(y) <= 90
  if (!everyPosition(geometry).every(isOnEarth))
    return 'liegt nicht auf der Erde; Länge und Breite sind wohl vertauscht'
  return rule === 'polygonal' ? polygonFlaw(geometry) : undefined
}

const WANTED = {
  polygonal: 'keine Fläche',
  line: 'keine Linie',
  lines: 'keine Linie',
  point: 'kein Punkt',
  any: 'keine Geometrie',
} as const

function polygonFlaw(geometry: unknown): string | undefined {
  if (!areRingsClosed(geometry)) return 'hat einen Umriss, der nicht geschlossen ist'
  for (const ring of (polygonsOf(geometry) ?? []).flat()) {
    const [longitudeDeg, latitudeDeg] = ring[0] ?? [0, 0]
    const frame = createFrame({ longitudeDeg, latitudeDeg })
    const flaw = ringFlaw(withoutRepeats(ring.map(frame.toMetres)))
    if (flaw) return flaw.words
  }
  return undefined
}

/** RFC 7946 3.1.6: the last position of a ring is its first. */
function areRingsClosed(geometry: unknown): boolean {
  const { type, coordinates } = asRecord(geometry) ?? {}
  const parts: unknown = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(parts)) return false
  return parts.flat().every((ring: unknown) => {
    if (!Array.isArray(ring) || ring.length < 4) return false
    return JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1))
  })
}

function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length]
    return !before || before[0] !== point[0] || before[1] !== point[1]
  })
}
