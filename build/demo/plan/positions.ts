import { WING_WIDTH_M } from './wing.ts'

/** Western edges of the parts of the city hall. */
export const WEST_X_M = 0
export const MIDDLE_X_M = WEST_X_M + WING_WIDTH_M
export const OST_X_M = 46
export const SQUARE_X_M = OST_X_M + WING_WIDTH_M
export const VIKTORIA_X_M = 72

/** Where the corridors of the two old wings end, and how deep their entrance halls are. */
export const WING_END_M = 53
export const HALL_DEPTH_M = 18
