import type { Directory, DirectoryEntry } from '#schema/directory'
import { LANGUAGES } from '#schema/language'
import { roomId } from './plan/wing.ts'
import { departmentNames } from './texts/department-names.ts'
import { DEPARTMENTS } from './texts/departments.ts'
import { DOCUMENTS } from './texts/documents.ts'
import { FREQUENT_SERVICES, type FrequentService } from './texts/frequent-services.ts'
import { PLACES } from './texts/places.ts'
import services from './texts/services.json' with { type: 'json' }

/** Departments, services and places of the demo city hall as one searchable list. */
export function cityHallDirectory(): Directory {
  const departments = DEPARTMENTS.map(({ rooms, hours, synonyms, ...department }): DirectoryEntry => ({
    ...department,
    kind: 'department',
    synonyms: [...synonyms],
    unitIds: rooms.map(roomId),
    openingHours: [...hours],
    translations: inOtherLanguages((language) => ({ name: departmentNames(department.id)[language] })),
  }))
  const offered = services.map(({ room, ...service }, index): DirectoryEntry => {
    const department = DEPARTMENTS.find(({ id }) => id === service.departmentId)
    if (!department) throw new Error(`${service.name}: no department ${service.departmentId}`)
    const frequent = FREQUENT_SERVICES.find(({ name }) => name === service.name)
    return {
      id: `dienst-${index + 1}`,
      kind: 'service',
      // A service may have numbers of its own; else it shares those of its department.
      ...(department.queueId !== undefined && { queueId: department.queueId }),
      ...service,
      unitIds: [roomId(room)],
      openingHours: [...department.hours],
      ...(frequent && toldMore(frequent)),
    }
  })
  const places = PLACES.map(({ unitIds, synonyms, ...place }): DirectoryEntry => ({
    ...place,
    kind: 'place',
    synonyms: [...synonyms],
    unitIds: [...unitIds],
    openingHours: [],
  }))
  const frequentIds = FREQUENT_SERVICES.map(({ name }) => {
    const entry = offered.find((service) => service.name === name)
    if (!entry) throw new Error(`${name} is no service`)
    return entry.id
  })
  return { format: 'lotse-directory-1', entries: [...departments, ...offered, ...places], frequentIds }
}

/** What to bring and what has happened in people's lives, in all languages where it is read. */
function toldMore({ names, documents, lifeSituations }: FrequentService): Partial<DirectoryEntry> {
  return {
    documents: documents.map((name) => DOCUMENTS[name].de),
    ...(lifeSituations.length > 0 && { lifeSituations: [...lifeSituations] }),
    translations: inOtherLanguages((language) => ({
      name: names[language],
      documents: documents.map((name) => DOCUMENTS[name][language]),
    })),
  }
}

type Translations = NonNullable<DirectoryEntry['translations']>
type OtherLanguage = Exclude<keyof Translations, 'de'>

function inOtherLanguages(tell: (language: OtherLanguage) => NonNullable<Translations[OtherLanguage]>): Translations {
  return Object.fromEntries(LANGUAGES.flatMap((language) => (language === 'de' ? [] : [[language, tell(language)]])))
}
