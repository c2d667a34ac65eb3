import Type, { type Static } from 'typebox'
import { Language } from './language.ts'
import { Id } from './primitives.ts'

/** Opening hours of one weekday, local `HH:MM`; several windows for a lunch break. */
export const OpeningHours = Type.Object({
  /** ISO weekday, 1 = Monday. */
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  from: Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }),
  until: Type.String({ pattern: '^[0-2][0-9]:[0-5][0-9]$' }),
})
export type OpeningHours = Static<typeof OpeningHours>

/** What an entry is called in another language; what is missing is shown in German, marked as such. */
export const Translation = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  summary: Type.Optional(Type.String({ maxLength: 300 })),
  documents: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 20 })),
})
export type Translation = Static<typeof Translation>

/**
 * Something that people look for: a department, a service (Dienstleistung), a place such as a room or a toilet, or a
 * person who has agreed to be found by name.
 */
export const DirectoryEntry = Type.Object({
  id: Id,
  kind: Type.Union([
    Type.Literal('department'),
    Type.Literal('service'),
    Type.Literal('place'),
    Type.Literal('person'),
  ]),
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
  /** Services: what to bring, one thing each: "Personalausweis oder Reisepass". */
  documents: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 20 })),
  /** Services: 14 digits of the catalogue of all services of the German administration (LeiKa). */
  leikaKey: Type.Optional(Type.String({ pattern: '^[0-9]{14}$' })),
  /** Services: what happened in people's lives: "Umzug", "Geburt". */
  lifeSituations: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 10 })),
  translations: Type.Optional(Type.Partial(Type.Record(Language, Translation))),
})
export type DirectoryEntry = Static<typeof DirectoryEntry>

/** Everything that the search of a stele knows, as one asset of a release. */
export const Directory = Type.Object({
  format: Type.Literal('lotse-directory-1'),
  entries: Type.Array(DirectoryEntry, { maxItems: 20_000 }),
  /** What most people come for, most frequent first: one tap away on every stele. */
  frequentIds: Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true })),
})
export type Directory = Static<typeof Directory>
