import SearchableMap from 'minisearch/SearchableMap'
import type { DirectoryEntry } from '#schema/directory'
import { CompoundSplitter } from './compounds.ts'
import { fold, isStopWord, wordsOf } from './german-terms.ts'
import { rootOf, stemOf } from './stems.ts'
import { relatedTo, vocabulary } from './lexicon.ts'

export const P: Record<string, number> = {
  leika: 1, l5: 0.25, name: 1.6, syn: 1.2, life: 0.8, dept: 0.35, summary: 0.2, k: 1.2, b: 0.5, head: 0.45, mod: 0.55, qpart: 0.7, touch: 0.35,
  fuzzy1: 0.6, fuzzy2: 0.4, prefix: 0.7, smooth: 0.3, neigh: 20, phrase: 0.2, tri: 0.4, cover: 0.6, prf: 0, lex: 1, idfp: 1, root: 0.4, learn: 2, ppow: 1, exact: 0.5, near: 1, lexcap: 99, lexmin: 0.3, soft: 2, conj: 1, prior: 0, pos: 0, freq: 0, lexpart: 0.6
}
if ((globalThis as any).process?.env?.P) Object.assign(P, JSON.parse((globalThis as any).process.env.P))

interface Posting { docs: number[]; weights: number[] }

export interface Hit { doc: number; score: number }

export class WordIndex {
  readonly #postings = new Map<string, Map<number, number>>()
  readonly #idf = new Map<string, number>()
  readonly #dict = new SearchableMap<true>()
  readonly #splitter: CompoundSplitter
  readonly #phrases: { stems: Set<string>; parts: Set<string>; boost: number }[][] = []
  readonly #tri = new Map<string, Map<number, number>>()
  readonly #neighbours: [number, number][][] = []
  readonly #count: number
  readonly #prior: number[]

