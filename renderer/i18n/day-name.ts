import { addDays, localDate } from '#player/time'
import { longDate } from './format.ts'
import { t } from './t.ts'

/** A day (`YYYY-MM-DD`) as one would say it today: `Heute`, `Morgen`, `Samstag, 28. November`. */
export function dayName(date: string, nowMs: number, timeZone: string): string {
  const today = localDate(nowMs, timeZone)
  if (date === today) return t('day.today')
  if (date === addDays(today, 1)) return t('day.tomorrow')
  return longDate(Date.parse(`${date}T12:00:00Z`), 'UTC')
}
