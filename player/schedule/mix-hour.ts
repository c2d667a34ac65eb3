import { lastIndexUpTo } from '../ordered.ts'
import type { TimelineItem } from '../playback/timeline.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { Flow, HOUR_MS, meanDurationMs } from './flow.ts'
import { type Voices, voicesIn } from './voices.ts'

/** What a mixed zone shows for a while; without a slide it is the quiet house view. */
export interface MixTurn {
  readonly startedAt: number
  readonly endsAt: number
  readonly slide?: { readonly compiled: CompiledRule; readonly slideId: string; readonly pass: number }
}

/** Quiet moments shorter than the shortest slide would only flicker. */
const QUIET_MIN_MS = 2_000
/** Hours are so many passes apart, more than fit into one. A prime, so that lists of any length go round. */
const PASSES_PER_HOUR = 55_441

/**
 * The turns of a clock hour from an instant on. They are laid out only as far as somebody asks: where rules come and
 * go, most mixes end long before their hour does.
 *
 * A list whose anchor lies in the hour was told to start over then: what shows is cut short, and its first slide comes
 * at once, as it would without a mix.
 */
export class MixHour {
  readonly #voices: Voices
  readonly #earlier: readonly MixTurn[]
  /** Parts of the hour that are still to be laid out. */
  readonly #legs: Leg[]
  readonly #laid: MixTurn[] = []
  #rest: Iterator<MixTurn, void> | undefined

  /** `earlier` are the turns of this hour before `fromMs` (UTC milliseconds): their plays count. */
  constructor(voices: Voices, fromMs: number, earlier: readonly MixTurn[]) {
    this.#voices = voices
    this.#earlier = earlier
    this.#legs = legsOf(voices, fromMs)
  }

