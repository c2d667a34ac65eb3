import type { SourceBody } from '#schema/live-fact'
import type { Result } from '#schema/result'
import type { FetchProblem, Validators } from './http/http-fetch.ts'
import type { SourceProblem } from './source-problem.ts'

/**
 * One source: how it is asked, what is remembered of it, and how that becomes a live fact. A reading that fails leaves
 * the memory as it was.
 */
export interface SourceAdapter {
  /** Takes back what `memory()` gave before a restart; ignores the memory of another version. */
  restore(memory: unknown): void
  /** Plain data for `restore`; undefined while nothing is known. */
  memory(): unknown
  /** One reading of the source. */
  read(validators: Validators, signal: AbortSignal): Promise<Result<Reading, FetchProblem>>
  /** What screens may show at `nowMs`, from memory alone; undefined while nothing is known. */
  compose(nowMs: number): Promise<Composition | undefined>
  /** Slow additions after a reading, such as pictures. True when `compose` gives something else now. */
  enrich?(signal: AbortSignal): Promise<boolean>
  /** A short look between readings, which may overlap with one. Returns when to look again, milliseconds. */
  watch?(signal: AbortSignal): Promise<number>
}

export type Reading =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'content'
      readonly validators: Validators
      readonly remarks: readonly SourceProblem[]
    }

export interface Composition {
  readonly body: SourceBody
  /** When the source says that its content is from. */
  readonly contentAt?: number | undefined
  /** Flaws that depend on the time, such as news from the future. */
  readonly remarks?: readonly SourceProblem[]
}
