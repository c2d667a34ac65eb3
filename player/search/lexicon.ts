import { fold, isStopWord, wordsOf } from './german-terms.ts'
import { stemOf } from './stems.ts'
import { CIVIC_LEXICON } from './civic-lexicon/civic-lexicon.ts'

export interface Meaning { stems: readonly string[]; words: readonly string[]; weight: number }
interface Term { stems: readonly string[]; means: readonly Meaning[] }

const words = (text: string) => wordsOf(text).filter((w) => !isStopWord(w)).map(fold)
const lexicon = globalThis.process?.env?.NOLEX ? { groups: [], hints: [] } : CIVIC_LEXICON
const byFirst = new Map<string, Term[]>()
export const vocabulary: Set<string> = new Set()
function put(when: readonly string[], means: Meaning[]) {
  const key = when.toSorted((a, b) => b.length - a.length)[0]
  if (key === undefined) return
  const list = byFirst.get(key)
  if (list) list.push({ stems: when, means }); else byFirst.set(key, [{ stems: when, means }])
}
for (const { terms, weight = 1 } of lexicon.groups) {
  const all = terms.map(words).filter((s) => s.length > 0)
  for (const s of all.flat()) vocabulary.add(s)
  all.forEach((when, i) => put(when.map(stemOf), all.filter((_, j) => j !== i).map((s) => ({ words: s, stems: s.map(stemOf), weight }))))
}
for (const { when, means, weight = 1 } of lexicon.hints) {
  const to = means.map(words).filter((s) => s.length > 0)
  for (const s of to.flat()) vocabulary.add(s)
  for (const term of when) { const s = words(term); for (const x of s) vocabulary.add(x); if (s.length) put(s.map(stemOf), to.map((t) => ({ words: t, stems: t.map(stemOf), weight }))) }
}

export function relatedTo(query: ReadonlySet<string>): { covers: readonly string[]; means: readonly Meaning[] }[] {
  const out: { covers: readonly string[]; means: readonly Meaning[] }[] = []
  for (const stem of query) for (const term of byFirst.get(stem) ?? []) {
    if (term.stems.every((s) => query.has(s))) out.push({ covers: term.stems, means: term.means })
  }
  return out
}
