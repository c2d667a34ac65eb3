import type { Screen } from '#schema/screen'

/**
 * Heights above the floor, millimetres: EN 301 549 for everything that is touched, DIN 18040-1 for what must always be
 * in reach, and the band that also serves in a wheelchair and for short people (EN 301 549 V4, 800–1100 mm).
 */
export const REACH_MM = { from: 380, to: 1_220 } as const
export const BAR_TO_MM = 1_050
export const LOW_REACH_MM = { from: 800, to: 1_100 } as const

/** Part of the picture for controls, CSS pixels from its lower edge. */
export interface ControlBand {
  readonly fromPx: number
  readonly toPx: number
}

/** A screen hung so high or low that less is left than this still gets it: some of it is better than nothing. */
const SMALLEST_PART = 0.4

/** Where controls may lie on a picture of `heightPx` CSS pixels at `pxPerMm` CSS pixels per millimetre. */
export function controlBand(
  screen: Pick<Screen, 'lowerEdgeMm'>,
  pxPerMm: number,
  heightPx: number,
  low: boolean,
): ControlBand {
  const { from, to } = low ? LOW_REACH_MM : REACH_MM
  const toPx = Math.min(heightPx, Math.max(heightPx * SMALLEST_PART, (to - screen.lowerEdgeMm) * pxPerMm))
  const fromPx = Math.min(Math.max(0, (from - screen.lowerEdgeMm) * pxPerMm), toPx - heightPx * SMALLEST_PART)
  return { fromPx: Math.floor(Math.max(0, fromPx)), toPx: Math.floor(toPx) }
}

/** Height of a point of the picture above the floor, millimetres. */
export function heightAboveFloorMm(
  screen: Pick<Screen, 'lowerEdgeMm'>,
  pxPerMm: number,
  heightPx: number,
  yPx: number,
): number {
  return screen.lowerEdgeMm + (heightPx - yPx) / pxPerMm
}
