import type { LiveFact } from '#schema/live-fact'
import type { SourceConfig } from '#schema/site-seed'
import type { LiveFacts } from '../live/live-facts.ts'
import type { Composition } from './source-adapter.ts'

/** An unchanged fact is written again at most this often, only to move `checkedAt`. */
const REWRITE_MS = 60_000

type Timing = Pick<SourceConfig, 'factKey' | 'staleAfterMs' | 'expireAfterMs'>

/**
 * Writes a source's live fact: at once when its content or a status changed, else once a minute. `observedAt` moves
 * with the content, `checkedAt` and the deadlines that follow from it with each successful check. Returns whether it
 * wrote.
 */
export async function writeFact(
  source: Timing,
  composition: Composition,
  checkedAt: number,
  deps: { readonly liveFacts: Pick<LiveFacts, 'latest' | 'put'>; readonly nowMs: () => number },
): Promise<boolean> {
  const { body, contentAt } = composition
  const latest = await deps.liveFacts.latest(source.factKey)
  const isSame = latest !== undefined && contentKey(latest.body) === contentKey(body)
  if (isSame && !isDue(latest, source, checkedAt)) return false
  await deps.liveFacts.put(
    source.factKey,
    {
      ...(contentAt === undefined ? {} : { contentAt }),
      observedAt: isSame ? latest.times.observedAt : deps.nowMs(),
      checkedAt,
      staleAt: checkedAt + source.staleAfterMs,
      expiresAt: checkedAt + source.expireAfterMs,
    },
    body,
  )
  return true
}

/** Also when the deadlines were configured anew. A short deadline is moved before it is half over. */
function isDue(latest: LiveFact, source: Timing, checkedAt: number): boolean {
  const { times } = latest
  const moved = checkedAt - times.checkedAt
  const isReconfigured =
    times.staleAt - times.checkedAt !== source.staleAfterMs ||
    times.expiresAt - times.checkedAt !== source.expireAfterMs
  return isReconfigured || moved >= Math.min(REWRITE_MS, source.staleAfterMs / 2)
}

/** The content without the instant at which a stream was last looked at, which moves every few seconds. */
function contentKey(body: LiveFact['body']): string {
  if (body.kind !== 'council') return JSON.stringify(body)
  const sessions = body.sessions.map((session) => ({ ...session, stream: { ...session.stream, checkedAt: 0 } }))
  return JSON.stringify({ ...body, sessions })
}
