/** One measured number with what it means. */
export interface Figure {
  readonly what: string
  readonly value: string
  /** How it was measured, in one sentence. */
  readonly how: string
}

/** The value below which `share` (0 to 1) of the samples lie, by the nearest-rank method. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** "p50 41 ms, p99 88 ms, max 92 ms" */
export function spread(samplesMs: readonly number[]): string {
  const at = (share: number) => `${Math.round(percentile(samplesMs, share))} ms`
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`
}
