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
 * Lays out a clock hour from `fromMs` on. A list whose anchor lies in it was told to start over then: what shows is cut
 * short, and its first slide comes at once, as it would without a mix.
 */
export function layMixHour(voices: Voices, fromMs: number, earlier: readonly MixTurn[]): MixTurn[] {
  const hourEndsAt = (Math.floor(fromMs / HOUR_MS) + 1) * HOUR_MS
  const starts = voicesIn(voices)
    .map((compiled) => ({ compiled, atMs: compiled.timeline?.anchorAt ?? -Infinity }))
    .filter(({ atMs }) => fromMs <= atMs && atMs < hourEndsAt)
    .toSorted((a, b) => a.atMs - b.atMs)
  let turns = starts[0]?.atMs === fromMs ? [] : layRest(voices, fromMs, earlier, undefined)
  for (const { compiled, atMs } of starts) {
    const before = turns.filter(({ startedAt }) => startedAt < atMs)
    const cut = before.map((turn) => ({ ...turn, endsAt: Math.min(turn.endsAt, atMs) }))
    turns = [...cut, ...layRest(voices, atMs, [...earlier, ...cut], compiled)]
  }
  return turns
}

/**
 * Lays out the rest of a clock hour, from `fromMs` (UTC milliseconds) to its end, among voices. A pure function of its
 * arguments, so all machines mix alike. A slide may start when its voice is not ahead of its share; the voice
 * goes first whose share would be used up first, equals by strength. So a voice is never more than a slide away
 * from its share. `earlier` are the turns of this hour before `fromMs`: their plays count.
 *
 * No slide is cut at the end of the hour: a shorter one is chosen, or the last one stays longer. Only what is longer
 * than all the rest of the hour is cut.
 */
function layRest(
  voices: Voices,
  fromMs: number,
  earlier: readonly MixTurn[],
  leading: CompiledRule | undefined,
): MixTurn[] {
  const hour = Math.floor(fromMs / HOUR_MS)
  const endsAt = (hour + 1) * HOUR_MS
  const flows = flowsOf(voices, hour, earlier, leading)
  const filler = flows.find(({ compiled }) => compiled === voices.filler)
  const nextPass = passCounter(hour, earlier)
  const turns: MixTurn[] = []
  for (let atMs = fromMs; atMs < endsAt; atMs = turns.at(-1)?.endsAt ?? endsAt) {
    const latestMs = atMs - fromMs + (filler ? 0 : QUIET_MIN_MS)
    // The filler has what nobody else wants, ahead of its share or not.
    const candidates = flows.filter((flow) => flow === filler || flow.readyMs() <= latestMs)
    const quiet = candidates.length === 0
    const pick = takeFrom(candidates, endsAt - atMs, (endsAt - atMs) * 2 >= endsAt - fromMs)
    const last = turns.at(-1)
    const readyAt = quiet ? fromMs + Math.min(...flows.map((flow) => flow.readyMs())) : endsAt
    if (pick) {
      const slide = { compiled: pick.compiled, slideId: pick.slideId, pass: nextPass(pick.slideId) }
      turns.push({ startedAt: atMs, endsAt: Math.min(endsAt, atMs + pick.durationMs), slide })
    } else if (last && (!quiet || endsAt - atMs < QUIET_MIN_MS)) {
      turns[turns.length - 1] = { ...last, endsAt }
    } else turns.push({ startedAt: atMs, endsAt: Math.min(endsAt, Math.ceil(readyAt)) })
  }
  return turns
}

/** The next slide of the most urgent flow that has a fitting one; equals go by strength. Takes from `candidates`. */
function takeFrom(candidates: Flow[], withinMs: number, mayBeCut: boolean) {
  while (candidates.length > 0) {
    const flow = candidates.reduce((best, other) => (isBefore(other, best) ? other : best))
    const item = flow.take(withinMs, mayBeCut)
    if (item) return { ...item, compiled: flow.compiled }
    candidates.splice(candidates.indexOf(flow), 1)
  }
  return undefined
}

function isBefore(a: Flow, b: Flow): boolean {
  const [aDueMs, bDueMs] = [a.dueMs(), b.dueMs()]
  return aDueMs < bDueMs || (aDueMs === bDueMs && a.compiled.rank < b.compiled.rank)
}

function flowsOf(voices: Voices, hour: number, earlier: readonly MixTurn[], leading: CompiledRule | undefined): Flow[] {
  return [...partsOf(voices)].map(([compiled, rate]) => {
    const playsBefore = playsOf(compiled, earlier)
    const playsLeft = (compiled.rule.playsPerHourMax ?? Infinity) - playsBefore
    const items = compiled.timeline?.items ?? []
    const leads = compiled === leading
    return new Flow({ compiled, items, rate, hour, playsLeft, playsBefore, byPlays: askOf(compiled).byPlays, leads })
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
