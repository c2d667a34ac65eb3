import type { BuildingPlan } from '#schema/building'
import type { Point } from '#schema/primitives'
import { convexHull } from '../convex-hull.ts'
import { createFrame, type Frame } from '../frame.ts'
import { innerPoint } from '../inner-point.ts'
import type { ImdfArchive, ImdfFeature } from './archive.ts'
import { ACCESS_EXTENSION, ACCESS_KEY, defined } from './extension.ts'
import { featureIdsOf } from './feature-ids.ts'
import { IMDF_FEATURE_TYPES, type ImdfFeatureType } from './feature-types.ts'
import { germanLabel } from './labels.ts'
import {
  connectorFeature,
  guideFeature,
  kioskFeature,
  landmarkFeature,
  openingFeature,
  unitFeature,
} from './plan-features.ts'
import { planId, type Writing } from './writing.ts'

/** Nobody knows where the plan's creator was; the archive is about the plan, so its time is fixed and bytes repeat. */
const CREATED = '2026-01-01T00:00:00Z'

/**
 * A plan as a strict IMDF archive with our access extension. `planFromImdf` gives the same plan back, when its
 * coordinates are whole millimetres. IMDF wants an address, which plans do not have: the name stands in for it.
 */
export function imdfFromPlan(plan: BuildingPlan): ImdfArchive {
  const frame = createFrame(plan.origin ?? { latitudeDeg: 0, longitudeDeg: 0 })
  const writing: Writing = { plan, frame, ids: featureIdsOf(plan) }
  const addressId = writing.ids.added('address', 'address')
  const features: Partial<Record<ImdfFeatureType, ImdfFeature[]>> = {
    address: [addressFeature(plan, addressId)],
    venue: [venueFeature(writing, addressId)],
    building: plan.buildings.map((building) => buildingFeature(writing, building)),
    footprint: plan.buildings.flatMap((building) => footprintFeature(writing, building)),
    level: plan.levels.map((level) => levelFeature(writing, level)),
    unit: plan.units.map((unit) => unitFeature(writing, unit)),
    opening: plan.openings.map((opening) => openingFeature(writing, opening)),
    relationship: plan.connectors.map((connector) => connectorFeature(writing, connector)),
    amenity: plan.landmarks.map((landmark) => landmarkFeature(writing, landmark)),
    detail: (plan.guides ?? []).map((guide) => guideFeature(writing, guide)),
    kiosk: (plan.kiosks ?? []).map((kiosk) => kioskFeature(writing, kiosk)),
  }
  return {
    manifest: {
      version: '1.0.0',
      created: CREATED,
      generated_by: 'Lotse',
      language: 'de',
      extensions: [ACCESS_EXTENSION],
    },
    collections: IMDF_FEATURE_TYPES.map((name) => ({ name, members: {}, features: features[name] ?? [] })),
  }
}

function addressFeature(plan: BuildingPlan, id: string): ImdfFeature {
  return {
    type: 'Feature',
    id,
    feature_type: 'address',
    geometry: null,
    properties: {
      address: plan.name,
      unit: null,
      locality: 'unbekannt',
      province: null,
      country: 'DE',
      postal_code: null,
      postal_code_ext: null,
      postal_code_vanity: null,
    },
  }
}

function venueFeature({ plan, frame, ids }: Writing, addressId: string): ImdfFeature {
  const { origin } = plan
  const outline = hullOf(plan, () => true)
  return {
    type: 'Feature',
    id: ids.of('venue', plan.id),
    feature_type: 'venue',
    geometry: polygon(frame, outline),
    properties: {
      category: 'governmentfacility',
      restriction: null,
      name: germanLabel(plan.name),
      alt_name: null,
      hours: null,
      phone: null,
      website: null,
      display_point: { type: 'Point', coordinates: frame.toEarth(innerPoint({ outline })) },
      address_id: addressId,
      [ACCESS_KEY]: defined({
        plan_id: plan.id,
        attribution: plan.attribution,
        invented: plan.invented,
        origin: origin && [origin.longitudeDeg, origin.latitudeDeg],
      }),
    },
  }
}

function buildingFeature({ ids }: Writing, building: BuildingPlan['buildings'][number]): ImdfFeature {
  return {
    type: 'Feature',
    id: ids.of('building', building.id),
    feature_type: 'building',
    geometry: null,
    properties: {
      category: 'unspecified',
      restriction: null,
      name: germanLabel(building.name),
      alt_name: null,
      display_point: null,
      address_id: null,
      [ACCESS_KEY]: planId(ids.of('building', building.id), building.id),
    },
  }
}

/** None for a building in which there is no unit. */
function footprintFeature({ plan, frame, ids }: Writing, { id }: BuildingPlan['buildings'][number]): ImdfFeature[] {
  const outline = hullOf(plan, (unit) => unit.buildingId === id)
  if (outline.length < 3) return []
  return [
    {
      type: 'Feature',
      id: ids.added('footprint', `${id}-footprint`),
      feature_type: 'footprint',
      geometry: polygon(frame, outline),
      properties: { category: 'ground', name: null, building_ids: [ids.of('building', id)] },
    },
  ]
}

function levelFeature({ plan, frame, ids }: Writing, level: BuildingPlan['levels'][number]): ImdfFeature {
  const units = plan.units.filter(({ levelId }) => levelId === level.id)
  const outline = hullOf(plan, (unit) => units.length === 0 || unit.levelId === level.id)
  const id = ids.of('level', level.id)
  const ordinal = integerOrdinals(plan).get(level.ordinal) ?? 0
  return {
    type: 'Feature',
    id,
    feature_type: 'level',
    geometry: polygon(frame, outline),
    properties: {
      category: 'unspecified',
      restriction: null,
      outdoor: units.length > 0 && units.every(({ kind }) => kind === 'outdoor'),
      ordinal,
      name: germanLabel(level.name),
      short_name: germanLabel(String(level.ordinal).replace('.', ',')),
      display_point: { type: 'Point', coordinates: frame.toEarth(innerPoint({ outline })) },
      address_id: null,
      building_ids: [...new Set(units.map(({ buildingId }) => ids.of('building', buildingId)))],
      [ACCESS_KEY]: defined({
        ...planId(id, level.id),
        ordinal: ordinal === level.ordinal ? undefined : level.ordinal,
      }),
    },
  }
}

/** IMDF has whole ordinals only. With mezzanines the levels are counted upwards and downwards from the ground floor. */
function integerOrdinals({ levels }: BuildingPlan): Map<number, number> {
  const ordinals = [...new Set(levels.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b)
  if (ordinals.every(Number.isInteger)) return new Map(ordinals.map((ordinal) => [ordinal, ordinal]))
  const ground = ordinals.filter((ordinal) => ordinal < 0).length
  return new Map(ordinals.map((ordinal, index) => [ordinal, index - ground]))
}

function hullOf(plan: BuildingPlan, isMeant: (unit: BuildingPlan['units'][number]) => boolean): Point[] {
  return convexHull(plan.units.flatMap((unit) => (isMeant(unit) ? unit.outline : [])))
}

/** A GeoJSON polygon of one ring, closed. */
function polygon(frame: Frame, ring: readonly Point[]): unknown {
  const [first] = ring
  return { type: 'Polygon', coordinates: [[...ring, ...(first ? [first] : [])].map(frame.toEarth)] }
}
