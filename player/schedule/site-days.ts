import { isTimeZone, zoneClock } from '../time.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { Interval } from './interval.ts'

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
  readonly segments: Segments
}

const HOUR_MS = 3_600_000
/** Enough to walk along time without computing a day twice. */
const DAYS_MAX = 6

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
    if (this.#last && this.#last.startsAt <= atMs && atMs < this.#last.endsAt) return this.#last
    let number = this.#clock.dayAt(atMs)
    while (this.#startOf(number) > atMs) number -= 1
    while (this.#startOf(number + 1) <= atMs) number += 1
    this.#last = this.#day(number)
    return this.#last
  }

  #day(number: number): SiteDay {
    const known = this.#days.get(number)
    if (known) return known
    const span = { startsAt: this.#startOf(number), endsAt: this.#startOf(number + 1) }
    const day = { number, ...span, segments: new Segments(this.#rules, span) }
    const oldest = this.#days.size >= DAYS_MAX ? this.#days.keys().next().value : undefined
    if (oldest !== undefined) this.#days.delete(oldest)
    this.#days.set(number, day)
    return day
  }

  #startOf(number: number): number {
    return Math.floor(this.#clock.instantOf(number, 0, 'first') / HOUR_MS) * HOUR_MS
  }
}

interface TimedRule {
  readonly compiled: CompiledRule
  readonly windows: readonly Interval[]
}

/** A day divided at every instant at which a rule starts or ends. */
export class Segments {
  readonly #timed: readonly TimedRule[]
  /** Starts of all segments, and the end of the last one. */
  readonly #bounds: readonly number[]
  readonly #segments: (Segment | undefined)[] = []

  constructor(rules: readonly CompiledRule[], { startsAt, endsAt }: Interval) {
    const bounds = new Set([startsAt, endsAt])
    const timed: TimedRule[] = []
    for (const compiled of rules) {
      const windows = compiled.timetable?.windows.around(startsAt, endsAt) ?? []
      if (windows.length === 0) continue
      timed.push({ compiled, windows })
      for (const { startsAt: opens, endsAt: closes } of windows) {
        if (opens > startsAt && opens < endsAt) bounds.add(opens)
        if (closes > startsAt && closes < endsAt) bounds.add(closes)
      }
    }
    this.#timed = timed
    this.#bounds = [...bounds].toSorted((a, b) => a - b)
  }

  get count(): number {
    return this.#bounds.length - 1
  }

  /** The segment that holds an instant of the day. */
  at(atMs: number): Segment {
    let [low, high] = [0, this.count - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#bounds[middle] ?? Infinity) <= atMs) low = middle
      else high = middle - 1
    }
    return this.nth(low)
  }

  /** The segment at a place from 0 to `count - 1`. */
  nth(index: number): Segment {
    const known = this.#segments[index]
    if (known) return known
    const [startsAt, endsAt] = [this.#bounds[index], this.#bounds[index + 1]]
    if (startsAt === undefined || endsAt === undefined) throw new RangeError(`no segment ${index}`)
    const covers = (window: Interval): boolean => window.startsAt <= startsAt && startsAt < window.endsAt
    const inForce = this.#timed.filter(({ windows }) => windows.some(covers)).map(({ compiled }) => compiled)
    const segment = { startsAt, endsAt, inForce }
    this.#segments[index] = segment
    return segment
  }
}
