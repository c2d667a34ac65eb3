import type { Point } from '#schema/primitives'
import { convexHull } from '../convex-hull.ts'
import { createFrame, type Frame, middleOf, type Position } from '../frame.ts'
import { everyPosition, lineOf, pointOf, polygonsOf } from '../geojson-geometry.ts'
import type { ImportProblem } from '../import-report.ts'
import { asRecord, featuresOf, idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { ACCESS_KEY } from './extension.ts'
import { FEATURE_RULES } from './feature-rules.ts'
import { isImdfFeatureType } from './feature-types.ts'
import { geometryFlaw } from './geometry-rules.ts'
import { lineAlongWall, squareAround, UNCHECKED_WIDTH_M } from './wall-line.ts'

/**
 * Gives features the kind of geometry that they must have: rings are closed, doors drawn as points become lines in the
 * nearest wall, levels and venues without a shape get one around their rooms. What has no place is left out.
 */
export function repairShapes(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const outlines = new Map<string, Point[][]>()
  const frame = createFrame(middleOf(featuresOf(archive, 'unit').flatMap(({ geometry }) => everyPosition(geometry))))
  for (const unit of featuresOf(archive, 'unit')) {
    const levelId = String(propertiesOf(unit)['level_id'])
    const rings = (polygonsOf(unit.geometry) ?? []).map((part) => (part[0] ?? []).map(frame.toMetres))
    outlines.set(levelId, [...(outlines.get(levelId) ?? []), ...rings])
  }
  return changeFeatures(archive, (feature, type) => {
    if (!isImdfFeatureType(type)) return feature
    const rule = FEATURE_RULES[type].geometry
    if (geometryFlaw(feature.geometry, rule) === undefined) return feature
    const repaired = repairShape(feature, type, frame, outlines)
    const flaw = repaired ? geometryFlaw(repaired.geometry, rule) : 'ist keine, die man deuten kann'
    if (repaired && flaw === undefined) return repaired
    const kind = flaw?.includes('überschneidet') ? 'self-crossing' : 'bad-geometry'
    const message = `Die Form von ${idOf(feature)} (${type}) ${flaw ?? ''}. Das Objekt ist ausgelassen; bitte berichtigen.`
    report({ kind, id: idOf(feature), message })
    return undefined
  })
}

function repairShape(
  feature: ImdfFeature,
  type: string,
  frame: Frame,
  outlines: ReadonlyMap<string, Point[][]>,
): ImdfFeature | undefined {
  const { geometry } = feature
  const ring = (points: readonly Point[]) => closedPolygon(points.map(frame.toEarth))
  if (type === 'address' || type === 'building' || type === 'occupant') return { ...feature, geometry: null }
  if ((type === 'level' || type === 'venue') && polygonsOf(geometry) === undefined) {
    const hull = convexHull((outlines.get(idOf(feature)) ?? [...outlines.values()].flat()).flat())
    return hull.length < 3 ? undefined : { ...feature, geometry: ring(hull) }
  }
  if (type === 'opening') {
    const at = pointOf(geometry) ?? lineOf(geometry)?.[0]
    const walls = outlines.get(String(propertiesOf(feature)['level_id'])) ?? []
    return at && openingLine(feature, frame.toMetres(at), walls, frame)
  }
  const at = pointOf(geometry)
  if (type === 'kiosk' && at) return { ...feature, geometry: ring(squareAround(frame.toMetres(at))) }
  const parts = polygonsOf(geometry)
  if (parts) return { ...feature, geometry: closedParts(geometry, parts) }
  return undefined
}

/** A line of the door's width, if it says one; else the width counts as not measured. */
function openingLine(feature: ImdfFeature, at: Point, rings: readonly Point[][], frame: Frame): ImdfFeature {
  const longest = lineOf(feature.geometry)
  if (longest && asRecord(feature.geometry)?.['type'] === 'MultiLineString') {
    return { ...feature, geometry: { type: 'LineString', coordinates: longest } }
  }
  const { width } = propertiesOf(feature)
  const widthM = typeof width === 'number' && width >= 0.3 && width <= 30 ? width : undefined
  const coordinates = lineAlongWall(at, widthM ?? UNCHECKED_WIDTH_M, rings).map(frame.toEarth)
  const line = { ...feature, geometry: { type: 'LineString', coordinates } }
  return widthM === undefined ? withProperties(line, { [ACCESS_KEY]: { width_checked: false } }) : line
}

function closedParts(geometry: unknown, parts: NonNullable<ReturnType<typeof polygonsOf>>): unknown {
  const closed = parts.map((rings) => rings.map((ring) => [...ring, ...ring.slice(0, 1)]))
  return asRecord(geometry)?.['type'] === 'Polygon'
    ? { type: 'Polygon', coordinates: closed[0] }
    : { type: 'MultiPolygon', coordinates: closed }
}

function closedPolygon(ring: readonly Position[]): unknown {
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }
}
