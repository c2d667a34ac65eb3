import type { Service } from './search-engines.ts'

/** A query with what may answer it, and the list in which it is looked for. */
export interface Question {
  readonly query: string
  readonly wanted: ReadonlySet<string>
  readonly services: readonly Service[]
}

export type Half = 'tuning' | 'report'

/** Always the same half for a service, whatever else is in the file. */
export function halfOf(id: string): Half {
  return (hash(id) >>> 7) % 2 === 0 ? 'tuning' : 'report'
}

/** Each synonym is looked for in a list in which this service has it no more. Every service that had it is right. */
export function leaveOneOut(services: readonly Service[], half: Half): Question[] {
  return services
    .filter(({ id }) => halfOf(id) === half)
    .flatMap((service) =>
      service.synonyms.map((query) => ({
        query,
        wanted: called(services, query),
        services: services.map((one) => (one === service ? without(one, (text) => text === query) : one)),
      })),
    )
}

/** The same, and only the service from which it was taken is right, though others still have it. */
export function leaveOneOutStrictly(services: readonly Service[], half: Half): Question[] {
  const intact = new Map(services.map((service) => [service.id, service]))
  return leaveOneOut(services, half).map((question) => {
    const taken = question.services.filter((one) => intact.get(one.id) !== one)
    return { ...question, wanted: new Set(taken.map(({ id }) => id)) }
  })
}

/** Each synonym is looked for in a list in which nobody has it. Every service that had it is right. */
export function leaveTextOut(services: readonly Service[], half: Half): Question[] {
  const queries = services.filter(({ id }) => halfOf(id) === half).flatMap(({ synonyms }) => synonyms)
  return [...new Map(queries.map((query) => [plain(query), query])).values()].map((query) => ({
    query,
    wanted: called(services, query),
    services: services.map((one) => without(one, (text) => plain(text) === plain(query))),
  }))
}

/** Half of all synonyms is taken out and looked for; then the other half. Only the service that had it is right. */
export function holdHalfBack(services: readonly Service[], half: Half): Question[] {
  return [0, 1].flatMap((turn) => {
    const isHeld = (service: Service, text: string) => hash(service.id + text) % 2 === turn
    const list = services.map((one) => without(one, (text) => isHeld(one, text)))
    return services
      .filter(({ id }) => halfOf(id) === half)
      .flatMap((service) =>
        service.synonyms
          .filter((text) => isHeld(service, text))
          .map((query) => ({ query, wanted: new Set([service.id]), services: list })),
      )
  })
}

/** Names and synonyms as they are in the list, each changed in one way. Whoever is called so is right. */
export function asWritten(services: readonly Service[], half: Half, change: (text: string) => string): Question[] {
  const byText = new Map<string, Set<string>>()
  for (const { id, name, synonyms } of services) {
    for (const text of [name, ...synonyms]) byText.set(plain(text), (byText.get(plain(text)) ?? new Set()).add(id))
  }
  return services
    .filter(({ id }) => halfOf(id) === half)
    .flatMap(({ name, synonyms }) =>
      [name, ...synonyms].map((text) => ({
        query: change(text),
        wanted: byText.get(plain(text)) ?? new Set(),
        services,
      })),
    )
}

/** One slip of the finger somewhere after the first letter; the same one each time for the same text. */
export function oneTypo(text: string): string {
  if (text.length < 4) return text
  const seed = hash(text)
  const at = 1 + (seed % (text.length - 2))
  const other = 'enirstadhulg'.charAt((seed >>> 8) % 12)
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  switch ((seed >>> 16) % 4) {
    case 0:
      return before + after
    case 1:
      return before + other + here + after
    case 2:
      return before + other + after
    default:
      return before + after.charAt(0) + here + after.slice(1)
  }
}

/** As it is typed on a keyboard without umlauts. */
export function withoutUmlauts(text: string): string {
  const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
  return text.replaceAll(/[äöüßÄÖÜ]/gu, (letter) => spelt[letter] ?? letter)
}

/** Services that have this synonym. */
function called(services: readonly Service[], query: string): Set<string> {
  const having = services.filter(({ synonyms }) => synonyms.some((text) => plain(text) === plain(query)))
  return new Set(having.map(({ id }) => id))
}

function without(service: Service, isLeftOut: (text: string) => boolean): Service {
  return { ...service, synonyms: service.synonyms.filter((text) => !isLeftOut(text)) }
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 2_166_136_261
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return value
}
