/** A token bucket that may go into debt: whoever takes more than there is waits until the debt is paid. */
export interface RateBucket {
  /** Negative: debt. */
  readonly tokenBytes: number
  readonly atMs: number
}

/** What may come at once after a pause: a quarter of a second's worth. */
const BURST_SECONDS = 0.25

/** @param nowMs monotonic */
export function fullBucket(bytesPerSec: number, nowMs: number): RateBucket {
  return { tokenBytes: bytesPerSec * BURST_SECONDS, atMs: nowMs }
}

/** The bucket as it is at `nowMs`, filled at `bytesPerSec` since it was last looked at. */
export function refill({ tokenBytes, atMs }: RateBucket, bytesPerSec: number, nowMs: number): RateBucket {
  const filled = tokenBytes + (Math.max(0, nowMs - atMs) * bytesPerSec) / 1_000
  return { tokenBytes: Math.min(filled, bytesPerSec * BURST_SECONDS), atMs: Math.max(atMs, nowMs) }
}

/** Bytes that have come over the line. */
export function spend(bucket: RateBucket, bytes: number): RateBucket {
  return { ...bucket, tokenBytes: bucket.tokenBytes - bytes }
}

/** Pause before more may be taken, milliseconds; 0 without debt. */
export function debtMs({ tokenBytes }: RateBucket, bytesPerSec: number): number {
  return tokenBytes >= 0 ? 0 : Math.ceil((-tokenBytes * 1_000) / bytesPerSec)
}
