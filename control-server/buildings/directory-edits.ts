import { canonicalJson } from '#schema/canonical-json'
import { type Directory, DirectoryEntry } from '#schema/directory'
import type { DirectoryEdit, FrequentEdit } from '#schema/staff-directory'
import { knownMembers } from '../content/known-members.ts'
import { AppError } from '../errors.ts'
import { checkEntry, checkRemoval, type EntryWorld, tidyEntry } from './check-entry.ts'
import type { NewChange } from './change-log.ts'

/** Under what the list of the frequent ones stands in the history; no entry may be called so. */
export const FREQUENT_ID = 'frequent'

/** A directory as it shall be, and what has changed. */
export interface EditedDirectory {
  readonly directory: Directory
  readonly change: NewChange
}

/**
 * One entry anew, added or removed. Undefined when there is nothing to do. Throws BAD_REQUEST, NOT_FOUND, IN_USE, and
 * CONFLICT when the entry is not any more what the person has seen.
 */
export function editEntry(
  directory: Directory,
  entryId: string,
  edit: DirectoryEdit,
  world: EntryWorld,
): EditedDirectory | undefined {
  const before = directory.entries.find(({ id }) => id === entryId)
  if (edit.entry && edit.entry.id !== entryId) {
    throw new AppError('BAD_REQUEST', 'Adresse und Inhalt dieser Anfrage meinen Verschiedenes.')
  }
  if (entryId === FREQUENT_ID) {
    throw new AppError('BAD_REQUEST', 'Diese Kennung ist vergeben. Bitte wählen Sie eine andere.')
  }
  const entry = edit.entry && tidyEntry(knownMembers(DirectoryEntry, edit.entry))
  if (same(before, entry)) return undefined
  if (!same(before, edit.seen)) throw changedMeanwhile(before, edit.seen)
  return setEntry(directory, entryId, entry, changeText(before, entry), world)
}

/** The same without a look at what was seen: to take a change back. */
export function setEntry(
  directory: Directory,
  entryId: string,
  entry: DirectoryEntry | undefined,
  text: string,
  world: EntryWorld,
): EditedDirectory {
  const before = directory.entries.find(({ id }) => id === entryId)
  if (entry) checkEntry(entry, directory, world)
  if (before && entry?.kind !== before.kind) checkRemoval(before, directory)
  const change = { subject: 'directory', subjectId: entryId, text, before } as const
  return { directory: withEntry(directory, entryId, entry), change }
}

/** Which ones are one tap away. Throws BAD_REQUEST for an entry that is not there, and CONFLICT likewise. */
export function editFrequent(directory: Directory, edit: FrequentEdit): EditedDirectory | undefined {
  const before = directory.frequentIds ?? []
  if (same(before, edit.frequentIds)) return undefined
  if (!same(before, edit.seen)) {
    throw new AppError(
      'CONFLICT',
      'Jemand anderes hat die häufigen Anliegen inzwischen geändert, Ihre Änderung ist nicht gespeichert. Bitte sehen Sie nach, was jetzt gilt.',
    )
  }
  return setFrequent(directory, edit.frequentIds, 'Häufige Anliegen geändert.')
}

export function setFrequent(directory: Directory, frequentIds: readonly string[], text: string): EditedDirectory {
  if (frequentIds.some((id) => !directory.entries.some((entry) => entry.id === id))) {
    throw new AppError('BAD_REQUEST', 'Einen der gewählten Einträge gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  }
  const before = directory.frequentIds ?? []
  return {
    directory: { ...directory, frequentIds: [...frequentIds] },
    change: { subject: 'directory', subjectId: FREQUENT_ID, text, before },
  }
}

function withEntry(directory: Directory, entryId: string, entry: DirectoryEntry | undefined): Directory {
  const { entries, frequentIds } = directory
  if (!entry) {
    const kept = frequentIds?.filter((id) => id !== entryId)
    return { ...directory, entries: entries.filter(({ id }) => id !== entryId), ...(kept && { frequentIds: kept }) }
  }
  const isKnown = entries.some(({ id }) => id === entryId)
  return {
    ...directory,
    entries: isKnown ? entries.map((one) => (one.id === entryId ? entry : one)) : [...entries, entry],
  }
}

function changeText(before: DirectoryEntry | undefined, entry: DirectoryEntry | undefined): string {
  if (!before) return `„${entry?.name ?? ''}“ ins Verzeichnis aufgenommen.`
  if (!entry) return `„${before.name}“ aus dem Verzeichnis entfernt.`
  return same(before.unitIds, entry.unitIds) ? `„${entry.name}“ geändert.` : `„${entry.name}“ umgezogen.`
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

function changedMeanwhile(before: DirectoryEntry | undefined, seen: DirectoryEntry | undefined): AppError {
  const name = before?.name ?? seen?.name ?? 'diesen Eintrag'
  return before
    ? new AppError(
        'CONFLICT',
        `Jemand anderes hat „${name}“ inzwischen geändert, Ihre Änderung ist nicht gespeichert. Bitte sehen Sie nach, was jetzt gilt, und speichern Sie dann noch einmal.`,
      )
    : new AppError('NOT_FOUND', `Den Eintrag „${name}“ gibt es nicht mehr. Bitte laden Sie die Seite neu.`)
}