  /** The turn that holds an instant. */
  turnAt(atMs: number): MixTurn {
    while ((this.#laid.at(-1)?.endsAt ?? -Infinity) <= atMs && this.#layNext());
    const turn = this.#laid[Math.max(0, lastIndexUpTo(this.#laid, atMs, startOf))]
    if (!turn) throw new Error(`no turn at ${atMs}`)
    return turn
  }

  startedBefore(atMs: number): MixTurn[] {
    while ((this.#laid.at(-1)?.endsAt ?? -Infinity) < atMs && this.#layNext());
    return this.#laid.slice(0, lastIndexUpTo(this.#laid, atMs - 1, startOf) + 1)
  }

  /** False at the end of the hour. */
  #layNext(): boolean {
    const turn = this.#rest?.next()
    if (turn && !turn.done) {
      this.#laid.push(turn.value)
      return true
    }
    const leg = this.#legs.shift()
    if (!leg) return false
    this.#rest = layLeg(this.#voices, leg, [...this.#earlier, ...this.#laid])
    return this.#layNext()
  }
}

function startOf({ startedAt }: MixTurn): number {
  return startedAt
}

/** A part of a clock hour in which no list starts over. */
interface Leg {
  readonly fromMs: number
  readonly untilMs: number
  /** The rule whose list starts over at its begin. */
  readonly leading?: CompiledRule
}

function legsOf(voices: Voices, fromMs: number): Leg[] {
  const hourEndsAt = (Math.floor(fromMs / HOUR_MS) + 1) * HOUR_MS
  const starts = voicesIn(voices)
    .map((leading) => ({ leading, fromMs: leading.timeline?.anchorAt ?? -Infinity }))
    .filter((start) => fromMs <= start.fromMs && start.fromMs < hourEndsAt)
    .toSorted((a, b) => a.fromMs - b.fromMs)
  return [{ fromMs }, ...starts]
    .map((start, index) => ({ ...start, untilMs: starts[index]?.fromMs ?? hourEndsAt }))
    .filter((leg) => leg.fromMs < leg.untilMs)
}

/**
 * Lays out a part of a clock hour among voices, as if it went on to the end of the hour. A pure function of its
 * arguments, so all machines mix alike. A slide may start when its voice is not ahead of its share; the voice
 * goes first whose share would be used up first, equals by strength. So a voice is never more than a slide away
 * from its share. `earlier` are the turns of this hour before the leg: their plays count.
 *
 * No slide is cut at the end of the hour: a shorter one is chosen, or the last one stays longer. Only what is longer
 * than all the rest of the hour is cut.
 */
function* layLeg(voices: Voices, leg: Leg, earlier: readonly MixTurn[]): Generator<MixTurn, void> {
  const { fromMs, untilMs } = leg
  const hour = Math.floor(fromMs / HOUR_MS)
  const hourEndsAt = (hour + 1) * HOUR_MS
  const flows = flowsOf(voices, hour, earlier, leg.leading)
  const nextPass = passCounter(hour, earlier)
  const slackMs = voices.filler ? 0 : QUIET_MIN_MS
  // How long a turn stays is certain only when the next one is known.
  let last: MixTurn | undefined
  for (let atMs = fromMs; atMs < untilMs; atMs = last.endsAt) {
    const [leftMs, latestMs] = [hourEndsAt - atMs, atMs - fromMs + slackMs]
    const pick = takeFrom(flows, latestMs, leftMs, leftMs * 2 >= hourEndsAt - fromMs)
    const readyMs = pick ? latestMs : Math.min(...flows.map((flow) => flow.readyMs))
    const quiet = readyMs > latestMs
    if (!pick && last && (!quiet || leftMs < QUIET_MIN_MS)) {
      last = { ...last, endsAt: hourEndsAt }
      break
    }
    if (last) yield last
    if (pick) {
      const { compiled, item } = pick
      const slide = { compiled, slideId: item.slideId, pass: nextPass(item.slideId) }
      last = { startedAt: atMs, endsAt: Math.min(hourEndsAt, atMs + item.durationMs), slide }
    } else last = { startedAt: atMs, endsAt: quiet ? Math.min(hourEndsAt, Math.ceil(fromMs + readyMs)) : hourEndsAt }
  }
  if (last) yield last.endsAt <= untilMs ? last : { ...last, endsAt: untilMs }
}

/** The next slide of the most urgent flow that may start and has a fitting one; equals go by strength. */
function takeFrom(
  flows: readonly Flow[],
  latestMs: number,
  withinMs: number,
  mayBeCut: boolean,
): { readonly compiled: CompiledRule; readonly item: TimelineItem } | undefined {
  let urgent: Flow | undefined
  for (const flow of flows) if (flow.readyMs <= latestMs && (!urgent || isBefore(flow, urgent))) urgent = flow
  if (!urgent) return undefined
  const { compiled } = urgent
  const item = urgent.take(withinMs, mayBeCut)
  if (item) return { compiled, item }
  const others = flows.filter((flow) => flow !== urgent)
  return takeFrom(others, latestMs, withinMs, mayBeCut)
}

function isBefore(a: Flow, b: Flow): boolean {
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.compiled.rank < b.compiled.rank)
}

function flowsOf(voices: Voices, hour: number, earlier: readonly MixTurn[], leading: CompiledRule | undefined): Flow[] {
  return [...partsOf(voices)].map(([compiled, rate]) => {
    const playsBefore = playsOf(compiled, earlier)
    const playsLeft = (compiled.rule.playsPerHourMax ?? Infinity) - playsBefore
    const items = compiled.timeline?.items ?? []
    const { byPlays } = askOf(compiled)
    const [leads, fills] = [compiled === leading, compiled === voices.filler]
    return new Flow({ compiled, items, rate, hour, playsLeft, playsBefore, byPlays, leads, fills })
  })
}

/**
 * The part of the time that each voice has, 0 to 1, strongest first. A stronger class has all that it asks for, and a
 * class that asks for more than is left shares it in proportion. The filler has what the others leave.
 */
export function partsOf({ limited, filler }: Voices): ReadonlyMap<CompiledRule, number> {
  const parts = new Map<CompiledRule, number>()
  let left = 1
  for (let index = 0; index < limited.length;) {
    const classRank = limited[index]?.classRank
    const sameClass = limited.filter((compiled) => compiled.classRank === classRank)
    const asked = sameClass.reduce((sum, compiled) => sum + askOf(compiled).part, 0)
    const scale = Math.min(1, left / asked)
    for (const compiled of sameClass) parts.set(compiled, askOf(compiled).part * scale)
    left = Math.max(0, left - asked)
    index += sameClass.length
  }
  if (filler) parts.set(filler, left)
  return parts
}

/** A rule with a number of plays only asks for the time that these take. */
function askOf({ rule, timeline }: CompiledRule): { readonly part: number; readonly byPlays: boolean } {
  const { sharePercent = 100, playsPerHourMax = Infinity } = rule
  const playsPart = (playsPerHourMax * meanDurationMs(timeline?.items ?? [])) / HOUR_MS
  return playsPart < sharePercent / 100
    ? { part: playsPart, byPlays: true }
    : { part: sharePercent / 100, byPlays: false }
}

function playsOf(compiled: CompiledRule, turns: readonly MixTurn[]): number {
  return turns.filter(({ slide }) => slide?.compiled === compiled).length
}

/** Each showing of a slide has its own number, and the numbers rise from hour to hour. */
function passCounter(hour: number, earlier: readonly MixTurn[]): (slideId: string) => number {
  const counts = new Map<string, number>()
  const count = (slideId: string): number => {
    const before = counts.get(slideId) ?? 0
    counts.set(slideId, before + 1)
    return hour * PASSES_PER_HOUR + before
  }
  for (const { slide } of earlier) if (slide) count(slide.slideId)
  return count
}
