import { asRecord } from './archive.ts'
import {
  ACCESS_CONTROLS,
  ACCESSIBILITIES,
  BUILDING_CATEGORIES,
  DOOR_MATERIALS,
  DOOR_TYPES,
  FIXTURE_CATEGORIES,
  FOOTPRINT_CATEGORIES,
  GEOFENCE_CATEGORIES,
  LEVEL_CATEGORIES,
  OPENING_CATEGORIES,
  RELATIONSHIP_CATEGORIES,
  RESTRICTIONS,
  UNIT_CATEGORIES,
  VENUE_CATEGORIES,
} from './categories.ts'
import type { ImdfFeatureType } from './feature-types.ts'
import { pointOf } from '../geojson-geometry.ts'

/** What a feature's geometry must be. `lines` is a line or several; `none` is null. */
export type GeometryRule = 'polygonal' | 'line' | 'lines' | 'point' | 'none' | 'any'

/** One row of the table "Property Keys" of a feature's page. A key that may be null must be there all the same. */
export interface PropertyRule {
  readonly key: string
  readonly nullable: boolean
  readonly isValid: (value: unknown) => boolean
  /** What a missing or broken value becomes in a strict archive; undefined when only the feature's author knows. */
  readonly fallback: unknown
  /** Types of the features that the value names by id. */
  readonly refersTo?: readonly ImdfFeatureType[]
}

interface FeatureRule {
  readonly geometry: GeometryRule
  readonly properties: readonly PropertyRule[]
}

/**
 * What the pages of the sixteen features of IMDF 1.0 ask of each, https://docs.ogc.org/cs/20-094/Venue/index.html and
 * its neighbours. Categories of amenities, sections and occupants are open here: they run to more than a thousand, and
 * none of them matters for a route.
 */
export const FEATURE_RULES: Readonly<Record<ImdfFeatureType, FeatureRule>> = {
  address: {
    geometry: 'none',
    properties: [
      text('address', 'unbekannt'),
      maybeText('unit'),
      text('locality', 'unbekannt'),
      maybeText('province'),
      text('country', 'DE'),
      maybeText('postal_code'),
      maybeText('postal_code_ext'),
      maybeText('postal_code_vanity'),
    ],
  },
  amenity: {
    geometry: 'point',
    properties: [
      anyCategory('unspecified'),
      list('accessibility', ACCESSIBILITIES),
      ...names(true),
      maybeText('hours'),
      maybeText('phone'),
      maybeText('website'),
      references('unit_ids', 'unit', false),
      reference('address_id', true, 'address'),
      reference('correlation_id', true, 'amenity'),
    ],
  },
  anchor: {
    geometry: 'point',
    properties: [reference('address_id', true, 'address'), reference('unit_id', false, 'unit')],
  },
  building: {
    geometry: 'none',
    properties: [
      category(BUILDING_CATEGORIES, 'unspecified'),
      maybeOneOf('restriction', RESTRICTIONS),
      ...names(true),
      displayPoint(true),
      reference('address_id', true, 'address'),
    ],
  },
  detail: { geometry: 'lines', properties: [reference('level_id', false, 'level')] },
  fixture: {
    geometry: 'polygonal',
    properties: [
      category(FIXTURE_CATEGORIES, 'furniture'),
      ...names(true),
      reference('anchor_id', true, 'anchor'),
      reference('level_id', false, 'level'),
      displayPoint(true),
    ],
  },
  footprint: {
    geometry: 'polygonal',
    properties: [
      category(FOOTPRINT_CATEGORIES, 'ground'),
      labels('name', true),
      references('building_ids', 'building', false),
    ],
  },
  geofence: {
    geometry: 'polygonal',
    properties: [
      category(GEOFENCE_CATEGORIES, 'geofence'),
      maybeOneOf('restriction', RESTRICTIONS),
      ...names(true),
      reference('correlation_id', true, 'geofence'),
      displayPoint(true),
      references('building_ids', 'building', true),
      references('level_ids', 'level', true),
      references('parents', 'geofence', true),
    ],
  },
  kiosk: {
    geometry: 'polygonal',
    properties: [
      ...names(true),
      reference('anchor_id', true, 'anchor'),
      reference('level_id', false, 'level'),
      displayPoint(true),
    ],
  },
  level: {
    geometry: 'polygonal',
    properties: [
      category(LEVEL_CATEGORIES, 'unspecified'),
      maybeOneOf('restriction', RESTRICTIONS),
      { key: 'outdoor', nullable: false, fallback: false, isValid: (value) => typeof value === 'boolean' },
      { key: 'ordinal', nullable: false, fallback: undefined, isValid: Number.isInteger },
      labels('name', false),
      labels('short_name', false),
      displayPoint(true),
      reference('address_id', true, 'address'),
      references('building_ids', 'building', true),
    ],
  },
  occupant: {
    geometry: 'none',
    properties: [
      anyCategory('unspecified'),
      labels('name', false),
      reference('anchor_id', false, 'anchor'),
      maybeText('hours'),
      maybeText('phone'),
      maybeText('website'),
      { key: 'validity', nullable: true, fallback: null, isValid: (value) => asRecord(value) !== undefined },
      reference('correlation_id', true, 'occupant'),
    ],
  },
  opening: {
    geometry: 'line',
    properties: [
      category(OPENING_CATEGORIES, 'pedestrian'),
      list('accessibility', ACCESSIBILITIES),
      list('access_control', ACCESS_CONTROLS),
      { key: 'door', nullable: true, fallback: null, isValid: isDoor },
      ...names(true),
      displayPoint(true),
      reference('level_id', false, 'level'),
    ],
  },
  relationship: {
    geometry: 'any',
    properties: [
      category(RELATIONSHIP_CATEGORIES, 'traversal'),
      oneOf('direction', ['directed', 'undirected'], 'undirected'),
      { key: 'origin', nullable: true, fallback: null, isValid: isReference },
      {
        key: 'intermediary',
        nullable: true,
        fallback: null,
        isValid: (value) => Array.isArray(value) && value.every(isReference),
      },
      { key: 'destination', nullable: true, fallback: null, isValid: isReference },
      maybeText('hours'),
    ],
  },
  section: {
    geometry: 'polygonal',
    properties: [
      anyCategory('unspecified'),
      maybeOneOf('restriction', RESTRICTIONS),
      list('accessibility', ACCESSIBILITIES),
      ...names(true),
      reference('level_id', false, 'level'),
      displayPoint(true),
      reference('address_id', true, 'address'),
      reference('correlation_id', true, 'section'),
      references('parents', 'section', true),
    ],
  },
  unit: {
    geometry: 'polygonal',
    properties: [
      category(UNIT_CATEGORIES, 'unspecified'),
      maybeOneOf('restriction', RESTRICTIONS),
      list('accessibility', ACCESSIBILITIES),
      ...names(true),
      reference('level_id', false, 'level'),
      displayPoint(true),
    ],
  },
  venue: {
    geometry: 'polygonal',
    properties: [
      category(VENUE_CATEGORIES, 'governmentfacility'),
      maybeOneOf('restriction', RESTRICTIONS),
      labels('name', false),
      labels('alt_name', true),
      maybeText('hours'),
      maybeText('phone'),
      maybeText('website'),
      displayPoint(false),
      reference('address_id', false, 'address'),
    ],
  },
}

