import { type Calendar, PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import { dayNumber, yearOfDay } from '../time.ts'
import { publicHolidaysNw } from './public-holidays.ts'

/** Calendars of a plan, by the days that they name. Days are counted since 1970-01-01. */
export interface CalendarDays {
  knows(calendarId: string): boolean
  /** What the day is called in the calendar; undefined when it is not in it or nobody knows the calendar. */
  nameOn(calendarId: string, day: number): string | undefined
}

export function createCalendarDays(calendars: readonly Calendar[]): CalendarDays {
  const own = new Map(calendars.map((calendar) => [calendar.id, namedDays(calendar)]))
  const holidays = new Map<number, ReadonlyMap<number, string>>()
  const holidayOn = (day: number): string | undefined => {
    const year = yearOfDay(day)
    const known = holidays.get(year) ?? publicHolidaysNw(year)
    holidays.set(year, known)
    return known.get(day)
  }
  return {
    knows: (calendarId) => calendarId === PUBLIC_HOLIDAYS_NW || own.has(calendarId),
    nameOn: (calendarId, day) => (calendarId === PUBLIC_HOLIDAYS_NW ? holidayOn(day) : own.get(calendarId)?.(day)),
  }
}

/** First day that is not before `date`, which may name a day that no calendar has, such as 31 February. */
export function firstDayFrom(date: string): number {
  return dayNumber(date) ?? lastDayOfMonth(date) + 1
}

/** Last day that is not after `date`. */
export function lastDayUntil(date: string): number {
  return dayNumber(date) ?? lastDayOfMonth(date)
}

function lastDayOfMonth(date: string): number {
  const days = ['30', '29', '28'].map((day) => dayNumber(`${date.slice(0, 8)}${day}`))
  return days.find((day) => day !== undefined) ?? Number.NaN
}

/** Ranges may be as long as they like, so days are asked for one by one and remembered. */
function namedDays({ name, days }: Calendar): (day: number) => string | undefined {
  const ranges = days.map((range) => ({
    from: firstDayFrom(range.from),
    until: lastDayUntil(range.until),
    name: range.name ?? name,
  }))
  const known = new Map<number, string | undefined>()
  return (day) => {
    if (!known.has(day)) known.set(day, ranges.find(({ from, until }) => from <= day && day <= until)?.name)
    return known.get(day)
  }
}
