import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { createSearch, type Search } from '#player/search/search'
import { BuildingPlan } from '#schema/building'
import { Directory } from '#schema/directory'
import { parseJson } from '#schema/parse'
import type { Sha256 } from '#schema/primitives'
import type { Static, TSchema } from 'typebox'

/** House and directory of one release, ready to be asked. */
export interface Knowledge {
  readonly plan: BuildingPlan | undefined
  readonly graph: NavGraph | undefined
  readonly directory: Directory | undefined
  readonly search: Search | undefined
}

/** Which files a release wants. */
export interface KnowledgeSource {
  readonly buildingSha256: Sha256 | undefined
  readonly directorySha256: Sha256 | undefined
}

export interface KnowledgePorts {
  /** Text of an asset of the local core; undefined when it does not answer. */
  fetchText(sha256: Sha256): Promise<string | undefined>
  later(then: () => void, delayMs: number): () => void
}

export const NOTHING_KNOWN: Knowledge = { plan: undefined, graph: undefined, directory: undefined, search: undefined }

const RETRY_MS = 3_000

/**
 * Loads house and directory, again and again until they are there. While something new is on its way, what was known
 * before stays in use; a file that this page does not understand is treated like none.
 */
export class KnowledgeLoader {
  readonly #ports: KnowledgePorts
  readonly #loaded: (knowledge: Knowledge) => void
  #wanted = ''
  #cancel: (() => void) | undefined

  constructor(ports: KnowledgePorts, loaded: (knowledge: Knowledge) => void) {
    this.#ports = ports
    this.#loaded = loaded
  }

  /** Asks for these files; asking for the same ones again does nothing. */
  want(source: KnowledgeSource): void {
    const key = `${source.buildingSha256 ?? ''} ${source.directorySha256 ?? ''}`
    if (key === this.#wanted) return
    this.#wanted = key
    this.#cancel?.()
    void this.#load(key, source)
  }

  async #load(key: string, source: KnowledgeSource): Promise<void> {
    const [plan, directory] = await Promise.all([
      this.#read(BuildingPlan, source.buildingSha256),
      this.#read(Directory, source.directorySha256),
    ])
    if (key !== this.#wanted) return
    this.#loaded(prepare(plan.value, directory.value))
    if (plan.retry || directory.retry) this.#cancel = this.#ports.later(() => void this.#load(key, source), RETRY_MS)
  }

  async #read<S extends TSchema>(
    schema: S,
    sha256: Sha256 | undefined,
  ): Promise<{ value?: Static<S>; retry: boolean }> {
    if (sha256 === undefined) return { retry: false }
    const text = await this.#ports.fetchText(sha256)
    if (text === undefined) return { retry: true }
    const parsed = parseJson(schema, text)
    return parsed.ok ? { value: parsed.value, retry: false } : { retry: false }
  }
}

function prepare(plan: BuildingPlan | undefined, directory: Directory | undefined): Knowledge {
  return {
    plan,
    graph: plan && compileGraph(plan),
    directory,
    search: (plan ?? directory) && createSearch(directory ?? NO_DIRECTORY, plan ?? NO_PLAN),
  }
}

const NO_DIRECTORY: Directory = { format: 'lotse-directory-1', entries: [] }

/** The search also reads room numbers; without a plan it has none to read. */
const NO_PLAN: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'none',
  name: '-',
  attribution: '',
  invented: false,
  buildings: [],
  levels: [],
  units: [],
  openings: [],
  connectors: [],
  landmarks: [],
}

/** The ports of a real page. A core that is restarting is an expected answer. */
export function browserKnowledgePorts(assetUrl: (sha256: Sha256) => string): KnowledgePorts {
  return {
    async fetchText(sha256) {
      try {
        const response = await fetch(assetUrl(sha256))
        return response.ok ? await response.text() : undefined
      } catch {
        return undefined
      }
    },
    later(then, delayMs) {
      const timer = setTimeout(then, delayMs)
      return () => clearTimeout(timer)
    },
  }
}
