import type { OpeningHours } from '#schema/directory'
import { addDays, localDate, wallClockInstant, weekdayOf } from '../time.ts'

/** Whether hours say that somebody is there now. A window that ends before it begins reaches into the next day. */
export function isOpenAt(hours: readonly OpeningHours[], atMs: number, timeZone: string): boolean {
  if (hours.length === 0) return false
  const today = localDate(atMs, timeZone)
  return [today, addDays(today, -1)].some((date) =>
    hours.some(({ weekday, from, until }) => {
      if (weekday !== weekdayOf(date)) return false
      const end = until > from ? date : addDays(date, 1)
      const starts = wallClockInstant(date, from, timeZone, 'first')
      return starts <= atMs && atMs < wallClockInstant(end, until, timeZone, 'second')
    }),
  )
}
