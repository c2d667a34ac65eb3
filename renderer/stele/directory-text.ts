import { html, nothing, type TemplateResult } from 'lit'
import type { DirectoryEntry, Translation } from '#schema/directory'
import { currentLanguage, hyphenated, inGerman, inOwnWords, t, type Wording } from './text.ts'
import type { Target } from './visit.ts'

/** What an entry is called in the visitor's language, else in German. */
export function entryName(entry: DirectoryEntry): Wording {
  return translated(entry, ({ name }) => name) ?? inGerman(entry.name)
}

export function entrySummary(entry: DirectoryEntry): Wording | undefined {
  return (
    translated(entry, ({ summary }) => summary) ?? (entry.summary === undefined ? undefined : inGerman(entry.summary))
  )
}

/** What to bring, one thing each. */
export function entryDocuments(entry: DirectoryEntry): readonly Wording[] {
  const own = entry.translations?.[currentLanguage()]?.documents
  return own ? own.map(inOwnWords) : (entry.documents ?? []).map(inGerman)
}

/** The name of a place to go as a headline. */
export function targetTitle({ title, kind, entry }: Target): Wording {
  if (kind === 'toilet') return inOwnWords(t('home.toilet'))
  if (title !== undefined) return inGerman(title)
  return entry ? entryName(entry) : inOwnWords('')
}

/** Words that may be in another language than the page, marked for readers and kept together from right to left. */
export function worded(wording: Wording): TemplateResult {
  return html`<bdi lang=${wording.tag ?? nothing}>${hyphenated(wording)}</bdi>`
}

function translated(entry: DirectoryEntry, part: (own: Translation) => string | undefined): Wording | undefined {
  const own = entry.translations?.[currentLanguage()]
  const text = own && part(own)
  return text === undefined ? undefined : inOwnWords(text)
}
