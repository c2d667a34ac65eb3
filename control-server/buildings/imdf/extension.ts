import Type, { type Static, type TSchema } from 'typebox'
import { Access, Connector, Landmark, Opening, Unit, UnitKind } from '#schema/building'
import { parse } from '#schema/parse'
import { type ImdfFeature, propertiesOf } from './archive.ts'

/**
 * Our extension of IMDF, named by the rule of https://docs.ogc.org/cs/20-094/Extensions/index.html: what a plan knows
 * for routes and IMDF has no property for. It adds one property, `lotse_access`, to features of known types and leaves
 * the meaning of all others as it is, so that every reader of IMDF can read the archive.
 *
 * Names follow OpenStreetMap (`step_count`, `oneway`, `covered`, `hours` as `opening_hours`) and GTFS Pathways
 * (`signposted_as`); lengths have their unit in the name. References are ids of features.
 */
export const ACCESS_EXTENSION = 'imdf:extension:lotse:access#1.0.0'
export const ACCESS_KEY = 'lotse_access'

/** The feature's id in the plan, where that one was taken by a feature of another type. */
const PlanId = { plan_id: Type.Optional(Unit.properties.id) }

const Passable = {
  hours: Type.Optional(Type.String()),
  signposted_as: Type.Optional(Unit.properties.signText),
}

/** Longitude and latitude. */
const Place = Type.Tuple([Type.Number(), Type.Number()])

export const VenueAccess = Type.Object({
  plan_id: Unit.properties.id,
  attribution: Type.String(),
  invented: Type.Boolean(),
  /** Where the plan's metres begin; absent for plans that lie nowhere, which are drawn around 0° N 0° E. */
  origin: Type.Optional(Place),
})

export const LevelAccess = Type.Object({
  ...PlanId,
  /** Mezzanines have halves, which IMDF does not allow. */
  ordinal: Type.Optional(Type.Number()),
})

export const BuildingAccess = Type.Object(PlanId)

export const UnitAccess = Type.Object({
  ...PlanId,
  ...Passable,
  building_id: Type.String(),
  /** Where the category says something else. */
  kind: Type.Optional(UnitKind),
  number: Type.Optional(Unit.properties.number),
  passage: Type.Boolean(),
  wheelchair: Access,
  slope_percent: Type.Optional(Unit.properties.slopePercent),
  step_count: Type.Optional(Unit.properties.stepCount),
  width_mm: Type.Optional(Unit.properties.widthMm),
  covered: Type.Optional(Access),
  /** Rings that run the other way in the plan; RFC 7946 wants outlines anticlockwise and holes clockwise. */
  turned_rings: Type.Optional(Type.Array(Type.Integer({ minimum: 0 }))),
})

export const OpeningAccess = Type.Object({
  ...PlanId,
  ...Passable,
  /** Absent: those on both sides of the line. */
  unit_ids: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 2 })),
  /** False: nobody has measured the width, and the line's length means nothing. */
  width_checked: Type.Optional(Type.Boolean()),
  step_free: Type.Optional(Access),
  step_count: Type.Optional(Opening.properties.stepCount),
  automatic: Type.Optional(Access),
  oneway: Type.Optional(Type.Boolean()),
})

/** On a relationship of category elevator, escalator, stairs or ramp. */
export const ConnectorAccess = Type.Object({
  ...PlanId,
  ...Passable,
  kind: Connector.properties.kind,
  name: Connector.properties.name,
  stops: Type.Array(Type.Object({ level_id: Type.String(), unit_id: Type.String(), at: Place }), {
    minItems: 2,
    maxItems: 40,
  }),
  step_free: Access,
  car: Type.Optional(
    Type.Object({ width_mm: Type.Integer(), depth_mm: Type.Integer(), door_width_mm: Type.Integer() }),
  ),
  wait_s: Type.Optional(Connector.properties.waitS),
  slope_percent: Type.Optional(Connector.properties.slopePercent),
  step_count: Type.Optional(Connector.properties.stepCount),
  oneway: Type.Optional(Connector.properties.oneWay),
  spoken: Type.Optional(Access),
})

/** On an amenity. The names as sentences need them; its labels are for other readers. Older archives have a dative only. */
export const LandmarkAccess = Type.Object({
  ...PlanId,
  level_id: Type.String(),
  name: Landmark.properties.name,
  gender: Landmark.properties.gender,
  /** By language, `leicht` among them. */
  names: Landmark.properties.names,
  name_dative: Landmark.properties.nameDative,
})

/** On a detail. */
export const GuideAccess = Type.Object({ ...PlanId, kind: Type.Literal('tactile_guide') })

export const KioskAccess = Type.Object({
  ...PlanId,
  azimuth_deg: Type.Optional(Type.Number({ minimum: 0, exclusiveMaximum: 360 })),
  lower_edge_mm: Type.Optional(Type.Integer({ minimum: 0, maximum: 5_000 })),
})

/** What the extension says of a feature; undefined where it says nothing, or nothing that can be understood. */
export function accessOf<S extends TSchema>(feature: ImdfFeature, schema: S): Static<S> | undefined {
  const parsed = parse(schema, propertiesOf(feature)[ACCESS_KEY])
  return parsed.ok ? parsed.value : undefined
}

/** A value whose members may be undefined, without those members. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out members that are undefined, which JSON does not have. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>
}
