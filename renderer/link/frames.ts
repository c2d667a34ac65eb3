let presentedCount = 0
let lastFrameAt = -1

/**
 * Resolves when a frame that contains everything drawn up to now has been handed to the display: the first callback
 * runs before that frame is painted, the second after. It never resolves while the window presents nothing, which is
 * the point: no frame, no report.
 */
export function afterPresentedFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame((paintedAt) =>
      requestAnimationFrame(() => {
        count(paintedAt)
        resolve()
      }),
    )
  })
}

/** Frames that this page has waited for and seen presented since it was loaded. */
export function presentedFrameCount(): number {
  return presentedCount
}

/** Two that wait for the same frame have seen one. */
function count(frameAt: number): void {
  if (frameAt <= lastFrameAt) return
  lastFrameAt = frameAt
  presentedCount += 1
}
