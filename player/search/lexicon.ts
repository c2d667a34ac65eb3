import { isStopWord, wordsOf } from './german-terms.ts'
import { stemOf } from './stems.ts'
import { CIVIC_LEXICON } from './civic-lexicon/civic-lexicon.ts'

export interface Meaning { stems: readonly string[]; weight: number }
interface Term { stems: readonly string[]; means: readonly Meaning[] }

const stems = (text: string) => wordsOf(text).filter((w) => !isStopWord(w)).map(stemOf)
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
  const all = terms.map(stems).filter((s) => s.length > 0)
  for (const s of all.flat()) vocabulary.add(s)
  all.forEach((when, i) => put(when, all.filter((_, j) => j !== i).map((s) => ({ stems: s, weight }))))
}
for (const { when, means, weight = 1 } of lexicon.hints) {
  const to = means.map(stems).filter((s) => s.length > 0)
  for (const s of to.flat()) vocabulary.add(s)
  for (const term of when) { const s = stems(term); for (const x of s) vocabulary.add(x); if (s.length) put(s, to.map((t) => ({ stems: t, weight }))) }
}

if (globalThis.process?.env?.OT) {
  const { readFileSync } = await import('node:fs' as string)
  const w = Number(globalThis.process.env.OT)
  let n = 0
  for (const line of readFileSync('/usr/share/mythes/th_de_DE_v2.dat', 'utf8').split('\n')) {
    if (!line.startsWith('-|')) continue
    const raw: string[] = line.slice(2).split('|').filter((t: string) => !/Oberbegriff|Unterbegriff|Antonym/.test(t)).map((t: string) => t.replace(/\([^)]*\)/g, '').trim()).filter((t: string) => t.length > 2)
    const all = raw.map(stems).filter((s) => s.length > 0 && s.length < 3)
    if (all.length < 2) continue
    n++
    all.forEach((when, i) => { const means = all.filter((_, j) => j !== i).map((s) => ({ stems: s, weight: w })); put(when, means) })
  }
}

export function relatedTo(query: ReadonlySet<string>): { covers: readonly string[]; means: readonly Meaning[] }[] {
  const out: { covers: readonly string[]; means: readonly Meaning[] }[] = []
  for (const stem of query) for (const term of byFirst.get(stem) ?? []) {
    if (term.stems.every((s) => query.has(s))) out.push({ covers: term.stems, means: term.means })
  }
  return out
}
