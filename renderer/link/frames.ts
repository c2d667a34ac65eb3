/**
 * Resolves when a frame that contains everything drawn up to now has been handed to the display: the first callback
 * runs before that frame is painted, the second after. It never resolves while the window presents nothing, which is
 * the point: no frame, no report.
 */
export function afterPresentedFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
