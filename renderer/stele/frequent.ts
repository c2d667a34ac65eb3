import type { DirectoryEntry } from '#schema/directory'
import type { Knowledge } from './knowledge.ts'
import { currentForm } from './text.ts'
import { entryName } from './directory-text.ts'

/** What most people come for, most frequent first; those that the directory has lost are left out. */
export function frequentServices({ directory }: Knowledge): readonly DirectoryEntry[] {
  const byId = new Map(directory?.entries.map((entry) => [entry.id, entry]))
  return (directory?.frequentIds ?? []).flatMap((id) => byId.get(id) ?? [])
}

export interface LetterGroup {
  readonly letter: string
  readonly entries: readonly DirectoryEntry[]
}

/** Services under the first letter of their name in the visitor's language, in the order of that language. */
export function servicesByLetter({ directory }: Knowledge): readonly LetterGroup[] {
  const { locale } = currentForm()
  const order = new Intl.Collator(locale, { numeric: true })
  const groups = new Map<string, { entry: DirectoryEntry; name: string }[]>()
  for (const entry of directory?.entries ?? []) {
    if (entry.kind !== 'service') continue
    const name = entryName(entry).text
    const letter = letterOf(name, locale)
    groups.set(letter, [...(groups.get(letter) ?? []), { entry, name }])
  }
  return [...groups]
    .toSorted(([a], [b]) => order.compare(a, b))
    .map(([letter, named]) => ({
      letter,
      entries: named.toSorted((a, b) => order.compare(a.name, b.name)).map(({ entry }) => entry),
    }))
}

/** German umlauts stand with their vowels; other alphabets have letters of their own. */
function letterOf(name: string, locale: string): string {
  const letter = (Array.from(name)[0] ?? '').toLocaleUpperCase(locale)
  if (!/\p{L}/u.test(letter)) return '#'
  return /[ÄÖÜ]/.test(letter) && locale.startsWith('de') ? letter.normalize('NFD').charAt(0) : letter
}
