const PIXELS_OF_4K = 3_840 * 2_160
const RATIO_MAX_ON_4K = 1.5

/**
 * Pixels of the model for each CSS pixel. Screens of 4K and more have pixels so small that one and a half is sharp, and
 * a weak graphics processor fills only a bit more than half as many.
 *
 * @param screenPx area of the whole screen, CSS pixels
 */
export function pixelRatioOf(devicePixelRatio: number, screenPx: number): number {
  const is4k = screenPx * devicePixelRatio ** 2 >= PIXELS_OF_4K
  return is4k ? Math.min(devicePixelRatio, RATIO_MAX_ON_4K) : Math.min(devicePixelRatio, 2)
}
