import Type, { type Static } from 'typebox'
import { Id, Point } from './primitives.ts'

/** Closed outline without a repeated last point, at least a triangle. */
export const Polygon = Type.Array(Point, { minItems: 3, maxItems: 5_000 })
export type Polygon = Static<typeof Polygon>

/** Three-valued: nobody has checked is not the same as no. */
export const Access = Type.Union([Type.Literal('yes'), Type.Literal('no'), Type.Literal('unknown')])
export type Access = Static<typeof Access>

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
})
export type Connector = Static<typeof Connector>

/** Something to see on the way ("Kunstwerk", "Infotheke"), named in directions. */
export const Landmark = Type.Object({
  id: Id,
  levelId: Id,
  unitId: Id,
  at: Point,
  /** With its article in the dative, as in "vorbei an …": "der Infotheke". */
  nameDative: Type.String({ minLength: 1, maxLength: 60 }),
})
export type Landmark = Static<typeof Landmark>

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
})
export type BuildingPlan = Static<typeof BuildingPlan>