  constructor(entries: readonly DirectoryEntry[]) {
    const byId = new Map(entries.map((e) => [e.id, e]))
    this.#count = entries.length
    this.#prior = entries.map((e) => Math.log2(1 + Math.min(7, e.synonyms.length)) / 3)
    const phrasesOf = (entry: DirectoryEntry): [string, number][] => {
      const dept = entry.departmentId === undefined ? undefined : byId.get(entry.departmentId)
      return [
        [entry.name, P.name!],
        ...entry.synonyms.map((s): [string, number] => [s, P.syn!]),
        ...(entry.lifeSituations ?? []).map((s): [string, number] => [s, P.life!]),
        ...(dept ? [[dept.name, P.dept!] as [string, number]] : []),
        ...(entry.summary ? [[entry.summary, P.summary!] as [string, number]] : []),
      ]
    }
    const all = entries.map((entry) => phrasesOf(entry).map(([text, boost]) => ({ words: foldedWords(text), text, boost })))
    this.#splitter = new CompoundSplitter([...all.flatMap((ps) => ps.flatMap((p) => p.words)), ...vocabulary], P.learn!)
    all.forEach((phrases, doc) => {
      const tf = new Map<string, number>()
      const add = (f: string, w: number) => tf.set(f, (tf.get(f) ?? 0) + w)
      const rows: { stems: Set<string>; parts: Set<string>; boost: number }[] = []
      const tri = new Map<string, number>()
      for (const { words, boost } of phrases) {
        const stems = words.map(stemOf)
        const norm0 = boost / (1 - P.b! + P.b! * (stems.length / 2.5))
        const partSet = new Set<string>()
        for (const [at, stem] of stems.entries()) {
          const norm = norm0 * (1 - P.pos! * (at / stems.length))
          add(stem, norm)
          const root = rootOf(stem)
          if (root && P.root! > 0) add(root, norm * P.root!)
          const parts = this.#splitter.split(words[at]!)
          parts.forEach((part, i) => { add(part, norm * (i === parts.length - 1 ? P.head! : P.mod!)); partSet.add(part) })
        }
        rows.push({ stems: new Set(stems), parts: partSet, boost })
        for (const t of trigrams(stems)) tri.set(t, Math.max(tri.get(t) ?? 0, boost))
      }
      this.#phrases.push(rows)
      for (const [f, w] of tf) {
        let m = this.#postings.get(f)
        if (!m) this.#postings.set(f, (m = new Map()))
        m.set(doc, (w * (P.k! + 1)) / (w + P.k!))
      }
      const size = Math.sqrt(tri.size)
      for (const [t, w] of tri) {
        let m = this.#tri.get(t)
        if (!m) this.#tri.set(t, (m = new Map()))
        m.set(doc, w / size)
      }
    })
    for (const [f, m] of this.#postings) {
      this.#dict.set(f, true)
      this.#idf.set(f, Math.log(1 + (this.#count - m.size + 0.5) / (m.size + 0.5)))
    }
    if (P.smooth! > 0) entries.forEach((entry, doc) => this.#neighbours.push(this.#near(entry, doc, entries)))
  }

  #near(entry: DirectoryEntry, doc: number, entries: readonly any[] = []): [number, number][] {
    const sims = new Map<number, number>()
    let own = 0
    const words = [entry.name, ...entry.synonyms].flatMap(foldedWords)
    const feats = new Map<string, number>()
    for (const word of words) {
      feats.set(stemOf(word), 1)
      for (const part of this.#splitter.split(word)) if (!feats.has(part)) feats.set(part, 0.5)
    }
    for (const [f, w] of feats) {
      const idf = this.#idf.get(f)!
      for (const [d, wd] of this.#postings.get(f)!) {
        if (d === doc) own += w * wd * idf * idf
        else sims.set(d, (sims.get(d) ?? 0) + w * wd * idf * idf)
      }
    }
    if (P.leika! > 0) for (const [d, e] of entries.entries()) {
      const k = (entry as any).leika, o = e.leika
      if (d === doc || !k || !o || o.slice(0, 5) !== k.slice(0, 5)) continue
      sims.set(d, (sims.get(d) ?? 0) + (o.slice(0, 8) === k.slice(0, 8) ? P.leika! : P.leika! * P.l5!) * own)
    }
    return [...sims].map(([d, s]): [number, number] => [d, s / own]).filter(([, s]) => s > 0.15).sort((a, b) => b[1] - a[1]).slice(0, P.neigh!)
  }

  query(text: string): Hit[] {
    const words = wordsOf(text)
    const meaningful = words.filter((w) => !isStopWord(w))
    const used = meaningful.length > 0 ? meaningful : words
    const folded = used.map(fold)
    const stems = folded.map(stemOf)
    const total = new Map<number, number>()
    const covered = new Map<number, number>()
    let weightSum = 0
    const partsOf = new Map(stems.map((stem, i) => [stem, this.#splitter.split(folded[i]!)]))
    const all = new Set([...stems, ...[...partsOf.values()].flat()])
    const lex = new Map<string, Map<number, number>>()
    const links = relatedTo(all).map((l) => ({ ...l, match: 1 }))
    for (const { covers, means, match } of links) {
      for (const { words: others, weight } of means) {
        const sum = new Map<number, [number, number]>()
        for (const o of others) for (const [d, s] of this.#plain(o)) { const x = sum.get(d) ?? [0, 0]; sum.set(d, [x[0] + s / others.length, x[1] + 1]) }
        for (const c of covers) {
          let m = lex.get(c)
          if (!m) lex.set(c, (m = new Map()))
          for (const [d, [s, n]] of sum) { const v = s * weight * match * P.lex! * Math.pow(n / others.length, P.conj!); if (v > (m.get(d) ?? 0)) m.set(d, v) }
        }
      }
    }
    stems.forEach((stem, i) => {
      const ev = this.#term(folded[i]!, i === stems.length - 1)
      const lx = lex.get(stem)
      if (lx) {
        let topDirect = 0, topLex = 0
        for (const v of ev.values()) if (v > topDirect) topDirect = v
        for (const v of lx.values()) if (v > topLex) topLex = v
        const scale = this.#postings.has(stem) && topLex > topDirect * P.lexcap! ? Math.max(P.lexmin!, (topDirect * P.lexcap!) / topLex) : 1
        const p = P.soft!
        for (const [d, v0] of lx) { const v = v0 * scale, e = ev.get(d) ?? 0; ev.set(d, p > 8 ? Math.max(e, v) : Math.pow(Math.pow(e, p) + Math.pow(v, p), 1 / p)) }
      }
      const parts = partsOf.get(stem)!
      if (parts.length > 0 && P.lexpart! > 0) {
        const sum = new Map<number, number>()
        for (const part of parts) {
          const m = new Map<number, number>()
          this.#take(m, part, 1)
          for (const [d, v] of lex.get(part) ?? []) if (v * P.lexpart! > (m.get(d) ?? 0)) m.set(d, v * P.lexpart!)
          for (const [d, v] of m) sum.set(d, (sum.get(d) ?? 0) + (v * P.qpart!) / parts.length)
        }
        for (const [d, v] of sum) if (v > (ev.get(d) ?? 0)) ev.set(d, v)
      }
      let top = 0
      for (const v of ev.values()) if (v > top) top = v
      weightSum += top
      for (const [d, v] of ev) {
        total.set(d, (total.get(d) ?? 0) + v)
        covered.set(d, (covered.get(d) ?? 0) + (top > 0 ? v / top : 0))
      }
    })
    const n = stems.length
    for (const [d, v] of total) total.set(d, v * (1 - P.cover! + P.cover! * ((covered.get(d) ?? 0) / n)))
    if (P.prior! > 0) for (const [d, v] of total) total.set(d, v * (1 + P.prior! * this.#prior[d]!))
    // phrase
    if (P.phrase! > 0) {
      const qs = new Set(stems)
      for (const [d, v] of total) {
        let best = 0
        for (const p of this.#phrases[d]!) {
          let both = 0
          for (const s of qs) if (p.stems.has(s)) both++; else if (p.parts.has(s)) both += 0.5
          const j = p.boost < 0.5 ? 0 : both / Math.max(qs.size, p.stems.size)
          if (j > best) best = j
        }
        total.set(d, v * (1 + P.phrase! * Math.pow(best, P.ppow!) + (best >= 0.999 ? P.exact! : 0)))
      }
    }
    if (P.tri! > 0) {
      const grams = trigrams(stems)
      const sims = new Map<number, number>()
      for (const g of grams) {
        const m = this.#tri.get(g)
        if (!m) continue
        const idf = Math.log(1 + this.#count / m.size)
        for (const [d, w] of m) sims.set(d, (sims.get(d) ?? 0) + w * idf)
      }
      for (const [d, s] of sims) {
        const v = (P.tri! * s) / Math.sqrt(grams.size)
        total.set(d, (total.get(d) ?? 0) + v)
      }
    }
    if (P.smooth! > 0) {
      const extra = new Map<number, number>()
      for (const [d] of [...total].sort((a, b) => b[1] - a[1]).slice(0, 20)) {
        const v = total.get(d)!
        for (const [o, s] of this.#neighbours[d]!) extra.set(o, Math.max(extra.get(o) ?? 0, v * s * P.smooth!))
      }
      for (const [d, v] of extra) total.set(d, (total.get(d) ?? 0) + v)
    }
    return [...total].map(([doc, score]) => ({ doc, score })).sort((a, b) => b.score - a.score)
  }

  #plain(word: string): Map<number, number> {
    const stem = stemOf(word)
    const out = new Map<number, number>()
    this.#take(out, stem, 1)
    const parts = this.#splitter.split(word)
    if (parts.length) {
      const sum = new Map<number, number>()
      parts.forEach((part) => { const m = new Map<number, number>(); this.#take(m, part, P.qpart! / parts.length); for (const [d, v] of m) sum.set(d, (sum.get(d) ?? 0) + v) })
      for (const [d, v] of sum) if (v > (out.get(d) ?? 0)) out.set(d, v)
    }
    return out
  }

  #take(out: Map<number, number>, f: string, w: number): void {
    const m = this.#postings.get(f)
    if (!m) return
    const idf = Math.pow(this.#idf.get(f)!, P.idfp!)
    for (const [d, wd] of m) { const v = wd * idf * w; if (v > (out.get(d) ?? 0)) out.set(d, v) }
  }

  #term(word: string, isLast: boolean): Map<number, number> {
    const stem = stemOf(word)
    const out = this.#plain(word)
    const known = this.#postings.has(stem)
    const parts = this.#splitter.split(word)
    if (!known && parts.length === 0) {
      const touched = this.#splitter.touch(word)
      const sum = new Map<number, number>()
      for (const t of touched) { const m = new Map<number, number>(); this.#take(m, t, P.touch!); for (const [d, v] of m) sum.set(d, (sum.get(d) ?? 0) + v) }
      for (const [d, v] of sum) if (v > (out.get(d) ?? 0)) out.set(d, v)
    }
    const root = rootOf(stem)
    if (root && P.root! > 0) this.#take(out, root, P.root!)
    if (stem.length >= 3 && (isLast || stem.length >= 4)) {
      for (const [f] of this.#dict.atPrefix(stem).entries()) {
        if (f !== stem) this.#take(out, f, (P.prefix! * stem.length) / f.length)
      }
    }
    if (!known && stem.length >= 4) {
      const distance = stem.length >= 8 ? 2 : 1
      for (const [f, [, d]] of this.#dict.fuzzyGet(stem, distance)) {
        if (f.length >= 4) this.#take(out, f, d === 0 ? 1 : d === 1 ? P.fuzzy1! : P.fuzzy2!)
      }
    }
    return out
  }
}

function foldedWords(text: string): string[] {
  return wordsOf(text).filter((w) => !isStopWord(w)).map(fold)
}

function trigrams(stems: readonly string[]): Set<string> {
  const out = new Set<string>()
  for (const stem of stems) {
    const text = `_${stem}`
    for (let at = 0; at + 3 <= text.length; at++) out.add(text.slice(at, at + 3))
  }
  return out
}
