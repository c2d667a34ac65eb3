import type { Connector, Guide, Kiosk, Landmark, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { signedArea } from '#player/wayfinding/geometry'
import { innerPoint } from '../inner-point.ts'
import { formatOpeningHours } from '../opening-hours.ts'
import type { ImdfFeature } from './archive.ts'
import { ACCESS_KEY, defined } from './extension.ts'
import { CATEGORY_OF_CONNECTOR, CATEGORY_OF_UNIT, unitKindOfCategory } from './kinds.ts'
import { germanLabel, labelsOfLandmark } from './labels.ts'
import { lineAlongWall, squareAround, UNCHECKED_WIDTH_M } from './wall-line.ts'
import { planId, type Writing } from './writing.ts'

export function unitFeature({ frame, ids }: Writing, unit: Unit): ImdfFeature {
  const id = ids.of('unit', unit.id)
  const rings = [unit.outline, ...(unit.holes ?? [])].map((ring, index) => windRing(ring, index === 0))
  const turned = rings.flatMap(({ isTurned }, index) => (isTurned ? [index] : []))
  const category = CATEGORY_OF_UNIT[unit.kind]
  return {
    type: 'Feature',
    id,
    feature_type: 'unit',
    geometry: { type: 'Polygon', coordinates: rings.map(({ ring }) => closed(ring).map(frame.toEarth)) },
    properties: {
      category,
      restriction: null,
      accessibility: unit.wheelchair === 'yes' ? ['wheelchair'] : null,
      name: labelOrNull(unit.name ?? unit.number),
      alt_name: labelOrNull(unit.name === undefined ? undefined : unit.number),
      level_id: ids.of('level', unit.levelId),
      display_point: { type: 'Point', coordinates: frame.toEarth(innerPoint(unit)) },
      [ACCESS_KEY]: defined({
        ...planId(id, unit.id),
        building_id: ids.of('building', unit.buildingId),
        kind: unitKindOfCategory(category, false) === unit.kind ? undefined : unit.kind,
        number: unit.number,
        passage: unit.passage,
        wheelchair: unit.wheelchair,
        slope_percent: unit.slopePercent,
        step_count: unit.stepCount,
        width_mm: unit.widthMm,
        covered: unit.covered,
        ...passable(unit),
        turned_rings: turned.length > 0 ? turned : undefined,
      }),
    },
  }
}

export function openingFeature({ plan, frame, ids }: Writing, opening: Opening): ImdfFeature {
  const id = ids.of('opening', opening.id)
  const units = plan.units.filter((unit) => opening.unitIds.includes(unit.id))
  const widthM = opening.widthMm === undefined ? UNCHECKED_WIDTH_M : opening.widthMm / 1_000
  const isGap = opening.kind === 'gap'
  return {
    type: 'Feature',
    id,
    feature_type: 'opening',
    geometry: {
      type: 'LineString',
      coordinates: lineAlongWall(
        opening.at,
        widthM,
        units.flatMap(({ outline, holes }) => [outline, ...(holes ?? [])]),
      ).map(frame.toEarth),
    },
    properties: {
      category: openingCategory(opening),
      accessibility: opening.stepFree === 'yes' ? ['wheelchair'] : null,
      access_control: null,
      door: { type: isGap ? 'open' : null, automatic: automaticOf(opening), material: null },
      name: null,
      alt_name: null,
      display_point: { type: 'Point', coordinates: frame.toEarth(opening.at) },
      level_id: ids.of('level', opening.levelId),
      [ACCESS_KEY]: defined({
        ...planId(id, opening.id),
        unit_ids: opening.unitIds.map((unitId) => ids.of('unit', unitId)),
        width_checked: opening.widthMm !== undefined,
        step_free: opening.stepFree,
        step_count: opening.stepCount,
        automatic: opening.automatic,
        oneway: opening.oneWay,
        ...passable(opening),
      }),
    },
  }
}

export function connectorFeature({ frame, ids }: Writing, connector: Connector): ImdfFeature {
  const id = ids.of('relationship', connector.id)
  const references = connector.stops.map(({ unitId }) => ({ id: ids.of('unit', unitId), feature_type: 'unit' }))
  const between = references.slice(1, -1)
  const ordered = connector.oneWay === 'down' ? references.toReversed() : references
  const { car } = connector
  return {
    type: 'Feature',
    id,
    feature_type: 'relationship',
    geometry: null,
    properties: {
      category: CATEGORY_OF_CONNECTOR[connector.kind],
      direction: connector.oneWay === undefined ? 'undirected' : 'directed',
      origin: ordered[0] ?? null,
      intermediary: between.length > 0 ? between : null,
      destination: ordered.at(-1) ?? null,
      hours: connector.hours === undefined ? null : formatOpeningHours(connector.hours),
      [ACCESS_KEY]: defined({
        ...planId(id, connector.id),
        kind: connector.kind,
        name: connector.name,
        stops: connector.stops.map(({ levelId, unitId, at }) => ({
          level_id: ids.of('level', levelId),
          unit_id: ids.of('unit', unitId),
          at: frame.toEarth(at),
        })),
        step_free: connector.stepFree,
        car: car && { width_mm: car.widthMm, depth_mm: car.depthMm, door_width_mm: car.doorWidthMm },
        wait_s: connector.waitS,
        slope_percent: connector.slopePercent,
        step_count: connector.stepCount,
        oneway: connector.oneWay,
        spoken: connector.spoken,
        ...passable(connector),
      }),
    },
  }
}

export function landmarkFeature({ frame, ids }: Writing, landmark: Landmark): ImdfFeature {
  const id = ids.of('amenity', landmark.id)
  return {
    type: 'Feature',
    id,
    feature_type: 'amenity',
    geometry: { type: 'Point', coordinates: frame.toEarth(landmark.at) },
    properties: {
      category: 'landmark',
      accessibility: null,
      name: labelsOfLandmark(landmark),
      alt_name: null,
      hours: null,
      phone: null,
      website: null,
      unit_ids: [ids.of('unit', landmark.unitId)],
      address_id: null,
      correlation_id: null,
      [ACCESS_KEY]: defined({
        ...planId(id, landmark.id),
        level_id: ids.of('level', landmark.levelId),
        name: landmark.name,
        gender: landmark.gender,
        names: landmark.names,
        name_dative: landmark.nameDative,
      }),
    },
  }
}

export function guideFeature({ frame, ids }: Writing, guide: Guide): ImdfFeature {
  const id = ids.of('detail', guide.id)
  return {
    type: 'Feature',
    id,
    feature_type: 'detail',
    geometry: { type: 'LineString', coordinates: guide.points.map(frame.toEarth) },
    properties: {
      level_id: ids.of('level', guide.levelId),
      [ACCESS_KEY]: { ...planId(id, guide.id), kind: 'tactile_guide' },
    },
  }
}

export function kioskFeature({ frame, ids }: Writing, kiosk: Kiosk): ImdfFeature {
  const id = ids.of('kiosk', kiosk.id)
  return {
    type: 'Feature',
    id,
    feature_type: 'kiosk',
    geometry: { type: 'Polygon', coordinates: [closed(squareAround(kiosk.at)).map(frame.toEarth)] },
    properties: {
      name: labelOrNull(kiosk.name),
      alt_name: null,
      anchor_id: null,
      level_id: ids.of('level', kiosk.levelId),
      display_point: { type: 'Point', coordinates: frame.toEarth(kiosk.at) },
      [ACCESS_KEY]: defined({
        ...planId(id, kiosk.id),
        azimuth_deg: kiosk.azimuthDeg,
        lower_edge_mm: kiosk.lowerEdgeMm,
      }),
    },
  }
}

function passable({ hours, signText }: Pick<Unit, 'hours' | 'signText'>) {
  return { hours: hours && formatOpeningHours(hours), signposted_as: signText }
}

function openingCategory({ kind, hours }: Opening): string {
  if (kind === 'entrance') return 'pedestrian.principal'
  return kind === 'door' && hours?.length === 0 ? 'emergencyexit' : 'pedestrian'
}

function automaticOf({ automatic }: Opening): boolean | null {
  return automatic === undefined || automatic === 'unknown' ? null : automatic === 'yes'
}

function labelOrNull(text: string | undefined): ReturnType<typeof germanLabel> | null {
  return text === undefined || text === '' ? null : germanLabel(text)
}

/** Outlines anticlockwise, holes clockwise; the first corner stays the first, so that turning twice changes nothing. */
function windRing(ring: readonly Point[], isOutline: boolean): { ring: readonly Point[]; isTurned: boolean } {
  const isTurned = signedArea(ring) > 0 !== isOutline
  return { ring: isTurned ? turnedRing(ring) : ring, isTurned }
}

/** The same corners the other way round, from the same first. */
export function turnedRing<T>(ring: readonly T[]): T[] {
  return [...ring.slice(0, 1), ...ring.slice(1).toReversed()]
}

function closed(ring: readonly Point[]): Point[] {
  return [...ring, ...ring.slice(0, 1)]
}
