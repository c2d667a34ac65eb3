/** Server clock minus this machine's clock, estimated from messages that carry the server's time. */
export interface ClockOffset {
  /** Best estimate, milliseconds; 0 before the first sample. */
  readonly offsetMs: number
  readonly samplesMs: readonly number[]
}

export const UNKNOWN_OFFSET: ClockOffset = { offsetMs: 0, samplesMs: [] }

/** One minute of heads. */
const SAMPLES_MAX = 12
/** Smaller moves are noise of the way; following them would only redraw screens. */
const HYSTERESIS_MS = 40

/**
 * Takes one sample. A message can be late but never early, so the largest of the latest differences is nearest to
 * the truth.
 */
export function addClockSample(known: ClockOffset, serverMs: number, receivedAtMs: number): ClockOffset {
  const samplesMs = [...known.samplesMs, Math.round(serverMs - receivedAtMs)].slice(-SAMPLES_MAX)
  const estimateMs = Math.max(...samplesMs)
  const moved = Math.abs(estimateMs - known.offsetMs) >= HYSTERESIS_MS
  return { offsetMs: moved ? estimateMs : known.offsetMs, samplesMs }
}
