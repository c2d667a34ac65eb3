import { expect, test } from 'vitest'
import { dayName } from './day-name.ts'

test('dayName says today and tomorrow by the calendar of the site, else weekday and date', () => {
  const now = Date.parse('2026-11-26T23:30:00Z')
  expect(dayName('2026-11-27', now, 'Europe/Berlin')).toBe('Heute')
  expect(dayName('2026-11-26', now, 'America/New_York')).toBe('Heute')
  expect(dayName('2026-11-28', now, 'Europe/Berlin')).toBe('Morgen')
  expect(dayName('2026-11-29', now, 'Europe/Berlin')).toBe('Sonntag, 29.\u00a0November')
})
