/** How far the picture wanders from its middle, CSS pixels. */
export const SHIFT_PX = 4
/** One turn. Within it every pixel moves 8 px along each axis, by single pixels that nobody sees. */
export const SHIFT_TURN_MS = 600_000

/** Where the picture stands at `atMs` against burn-in, whole pixels on a circle, from the clock alone. */
export function pixelShift(atMs: number): { readonly x: number; readonly y: number } {
  const angle = ((atMs % SHIFT_TURN_MS) / SHIFT_TURN_MS) * 2 * Math.PI
  return { x: Math.round(SHIFT_PX * Math.cos(angle)), y: Math.round(SHIFT_PX * Math.sin(angle)) }
}
