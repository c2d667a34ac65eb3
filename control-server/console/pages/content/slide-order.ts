/** `items` with the one at `from` put at `to`. Places beyond the ends are the ends. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  if (from < 0 || from >= items.length) return [...items]
  const rest = items.filter((_, index) => index !== from)
  return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, ...items.slice(from, from + 1))
}
