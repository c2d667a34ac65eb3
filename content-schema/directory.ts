import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'

/** Opening hours of one weekday, local `HH:MM`; several windows for a lunch break. */
export const OpeningHours = Type.Object({
  /** ISO weekday, 1 = Monday. */
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  from: Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }),
  until: Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }),
})
export type OpeningHours = Static<typeof OpeningHours>

/** Something that people look for: a department, a service (Dienstleistung) or a place such as a room or a toilet. */
export const DirectoryEntry = Type.Object({
  id: Id,
  kind: Type.Union([Type.Literal('department'), Type.Literal('service'), Type.Literal('place')]),
  name: Type.String({ minLength: 1, maxLength: 100 }),
  /** What people say instead: "Perso", "neuer Ausweis". */
  synonyms: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 60 }),
  /** One plain sentence. */
  summary: Type.Optional(Type.String({ maxLength: 300 })),
  /** Services: who does it. */
  departmentId: Type.Optional(Id),
  /** Where to go, nearest first by convention; empty when it is not in this house. */
  unitIds: Type.Array(Id, { maxItems: 20 }),
  /** Services and departments: waiting numbers come from this queue. */
  queueId: Type.Optional(Id),
  openingHours: Type.Array(OpeningHours, { maxItems: 28 }),
})
export type DirectoryEntry = Static<typeof DirectoryEntry>

/** Everything that the search of a stele knows, as one asset of a release. */
export const Directory = Type.Object({
  format: Type.Literal('lotse-directory-1'),
  entries: Type.Array(DirectoryEntry, { maxItems: 20_000 }),
})
export type Directory = Static<typeof Directory>
