import type { CompiledRule } from './compiled-rule.ts'
import { Flow, type FlowItem, HOUR_MS } from './flow.ts'
import { askOf, partsOf } from './mix-parts.ts'
import type { Voices } from './voices.ts'

/** What a mixed zone shows for a while; without a slide it is the quiet house view. */
export interface MixTurn {
  readonly startedAt: number
  readonly endsAt: number
  readonly slide?: { readonly compiled: CompiledRule; readonly slideId: string; readonly pass: number }
}

/** A part of a clock hour in which no list starts over. */
export interface LegSpan {
  readonly fromMs: number
  readonly untilMs: number
  /** The rule whose list starts over at its begin. */
  readonly leading?: CompiledRule
}

/** Quiet moments shorter than the shortest slide would only flicker. */
const QUIET_MIN_MS = 2_000
/** Hours are so many passes apart, more than fit into one. A prime, so that lists of any length go round. */
const PASSES_PER_HOUR = 55_441

/**
 * A part of a clock hour of a mixed zone, laid out turn by turn as if it went on to the end of the hour. A pure
 * function of its arguments, so all machines mix alike. A slide may start when its voice is not ahead of its share; the
 * voice goes first whose share would be used up first, equals by strength. So a voice is never more than a slide away
 * from its share.
 *
 * No slide is cut at the end of the hour: a shorter one is chosen, or the last one stays longer. Only what is longer
 * than all the rest of the hour is cut.
 */
export class MixLeg {
  readonly #span: LegSpan
  readonly #hour: number
  readonly #hourEndsAt: number
  readonly #flows: readonly Flow[]
  readonly #slackMs: number
  /** How long a turn stays is certain only when the one after it is known. */
  #pending: MixTurn | undefined

  /** `earlier` are the turns of this hour before: their plays count. */
  constructor(voices: Voices, span: LegSpan, earlier: readonly MixTurn[]) {
    this.#span = span
    this.#hour = Math.floor(span.fromMs / HOUR_MS)
    this.#hourEndsAt = (this.#hour + 1) * HOUR_MS
    this.#flows = flowsOf(voices, this.#hour, earlier, span.leading)
    this.#slackMs = voices.filler ? 0 : QUIET_MIN_MS
    this.#pending = this.#turnFrom(span.fromMs)
  }

  /** The next turn, in the order of time; undefined after the last one. */
  next(): MixTurn | undefined {
    const turn = this.#pending
    if (!turn) return undefined
    const { untilMs } = this.#span
    this.#pending = turn.endsAt < untilMs ? this.#turnFrom(turn.endsAt) : undefined
    const endsAt = this.#pending?.startedAt ?? untilMs
    return endsAt === turn.endsAt ? turn : { ...turn, endsAt }
  }

  /** Undefined when what shows had better stay to the end. */
  #turnFrom(atMs: number): MixTurn | undefined {
    const { fromMs } = this.#span
    const leftMs = this.#hourEndsAt - atMs
    const latestMs = atMs - fromMs + this.#slackMs
    const item = takeFrom(this.#flows, latestMs, leftMs, leftMs * 2 >= this.#hourEndsAt - fromMs)
    if (item) return this.#show(item, atMs)
    const readyMs = Math.min(...this.#flows.map((flow) => flow.readyMs))
    const quiet = readyMs > latestMs
    if (atMs > fromMs && (!quiet || leftMs < QUIET_MIN_MS)) return undefined
    return {
      startedAt: atMs,
      endsAt: quiet ? Math.min(this.#hourEndsAt, Math.ceil(fromMs + readyMs)) : this.#hourEndsAt,
    }
  }

  /** Each showing of a slide has its own number, and the numbers rise from hour to hour. */
  #show({ compiled, slideId, durationMs, tally }: FlowItem, atMs: number): MixTurn {
    const pass = this.#hour * PASSES_PER_HOUR + tally.showings
    tally.showings += 1
    return {
      startedAt: atMs,
      endsAt: Math.min(this.#hourEndsAt, atMs + durationMs),
      slide: { compiled, slideId, pass },
    }
  }
}

/** The next slide of the most urgent flow that may start and has a fitting one; equals go by strength. */
function takeFrom(flows: readonly Flow[], latestMs: number, withinMs: number, mayBeCut: boolean): FlowItem | undefined {
  let urgent: Flow | undefined
  for (const flow of flows) if (flow.readyMs <= latestMs && (!urgent || flow.dueMs < urgent.dueMs)) urgent = flow
  if (!urgent) return undefined
  const item = urgent.take(withinMs, mayBeCut)
  if (item) return item
  const others = flows.filter((flow) => flow !== urgent)
  return takeFrom(others, latestMs, withinMs, mayBeCut)
}

/** Strongest first. */
function flowsOf(voices: Voices, hour: number, earlier: readonly MixTurn[], leading: CompiledRule | undefined): Flow[] {
  const tallyOf = talliesOf(earlier)
  const parts = [...partsOf(voices)].toSorted(([a], [b]) => a.rank - b.rank)
  return parts.map(([compiled, rate]) => {
    const playsBefore = playsOf(compiled, earlier)
    const playsLeft = (compiled.rule.playsPerHourMax ?? Infinity) - playsBefore
    const items = (compiled.timeline?.items ?? []).map(({ slideId, durationMs }) => {
      return { slideId, durationMs, compiled, tally: tallyOf(slideId) }
    })
    const { byPlays } = askOf(compiled)
    const [leads, fills] = [compiled === leading, compiled === voices.filler]
    return new Flow({ compiled, items, rate, hour, playsLeft, playsBefore, byPlays, leads, fills })
  })
}

function playsOf(compiled: CompiledRule, turns: readonly MixTurn[]): number {
  return turns.filter(({ slide }) => slide?.compiled === compiled).length
}

function talliesOf(turns: readonly MixTurn[]): (slideId: string) => FlowItem['tally'] {
  const tallies = new Map<string, FlowItem['tally']>()
  const tallyOf = (slideId: string): FlowItem['tally'] => {
    const tally = tallies.get(slideId) ?? { showings: 0 }
    tallies.set(slideId, tally)
    return tally
  }
  for (const { slide } of turns) if (slide) tallyOf(slide.slideId).showings += 1
  return tallyOf
}
