import { asRecord } from './archive.ts'

/** LABELS of IMDF: texts by language tag. */
export type Labels = Readonly<Record<string, string>>

export function germanLabel(text: string): Labels {
  return { de: text }
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