function text(key: string, fallback: string): PropertyRule {
  return { key, nullable: false, fallback, isValid: isText }
}

function maybeText(key: string): PropertyRule {
  return { key, nullable: true, fallback: null, isValid: isText }
}

function names(nullable: boolean): PropertyRule[] {
  return [labels('name', nullable), labels('alt_name', true)]
}

function labels(key: string, nullable: boolean): PropertyRule {
  return { key, nullable, fallback: nullable ? null : undefined, isValid: isLabels }
}

function oneOf(key: string, values: readonly string[], fallback: string): PropertyRule {
  return { key, nullable: false, fallback, isValid: (value) => typeof value === 'string' && values.includes(value) }
}

function category(values: readonly string[], fallback: string): PropertyRule {
  return oneOf('category', values, fallback)
}

function anyCategory(fallback: string): PropertyRule {
  return text('category', fallback)
}

function maybeOneOf(key: string, values: readonly string[]): PropertyRule {
  const isValid = (value: unknown) => typeof value === 'string' && values.includes(value)
  return { key, nullable: true, fallback: null, isValid }
}

function list(key: string, values: readonly string[]): PropertyRule {
  const isKnown = (value: unknown) => typeof value === 'string' && values.includes(value)
  return { key, nullable: true, fallback: null, isValid: (value) => Array.isArray(value) && value.every(isKnown) }
}

function displayPoint(nullable: boolean): PropertyRule {
  const fallback = nullable ? null : undefined
  return { key: 'display_point', nullable, fallback, isValid: (value) => pointOf(value) !== undefined }
}

function reference(key: string, nullable: boolean, ...refersTo: ImdfFeatureType[]): PropertyRule {
  return { key, nullable, fallback: nullable ? null : undefined, refersTo, isValid: isText }
}

function references(key: string, refersTo: ImdfFeatureType, nullable: boolean): PropertyRule {
  const isValid = (value: unknown) => Array.isArray(value) && value.every(isText) && (nullable || value.length > 0)
  return { key, nullable, fallback: nullable ? null : undefined, refersTo: [refersTo], isValid }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Texts by language tag (BCP 47); none may be empty. */
function isLabels(value: unknown): boolean {
  const entries = Object.entries(asRecord(value) ?? {})
  return entries.length > 0 && entries.every(([tag, label]) => isLanguageTag(tag) && isText(label))
}

export function isLanguageTag(tag: unknown): boolean {
  return typeof tag === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
}

function isDoor(value: unknown): boolean {
  const door = asRecord(value)
  if (!door) return false
  const isOneOf = (member: unknown, values: readonly string[]) =>
    member === null || (typeof member === 'string' && values.includes(member))
  const { type, automatic, material } = door
  return (
    isOneOf(type, DOOR_TYPES) &&
    isOneOf(material, DOOR_MATERIALS) &&
    (automatic === null || typeof automatic === 'boolean')
  )
}

function isReference(value: unknown): boolean {
  const { id, feature_type } = asRecord(value) ?? {}
  return isText(id) && isText(feature_type)
}
