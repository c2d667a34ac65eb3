/** Place of a message in its stream. */
export interface StreamPosition {
  readonly epoch: number
  readonly seq: number
}

/** Negative when `a` is older than `b`, 0 when they are the same message. Time stamps play no part. */
export function comparePosition(a: StreamPosition, b: StreamPosition): number {
  return a.epoch - b.epoch || a.seq - b.seq
}
