import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { SourceConfig } from '#schema/site-seed'
import type { StaffSource } from '#schema/staff-api'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { createCouncilSource } from './council/council-source.ts'
import type { StoreImage } from './feed/image-loader.ts'
import { createFeedSource } from './feed/feed-source.ts'
import type { Resolve } from './http/address-guard.ts'
import { createHttpFetcher, type HttpFetcher } from './http/http-fetch.ts'
import type { SourceAdapter } from './source-adapter.ts'
import { runSource, type RunningSource } from './running-source.ts'

/** All sources of the site at work. */
export interface SourceRunner extends AsyncDisposable {
  /** Every source as staff see it, in the order of the configuration. */
  list(): Promise<StaffSource[]>
  /** Reads a source now, or joins the reading that is under way. Throws NOT_FOUND for an unknown id. */
  check(id: string): Promise<StaffSource>
}

export interface SourceRunnerDeps {
  readonly db: Db
  readonly configs: readonly SourceConfig[]
  readonly liveFacts: Pick<LiveFacts, 'latest' | 'put'>
  /** Takes a picture into the asset store and returns its SHA-256. */
  readonly storeImage: StoreImage
  readonly changes: Pick<ChangeFeed, 'announce'>
  readonly nowMs: () => number
  /** Uniform in [0, 1). */
  readonly random: () => number
  /** IANA zone of the site. */
  readonly timeZone: string
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Resolves names; the system's resolver when absent. */
  readonly resolve?: Resolve
  /** PEM of certificate authorities beside the public ones. */
  readonly extraCaPem?: string | undefined
  /** Sleeps; rejects when the signal is aborted. Real time when absent. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** Starts reading every source at once and then each by its own interval, until disposed. */
export async function startSources(deps: SourceRunnerDeps): Promise<SourceRunner> {
  const controller = new AbortController()
  const fetchers = [newFetcher(deps), newFetcher(deps)] as const
  const wait = deps.wait ?? ((ms: number, signal: AbortSignal) => delay(ms, undefined, { signal }))
  const sources = new Map<string, RunningSource>()
  for (const config of deps.configs) {
    const adapter = createAdapter(config, deps, fetchers)
    sources.set(config.id, await runSource(config, adapter, { ...deps, wait }, controller.signal))
  }
  return {
    list: () => Promise.all(Array.from(sources.values(), (source) => source.describe())),
    async check(id) {
      const source = sources.get(id)
      if (!source) throw new AppError('NOT_FOUND', 'Diese Quelle gibt es nicht (mehr). Bitte laden Sie die Seite neu.')
      await source.check()
      return source.describe()
    },
    async [Symbol.asyncDispose]() {
      controller.abort()
      await Promise.all(fetchers.map((fetcher) => fetcher[Symbol.asyncDispose]()))
      await Promise.all(Array.from(sources.values(), (source) => source.ended))
    },
  }
}

function newFetcher({ nowMs, resolve, extraCaPem }: SourceRunnerDeps): HttpFetcher {
  return createHttpFetcher({ nowMs, extraCaPem, ...(resolve ? { resolve } : {}) })
}

function createAdapter(
  config: SourceConfig,
  deps: SourceRunnerDeps,
  [fetcher, streamFetcher]: readonly [HttpFetcher, HttpFetcher],
): SourceAdapter {
  const { db, storeImage, nowMs, timeZone } = deps
  return config.kind === 'feed'
    ? createFeedSource(config, { db, fetcher, storeImage, nowMs, timeZone })
    : createCouncilSource(config, { fetcher, streamFetcher, nowMs, timeZone })
}
