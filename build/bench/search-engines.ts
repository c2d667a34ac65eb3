import { create, insertMultiple, search } from '@orama/orama'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { CompoundSplitter } from '#player/search/compounds'
import { qualifiersOf, termsOf } from '#player/search/german-terms'
import { createSearch } from '#player/search/search'
import { stemOf } from '#player/search/stems'
import { WordLinks } from '#player/search/word-links'
import { directoryOf, type ServiceFile } from '../commands/service-file.ts'

export interface Service {
  readonly id: string
  readonly name: string
  readonly leika?: string | undefined
  readonly synonyms: readonly string[]
}

/** Ids of what is found, best first. */
export type Ask = (query: string) => string[] | Promise<string[]>

export interface Engine {
  readonly name: string
  /** Reads a list of services. */
  readonly open: (services: readonly Service[]) => Ask | Promise<Ask>
}

/** A file of services as the engines read it. */
export function servicesOf(file: ServiceFile): Service[] {
  return file.map(({ id, name, leika, synonyms }, at) => ({
    id: String(id ?? at + 1),
    name,
    leika: leika === null || leika === undefined ? undefined : String(leika),
    synonyms: synonyms ?? [],
  }))
}

const HITS_MAX = 10

export const LOTSE: Engine = {
  name: 'Lotse',
  open(services) {
    const file: ServiceFile = services.map(({ id, name, leika, synonyms }) => ({
      id,
      name,
      synonyms: [...synonyms],
      ...(leika !== undefined && { leika }),
    }))
    const opened = createSearch(directoryOf(file), [])
    return (query) => opened.query(query, HITS_MAX).map(({ entry }) => entry.id)
  },
}

/** Settings to choose from on the half that is for tuning. The first engine of each row is taken when all are equal. */
export const RIVALS: readonly (readonly Engine[])[] = [
  [miniSearch('MiniSearch default', {})],
  [0.2, 0.3].flatMap((fuzzy) =>
    [1, 2].map((name) => miniSearch('MiniSearch fuzzy+prefix', { fuzzy, prefix: true, boost: { name } })),
  ),
  [0.1, 0.2, 0.3].flatMap((fuzzy) => [0.3, 0.6, 1].map((linked) => germanMiniSearch(fuzzy, linked))),
  [0.3, 0.4, 0.6].map((threshold) => fuse(threshold)),
  [0, 1].flatMap((tolerance) => [1, 2].map((name) => orama(tolerance, name))),
]

function miniSearch(name: string, searchOptions: object): Engine {
  return {
    name,
    open(services) {
      const index = new MiniSearch({ fields: ['name', 'synonyms'], searchOptions })
      index.addAll(services.map((service) => ({ ...service, synonyms: service.synonyms.join(' ') })))
      return (query) =>
        index
          .search(query)
          .slice(0, HITS_MAX)
          .map(({ id }) => String(id))
    },
  }
}

const LINKS = new WordLinks()
const LEXICON_PARTS = new CompoundSplitter([...LINKS.words])

/** The library under our stems, compounds and lexicon: what is left to tell is our ranking. */
function germanMiniSearch(fuzzy: number, linked: number): Engine {
  return {
    name: 'MiniSearch, our German',
    open(services) {
      const words = services.flatMap(({ name, synonyms }) => [name, ...synonyms].flatMap(termsOf))
      const splitter = new CompoundSplitter(words, LEXICON_PARTS)
      const index = new MiniSearch({
        fields: ['name', 'synonyms'],
        tokenize: termsOf,
        processTerm: (word) => [stemOf(word), ...splitter.split(word)],
      })
      index.addAll(services.map((service) => ({ ...service, synonyms: service.synonyms.join(' ') })))
      return (query) => {
        const typed = termsOf(query)
        const stems = new Set(typed.flatMap((word) => [stemOf(word), ...splitter.split(word)]))
        const others = LINKS.find(stems, qualifiersOf(query)).flatMap((link) =>
          link.others.flatMap((other) => other.words),
        )
        const boostTerm = (stem: string) => (stems.has(stem) ? 1 : linked)
        const all = [...typed, ...new Set(others)].join(' ')
        const hits = index.search(all, { fuzzy, prefix: (stem) => stems.has(stem), boostTerm })
        return hits.slice(0, HITS_MAX).map(({ id }) => String(id))
      }
    },
  }
}

function fuse(threshold: number): Engine {
  return {
    name: 'Fuse',
    open(services) {
      const keys = [{ name: 'name', weight: 2 }, 'synonyms']
      const index = new Fuse(services, { keys, threshold, ignoreLocation: true, ignoreDiacritics: true })
      return (query) => index.search(query, { limit: HITS_MAX }).map(({ item }) => item.id)
    },
  }
}

function orama(tolerance: number, name: number): Engine {
  return {
    name: 'Orama German',
    async open(services) {
      const index = create({
        schema: { id: 'string', name: 'string', synonyms: 'string[]' } as const,
        components: { tokenizer: { language: 'german' } },
      })
      await insertMultiple(
        index,
        services.map((service) => ({ id: service.id, name: service.name, synonyms: [...service.synonyms] })),
      )
      return async (query) => {
        const options = { term: query, limit: HITS_MAX, tolerance, boost: { name }, properties: ['name', 'synonyms'] }
        const { hits } = await search(index, options as Parameters<typeof search>[1])
        return hits.map(({ document }) => (document as { id: string }).id)
      }
    },
  }
}
