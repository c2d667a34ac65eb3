import { ok } from '#schema/result'
import type { SourceConfig } from '#schema/site-seed'
import type { HttpFetcher } from '../http/http-fetch.ts'
import type { Reading, SourceAdapter } from '../source-adapter.ts'
import { createAskJson } from './ask-json.ts'
import { readCouncilMemory } from './council-memory.ts'
import { composeSessions, isStreamWatched, meetingsOfToday } from './council-sessions.ts'
import type { Meeting } from './meeting.ts'
import { type ObjectCache, resolveMeeting } from './resolve-meeting.ts'
import { probeStream } from './stream-probe.ts'
import { observeStream, type StreamMemory } from './stream-status.ts'
import { type CouncilMirror, syncCouncil } from './sync-council.ts'

export interface CouncilSourceDeps {
  readonly fetcher: HttpFetcher
  /** Apart from `fetcher`, so that a slow council server does not hold up the look at the stream. */
  readonly streamFetcher: HttpFetcher
  readonly nowMs: () => number
  readonly timeZone: string
}

/** Names of bodies and rooms are asked for again after this. */
const CACHE_MS = 6 * 3_600_000
/** How often the stream is looked at around a session: at least once per target duration of common playlists. */
const LOOK_EVERY_MS_MIN = 1_000
const LOOK_EVERY_MS_MAX = 5_000
/** How often the clock alone may change a status, as from "scheduled" to "soon". */
const TICK_MS = 15_000

/** Sessions of a council by OParl, and the status of their livestream by HLS. */
export function createCouncilSource(config: SourceConfig, deps: CouncilSourceDeps): SourceAdapter {
  const { timeZone, nowMs } = deps
  let cache: ObjectCache = new Map()
  let cacheSince = nowMs()
  let mirror: CouncilMirror | undefined
  let stream: StreamMemory = {}

  const todayOf = (meetings: readonly Meeting[]) => meetingsOfToday(meetings, nowMs(), timeZone)

  return {
    restore(memory) {
      const council = readCouncilMemory(memory)
      mirror = council?.mirror
      stream = council?.stream ?? {}
    },
    memory: () => mirror && { mirror, stream },
    async read(_validators, signal) {
      const ask = createAskJson({ fetcher: deps.fetcher, allowPrivateHosts: config.allowPrivateHosts, signal })
      const startedAt = nowMs()
      const sync = await syncCouncil(mirror, { systemUrl: config.address, ask, nowMs: startedAt, timeZone })
      if (!sync.ok) return sync
      if (startedAt - cacheSince > CACHE_MS) [cache, cacheSince] = [new Map(), startedAt]
      const { mirror: synced, problems } = sync.value
      const resolved = new Map<string, Meeting>()
      for (const meeting of todayOf(synced.meetings)) {
        resolved.set(meeting.id, await resolveMeeting(meeting, { systemUrl: config.address, ask, cache }))
      }
      mirror = { ...synced, meetings: synced.meetings.map((meeting) => resolved.get(meeting.id) ?? meeting) }
      return ok<Reading>({ kind: 'content', validators: {}, remarks: problems })
    },
    async compose(at) {
      if (!mirror) return undefined
      const today = meetingsOfToday(mirror.meetings, at, timeZone)
      const sessions = composeSessions(today, { config, memory: stream }, at)
      return { body: { kind: 'council', sourceName: config.name, sessions } }
    },
    async watch(signal) {
      const url = config.streamPlaylistUrl
      // The first reading is under way; as soon as it is done the stream may matter.
      if (!mirror) return LOOK_EVERY_MS_MIN
      if (url === undefined || !isStreamWatched(todayOf(mirror.meetings), config, nowMs())) return TICK_MS
      const seen = await probeStream(url, {
        fetcher: deps.streamFetcher,
        allowPrivateHosts: config.allowPrivateHosts,
        signal,
      })
      if (!signal.aborted) stream = observeStream(stream, seen, nowMs())
      const targetMs = stream.targetDurationMs ?? LOOK_EVERY_MS_MAX
      return Math.min(LOOK_EVERY_MS_MAX, Math.max(LOOK_EVERY_MS_MIN, targetMs))
    },
  }
}
