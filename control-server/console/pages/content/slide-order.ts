/** `ids` with the one at `from` put at `to`. Places beyond the ends are the ends. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const rest = ids.filter((_, index) => index !== from)
  const id = ids[from]
  if (id === undefined) return [...ids]
  return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, id)
}
