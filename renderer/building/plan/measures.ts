/** Walls are cut at this height, so that one looks over them into the rooms. */
export const WALL_M = 1.15
/** Thickness of a floor. */
export const SLAB_M = 0.6
/** Height of a lift's box of glass. */
export const LIFT_M = 2.3
/** Calm band of glass in outer walls, metres above the floor. */
export const WINDOW_M: readonly [number, number] = [0.42, 0.92]
