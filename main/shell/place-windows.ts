import type { Screen } from '#schema/screen'

export type ScreenWindowSize = Pick<Screen, 'id' | 'kind' | 'widthPx' | 'heightPx'>

export interface PlacedScreen extends ScreenWindowSize {
  readonly xPx: number
  readonly yPx: number
  readonly scale: number
}

/** So that a monitor and a stele stand side by side on an office display. Chromium scales no further down. */
const DESK_SCALE = 0.5
const DESK_GAP_PX = 24

/**
 * Kiosk: displays stand side by side from the left in the order of the screens, as a machine with several outputs
 * arranges them. Desk: scaled windows beside each other.
 */
export function placeWindows(screens: readonly ScreenWindowSize[], onDesk: boolean): PlacedScreen[] {
  const scale = onDesk ? DESK_SCALE : 1
  const gapPx = onDesk ? DESK_GAP_PX : 0
  let xPx = gapPx
  return screens.map((screen) => {
    const placed = { ...screen, scale, xPx, yPx: gapPx }
    xPx += Math.round(screen.widthPx * scale) + gapPx
    return placed
  })
}
