import { dayNumber } from '../time.ts'

/**
 * Public holidays of North Rhine-Westphalia in a year: days since 1970-01-01 with their names, after § 2 of the
 * Feiertagsgesetz NW. 31 October was one in 2017 only, the 500th year of the Reformation.
 */
export function publicHolidaysNw(year: number): ReadonlyMap<number, string> {
  const easter = easterSunday(year)
  const on = (monthAndDay: string): number => dayNumber(`${String(year).padStart(4, '0')}-${monthAndDay}`) ?? Number.NaN
  const days: [number, string][] = [
    [on('01-01'), 'Neujahr'],
    [easter - 2, 'Karfreitag'],
    [easter, 'Ostersonntag'],
    [easter + 1, 'Ostermontag'],
    [on('05-01'), 'Tag der Arbeit'],
    [easter + 39, 'Christi Himmelfahrt'],
    [easter + 49, 'Pfingstsonntag'],
    [easter + 50, 'Pfingstmontag'],
    [easter + 60, 'Fronleichnam'],
    [on('10-03'), 'Tag der Deutschen Einheit'],
    [on('11-01'), 'Allerheiligen'],
    [on('12-25'), '1. Weihnachtstag'],
    [on('12-26'), '2. Weihnachtstag'],
  ]
  if (year === 2017) days.push([on('10-31'), 'Reformationstag'])
  return new Map(days.toReversed())
}

/** Easter Sunday of the Gregorian calendar: the first Sunday after the first computed full moon from 21 March on. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100)
  const moonCorrection = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const age = (19 * (year % 19) + moonCorrection + 15) % 30
  // The two latest full moons would fall on the same days as their neighbours; the church moves them a day ahead.
  const moonDays = age - (age === 29 || (age === 28 && year % 19 > 10) ? 1 : 0)
  const fullMoon = (dayNumber(`${String(year).padStart(4, '0')}-03-21`) ?? Number.NaN) + moonDays
  const weekday = (((fullMoon + 4) % 7) + 7) % 7
  return fullMoon + 7 - weekday
}
