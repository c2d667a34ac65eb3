/**
 * So long a call stays on the screens while nobody has come: time to get up at the far end of the corridor, and with
 * a walking frame. Whoever has not come by then is called again.
 */
export const CALL_LIFETIME_MS = 300_000

/**
 * So long it stays at least, even when it has been dealt with after a second: everyone who waits must have had the
 * time to look up and to see that it was not their number.
 */
export const CALL_SHOWN_MS_MIN = 30_000

/** So long a command can be taken back: longer than it takes to see that the wrong key was pressed. */
export const UNDO_MS = 60_000

/** Limit of `Call.attempt`. Nobody calls a number a hundred times; a key that is stuck does. */
export const ATTEMPTS_MAX = 99

/** A parked ticket that nobody has come back to for so long has been forgotten. */
export const PARKED_FORGOTTEN_MS: number = 20 * 60_000
