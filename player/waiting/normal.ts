/** Share of the standard normal distribution below `z`, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function normalShareBelow(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2))
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = 0.5 * polynomial * Math.exp(-(z ** 2) / 2)
  return z > 0 ? 1 - tail : tail
}

/** The `z` below which `share` (above 0, below 1) of the standard normal distribution lies, to 4.5e-4 (same, 26.2.23). */
export function normalQuantile(share: number): number {
  const tail = Math.min(share, 1 - share)
  const t = Math.sqrt(-2 * Math.log(tail))
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return share < 0.5 ? -z : z
}
