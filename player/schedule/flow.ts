import type { TimelineItem } from '../playback/timeline.ts'
import type { CompiledRule } from './compiled-rule.ts'

export const HOUR_MS = 3_600_000
/** Fractional parts of multiples of these numbers are evenly spread, over every hour as over every 24th or 168th. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2
const ROOT_OF_TWO = Math.SQRT2 - 1

/** A slide of a voice. */
export interface FlowItem extends TimelineItem {
  readonly compiled: CompiledRule
  /** How often this hour has shown the slide, whoever's it was. */
  readonly tally: { showings: number }
}

export interface FlowSettings {
  readonly compiled: CompiledRule
  readonly items: readonly FlowItem[]
  /** Part of the time that it should have, 0 to 1. */
  readonly rate: number
  /** Number of the clock hour since 1970. */
  readonly hour: number
  /** Slides that may still start in this hour. */
  readonly playsLeft: number
  /** Slides that it has started in this hour. */
  readonly playsBefore: number
  /** Whether plays are rationed rather than time. */
  readonly byPlays: boolean
  /** Its list starts over right now: its first slide goes before everything. */
  readonly leads: boolean
  /** It has what nobody else wants, ahead of its share or not. */
  readonly fills: boolean
}

/**
 * One voice of a mix, served like a flow of a fair queue. Times are milliseconds since the layout began.
 *
 * A voice whose list goes round within the hour pays with the real time of its slides. One that plays only a few
 * pays the mean of its list for each, and begins with a part of a slide as credit that differs from hour to hour:
 * so half a slide per hour is one slide in every other hour, and long and short ones have their turn alike. A whole
 * number of plays needs no such dice: each is due in the middle of its part of the hour.
 */
export class Flow {
  readonly compiled: CompiledRule
  #readyMs: number
  #dueMs: number
  readonly #items: readonly FlowItem[]
  readonly #rate: number
  readonly #fills: boolean
  /** What each slide costs; undefined: its own time. */
  readonly #costMs: number | undefined
  #playsLeft: number
  #usedMs: number
  #next: number
  #fresh = true

  constructor({ compiled, items, rate, hour, playsLeft, playsBefore, byPlays, leads, fills }: FlowSettings) {
    const salt = saltOf(compiled.rule.id)
    const meanMs = meanDurationMs(items)
    const goesRound = (rate * HOUR_MS) / meanMs >= items.length
    this.compiled = compiled
    this.#items = items
    this.#rate = rate
    this.#fills = fills
    this.#playsLeft = playsLeft
    this.#costMs = byPlays || !goesRound ? meanMs : undefined
    const credit = byPlays && isWhole((rate * HOUR_MS) / meanMs) ? 0.5 : fraction(hour * ROOT_OF_TWO + salt)
    this.#usedMs = this.#costMs === undefined ? 0 : -credit * meanMs
    const turn = Math.floor(fraction(hour * GOLDEN_RATIO + salt) * items.length) + playsBefore
    this.#next = leads ? 0 : turn % items.length
    this.#readyMs = leads ? Math.min(0, this.#ready()) : this.#ready()
    this.#dueMs = leads ? -Infinity : this.#due()
  }

  /** From when on it may start its next slide: since then it is not ahead of its share. */
  get readyMs(): number {
    return this.#readyMs
  }

  /** When its share will have paid for its next slide. */
  get dueMs(): number {
    return this.#dueMs
  }

  /**
   * Takes the next slide that is not longer than `withinMs`. The one that it begins with may be longer when
   * `mayBeCut`, else a slide as long as an hour would never be shown.
   */
  take(withinMs: number, mayBeCut: boolean): FlowItem | undefined {
    if (this.#playsLeft <= 0) return undefined
    for (let step = 0; step < this.#items.length; step += 1) {
      const place = (this.#next + step) % this.#items.length
      const item = this.#items[place]
      const fits = item && (item.durationMs <= withinMs || (step === 0 && this.#fresh && mayBeCut))
      if (!fits) continue
      this.#usedMs += this.#costOf(place)
      this.#next = (place + 1) % this.#items.length
      this.#playsLeft -= 1
      this.#fresh = false
      this.#readyMs = this.#ready()
      this.#dueMs = this.#due()
      return item
    }
    return undefined
  }

  #ready(): number {
    if (this.#fills) return -Infinity
    return this.#playsLeft > 0 && this.#rate > 0 ? this.#usedMs / this.#rate : Infinity
  }

  #due(): number {
    return this.#rate > 0 ? (this.#usedMs + this.#costOf(this.#next)) / this.#rate : Infinity
  }

  #costOf(place: number): number {
    return this.#costMs ?? this.#items[place]?.durationMs ?? 0
  }
}

export function meanDurationMs(items: readonly TimelineItem[]): number {
  return items.reduce((sum, { durationMs }) => sum + durationMs, 0) / Math.max(1, items.length)
}

/** Whether a number of plays is whole but for the dust of floating point. */
function isWhole(plays: number): boolean {
  return Math.abs(plays - Math.round(plays)) < 1e-6
}

/** Different for different rules, so that not all of them begin in the same hours. */
function saltOf(id: string): number {
  let salt = 0
  for (const letter of id) salt = fraction((salt + (letter.codePointAt(0) ?? 0)) * GOLDEN_RATIO)
  return salt
}

function fraction(value: number): number {
  return value - Math.floor(value)
}
