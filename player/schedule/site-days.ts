import { lastIndexUpTo } from '../ordered.ts'
import { isTimeZone, zoneClock } from '../time.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { holds, type Interval } from './interval.ts'

/** A stretch of time in which the same rules are in force. */
export interface Segment extends Interval {
  /** Rules in force, strongest first. */
  readonly inForce: readonly CompiledRule[]
}

/**
 * One day of the site, from the full hour (UTC) at or before its midnight to that of the next day. Schedules are
 * computed day by day, so that a question about any minute costs one day, whatever the year.
 */
export interface SiteDay extends Interval {
  /** In days since 1970-01-01. */
  readonly number: number
  /** Divides it without gaps. */
  readonly segments: readonly Segment[]
}

const HOUR_MS = 3_600_000
/** Enough to walk along time without computing a day twice: the one of a question, and one on each side. */
const DAYS_MAX = 3

/** The days of a site, computed when asked for. A site in an unknown zone has those of UTC. */
export class SiteDays {
  readonly #rules: readonly CompiledRule[]
  readonly #clock
  readonly #days = new Map<number, SiteDay>()
  #last: SiteDay | undefined

  constructor(rules: readonly CompiledRule[], timeZone: string) {
    this.#rules = rules.filter(({ flaw, timetable }) => !flaw && timetable)
    this.#clock = zoneClock(isTimeZone(timeZone) ? timeZone : 'UTC')
  }

  /** The day that holds an instant. */
  at(atMs: number): SiteDay {
    if (this.#last && holds(this.#last, atMs)) return this.#last
    let number = this.#clock.dayAt(atMs)
    while (this.#startOf(number) > atMs) number -= 1
    while (this.#startOf(number + 1) <= atMs) number += 1
    this.#last = this.#day(number)
    return this.#last
  }

  /** The segment that holds an instant. */
  segmentAt(atMs: number): Segment {
    const { segments } = this.at(atMs)
    const segment = segments[lastIndexUpTo(segments, atMs, ({ startsAt }) => startsAt)]
    if (!segment) throw new RangeError(`no day has ${atMs}`)
    return segment
  }

  #day(number: number): SiteDay {
    const known = this.#days.get(number)
    if (known) return known
    const span = { startsAt: this.#startOf(number), endsAt: this.#startOf(number + 1) }
    const day = { number, ...span, segments: divide(this.#rules, span) }
    const oldest = this.#days.size >= DAYS_MAX ? this.#days.keys().next().value : undefined
    if (oldest !== undefined) this.#days.delete(oldest)
    this.#days.set(number, day)
    return day
  }

  #startOf(number: number): number {
    return Math.floor(this.#clock.instantOf(number, 0, 'first') / HOUR_MS) * HOUR_MS
  }
}

/** Divides a day at every instant at which a rule starts or ends. */
function divide(rules: readonly CompiledRule[], { startsAt, endsAt }: Interval): Segment[] {
  const stays = rules.flatMap((compiled) => {
    const windows = compiled.timetable?.windows.around(startsAt, endsAt) ?? []
    return windows
      .map((window) => ({
        from: Math.max(window.startsAt, startsAt),
        until: Math.min(window.endsAt, endsAt),
        compiled,
      }))
      .filter(({ from, until }) => from < until)
  })
  const bounds = new Set([startsAt, endsAt, ...stays.flatMap(({ from, until }) => [from, until])])
  const sorted = [...bounds].toSorted((a, b) => a - b)
  const places = new Map(sorted.map((bound, place) => [bound, place]))
  const inForce = sorted.map((): CompiledRule[] => [])
  // Strongest first, like the rules; and no rule twice, as windows of one rule do not overlap.
  for (const { from, until, compiled } of stays) {
    for (let place = places.get(from) ?? 0; place < (places.get(until) ?? 0); place += 1) inForce[place]?.push(compiled)
  }
  return sorted
    .slice(0, -1)
    .map((bound, place) => ({ startsAt: bound, endsAt: sorted[place + 1] ?? endsAt, inForce: inForce[place] ?? [] }))
}
