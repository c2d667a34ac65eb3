import Type, { type Static } from 'typebox'
import { canonicalJson } from '#schema/canonical-json'
import { DirectoryEntry } from '#schema/directory'
import { directoryTexts } from './directory-texts.ts'

const texts = directoryTexts.problems

/** One line of opening hours, as it was typed. */
const HoursLine = Type.Object({ weekday: Type.Integer(), from: Type.String(), until: Type.String() })
export type HoursLine = Static<typeof HoursLine>

/** What stands in the fields. */
export const EntryForm = Type.Object({
  kind: DirectoryEntry.properties.kind,
  name: Type.String(),
  departmentId: Type.String(),
  unitIds: Type.Array(Type.String()),
  synonyms: Type.Array(Type.String()),
  summary: Type.String(),
  hours: Type.Array(HoursLine),
  documents: Type.String(),
  lifeSituations: Type.Array(Type.String()),
  queueId: Type.String(),
})
export type EntryForm = Static<typeof EntryForm>

/** What somebody has typed and not saved, and what the entry was when they began; nothing for a new one. */
export const EntryDraft = Type.Object({ form: EntryForm, seen: Type.Optional(DirectoryEntry) })
export type EntryDraft = Static<typeof EntryDraft>

export const entryDraftKey = (entryId: string): string => `entry.${entryId}`

export interface EntryProblems {
  readonly name?: string
  /** By line of the opening hours. */
  readonly hours: readonly (string | undefined)[]
}

export function newEntry(id: string, name = ''): DirectoryEntry {
  return { id, kind: 'service', name, synonyms: [], unitIds: [], openingHours: [] }
}

export function formOf(entry: DirectoryEntry): EntryForm {
  return {
    kind: entry.kind,
    name: entry.name,
    departmentId: entry.departmentId ?? '',
    unitIds: [...entry.unitIds],
    synonyms: [...entry.synonyms],
    summary: entry.summary ?? '',
    hours: entry.openingHours.map(({ weekday, from, until }) => ({ weekday, from, until })),
    documents: (entry.documents ?? []).join('\n'),
    lifeSituations: [...(entry.lifeSituations ?? [])],
    queueId: entry.queueId ?? '',
  }
}

/** What the form says, and what is wrong with it: `entry` is absent then. What the form does not show stays. */
export function readForm(
  form: EntryForm,
  before: DirectoryEntry,
): { readonly entry?: DirectoryEntry; readonly problems: EntryProblems } {
  const name = form.name.trim()
  const hours = form.hours.map(({ weekday, from, until }) => ({ weekday, from: timeOf(from), until: timeOf(until) }))
  const hoursProblems = hours.map(({ from, until }) => {
    if (from === undefined || until === undefined) return texts.time
    return until <= from ? texts.backwards : undefined
  })
  const problems: EntryProblems = { ...(name === '' && { name: texts.name }), hours: hoursProblems }
  if (name === '' || hoursProblems.some((problem) => problem !== undefined)) return { problems }
  const documents = form.documents.split('\n').map((line) => line.trim())
  const { departmentId: _d, documents: _o, lifeSituations: _l, queueId: _q, summary: _s, ...kept } = before
  const summary = form.summary.trim()
  return {
    problems,
    entry: {
      ...kept,
      kind: form.kind,
      name,
      unitIds: [...form.unitIds],
      synonyms: [...form.synonyms],
      openingHours: hours.map(({ weekday, from = '', until = '' }) => ({ weekday, from, until })),
      ...(form.departmentId !== '' && { departmentId: form.departmentId }),
      ...(form.queueId !== '' && { queueId: form.queueId }),
      ...(summary !== '' && { summary }),
      ...(documents.some(Boolean) && { documents: documents.filter(Boolean) }),
      ...(form.lifeSituations.length > 0 && { lifeSituations: [...form.lifeSituations] }),
    },
  }
}

/** "8", "8:30", "08.30" as `HH:MM`; undefined when no clock shows it. */
function timeOf(typed: string): string | undefined {
  const [, hour, minute = '00'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr)?\s*$/i.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined
  if (Number(hour) === 24 && minute !== '00') return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

export function sameEntry(a: DirectoryEntry | undefined, b: DirectoryEntry | undefined): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

/** Adds what was typed to a list of words, unless it is there already in some spelling. */
export function withWord(words: readonly string[], typed: string): string[] {
  const word = typed.replaceAll(/\s+/g, ' ').trim()
  const known = words.some((one) => one.toLocaleLowerCase('de') === word.toLocaleLowerCase('de'))
  return word === '' || known ? [...words] : [...words, word]
}

/** A draft with one synonym more: of what is typed already where there is such, or else of the entry as it is. */
export function withGivenWord(draft: EntryDraft | undefined, entry: DirectoryEntry, word: string): EntryDraft {
  const { form, seen } = draft ?? { form: formOf(entry), seen: entry }
  return { form: { ...form, synonyms: withWord(form.synonyms, word) }, ...(seen && { seen }) }
}
