import type { Landmark } from '#schema/building'
import { asRecord } from './archive.ts'

/** LABELS of IMDF: texts by language tag. */
export type Labels = Readonly<Record<string, string>>

export function germanLabel(text: string): Labels {
  return { de: text }
}

/** Its German name, without an article, and those in other languages that have a tag; Leichte Sprache has none. */
export function labelsOfLandmark({ name, names = {}, nameDative }: Landmark): Labels | null {
  const german = name ?? nameDative?.replace(/^(dem|der|den) /, '')
  const { leicht: _, ...others } = names
  const labels = { ...(german === undefined ? {} : germanLabel(german)), ...others }
  return Object.keys(labels).length === 0 ? null : labels
}

/** The texts in languages that visitors read beside German, by our tags for them, no longer than a plan allows. */
export function otherTextsOf(labels: unknown): NonNullable<Landmark['names']> {
  const record = asRecord(labels) ?? {}
  const texts = (['en', 'tr', 'uk', 'ru', 'pl', 'ar'] as const).flatMap((language) => {
    const tag = Object.keys(record).find((each) => each.toLowerCase().split('-')[0] === language)
    const text = tag === undefined ? undefined : record[tag]
    const kept = typeof text === 'string' ? nonEmpty(text)?.slice(0, 60) : undefined
    return kept === undefined ? [] : [[language, kept] as const]
  })
  return Object.fromEntries(texts)
}

/** The German text, else one in the archive's language, else any. A bare string, as near-IMDF has it, counts too. */
export function textOf(labels: unknown, language = 'de'): string | undefined {
  if (typeof labels === 'string') return nonEmpty(labels)
  const record = asRecord(labels)
  if (!record) return undefined
  const tags = Object.keys(record)
  const german = tags.find((tag) => /^de\b/i.test(tag))
  const own = tags.find((tag) => tag.toLowerCase() === language.toLowerCase())
  for (const tag of [german, own, ...tags]) {
    const text = tag === undefined ? undefined : record[tag]
    if (typeof text === 'string' && nonEmpty(text)) return nonEmpty(text)
  }
  return undefined
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}
