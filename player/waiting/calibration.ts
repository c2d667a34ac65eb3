import type { EstimateMemory } from '#schema/waiting-estimate'

/** Horizons at which errors are learned, in milliseconds: 2, 5, 10, 20, 40 and 80 minutes. */
const HORIZONS_MS = [120_000, 300_000, 600_000, 1_200_000, 2_400_000, 4_800_000]
/** Added to both sides of each ratio: a minute more or less is nothing, be the forecast ten seconds or ten minutes. */
const SOFTENING_MS = 60_000
/** One of ten comes before the interval, one of ten after it. */
const MISS_SHARE = 0.1
/**
 * Steps in the logarithm: larger at first, never smaller than the least, so that no regime lasts for ever. A far
 * estimate is repeated as its ticket moves up, and all of a morning share their luck: they count less, each ten minutes
 * as one more of the same.
 */
const STEP = { first: 0.06, least: 0.007, repeatedEveryMs: 600_000 }
const CORRECTION_MAX = 2

export const NOTHING_LEARNED: EstimateMemory = {
  model: 'hall-1',
  judgedTickets: 0,
  weight: HORIZONS_MS.map(() => 0),
  lower: HORIZONS_MS.map(() => 0),
  upper: HORIZONS_MS.map(() => 0),
}

/** An estimate and what became of it. */
export interface JudgedEstimate {
  readonly loMs: number
  readonly hiMs: number
  readonly rawLoMs: number
  readonly rawHiMs: number
  /** From the estimate to the first call. */
  readonly waitedMs: number
}

/**
 * Learns from all estimates of one ticket at its first call. Each bound is a running quantile of real to forecast at
 * its horizon (adaptive conformal inference after Gibbs and Candès 2021, quantile tracking after Angelopoulos, Candès
 * and Tibshirani 2023): a miss moves it by nine parts outwards, a hit by one part inwards. So over any long stretch one
 * of ten misses on each side, whatever the hall does. What was said counts, its rounding included.
 */
export function learn(memory: EstimateMemory, judged: readonly JudgedEstimate[]): EstimateMemory {
  if (judged.length === 0) return memory
  const weight = [...memory.weight]
  const lower = [...memory.lower]
  const upper = [...memory.upper]
  for (const { loMs, hiMs, rawLoMs, rawHiMs, waitedMs } of judged) {
    const early = waitedMs < loMs ? 1 : 0
    const late = waitedMs > hiMs ? 1 : 0
    for (const [bounds, rawMs, push] of [
      [lower, rawLoMs, MISS_SHARE - early],
      [upper, rawHiMs, late - MISS_SHARE],
    ] as const) {
      for (const [place, part] of near(rawMs)) {
        const known = weight[place] ?? 0
        const repeats = 1 + (HORIZONS_MS[place] ?? 0) / STEP.repeatedEveryMs
        const step = Math.max(STEP.least, STEP.first / Math.sqrt(1 + known)) / repeats
        bounds[place] = clamp((bounds[place] ?? 0) + step * part * push)
        weight[place] = known + part / 2
      }
    }
  }
  return { model: memory.model, judgedTickets: memory.judgedTickets + 1, weight, lower, upper }
}

/**
 * Corrects a raw bound by what was learned, between horizons in proportion. A longer forecast never becomes the shorter
 * wait: where corrections would cross, the farther horizon follows the nearer one.
 */
export function corrected(corrections: readonly number[], rawMs: number): number {
  let highest = -Infinity
  const heights = HORIZONS_MS.map((horizonMs, place) => {
    highest = Math.max(highest, Math.log(horizonMs + SOFTENING_MS) + (corrections[place] ?? 0))
    return highest
  })
  // Outside the horizons the ratio at the nearest one holds.
  const beyond = Math.log(rawMs + SOFTENING_MS) - Math.log(inside(rawMs) + SOFTENING_MS)
  const height = near(rawMs).reduce((sum, [place, part]) => sum + part * (heights[place] ?? 0), beyond)
  return Math.max(0, Math.exp(height) - SOFTENING_MS)
}

/** The horizons beside a forecast with their parts, 1 together. */
function near(rawMs: number): (readonly [place: number, part: number])[] {
  const height = Math.log(inside(rawMs) + SOFTENING_MS)
  const after = HORIZONS_MS.findIndex((horizonMs) => inside(rawMs) <= horizonMs)
  if (after <= 0) return [[0, 1]]
  const [from, to] = [after - 1, after].map((place) => Math.log((HORIZONS_MS[place] ?? 0) + SOFTENING_MS))
  const part = (height - (from ?? 0)) / ((to ?? 1) - (from ?? 0))
  return [
    [after - 1, 1 - part],
    [after, part],
  ]
}

function inside(rawMs: number): number {
  return Math.min(Math.max(rawMs, HORIZONS_MS[0] ?? 0), HORIZONS_MS.at(-1) ?? 0)
}

function clamp(correction: number): number {
  return Math.min(CORRECTION_MAX, Math.max(-CORRECTION_MAX, correction))
}
