import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'

/** Local time of day in the site's zone, `HH:MM`; `24:00` is the end of the day. */
export const TimeOfDay = Type.String({ pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' })
/** Local date, `YYYY-MM-DD`. */
export const LocalDate = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' })

/** Strongest first. A stronger class always wins over a weaker one. */
export const PRIORITY_CLASSES = ['evacuation', 'warning', 'call', 'session', 'campaign', 'base'] as const

export const PriorityClass = Type.Enum(PRIORITY_CLASSES)
export type PriorityClass = Static<typeof PriorityClass>

/** Shows a playlist in one zone of some screens while it is in force. */
export const Rule = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  screenIds: Type.Array(Id, { minItems: 1, maxItems: 1_000 }),
  zoneId: Id,
  playlistId: Id,
  priority: PriorityClass,
  /** First day, inclusive. Absent: since ever. */
  validFrom: Type.Optional(LocalDate),
  /** Last day, inclusive. Absent: for good. */
  validUntil: Type.Optional(LocalDate),
  /** ISO weekdays, 1 = Monday; of an overnight window, the day on which it starts. Absent: every day. */
  weekdays: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, uniqueItems: true })),
  /** Daily window; `until` is exclusive, and at or before `from` it means past midnight. Absent: all day. */
  window: Type.Optional(Type.Object({ from: TimeOfDay, until: TimeOfDay })),
})
export type Rule = Static<typeof Rule>
