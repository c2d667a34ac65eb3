import { dayNumber } from '#player/time'

/** "24.12.2026"; what is no date stays as it was typed. */
export function dateText(date: string): string {
  if (dayNumber(date) === undefined) return date
  const [year, month, day] = date.split('-')
  return `${Number(day)}.${Number(month)}.${year}`
}

/** Local date from "24.12.2026", "24.12.26" or "24.12." as the next such day; undefined for anything else. */
export function dateFromText(text: string, today: string): string | undefined {
  const found = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4}|\d{2})?$/.exec(text.trim())
  if (!found) return dayNumber(text.trim()) === undefined ? undefined : text.trim()
  const [, day = '', month = '', year = ''] = found
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = `${year.length === 2 ? `20${year}` : year || nextYearWith(monthDay, today)}-${monthDay}`
  return dayNumber(date) === undefined ? undefined : date
}

/** Time of day `HH:MM` from "8", "8:45", "8.45", "845" or "24:00"; undefined for anything else. */
export function timeFromText(text: string): string | undefined {
  const found = /^(\d{1,2})[:.]?(\d{2})?(?: ?uhr)?$/i.exec(text.trim())
  if (!found) return undefined
  const [, hour = '', minute = '00'] = found
  const time = `${hour.padStart(2, '0')}:${minute}`
  return time === '24:00' || (Number(hour) < 24 && Number(minute) < 60) ? time : undefined
}

function nextYearWith(monthDay: string, today: string): string {
  const year = today.slice(0, 4)
  return monthDay >= today.slice(5) ? year : String(Number(year) + 1)
}
