import { type Building, decodeBundle } from '#player/wayfinding/bundle'
import type { NavGraph } from '#player/wayfinding/graph'
import { createSearch, type Search } from '#player/search/search'
import type { BuildingPlan } from '#schema/building'
import type { Directory } from '#schema/directory'
import type { Result } from '#schema/result'
import type { Sha256 } from '#schema/primitives'
import { decodeDirectory, NO_DIRECTORY } from '../link/directory-file.ts'

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
  /** An asset of the local core; undefined when it does not answer. */
  fetchBytes(sha256: Sha256): Promise<Uint8Array | undefined>
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
    const [building, directory] = await Promise.all([
      this.#read(source.buildingSha256, decodeBundle),
      this.#read(source.directorySha256, decodeDirectory),
    ])
    if (key !== this.#wanted) return
    this.#loaded(prepare(building.value, directory.value))
    if (building.retry || directory.retry)
      this.#cancel = this.#ports.later(() => void this.#load(key, source), RETRY_MS)
  }

  async #read<T>(
    sha256: Sha256 | undefined,
    decode: (bytes: Uint8Array) => Result<T, unknown>,
  ): Promise<{ value?: T; retry: boolean }> {
    if (sha256 === undefined) return { retry: false }
    const bytes = await this.#ports.fetchBytes(sha256)
    if (bytes === undefined) return { retry: true }
    const decoded = decode(bytes)
    return decoded.ok ? { value: decoded.value, retry: false } : { retry: false }
  }
}

function prepare(building: Building | undefined, directory: Directory | undefined): Knowledge {
  return {
    plan: building?.plan,
    graph: building?.graph,
    directory,
    search: (building ?? directory) && createSearch(directory ?? NO_DIRECTORY, building?.plan.units ?? []),
  }
}

/** The ports of a real page. A core that is restarting is an expected answer. */
export function browserKnowledgePorts(assetUrl: (sha256: Sha256) => string): KnowledgePorts {
  return {
    async fetchBytes(sha256) {
      try {
        const response = await fetch(assetUrl(sha256))
        return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
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
