import Type, { type Static } from 'typebox'
import { LocalDate, TimeOfDay, TimeZone } from './local-time.ts'
import { Id } from './primitives.ts'

/** Strongest first. A stronger class always wins over a weaker one. */
export const PRIORITY_CLASSES = ['evacuation', 'warning', 'call', 'session', 'campaign', 'base'] as const

export const PriorityClass = Type.Enum(PRIORITY_CLASSES)
export type PriorityClass = Static<typeof PriorityClass>

/** What a rule does while it is in force. Each zone, the layout and the light are decided on their own. */
export const RuleAction = Type.Union([
  Type.Object({ kind: Type.Literal('playlist'), zoneId: Id, playlistId: Id }),
  Type.Object({ kind: Type.Literal('slide'), zoneId: Id, slideId: Id }),
  /** Divides the screen differently; zones are then those of this layout. */
  Type.Object({ kind: Type.Literal('layout'), layoutId: Id }),
  /** Brightness of the picture; 0 is off. A zone rule or a call that is stronger lights the screen again. */
  Type.Object({ kind: Type.Literal('light'), percent: Type.Integer({ minimum: 0, maximum: 100 }) }),
])
export type RuleAction = Static<typeof RuleAction>

/** On which screens. `tags`: an expression such as `building:ost AND (kind:monitor OR NOT area:foyer)`. */
export const RuleTarget = Type.Union([
  Type.Object({ kind: Type.Literal('screens'), screenIds: Type.Array(Id, { minItems: 1, maxItems: 1_000 }) }),
  Type.Object({ kind: Type.Literal('group'), groupId: Id }),
  Type.Object({ kind: Type.Literal('tags'), expression: Type.String({ minLength: 1, maxLength: 300 }) }),
])
export type RuleTarget = Static<typeof RuleTarget>

/**
 * RFC 5545 recurrence over whole days; times of day come from the window. `FREQ` is DAILY or coarser. Days that
 * `exDates` names never count; `rDates` are added to those of the rule, its validity included.
 */
export const Recurrence = Type.Object({
  /** Without `RRULE:` and `DTSTART`: `FREQ=DAILY;INTERVAL=3`. */
  rrule: Type.String({ minLength: 1, maxLength: 300 }),
  /** First occurrence; intervals are counted from here. */
  from: LocalDate,
  exDates: Type.Optional(Type.Array(LocalDate, { maxItems: 400 })),
  rDates: Type.Optional(Type.Array(LocalDate, { maxItems: 400 })),
})
export type Recurrence = Static<typeof Recurrence>

/**
 * When a rule is in force: on the windows that start on its days. Everything that is given must hold for the day on
 * which a window starts; nothing given is always.
 */
export const RuleTimes = Type.Object({
  /** Absent: the site's zone. */
  timeZone: Type.Optional(TimeZone),
  /** First day, inclusive. */
  validFrom: Type.Optional(LocalDate),
  /** Last day, inclusive. */
  validUntil: Type.Optional(LocalDate),
  /** ISO weekdays, 1 = Monday. */
  weekdays: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, uniqueItems: true })),
  /** Daily window; `until` is exclusive, and at or before `from` it means past midnight. Absent: all day. */
  window: Type.Optional(Type.Object({ from: TimeOfDay, until: TimeOfDay })),
  recurrence: Type.Optional(Recurrence),
  /** Calendars (see `calendar.ts`): only on days of one of these. */
  onlyCalendarIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 20 })),
  /** Never on days of any of these. */
  exceptCalendarIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 20 })),
})
export type RuleTimes = Static<typeof RuleTimes>

/** One decision of staff: what, where, when, and how strongly. */
export const Rule = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  action: RuleAction,
  target: RuleTarget,
  times: RuleTimes,
  priority: PriorityClass,
  /** Share of voice: this part of the zone's time, the rest goes to what would show without this rule. */
  sharePercent: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  /** At most so many slides of this rule start in one clock hour; what would show without it fills the rest. */
  playsPerHourMax: Type.Optional(Type.Integer({ minimum: 1, maximum: 600 })),
  /** `interrupt` (also when absent): to the minute. `queue`: the slide that shows is played to its end first. */
  start: Type.Optional(Type.Union([Type.Literal('interrupt'), Type.Literal('queue')])),
})
export type Rule = Static<typeof Rule>
