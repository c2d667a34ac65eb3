import type { CompiledRule } from './compiled-rule.ts'
import { Flow, HOUR_MS, meanDurationMs } from './flow.ts'
import type { Voices } from './voices.ts'

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
 * Lays out the rest of a clock hour, from `fromMs` (UTC milliseconds) to its end, among voices. A pure function of its
 * arguments, so all machines mix alike. A slide may start when its voice is not ahead of its share; the voice
 * goes first whose share would be used up first, equals by strength. So a voice is never more than a slide away
 * from its share. `earlier` are the turns of this hour before `fromMs`: their plays count.
 *
 * No slide is cut at the end of the hour: a shorter one is chosen, or the last one stays longer. Only what is longer
 * than all the rest of the hour is cut.
 */
export function layMixHour(voices: Voices, fromMs: number, earlier: readonly MixTurn[]): MixTurn[] {
  const hour = Math.floor(fromMs / HOUR_MS)
  const endsAt = (hour + 1) * HOUR_MS
  const flows = limitedFlows(voices, hour, earlier)
  const filler = fillerFlow(voices, hour, earlier)
  const all = filler ? [...flows, filler] : flows
  const nextPass = passCounter(hour, earlier)
  const turns: MixTurn[] = []
  for (let atMs = fromMs; atMs < endsAt; atMs = turns.at(-1)?.endsAt ?? endsAt) {
    const candidates = inOrder(all, atMs - fromMs + (filler ? 0 : QUIET_MIN_MS))
    // Rounding, or voices that have used up their plays, may leave time that belongs to nobody.
    if (filler && !candidates.includes(filler)) candidates.push(filler)
    if (candidates.length === 0) {
      const readyMs = Math.min(...all.map((flow) => flow.readyMs()))
      turns.push({ startedAt: atMs, endsAt: Math.min(endsAt, fromMs + Math.ceil(readyMs)) })
      continue
    }
    const pick = takeFrom(candidates, endsAt - atMs, (endsAt - atMs) * 2 >= endsAt - fromMs)
    const last = turns.at(-1)
    if (pick) {
      const slide = { compiled: pick.compiled, slideId: pick.slideId, pass: nextPass(pick.slideId) }
      turns.push({ startedAt: atMs, endsAt: Math.min(endsAt, atMs + pick.durationMs), slide })
    } else if (last) turns[turns.length - 1] = { ...last, endsAt }
    else turns.push({ startedAt: atMs, endsAt })
  }
  return turns
}

/** Flows that are not ahead of their share, the most urgent first. */
function inOrder(flows: readonly Flow[], sinceMs: number): Flow[] {
  return flows
    .filter((flow) => flow.readyMs() <= sinceMs)
    .toSorted((a, b) => a.dueMs() - b.dueMs() || a.compiled.rank - b.compiled.rank)
}

function takeFrom(candidates: readonly Flow[], withinMs: number, mayBeCut: boolean) {
  for (const flow of candidates) {
    const item = flow.take(withinMs, mayBeCut)
    if (item) return { ...item, compiled: flow.compiled }
  }
  return undefined
}

/**
 * What each voice asks for, served class by class: a stronger class has all that it asks for, and a class that asks
 * for more than is left shares it in proportion.
 */
function limitedFlows({ limited }: Voices, hour: number, earlier: readonly MixTurn[]): Flow[] {
  const asks = limited.map(askOf)
  let left = 1
  return asks.map((ask, index) => {
    const sameClass = asks.filter(({ compiled }) => compiled.classRank === ask.compiled.classRank)
    const asked = sameClass.reduce((sum, { part }) => sum + part, 0)
    const scale = Math.min(1, left / asked)
    if (asks[index + 1]?.compiled.classRank !== ask.compiled.classRank) left = Math.max(0, left - asked * scale)
    const playsBefore = playsOf(ask.compiled, earlier)
    const playsLeft = (ask.compiled.rule.playsPerHourMax ?? Infinity) - playsBefore
    return new Flow({ ...ask, rate: ask.part * scale, hour, playsLeft, playsBefore })
  })
}

function askOf(compiled: CompiledRule) {
  const { sharePercent = 100, playsPerHourMax = Infinity } = compiled.rule
  const items = compiled.timeline?.items ?? []
  const byPlaysPart = (playsPerHourMax * meanDurationMs(items)) / HOUR_MS
  const byPlays = byPlaysPart < sharePercent / 100
  return { compiled, items, byPlays, part: Math.min(byPlaysPart, sharePercent / 100) }
}

/** It has what the others leave. */
function fillerFlow({ limited, filler }: Voices, hour: number, earlier: readonly MixTurn[]): Flow | undefined {
  if (!filler) return undefined
  const asked = limited.reduce((sum, compiled) => sum + askOf(compiled).part, 0)
  return new Flow({
    compiled: filler,
    items: filler.timeline?.items ?? [],
    rate: Math.max(0, 1 - asked),
    hour,
    playsLeft: Infinity,
    playsBefore: playsOf(filler, earlier),
    byPlays: false,
  })
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
