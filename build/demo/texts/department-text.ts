import type { OpeningHours } from '#schema/directory'

/** A department and what it does, as the demo's directory is written down. Rooms are numbers on doors. */
export interface DepartmentText {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly synonyms: readonly string[]
  readonly rooms: readonly string[]
  readonly hours: OpeningHours[]
  readonly queueId?: string
  readonly services: readonly ServiceText[]
}

export interface ServiceText {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly synonyms: readonly string[]
  /** Absent: wherever its department sits. */
  readonly rooms?: readonly string[]
  readonly queueId?: string
}

const window = (weekdays: readonly number[], from: string, until: string): OpeningHours[] =>
  weekdays.map((weekday) => ({ weekday, from, until }))

/** Mornings, and two afternoons for people who work. */
export const OFFICE_HOURS: OpeningHours[] = [
  ...window([1, 2, 3, 4, 5], '08:00', '12:00'),
  ...window([2], '14:00', '16:00'),
  ...window([4], '14:00', '18:00'),
]

/** Where most people go: all day. */
export const LONG_HOURS: OpeningHours[] = [...window([1, 2, 3, 4], '08:00', '18:00'), ...window([5], '08:00', '13:00')]

/** Without an appointment in the mornings only. */
export const MORNING_HOURS: OpeningHours[] = [...window([1, 2, 4, 5], '08:00', '12:30')]
