import { lastIndexUpTo } from '../ordered.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { HOUR_MS } from './flow.ts'
import { MixHour } from './mix-hour.ts'
import type { MixTurn } from './mix-leg.ts'
import type { Segment, SiteDay, SiteDays } from './site-days.ts'
import { type Voices, voicesIn, voicesOf } from './voices.ts'

/** What a zone shows for a while; without a slide it is the quiet house view. */
export type LaneTurn = MixTurn

/** A stretch of time in which the same voices fill a zone. It may begin later than their rules, see `start` of a rule. */
export interface Stretch {
  readonly voices: Voices
  readonly startsAt: number
  endsAt: number
  /** Mixed hours by number, as if the stretch went on to the end of each. */
  readonly hours: Map<number, MixHour>
}

/**
 * What one zone shows in the course of time. Nothing of it depends on which questions were asked before: a day is
 * worked out from its start, and what was put off is not carried over the start of the site's day.
 */
export class ZoneLane {
  readonly zoneId: string
  readonly #days: SiteDays
  readonly #stretches = new WeakMap<SiteDay, readonly Stretch[]>()

  constructor(zoneId: string, days: SiteDays) {
    this.zoneId = zoneId
    this.#days = days
  }

  /** The turn that holds an instant. */
  turnAt(atMs: number): LaneTurn {
    const day = this.#days.at(atMs)
    const stretches = this.#stretchesOf(day)
    const index = lastIndexUpTo(stretches, atMs, startOf)
    const stretch = stretchAtIndex(stretches, index)
    const turn = turnIn(stretches, index, atMs)
    const startsAt = index === 0 && turn.startedAt < day.startsAt ? this.#earlierStart(day, stretch) : stretch.startsAt
    const endsAt =
      stretch === stretches.at(-1) && turn.endsAt > day.endsAt ? this.#laterEnd(day, stretch) : stretch.endsAt
    return { ...turn, startedAt: Math.max(turn.startedAt, startsAt), endsAt: Math.min(turn.endsAt, endsAt) }
  }

  /** The voices that share the zone at an instant, and since and until when on this day. */
  stretchAt(atMs: number): Stretch {
    const stretches = this.#stretchesOf(this.#days.at(atMs))
    return stretchAtIndex(stretches, lastIndexUpTo(stretches, atMs, startOf))
  }

  /** How many slides a rule has started in the clock hour of an instant, up to then. */
  playsInHour(compiled: CompiledRule, atMs: number): number {
    const hourStartsAt = Math.floor(atMs / HOUR_MS) * HOUR_MS
    let count = 0
    for (let turn = this.turnAt(atMs); turn.startedAt >= hourStartsAt; turn = this.turnAt(turn.startedAt - 1)) {
      if (turn.slide?.compiled === compiled) count += 1
    }
    return count
  }

  /** A stretch that begins with its day may be the rest of the last one of the day before. */
  #earlierStart(day: SiteDay, { voices, startsAt }: Stretch): number {
    const before = this.#stretchesOf(this.#days.at(day.startsAt - 1)).at(-1)
    return before?.voices.key === voices.key ? before.startsAt : startsAt
  }

  #laterEnd(day: SiteDay, { voices, endsAt }: Stretch): number {
    const after = this.#stretchesOf(this.#days.at(day.endsAt))[0]
    return after?.voices.key === voices.key ? after.endsAt : endsAt
  }

  #stretchesOf(day: SiteDay): readonly Stretch[] {
    const known = this.#stretches.get(day)
    if (known) return known
    const stretches: Stretch[] = []
    for (const segment of day.segments) {
      append(stretches, segment, voicesOf(segment, this.zoneId), day.endsAt)
    }
    this.#stretches.set(day, stretches)
    return stretches
  }
}

/** Continues the stretches of a day with the voices of its next segment. */
function append(stretches: Stretch[], segment: Segment, voices: Voices, dayEndsAt: number): void {
  // A stretch that was put off and has not begun when everything changes again never begins.
  while ((stretches.at(-1)?.startsAt ?? -Infinity) > segment.startsAt) stretches.pop()
  const last = stretches.at(-1)
  if (last) last.endsAt = dayEndsAt
  if (last?.voices.key === voices.key) return
  const startsAt = last ? startAfter(stretches, segment, voices) : segment.startsAt
  if (startsAt >= dayEndsAt) return
  if (last) last.endsAt = startsAt
  stretches.push({ voices, startsAt, endsAt: dayEndsAt, hours: new Map() })
}

/**
 * When new voices begin: at once when a rule interrupts whose window has begun since the slide on screen did; when that
 * slide has had its time, if all such rules wait for it, or if there are none and its own rule still has a voice.
 */
function startAfter(stretches: readonly Stretch[], segment: Segment, voices: Voices): number {
  const index = stretches.length - 1
  const showing = turnIn(stretches, index, segment.startsAt - 1)
  if (!showing.slide || showing.endsAt <= segment.startsAt) return segment.startsAt
  const heard = voicesIn(voices)
  const before = new Set(voicesIn(stretchAtIndex(stretches, index).voices))
  const begun = heard.filter(
    (compiled) => !before.has(compiled) && windowStart(compiled, segment.startsAt) > showing.startedAt,
  )
  const waits =
    begun.length > 0 ? begun.every(({ rule }) => rule.start === 'queue') : heard.includes(showing.slide.compiled)
  return waits ? showing.endsAt : segment.startsAt
}

function windowStart({ timetable }: CompiledRule, atMs: number): number {
  return timetable?.windows.around(atMs, atMs).findLast(({ startsAt }) => startsAt <= atMs)?.startsAt ?? atMs
}

function startOf({ startsAt }: Stretch): number {
  return startsAt
}

function stretchAtIndex(stretches: readonly Stretch[], index: number): Stretch {
  const stretch = stretches[index]
  if (!stretch) throw new RangeError(`no stretch ${index}`)
  return stretch
}

/** The turn of a stretch at an instant as if the stretch had no end and, unless mixed, no start. */
function turnIn(stretches: readonly Stretch[], index: number, atMs: number): LaneTurn {
  const stretch = stretchAtIndex(stretches, index)
  const { voices, startsAt, endsAt } = stretch
  if (voices.limited.length > 0) return hourOf(stretches, index, atMs).turnAt(atMs)
  const compiled = voices.filler
  const position = compiled?.timeline?.at(atMs)
  if (!compiled || !position) return { startedAt: startsAt, endsAt }
  const { slideId, pass } = position
  return { startedAt: position.startedAt, endsAt: position.endsAt, slide: { compiled, slideId, pass } }
}

function hourOf(stretches: readonly Stretch[], index: number, atMs: number): MixHour {
  const stretch = stretchAtIndex(stretches, index)
  const hour = Math.floor(atMs / HOUR_MS)
  const known = stretch.hours.get(hour)
  if (known) return known
  // Time goes on: what is behind would only fill memory.
  for (const past of stretch.hours.keys()) if (past < hour) stretch.hours.delete(past)
  const earlier = stretches.slice(0, index).flatMap((before, place) => {
    if (before.endsAt <= hour * HOUR_MS) before.hours.clear()
    else if (before.voices.limited.length > 0) {
      return hourOf(stretches, place, hour * HOUR_MS).startedBefore(before.endsAt)
    }
    return []
  })
  const mixed = new MixHour(stretch.voices, Math.max(stretch.startsAt, hour * HOUR_MS), earlier)
  stretch.hours.set(hour, mixed)
  return mixed
}
