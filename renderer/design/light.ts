import { PRIORITY_CLASSES, type PriorityClass } from '#schema/rule'
import type { Light } from '#player/schedule/schedule'

/** How long the picture takes to become darker or lighter: no jump that a visitor would turn round for. */
export const DIM_MS = 2_000

/**
 * Brightness of the picture in percent, while a call has the whole screen or not: a call that is stronger than the
 * light rule lights the screen. What is stronger in a zone does so too, which the schedule knows already.
 */
export function lightPercent({ percent, priority }: Light, isCalling: boolean): number {
  const givesWay = isCalling && priority !== undefined && rank('call') < rank(priority)
  return givesWay ? 100 : percent
}

function rank(priority: PriorityClass): number {
  return PRIORITY_CLASSES.indexOf(priority)
}

/** Brightness on its way: what is wanted, and since when. */
export interface Glow {
  readonly percent: number
  /** Monotonic milliseconds. */
  readonly since: number
  /** Nothing was drawn when it became lighter, so that the picture has to be built first. */
  readonly fromDark: boolean
}

/** A page that starts dark is dark at once. */
export function firstGlow(percent: number): Glow {
  return { percent, since: Number.NEGATIVE_INFINITY, fromDark: false }
}

export function nextGlow(glow: Glow, percent: number, nowMs: number): Glow {
  if (percent === glow.percent) return glow
  return { percent, since: nowMs, fromDark: !isDrawn(glow, nowMs) }
}

/** False when the picture is dark by plan and has finished to become so: then nothing need be decoded. */
export function isDrawn(glow: Glow, nowMs: number): boolean {
  return glow.percent > 0 || nowMs - glow.since < DIM_MS
}
