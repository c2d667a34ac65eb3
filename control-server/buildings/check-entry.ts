import type { BuildingPlan } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { AppError } from '../errors.ts'

/** What an entry is checked against. */
export interface EntryWorld {
  /** Absent at a site without one: then no entry can have a room. */
  readonly plan: BuildingPlan | undefined
  readonly queueIds: readonly string[]
}

/** Throws BAD_REQUEST with a sentence for an entry that can not be in this directory. */
export function checkEntry(entry: DirectoryEntry, directory: Directory, { plan, queueIds }: EntryWorld): void {
  const missingRoom = entry.unitIds.find((id) => !plan?.units.some((unit) => unit.id === id))
  if (missingRoom !== undefined) {
    throw bad('Einen der gewählten Räume gibt es im Plan nicht (mehr). Bitte wählen Sie die Räume neu aus.')
  }
  const { departmentId, queueId } = entry
  const department = directory.entries.find(({ id }) => id === departmentId)
  if (departmentId !== undefined && department?.kind !== 'department') {
    throw bad('Das gewählte Amt gibt es nicht mehr. Bitte wählen Sie ein anderes.')
  }
  if (departmentId === entry.id) throw bad('Ein Amt kann nicht zu sich selbst gehören. Bitte wählen Sie ein anderes.')
  if (queueId !== undefined && !queueIds.includes(queueId)) {
    throw bad('Das gewählte Anliegen für Wartenummern gibt es nicht mehr. Bitte wählen Sie ein anderes.')
  }
  const backwards = entry.openingHours.find(({ from, until }) => until <= from || from > '23:59' || until > '24:00')
  if (backwards) {
    throw bad(
      `Eine Öffnungszeit endet um ${backwards.until} Uhr, bevor sie um ${backwards.from} Uhr beginnt. Bitte prüfen Sie die Zeiten.`,
    )
  }
  const same = directory.entries.find(
    ({ id, kind, name }) => id !== entry.id && kind === entry.kind && folded(name) === folded(entry.name),
  )
  if (same) throw bad(`„${same.name}“ gibt es schon. Bitte ändern Sie den vorhandenen Eintrag.`)
}

/** Throws IN_USE for a department that has services, when it is removed or becomes something else. */
export function checkRemoval(entry: DirectoryEntry, directory: Directory): void {
  const services = directory.entries.filter(({ departmentId }) => departmentId === entry.id)
  const [first] = services
  if (!first) return
  const more = services.length > 1 ? ` und ${services.length - 1} weitere` : ''
  throw new AppError(
    'IN_USE',
    `Zu „${entry.name}“ gehören noch „${first.name}“${more}. Bitte geben Sie diese zuerst einem anderen Amt.`,
  )
}

/** Texts without space around them, each synonym once: what people type is not always what they mean. */
export function tidyEntry(entry: DirectoryEntry): DirectoryEntry {
  const { summary, documents, lifeSituations, ...rest } = entry
  const lines = (texts: readonly string[]) => [...new Map(trimmed(texts).map((text) => [folded(text), text])).values()]
  const tidySummary = summary?.trim()
  const tidyDocuments = documents && lines(documents)
  const tidySituations = lifeSituations && lines(lifeSituations)
  const name = entry.name.trim()
  if (name === '') throw bad('Ein Eintrag braucht einen Namen.')
  return {
    ...rest,
    name,
    synonyms: lines(entry.synonyms).filter((text) => folded(text) !== folded(name)),
    unitIds: [...new Set(entry.unitIds)],
    ...(tidySummary !== undefined && tidySummary !== '' && { summary: tidySummary }),
    ...(tidyDocuments && tidyDocuments.length > 0 && { documents: tidyDocuments }),
    ...(tidySituations && tidySituations.length > 0 && { lifeSituations: tidySituations }),
  }
}

function trimmed(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

function folded(text: string): string {
  return text.toLocaleLowerCase('de').trim()
}

function bad(message: string): AppError {
  return new AppError('BAD_REQUEST', message)
}
