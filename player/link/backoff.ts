const BASE_MS = 1_000
const CAP_MS = 60_000

/**
 * Pause before try number `attempt` (0 is the first repetition): full jitter, evenly between 0 and
 * min(60 s, 1 s · 2ⁿ), so that a whole house of players does not come back in the same instant.
 * @param random evenly in [0, 1)
 */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt, 30)))
}
