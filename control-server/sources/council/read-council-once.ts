import { setTimeout as delay } from 'node:timers/promises'
import type { CouncilSession } from '#schema/live-fact'
import type { SourceConfig } from '#schema/site-seed'
import { createHttpFetcher } from '../http/http-fetch.ts'
import { problem, type SourceProblem } from '../source-problem.ts'
import { createCouncilSource } from './council-source.ts'

/** What the server would show of a council today, and everything that is wrong with it. */
export interface CouncilReport {
  /** Undefined when nothing could be read. */
  readonly sessions?: readonly CouncilSession[]
  readonly problems: readonly SourceProblem[]
}

/** Looks until a stream of common target duration has had time to move on. */
const LOOK_COUNT = 4

/** Reads a council once, without any memory, for the command line. Private addresses are allowed: whoever types may. */
export async function readCouncilOnce(
  systemUrl: string,
  options: {
    readonly timeZone: string
    readonly nowMs: () => number
    readonly signal: AbortSignal
    readonly streamUrl?: string | undefined
    readonly wait?: (ms: number) => Promise<unknown>
  },
): Promise<CouncilReport> {
  const { nowMs, timeZone, signal, streamUrl } = options
  const wait = options.wait ?? ((ms: number) => delay(ms, undefined, { signal }))
  await using fetcher = createHttpFetcher({ nowMs })
  await using streamFetcher = createHttpFetcher({ nowMs })
  const source = createCouncilSource(oneTimeConfig(systemUrl, streamUrl), { fetcher, streamFetcher, nowMs, timeZone })
  const reading = await source.read({}, signal)
  if (!reading.ok) return { problems: [reading.error] }
  const problems: SourceProblem[] = reading.value.kind === 'content' ? [...reading.value.remarks] : []
  const sessions = streamUrl === undefined ? await sessionsAt(source, nowMs()) : await lookAtStream()
  if (sessions.some(({ stream }) => stream.status === 'unknown' || stream.status === 'interrupted')) {
    problems.push(problem('stream', 'Die Übertragung einer laufenden Sitzung steht still oder ist nicht zu prüfen.'))
  }
  return { sessions, problems }

  async function lookAtStream(): Promise<readonly CouncilSession[]> {
    for (let look = 1; ; look++) {
      const againAfterMs = (await source.watch?.(signal)) ?? 0
      const now = await sessionsAt(source, nowMs())
      if (look === LOOK_COUNT || now.every(({ stream }) => stream.status !== 'unknown')) return now
      await wait(againAfterMs)
    }
  }
}

async function sessionsAt(
  source: ReturnType<typeof createCouncilSource>,
  nowMs: number,
): Promise<readonly CouncilSession[]> {
  const composition = await source.compose(nowMs)
  return composition?.body.kind === 'council' ? composition.body.sessions : []
}

function oneTimeConfig(address: string, streamPlaylistUrl: string | undefined): SourceConfig {
  return {
    id: 'once',
    kind: 'council',
    name: 'Rat',
    address,
    factKey: 'once',
    checkEveryMs: 60_000,
    staleAfterMs: 60_000,
    expireAfterMs: 60_000,
    allowPrivateHosts: true,
    ...(streamPlaylistUrl === undefined ? {} : { streamPlaylistUrl }),
  }
}
