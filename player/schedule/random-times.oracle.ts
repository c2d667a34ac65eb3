import { type Calendar, PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { RuleTimes } from '#schema/rule'
import type { PaperCalendars } from './wall-clock.oracle.ts'

/** Draws times for rules, of every kind that the wall clock oracle understands. Equal seeds draw equal times. */
export class RandomTimes {
  readonly #firstDate: string
  readonly #dayCount: number
  #state: number

  /** Dates are drawn from `dayCount` days from `firstDate` on. */
  constructor(seed: number, firstDate: string, dayCount: number) {
    this.#state = seed
    this.#firstDate = firstDate
    this.#dayCount = dayCount
  }

  next(): RuleTimes {
    const [from, until] = [this.#date(), this.#date()].toSorted()
    return {
      ...(this.#chance(0.7) && { window: { from: this.#timeOfDay(), until: this.#timeOfDay() } }),
      ...(this.#chance(0.2) && { validFrom: from! }),
      ...(this.#chance(0.2) && { validUntil: until! }),
      ...(this.#chance(0.3) && { weekdays: this.#weekdays() }),
      ...(this.#chance(0.6) && { recurrence: this.#recurrence() }),
      ...(this.#chance(0.15) && { onlyCalendarIds: this.#calendarIds() }),
      ...(this.#chance(0.25) && { exceptCalendarIds: this.#calendarIds() }),
    }
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    // Xorshift, 32 bit.
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return (this.#state >>> 0) % count
  }

  #recurrence(): NonNullable<RuleTimes['recurrence']> {
    const weekly = this.#chance(0.5)
    const parts = [weekly ? 'FREQ=WEEKLY' : 'FREQ=DAILY']
    if (this.#chance(0.7)) parts.push(`INTERVAL=${1 + this.below(5)}`)
    if (this.#chance(0.4)) {
      const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
      parts.push(
        `BYDAY=${this.#weekdays()
          .map((weekday) => names[weekday - 1])
          .join(',')}`,
      )
    }
    const end = this.below(5)
    if (end === 0) parts.push(`COUNT=${1 + this.below(900)}`)
    if (end === 1) parts.push(`UNTIL=${this.#date().replaceAll('-', '')}`)
    return {
      rrule: parts.join(';'),
      from: this.#date(),
      ...(this.#chance(0.4) && { exDates: [this.#date(), this.#date(), this.#date()] }),
      ...(this.#chance(0.4) && { rDates: [this.#date(), this.#date(), this.#date()] }),
    }
  }

  #date(): string {
    return plusDays(this.#firstDate, this.below(this.#dayCount))
  }

  /** Often near the hours at which clocks change. */
  #timeOfDay(): string {
    const minute = this.#chance(0.5) ? this.below(5 * 60) : this.below(24 * 60 + 1)
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  }

  #weekdays(): number[] {
    const some = [1, 2, 3, 4, 5, 6, 7].filter(() => this.#chance(0.5))
    return some.length > 0 ? some : [1 + this.below(7)]
  }

  #calendarIds(): string[] {
    return this.#chance(0.5) ? [PUBLIC_HOLIDAYS_NW] : ['closed', PUBLIC_HOLIDAYS_NW].slice(0, 1 + this.below(2))
  }

  #chance(share: number): boolean {
    return this.below(1_000) < share * 1_000
  }
}

/** Easter Sundays as printed, for the years that tests look at. */
const EASTER = [
  '2006-04-16 2007-04-08 2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05',
  '2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20',
  '2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25',
  '2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01',
].flatMap((line) => line.split(' '))

/** A calendar of closures for the engine, and it and the public holidays on paper. */
export function calendarsFrom(firstDate: string): { readonly calendars: Calendar[]; readonly paper: PaperCalendars } {
  const closures = Array.from({ length: 30 }, (_, n) => plusDays(firstDate, 17 + n * 97))
  return {
    calendars: [
      { id: 'closed', name: 'Schließtage', days: closures.map((from) => ({ from, until: plusDays(from, 4) })) },
    ],
    paper: {
      closed: closures.flatMap((from) => [0, 1, 2, 3, 4].map((days) => plusDays(from, days))),
      [PUBLIC_HOLIDAYS_NW]: EASTER.flatMap(holidaysAround),
    },
  }
}

function holidaysAround(easter: string): string[] {
  const year = easter.slice(0, 4)
  const fixed = ['01-01', '05-01', '10-03', '11-01', '12-25', '12-26'].map((day) => `${year}-${day}`)
  const moving = [-2, 0, 1, 39, 49, 50, 60].map((days) => plusDays(easter, days))
  return [...fixed, ...moving, ...(year === '2017' ? ['2017-10-31'] : [])]
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
