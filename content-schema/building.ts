import Type, { type Static } from 'typebox'
import { OpeningHours } from './directory.ts'
import { Id, Point } from './primitives.ts'

/** Closed outline without a repeated last point, at least a triangle. */
export const Polygon = Type.Array(Point, { minItems: 3, maxItems: 5_000 })
export type Polygon = Static<typeof Polygon>

/** Three-valued: nobody has checked is not the same as no. */
export const Access = Type.Union([Type.Literal('yes'), Type.Literal('no'), Type.Literal('unknown')])
export type Access = Static<typeof Access>

/** What any passable part of a building may say of itself. */
const Passable = {
  /** When one can pass, local time. Absent: always. */
  hours: Type.Optional(Type.Array(OpeningHours, { maxItems: 28 })),
  /** What the sign says that points this way, word for word: "Bürgerbüro" (`signposted_as` of GTFS Pathways). */
  signText: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
}

/** Storey (Etage). All buildings of a site share one list, so joined houses join at the same level. */
export const Level = Type.Object({
  id: Id,
  /** 0 is the ground floor, -1 the first basement; halves are allowed for mezzanines. */
  ordinal: Type.Number(),
  name: Type.String({ minLength: 1, maxLength: 60 }),
})
export type Level = Static<typeof Level>

export const UnitKind = Type.Union([
  Type.Literal('room'),
  Type.Literal('hall'),
  Type.Literal('corridor'),
  Type.Literal('stairs'),
  Type.Literal('lift'),
  Type.Literal('toilet'),
  Type.Literal('outdoor'),
])
export type UnitKind = Static<typeof UnitKind>

/** Enclosed space (Raum). Its polygon is where the floor is. */
export const Unit = Type.Object({
  id: Id,
  buildingId: Id,
  levelId: Id,
  kind: UnitKind,
  /** As on the door sign: "214". */
  number: Type.Optional(Type.String({ maxLength: 20 })),
  name: Type.Optional(Type.String({ maxLength: 80 })),
  outline: Polygon,
  /** Courtyards and shafts cut out of the outline. */
  holes: Type.Optional(Type.Array(Polygon, { maxItems: 50 })),
  /** Whether visitors may walk through it on the way to somewhere else. */
  passage: Type.Boolean(),
  wheelchair: Access,
  /** Steepest slope of its floor; absent when nobody has measured it, 0 for level. */
  slopePercent: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  /** Steps inside of it. Absent: as `wheelchair` says. */
  stepCount: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
  /** Narrowest place of a passage; absent when nobody has measured it. */
  widthMm: Type.Optional(Type.Integer({ minimum: 300, maximum: 100_000 })),
  /** Outdoors: under a roof. */
  covered: Type.Optional(Access),
  ...Passable,
})
export type Unit = Static<typeof Unit>

/** Door or gap (Tür). Joins two units, or a unit and the outside when the second is absent. */
export const Opening = Type.Object({
  id: Id,
  levelId: Id,
  unitIds: Type.Array(Id, { minItems: 1, maxItems: 2 }),
  at: Point,
  /** Clear width; absent when nobody has measured it. */
  widthMm: Type.Optional(Type.Integer({ minimum: 300, maximum: 30_000 })),
  kind: Type.Union([Type.Literal('door'), Type.Literal('gap'), Type.Literal('entrance')]),
  /** A threshold or step in the door. */
  stepFree: Access,
  /** Steps in it; with any, `stepFree` is `no`. */
  stepCount: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
  /** Opens by itself or by a button. */
  automatic: Type.Optional(Access),
  /** Can be passed from the first unit to the second only. */
  oneWay: Type.Optional(Type.Boolean()),
  ...Passable,
})
export type Opening = Static<typeof Opening>

