import type { LoggedEstimate } from '#schema/waiting-estimate'

/** A logged estimate with the time that really passed until the first call. */
export type CalledEstimate = LoggedEstimate & { readonly waitedMs: number }

/** What judging needs of an estimate of any origin; a point has equal ends. */
export interface Guess {
  readonly loMs: number
  readonly hiMs: number
  readonly waitedMs: number
}

/** How good guesses were. */
export interface Verdict {
  readonly count: number
  /** Share of waits inside the interval, ends included. */
  readonly coverage: number
  /** Share that was called before the interval, and after it. */
  readonly early: number
  readonly late: number
  /** Mean of the middle minus the wait: above 0 the estimate said too much. */
  readonly biasMs: number
  /** Mean distance of the middle from the wait. */
  readonly maeMs: number
  readonly meanWidthMs: number
}

/** Ends of the classes by what was said, in milliseconds: to 5, 10, 20, 40 minutes, and above. */
const HORIZON_CLASSES_MS = [300_000, 600_000, 1_200_000, 2_400_000, Infinity]

/**
 * Joins a log with the first calls. Estimates of tickets that were never called (people who left, a cancelled day) and
 * those given after the call can not be judged and are left out.
 * @param firstCalls instant of the first call by ticket, UTC milliseconds
 */
export function joinFirstCalls(
  log: readonly LoggedEstimate[],
  firstCalls: ReadonlyMap<string, number>,
): CalledEstimate[] {
  return log.flatMap((entry) => {
    const calledMs = firstCalls.get(entry.ticketId)
    return calledMs === undefined || calledMs < entry.at ? [] : [{ ...entry, waitedMs: calledMs - entry.at }]
  })
}

/** Judges guesses as a whole; all figures are 0 when there are none. */
export function judge(guesses: readonly Guess[]): Verdict {
  const mean = (value: (guess: Guess) => number) =>
    guesses.length === 0 ? 0 : guesses.reduce((sum, guess) => sum + value(guess), 0) / guesses.length
  return {
    count: guesses.length,
    coverage: mean(({ loMs, hiMs, waitedMs }) => (waitedMs >= loMs && waitedMs <= hiMs ? 1 : 0)),
    early: mean(({ loMs, waitedMs }) => (waitedMs < loMs ? 1 : 0)),
    late: mean(({ hiMs, waitedMs }) => (waitedMs > hiMs ? 1 : 0)),
    biasMs: mean((guess) => middleMs(guess) - guess.waitedMs),
    maeMs: mean((guess) => Math.abs(middleMs(guess) - guess.waitedMs)),
    meanWidthMs: mean(({ loMs, hiMs }) => hiMs - loMs),
  }
}

/** The same by what was said: the first class whose end is not below the middle. */
export function judgeByHorizon(guesses: readonly Guess[]): { readonly upToMs: number; readonly verdict: Verdict }[] {
  let fromMs = -Infinity
  return HORIZON_CLASSES_MS.map((upToMs) => {
    const inClass = guesses.filter((guess) => middleMs(guess) > fromMs && middleMs(guess) <= upToMs)
    fromMs = upToMs
    return { upToMs, verdict: judge(inClass) }
  })
}

function middleMs({ loMs, hiMs }: Guess): number {
  return (loMs + hiMs) / 2
}
