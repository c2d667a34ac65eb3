import type { BuildingPlan } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { OpeningHours } from '#schema/directory'
import { type Draw, pick } from './plans.oracle.ts'

/*
 * Houses that open and close, for property tests, and a plain reading of when: it looks at a wall clock and at a
 * calendar on paper.
 */

export const ZONE = 'Europe/Berlin'

/** Public holidays of North Rhine-Westphalia from October 2026 to May 2027. */
const HOLIDAYS = new Set([
  '2026-10-03',
  '2026-11-01',
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-03-26',
  '2027-03-28',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
  '2027-05-27',
])

/** Instants around which clocks change, holidays are, and offices close: local noon or evening in UTC. */
const DAYS = ['2026-10-24', '2026-10-25', '2026-11-24', '2026-12-25', '2027-03-26', '2027-03-27', '2027-03-28']
const TIMES = ['00:00', '06:00', '08:00', '12:00', '13:30', '18:00', '22:00', '24:00']

export interface TimedHouse {
  readonly plan: BuildingPlan
  readonly closures: readonly Closure[]
  readonly atMs: number
}

/** Gives some doors, floors and connectors of a house opening hours, one-way doors and closures, and draws an instant. */
export function drawTimes(draw: Draw, plan: BuildingPlan): TimedHouse {
  const hours = () => (draw() < 0.25 ? { hours: drawHours(draw) } : {})
  const timed = {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit, ...(draw() < 0.1 ? { hours: drawHours(draw) } : {}) })),
    openings: plan.openings.map((one) => ({ ...one, ...hours(), ...(draw() < 0.2 ? { oneWay: true } : {}) })),
    connectors: plan.connectors.map((one) => ({
      ...one,
      ...hours(),
      ...(draw() < 0.3 ? { oneWay: pick(draw, ['up', 'down'] as const) } : {}),
    })),
  }
  // Shortly before something changes, as often as not.
  const local = `${pick(draw, DAYS)}T${pick(draw, TIMES.slice(1, -1))}:00+01:00`
  const atMs = Date.parse(local) - Math.floor(draw() * 180_000) * (draw() < 0.8 ? 1 : 100)
  const features = [...timed.units, ...timed.openings, ...timed.connectors]
  const closures = Array.from({ length: Math.floor(draw() * 4) }, (_, index): Closure => {
    const from = atMs + Math.floor((draw() - 0.6) * 200_000)
    const until = from + Math.floor(draw() * 300_000)
    const feature = pick(draw, features)
    return { id: `k${index}`, featureId: feature.id, kind: 'closed', from, ...(draw() < 0.7 ? { until } : {}) }
  })
  return { plan: timed, closures, atMs }
}

function drawHours(draw: Draw): OpeningHours[] {
  const days = [1, 2, 3, 4, 5, 6, 7].filter(() => draw() < 0.7)
  return days.flatMap((weekday) => {
    const [from, until] = [pick(draw, TIMES.slice(0, -1)), pick(draw, TIMES.slice(1))]
    return [{ weekday, from, until }]
  })
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })

const MINUTE_MS = 60_000
const read = new Map<number, string>()

/** What the clock shows, and the calendar beside it. */
function dateAndTime(atMs: number): string[] {
  const minute = Math.floor(atMs / MINUTE_MS)
  const shown = read.get(minute) ?? CLOCK.format(atMs)
  read.set(minute, shown)
  return shown.split(' ')
}

/** What a person with a watch, a calendar and the sign on the door would say. */
export function isOpenOnPaper({ plan, closures }: TimedHouse, featureId: string, atMs: number): boolean {
  const isClosed = closures.some((closure) => {
    return closure.featureId === featureId && closure.from <= atMs && atMs < (closure.until ?? Infinity)
  })
  if (isClosed) return false
  const feature = [...plan.units, ...plan.openings, ...plan.connectors].find(({ id }) => id === featureId)
  if (!feature?.hours) return true
  const [date = '', time = ''] = dateAndTime(atMs)
  const yesterday = new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return feature.hours.some(({ weekday, from, until }) => {
    const isToday = weekdayOnPaper(date) === weekday
    const wasYesterday = weekdayOnPaper(yesterday) === weekday
    if (from < until) return isToday && from <= time && time < until
    return (isToday && from <= time) || (wasYesterday && time < until)
  })
}

function weekdayOnPaper(date: string): number {
  if (HOLIDAYS.has(date)) return 7
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7
}

/** Whether it is open from one instant to another, and at both: opening hours change at full minutes only. */
export function staysOpenOnPaper(house: TimedHouse, featureId: string, untilMs: number, sinceMs: number): boolean {
  const instants = [sinceMs, untilMs, ...house.closures.map(({ from }) => from)]
  for (let atMs = Math.ceil(sinceMs / MINUTE_MS) * MINUTE_MS; atMs < untilMs; atMs += MINUTE_MS) instants.push(atMs)
  return instants.every((atMs) => atMs < sinceMs || atMs > untilMs || isOpenOnPaper(house, featureId, atMs))
}
