export const vocabulary: string[] = []
export function relatedTo(stems: readonly string[], _split: (s: string) => readonly string[]): { stems: string[]; weight: number }[][] {
  return stems.map(() => [])
}
