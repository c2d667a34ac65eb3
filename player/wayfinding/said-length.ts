/** Rounded up, because arriving early is the better mistake; one at least. */
export function minutesOf({ durationMs }: { readonly durationMs: number }): number {
  return Math.max(1, Math.ceil(durationMs / 60_000))
}

/** As exact as a person paces: rounded up to fives, from 100 m on to tens. */
export function roundedMetres(lengthM: number): number {
  const step = lengthM > 100 ? 10 : 5
  return Math.max(step, Math.ceil(lengthM / step) * step)
}
