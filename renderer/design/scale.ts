import type { Screen } from '#schema/screen'

/** What of a screen's configuration decides how large a millimetre is drawn. */
export type ScaledScreen = Pick<Screen, 'widthPx' | 'heightPx' | 'pxPerMm' | 'readingDistanceMm'>

/**
 * CSS pixels per millimetre of glass. On the configured screen that is `pxPerMm` divided by the device pixel ratio;
 * in a smaller window (a preview, a developer's browser) everything shrinks with the window, so that the picture
 * stays the true one.
 */
export function cssPxPerMm(screen: ScaledScreen, viewport: { widthPx: number; heightPx: number }): number {
  const shrink = Math.min(viewport.widthPx / screen.widthPx, viewport.heightPx / screen.heightPx)
  return screen.pxPerMm * shrink
}

/** Sets the two measures from which all tokens follow, on the root element. Call again when the window changes. */
export function applyScreenScale(root: HTMLElement, screen: ScaledScreen): void {
  const viewport = { widthPx: globalThis.innerWidth, heightPx: globalThis.innerHeight }
  root.style.setProperty('--px-per-mm', cssPxPerMm(screen, viewport).toFixed(4))
  root.style.setProperty('--reading-m', (screen.readingDistanceMm / 1_000).toString())
}
