const NBSP = '\u00a0'

/** Instants in German sentences, in the zone of the site. Another day than today is named, so no time is mistaken. */
export interface GermanTimes {
  /** "09:41 Uhr", "25. November, 09:41 Uhr" */
  moment(at: number): string
  /** "seit 09:41 Uhr", "seit dem 25. November, 09:41 Uhr" */
  since(at: number): string
  /** "von 09:41 Uhr", "vom 25. November, 09:41 Uhr": behind "der Stand" */
  of(at: number): string
  /** "um 09:41 Uhr", "am 25. November um 09:41 Uhr" */
  at(at: number): string
  /**
   * "von 09:41 bis 09:52 Uhr", "am 25. November von 09:41 bis 09:52 Uhr", "vom 25. November, 23:50 Uhr, bis
   * 26. November, 00:10 Uhr"
   */
  span(from: number, to: number): string
}

/** Made for one zone and one instant that counts as now. */
export function germanTimes(timeZone: string, now: number): GermanTimes {
  const { date, time } = formatsOf(timeZone)
  const today = date.format(now)
  const isToday = (at: number) => date.format(at) === today
  const clock = (at: number) => `${time.format(at)}${NBSP}Uhr`
  const moment = (at: number) => (isToday(at) ? clock(at) : `${date.format(at)}, ${clock(at)}`)
  return {
    moment,
    since: (at) => (isToday(at) ? `seit ${clock(at)}` : `seit dem ${moment(at)}`),
    of: (at) => (isToday(at) ? `von ${clock(at)}` : `vom ${moment(at)}`),
    at: (at) => (isToday(at) ? `um ${clock(at)}` : `am ${date.format(at)} um ${clock(at)}`),
    span: (from, to) => {
      if (date.format(from) !== date.format(to)) {
        return `vom ${date.format(from)}, ${clock(from)}, bis ${date.format(to)}, ${clock(to)}`
      }
      const times = `von ${time.format(from)} bis ${clock(to)}`
      return isToday(from) ? times : `am ${date.format(from)} ${times}`
    },
  }
}

interface Formats {
  readonly date: Intl.DateTimeFormat
  readonly time: Intl.DateTimeFormat
}

/** Formats are dear to make and the zones of a site are few. */
const made = new Map<string, Formats>()

function formatsOf(timeZone: string): Formats {
  const known = made.get(timeZone)
  if (known) return known
  const formats = {
    date: new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone }),
    time: new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone }),
  }
  made.set(timeZone, formats)
  return formats
}
