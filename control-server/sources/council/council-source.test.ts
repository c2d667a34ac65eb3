import { describe, expect, test } from 'vitest'
import type { SourceConfig } from '#schema/site-seed'
import { createHttpFetcher } from '../http/http-fetch.ts'
import { serve } from '../testing-server.ts'
import { createCouncilSource } from './council-source.ts'

const NOW = Date.UTC(2026, 10, 23, 15)
const TD = 2_000

/** A council with one session under way, and a stream that the test moves by hand. */
async function openCouncil() {
  const world = {
    now: NOW,
    sequence: 100,
    streamStatus: 200,
    oparlStatus: 200,
    isSlow: false,
    startsAt: NOW - 3_600_000,
  }
  const held: (() => void)[] = []
  const server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (url.pathname === '/master.m3u8') return response.end('#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nmedia.m3u8\n')
    if (url.pathname === '/media.m3u8') {
      const text = `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:${world.sequence}\n#EXTINF:2,\na.ts\n`
      return response.writeHead(world.streamStatus).end(text)
    }
    const start = new Date(world.startsAt).toISOString()
    const meetings = {
      data: [{ id: `${url.origin}/m/1`, name: 'Ratssitzung', start, organization: [{ name: 'Rat der Stadt' }] }],
    }
    const body = url.pathname === '/system' ? { body: [{ meeting: `${url.origin}/meetings` }] } : meetings
    const answer = () => response.writeHead(world.oparlStatus).end(JSON.stringify(body))
    if (world.isSlow) held.push(answer)
    else answer()
  })
  const fetcher = createHttpFetcher({ nowMs: () => world.now })
  const streamFetcher = createHttpFetcher({ nowMs: () => world.now })
  const config: SourceConfig = {
    id: 'rat',
    kind: 'council',
    name: 'Rat',
    address: `${server.url}/system`,
    factKey: 'rat',
    allowPrivateHosts: true,
    checkEveryMs: 60_000,
    staleAfterMs: 600_000,
    expireAfterMs: 3_600_000,
    streamPageUrl: 'https://x.de/tv',
    streamPlaylistUrl: `${server.url}/master.m3u8`,
    streamedBodies: ['Rat der Stadt'],
  }
  const open = () =>
    createCouncilSource(config, { fetcher, streamFetcher, nowMs: () => world.now, timeZone: 'Europe/Berlin' })
  const source = open()
  const { signal } = new AbortController()
  return {
    world,
    source,
    open,
    signal,
    held,
    read: () => source.read({}, signal),
    /** Looks at the stream, then lets time pass. */
    async look(step: number, target = source): Promise<string | undefined> {
      world.now += TD
      world.sequence += step
      await target.watch?.(signal)
      return statusOf(await target.compose(world.now))
    },
    async [Symbol.asyncDispose]() {
      for (const answer of held) answer()
      await Promise.all([fetcher, streamFetcher, server].map((part) => part[Symbol.asyncDispose]()))
    },
  }
}

function statusOf(composition: Awaited<ReturnType<ReturnType<typeof createCouncilSource>['compose']>>) {
  return composition?.body.kind === 'council' ? composition.body.sessions[0]?.stream.status : undefined
}

describe('a council with a livestream', () => {
  test('goes from unknown to live, interrupted and live again, with the stream', async () => {
    await using council = await openCouncil()
    await council.read()
    const seen = []
    for (const step of [0, 1, 1, 0, 0, 0, 0, 1]) seen.push(await council.look(step))
    expect(seen).toEqual(['unknown', 'live', 'live', 'live', 'live', 'live', 'interrupted', 'live'])
    council.world.streamStatus = 404
    expect(await council.look(1)).toBe('interrupted')
    council.world.streamStatus = 503
    expect(await council.look(1)).toBe('unknown')
  })

  test('is watched while its council server is slow', async () => {
    await using council = await openCouncil()
    await council.read()
    council.world.isSlow = true
    const reading = council.read()
    expect([await council.look(1), await council.look(1), await council.look(1)].at(-1)).toBe('live')
    council.world.isSlow = false
    while (council.held.length === 0) await new Promise(setImmediate)
    for (const answer of council.held.splice(0)) answer()
    expect((await reading).ok).toBe(true)
    expect(statusOf(await council.source.compose(council.world.now))).toBe('live')
  })

  test('remembers over a restart that the session was on air', async () => {
    await using council = await openCouncil()
    council.world.startsAt = NOW - 60_000
    await council.read()
    for (const step of [0, 1]) await council.look(step)
    const restarted = council.open()
    restarted.restore(JSON.parse(JSON.stringify(council.source.memory())))
    council.world.streamStatus = 404
    // Within the first quarter of an hour a stream that had never been seen would be "soon".
    expect(await council.look(0, restarted)).toBe('interrupted')
  })

  test('keeps its sessions when a later reading fails', async () => {
    await using council = await openCouncil()
    await council.read()
    council.world.oparlStatus = 500
    expect((await council.read()).ok).toBe(false)
    expect((await council.source.compose(council.world.now))?.body).toMatchObject({
      sessions: [{ name: 'Rat der Stadt' }],
    })
  })

  test('looks again soon while its first reading is under way', async () => {
    await using council = await openCouncil()
    expect(await council.source.watch?.(council.signal)).toBeLessThanOrEqual(1_000)
  })

  test('is not asked for its stream hours before', async () => {
    await using council = await openCouncil()
    council.world.startsAt = NOW + 2 * 3_600_000
    await council.read()
    expect(await council.source.watch?.(council.signal)).toBeGreaterThan(5_000)
    expect(statusOf(await council.source.compose(council.world.now))).toBe('scheduled')
  })

  test('starts from nothing with the memory of another version', async () => {
    await using council = await openCouncil()
    const other = council.open()
    other.restore({ sessions: 'x' })
    expect(await other.compose(NOW)).toBeUndefined()
    expect(other.memory()).toBeUndefined()
  })
})