/** What joins levels: lift, stairs, ramp, escalator, Paternoster. */
export const Connector = Type.Object({
  id: Id,
  kind: Type.Union([
    Type.Literal('lift'),
    Type.Literal('stairs'),
    Type.Literal('ramp'),
    Type.Literal('escalator'),
    Type.Literal('paternoster'),
  ]),
  /** As on its sign: "Aufzug 1". */
  name: Type.String({ minLength: 1, maxLength: 60 }),
  /** Where one enters it, one per level, lowest level first. */
  stops: Type.Array(Type.Object({ levelId: Id, unitId: Id, at: Point }), { minItems: 2, maxItems: 40 }),
  stepFree: Access,
  /** Lifts: the car and its door, clear; absent when nobody has measured it. DIN 18040-1: 1100 × 1400 mm, door 900 mm. */
  car: Type.Optional(
    Type.Object({
      widthMm: Type.Integer({ minimum: 300, maximum: 20_000 }),
      depthMm: Type.Integer({ minimum: 300, maximum: 20_000 }),
      doorWidthMm: Type.Integer({ minimum: 300, maximum: 20_000 }),
    }),
  ),
  /** Lifts: usual wait, seconds. */
  waitS: Type.Optional(Type.Number({ minimum: 0, maximum: 1_800 })),
  /** Ramps. */
  slopePercent: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  /** Stairs: steps from the lowest stop to the highest. */
  stepCount: Type.Optional(Type.Integer({ minimum: 0, maximum: 5_000 })),
  oneWay: Type.Optional(Type.Union([Type.Literal('up'), Type.Literal('down')])),
  /** Lifts: says the floor aloud. */
  spoken: Type.Optional(Access),
  ...Passable,
})
export type Connector = Static<typeof Connector>

const LandmarkName = Type.String({ minLength: 1, maxLength: 60 })

/**
 * Something to see on the way ("Kunstwerk", "Infotheke"), named in directions. It has a `name` with its `gender`, or,
 * in older plans, a `nameDative`.
 */
export const Landmark = Type.Object({
  id: Id,
  levelId: Id,
  unitId: Id,
  at: Point,
  /** German, as it stands after "der", "die" or "das": "Infotheke", "alte Glocke". */
  name: Type.Optional(LandmarkName),
  /** Of the German name. */
  gender: Type.Optional(Type.Union([Type.Literal('m'), Type.Literal('f'), Type.Literal('n'), Type.Literal('plural')])),
  /** In other languages, as it stands alone: "information desk". In Leichte Sprache it has the gender of `name`. */
  names: Type.Optional(
    Type.Object({
      leicht: Type.Optional(LandmarkName),
      en: Type.Optional(LandmarkName),
      tr: Type.Optional(LandmarkName),
      uk: Type.Optional(LandmarkName),
      ru: Type.Optional(LandmarkName),
      pl: Type.Optional(LandmarkName),
      ar: Type.Optional(LandmarkName),
    }),
  ),
  /** Older plans: with its article in the dative, "der Infotheke". */
  nameDative: Type.Optional(LandmarkName),
})
export type Landmark = Static<typeof Landmark>

/** Tactile paving (Leitlinie): a line in the floor that a cane follows. */
export const Guide = Type.Object({
  id: Id,
  levelId: Id,
  points: Type.Array(Point, { minItems: 2, maxItems: 500 }),
})
export type Guide = Static<typeof Guide>

/** A screen as the plan's author drew it: an IMDF kiosk. Where screens really hang is `Screen.place`. */
export const Kiosk = Type.Object({
  id: Id,
  levelId: Id,
  at: Point,
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  /** Compass direction in which the glass faces, degrees clockwise from north: a reader looks the opposite way. */
  azimuthDeg: Type.Optional(Type.Number({ minimum: 0, exclusiveMaximum: 360 })),
  /** Height of the lower edge of the picture above the floor. */
  lowerEdgeMm: Type.Optional(Type.Integer({ minimum: 0, maximum: 5_000 })),
})
export type Kiosk = Static<typeof Kiosk>

/** The plan of a site: joined buildings in one metric frame. Referential integrity is checked on import. */
export const BuildingPlan = Type.Object({
  format: Type.Literal('lotse-building-1'),
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  /** Where the plan comes from and under which licence; shown beside the plan. */
  attribution: Type.String({ maxLength: 200 }),
  /** True for plans that were made up for a demonstration. */
  invented: Type.Boolean(),
  /** WGS 84 position of the plan's (0, 0). */
  origin: Type.Optional(Type.Object({ latitudeDeg: Type.Number(), longitudeDeg: Type.Number() })),
  buildings: Type.Array(Type.Object({ id: Id, name: Type.String({ minLength: 1, maxLength: 60 }) }), { minItems: 1 }),
  levels: Type.Array(Level, { minItems: 1, maxItems: 60 }),
  units: Type.Array(Unit, { minItems: 1, maxItems: 20_000 }),
  openings: Type.Array(Opening, { maxItems: 40_000 }),
  connectors: Type.Array(Connector, { maxItems: 1_000 }),
  landmarks: Type.Array(Landmark, { maxItems: 5_000 }),
  guides: Type.Optional(Type.Array(Guide, { maxItems: 5_000 })),
  kiosks: Type.Optional(Type.Array(Kiosk, { maxItems: 1_000 })),
})
export type BuildingPlan = Static<typeof BuildingPlan>
