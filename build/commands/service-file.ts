import Type, { type Static } from 'typebox'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { readJsonFile } from './input.ts'
import type { Result } from '#schema/result'

const Names = Type.Array(Type.String())

/**
 * Services as cities export them: one object each, of which only the name is needed. Unknown members are fine, so that
 * a file from elsewhere can be tried as it is.
 */
const ServiceFile = Type.Array(
  Type.Object({
    id: Type.Optional(Type.Union([Type.String(), Type.Number()])),
    name: Type.String({ minLength: 1 }),
    /** Keys of the catalogue of all services of the German administration; several are parted by commas. */
    leika: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Null()])),
    synonyms: Type.Optional(Type.Union([Names, Type.Null()])),
    summary: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    lifeSituations: Type.Optional(Type.Union([Names, Type.Null()])),
  }),
)
export type ServiceFile = Static<typeof ServiceFile>

/** Reads such a file; the error names the file and what is wrong in it. */
export async function readServiceFile(path: string): Promise<Result<ServiceFile, string>> {
  return readJsonFile(path, ServiceFile, 'keine Liste von Leistungen (ein Feld aus Objekten mit „name“)')
}

/** The services as a directory without rooms. A service without an id is called by its place in the file, from 1. */
export function directoryOf(services: ServiceFile): Directory {
  return { format: 'lotse-directory-1', entries: services.map(entryOf) }
}

function entryOf(service: ServiceFile[number], index: number): DirectoryEntry {
  const { id = index + 1, name, leika, synonyms, summary, lifeSituations } = service
  const [leikaKey] = /(?<![0-9])[0-9]{14}(?![0-9])/.exec(String(leika ?? '')) ?? []
  return {
    id: String(id),
    kind: 'service',
    name,
    synonyms: synonyms ?? [],
    ...(leikaKey !== undefined && { leikaKey }),
    ...(summary && { summary }),
    ...(lifeSituations && { lifeSituations }),
    unitIds: [],
    openingHours: [],
  }
}
