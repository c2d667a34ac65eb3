import { lastIndexUpTo } from '../ordered.ts'
import { HOUR_MS } from './flow.ts'
import { type LegSpan, MixLeg, type MixTurn } from './mix-leg.ts'
import { type Voices, voicesIn } from './voices.ts'

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
  readonly #spans: LegSpan[]
  readonly #laid: MixTurn[] = []
  #leg: MixLeg | undefined

  /** `earlier` are the turns of this hour before `fromMs` (UTC milliseconds): their plays count. */
  constructor(voices: Voices, fromMs: number, earlier: readonly MixTurn[]) {
    this.#voices = voices
    this.#earlier = earlier
    this.#spans = spansOf(voices, fromMs)
  }

  /** The turn that holds an instant. */
  turnAt(atMs: number): MixTurn {
    while ((this.#laid.at(-1)?.endsAt ?? -Infinity) <= atMs && this.#layNext());
    // Questions go along time, so it mostly is the one that was laid last.
    const last = this.#laid.at(-1)
    if (last && last.startedAt <= atMs) return last
    const turn = this.#laid[Math.max(0, lastIndexUpTo(this.#laid, atMs, startOf))]
    if (!turn) throw new Error(`no turn at ${atMs}`)
    return turn
  }

  /** The turns of the hour that have begun before an instant. */
  startedBefore(atMs: number): MixTurn[] {
    while ((this.#laid.at(-1)?.endsAt ?? -Infinity) < atMs && this.#layNext());
    return this.#laid.slice(0, lastIndexUpTo(this.#laid, atMs - 1, startOf) + 1)
  }

  /** False at the end of the hour. */
  #layNext(): boolean {
    const turn = this.#leg?.next()
    if (turn) {
      this.#laid.push(turn)
      return true
    }
    const span = this.#spans.shift()
    this.#leg = span && new MixLeg(this.#voices, span, [...this.#earlier, ...this.#laid])
    return this.#leg !== undefined && this.#layNext()
  }
}

function startOf({ startedAt }: MixTurn): number {
  return startedAt
}

function spansOf(voices: Voices, fromMs: number): LegSpan[] {
  const hourEndsAt = (Math.floor(fromMs / HOUR_MS) + 1) * HOUR_MS
  const starts = voicesIn(voices)
    .map((leading) => ({ leading, fromMs: leading.timeline?.anchorAt ?? -Infinity }))
    .filter((start) => fromMs <= start.fromMs && start.fromMs < hourEndsAt)
    .toSorted((a, b) => a.fromMs - b.fromMs)
  return [{ fromMs }, ...starts]
    .map((start, index) => ({ ...start, untilMs: starts[index]?.fromMs ?? hourEndsAt }))
    .filter((span) => span.fromMs < span.untilMs)
}
