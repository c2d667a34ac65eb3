import type { LiveFact } from '#schema/live-fact'
import type { SourceConfig } from '#schema/site-seed'
import type { Db } from '../db/tables.ts'
import { silentLog } from '../http/testing.ts'
import { type SourceRunner, type SourceRunnerDeps, startSources } from './source-runner.ts'
import { createTestFacts } from './testing-facts.ts'

export const TEST_NOW = Date.UTC(2026, 10, 23, 9)

/** A news source that lacks only its address. */
export const TEST_SOURCE: SourceConfig = {
  id: 'portal',
  kind: 'feed',
  name: 'bochum.de',
  address: '',
  factKey: 'portal-news',
  checkEveryMs: 60_000,
  staleAfterMs: 6 * 3_600_000,
  expireAfterMs: 14 * 86_400_000,
  allowPrivateHosts: true,
}

/** One source of a site whose clock is a variable, read when the test asks and only then. */
export interface TestSite extends AsyncDisposable {
  readonly runner: SourceRunner
  readonly clock: { now: number }
  readonly published: LiveFact[]
  readonly announced: unknown[]
}

export async function startTestSite(
  db: Db,
  source: Partial<SourceConfig>,
  deps: Partial<SourceRunnerDeps> & { readonly startAt?: number } = {},
): Promise<TestSite> {
  const { startAt = TEST_NOW, ...more } = deps
  const clock = { now: startAt }
  const announced: unknown[] = []
  const { liveFacts, published } = createTestFacts(db)
  const runner = await startSources({
    db,
    configs: [{ ...TEST_SOURCE, ...source }],
    liveFacts,
    storeImage: async () => 'a'.repeat(64),
    changes: { announce: (what) => announced.push(what) },
    nowMs: () => clock.now,
    random: () => 0.5,
    timeZone: 'Europe/Berlin',
    log: silentLog,
    wait: untilAborted,
    ...more,
  })
  await runner.check(TEST_SOURCE.id)
  return {
    runner,
    clock,
    published,
    announced,
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]()
    },
  }
}

/** Sleeps until the end. */
export function untilAborted(_ms: number, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
  })
}

/** An RSS feed of nothing but titles. */
export function rssOf(...titles: string[]): string {
  const items = titles.map((title) => `<item><title>${title}</title></item>`).join('')
  return `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`
}

export function titlesOf(fact: LiveFact | undefined): string[] | undefined {
  return fact?.body.kind === 'news' ? fact.body.items.map(({ title }) => title) : undefined
}
