/** Terms that mean the same, or nearly the same, to somebody who looks for a service. Each leads to each. */
export interface LexiconGroup {
  /** At least two. One word or several, written as in German: `Perso`, `ich bin umgezogen`. */
  readonly terms: readonly string[]
  /** How much a link within the group counts, more than 0 and up to 1; 1 where absent. */
  readonly weight?: number
}

/** Everyday words that are no synonym of the official ones but lead to them. One way: `Baby` to `Geburtsurkunde`. */
export interface LexiconHint {
  readonly when: readonly string[]
  readonly means: readonly string[]
  /** How much the hint counts, more than 0 and up to 1; 1 where absent. */
  readonly weight?: number
}

export interface CivicLexicon {
  readonly groups: readonly LexiconGroup[]
  readonly hints: readonly LexiconHint[]
}

/**
 * Reads fields of the lexicon. A line is a group, `Personalausweis, Perso, Ausweis`, or a hint,
 * `geklaut, verloren -> Verlust, Ersatz`; `@0.5` at its end is its weight. Blank lines, and lines that begin with
 * `#`, only set lines apart. Throws on any other line: the lexicon is part of the program.
 */
export function readLexicon(fields: readonly string[]): CivicLexicon {
  const groups: LexiconGroup[] = []
  const hints: LexiconHint[] = []
  for (const line of fields.flatMap((field) => field.split('\n')).map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const { text, weight } = weightOf(line)
    const [left = '', right, ...more] = text.split('->')
    if (more.length > 0) throw new Error(`More than one arrow in the lexicon: ${line}`)
    if (right === undefined) groups.push({ terms: termsOf(left, line, 2), ...weight })
    else hints.push({ when: termsOf(left, line, 1), means: termsOf(right, line, 1), ...weight })
  }
  return { groups, hints }
}

function weightOf(line: string): { text: string; weight: { weight?: number } } {
  const [text = '', number, ...more] = line.split('@')
  if (number === undefined) return { text, weight: {} }
  const weight = Number(number)
  if (more.length > 0 || !(weight > 0 && weight <= 1)) throw new Error(`No weight of the lexicon: ${line}`)
  return { text, weight: { weight } }
}

function termsOf(list: string, line: string, countMin: number): string[] {
  const terms = list.split(',').map((term) => term.trim())
  if (terms.includes('') || terms.length < countMin) throw new Error(`A term is missing in the lexicon: ${line}`)
  return terms
}
