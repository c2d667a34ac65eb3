/** How far a picture has come since it was shown, 0 to 1. */
export interface Progress {
  /** Levels moving apart. */
  readonly apart: number
  /** The way being drawn out from the visitor. */
  readonly drawn: number
}

export const AT_REST: Progress = { apart: 1, drawn: 1 }
/** As `--move-floor`. */
const APART_MS = 900
const DRAWN_MS = 1_000
/** Levels start this near to each other, as a part of their distance. */
const TOGETHER = 0.3

/** Where everything is some time after a picture was shown. At rest after a second. */
export function progressAt(sinceMs: number): Progress {
  const part = (durationMs: number): number => Math.min(1, Math.max(0, sinceMs / durationMs))
  const ease = (t: number): number => 1 - (1 - t) ** 3
  return { apart: TOGETHER + (1 - TOGETHER) * ease(part(APART_MS)), drawn: ease(part(DRAWN_MS)) }
}

export function isAtRest({ apart, drawn }: Progress): boolean {
  return apart >= 1 && drawn >= 1
}
