import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createHttpFetcher } from '../http/http-fetch.ts'
import { serve } from '../testing-server.ts'
import { createAskJson } from './ask-json.ts'
import { resolveMeeting } from './resolve-meeting.ts'
import { type CouncilMirror, syncCouncil } from './sync-council.ts'

const NOW = Date.UTC(2026, 10, 23, 9)
const HOUR = 3_600_000
const DAY = 24 * HOUR

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const meeting = (id: string, more: object = {}) => ({
  id: `https://x.de/meeting/${id}`,
  name: `Sitzung ${id}`,
  start: new Date(NOW + HOUR).toISOString(),
  ...more,
})

type Answer = (url: URL, response: ServerResponse) => void

/** Syncs with a server whose system and body are fine and whose meeting list is up to the test. */
async function sync(list: Answer, previous?: CouncilMirror, nowMs = NOW) {
  await using server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (url.pathname === '/system') return json(response, { body: `${url.origin}/bodies` })
    if (url.pathname === '/bodies') return json(response, { data: [{ meeting: `${url.origin}/meetings` }], links: {} })
    if (url.pathname === '/meetings') return list(url, response)
    json(response, {}, 404)
  })
  await using fetcher = createHttpFetcher({ nowMs: () => NOW })
  const ask = createAskJson({ fetcher, allowPrivateHosts: true })
  const result = await syncCouncil(previous, {
    systemUrl: `${server.url}/system`,
    ask,
    nowMs,
    timeZone: 'Europe/Berlin',
  })
  return { result, paths: server.requests.map(({ url }) => url ?? '') }
}

const names = (outcome: Awaited<ReturnType<typeof sync>>) =>
  outcome.result.ok ? outcome.result.value.mirror.meetings.map(({ name }) => name) : outcome.result.error.code
const codes = (outcome: Awaited<ReturnType<typeof sync>>) =>
  outcome.result.ok ? outcome.result.value.problems.map(({ code }) => code) : [outcome.result.error.code]
const mirrorOf = (outcome: Awaited<ReturnType<typeof sync>>) => {
  if (!outcome.result.ok) throw new Error(outcome.result.error.message)
  return outcome.result.value.mirror
}

describe('reading everything', () => {
  test('follows links.next, relative ones too', async () => {
    const outcome = await sync((url, response) => {
      const page = Number(url.searchParams.get('page') ?? 1)
      json(response, { data: [meeting(String(page))], links: page < 3 ? { next: `/meetings?page=${page + 1}` } : {} })
    })
    expect(names(outcome)).toEqual(['Sitzung 1', 'Sitzung 2', 'Sitzung 3'])
    expect(codes(outcome)).toEqual([])
  })

  test('ends at a page that comes again under ever new addresses', async () => {
    let count = 0
    const outcome = await sync((_, response) => {
      json(response, { data: [meeting('1')], links: { next: `/meetings?cursor=${++count}` } })
    })
    expect([names(outcome), codes(outcome)]).toEqual([['Sitzung 1'], ['paging']])
    expect(count).toBe(2)
  })

  test('ends at an address that comes again', async () => {
    let count = 0
    const outcome = await sync((url, response) => {
      json(response, { data: [meeting(String(++count))], links: { next: url.href } })
    })
    expect([names(outcome), codes(outcome)]).toEqual([['Sitzung 1'], ['paging']])
  })

  test('ends after 500 pages of empty promises', async () => {
    let count = 0
    const outcome = await sync((_, response) => json(response, { data: [], links: { next: `/meetings?p=${++count}` } }))
    expect([codes(outcome), count]).toEqual([['paging'], 500])
  })

  test('does not follow links to other hosts', async () => {
    const outcome = await sync((_, response) => {
      json(response, { data: [meeting('1')], links: { next: 'http://127.0.0.1:1/meetings' } })
    })
    expect([names(outcome), codes(outcome)]).toEqual([['Sitzung 1'], ['paging']])
  })

  test('keeps what lies around today, in order', async () => {
    const outcome = await sync((_, response) => {
      const on = (id: string, offset: number) => meeting(id, { start: new Date(NOW + offset).toISOString() })
      json(response, { data: [on('fern', 61 * DAY), on('morgen', DAY), on('heute', HOUR), on('alt', -3 * DAY)] })
    })
    expect(names(outcome)).toEqual(['Sitzung heute', 'Sitzung morgen'])
  })

  test('leaves out what has no id or no date, and says so', async () => {
    const outcome = await sync((_, response) => {
      json(response, { data: [{ name: 'x' }, meeting('1', { start: 'bald' }), null, 'text', meeting('2')] })
    })
    expect([names(outcome), codes(outcome)]).toEqual([['Sitzung 2'], ['oparl']])
  })
})

describe('reading what changed', () => {
  const previous = async () =>
    mirrorOf(await sync((_, response) => json(response, { data: [meeting('1'), meeting('2')] })))

  test('asks with an overlap of ten minutes, in full date-times', async () => {
    const outcome = await sync((_, response) => json(response, { data: [] }), await previous(), NOW + HOUR)
    expect(outcome.paths).toContain('/meetings?modified_since=2026-11-23T08%3A50%3A00%2B00%3A00')
    expect(names(outcome)).toEqual(['Sitzung 1', 'Sitzung 2'])
  })

  test('changes, adds, removes tombstones and what lost its date', async () => {
    const outcome = await sync(
      (_, response) => {
        const changes = [meeting('1', { name: 'verlegt', start: new Date(NOW + 2 * HOUR).toISOString() }), meeting('3')]
        json(response, { data: [...changes, { id: 'https://x.de/meeting/2', deleted: true }] })
      },
      await previous(),
    )
    expect(names(outcome)).toEqual(['Sitzung 3', 'verlegt'])
    const undated = await sync(
      (_, response) => json(response, { data: [meeting('1', { start: null })] }),
      await previous(),
    )
    expect(names(undated)).toEqual(['Sitzung 2'])
  })

  test.each([404, 400])('takes %i on a date window for "nothing changed", as SD.NET means it', async (status) => {
    const outcome = await sync(
      (url, response) => {
        if (url.searchParams.has('modified_since')) json(response, {}, status)
        else json(response, { data: [meeting('1')] })
      },
      await previous(),
    )
    expect([names(outcome), codes(outcome)]).toEqual([['Sitzung 1', 'Sitzung 2'], []])
  })

  test('but not when the list is gone altogether', async () => {
    expect(codes(await sync((_, response) => json(response, {}, 404), await previous()))).toEqual(['http-status'])
  })

  test('reads everything again after a week, and forgets what is gone', async () => {
    const outcome = await sync(
      (url, response) => {
        expect(url.searchParams.has('modified_since')).toBe(false)
        json(response, { data: [meeting('2', { start: new Date(NOW + 8 * DAY).toISOString() })] })
      },
      await previous(),
      NOW + 7 * DAY,
    )
    expect(names(outcome)).toEqual(['Sitzung 2'])
  })
})

describe('a server that is no council', () => {
  test.each<[string, Answer, string]>([
    ['answers with a web page', (_, response) => response.end('<html>Wartung</html>'), 'not-json'],
    ['answers with nothing', (_, response) => response.end(), 'empty'],
    ['answers with something else', (_, response) => json(response, { data: 'x' }), 'oparl'],
    ['breaks', (_, response) => json(response, {}, 500), 'http-status'],
  ])('%s', async (_, list, code) => expect(codes(await sync(list))).toEqual([code]))

  test.each<[unknown, string]>([
    [{}, 'oparl'],
    [[], 'oparl'],
    [{ body: 'http://127.0.0.1:1/bodies' }, 'oparl'],
    [{ body: 'file:///etc/passwd' }, 'oparl'],
    [{ body: [{ meeting: 'http://127.0.0.1:1/meetings' }] }, 'oparl'],
  ])('%j as a system object is refused', async (system, code) => {
    await using server = await serve((_, response) => json(response, system))
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const ask = createAskJson({ fetcher, allowPrivateHosts: true })
    const result = await syncCouncil(undefined, { systemUrl: server.url, ask, nowMs: NOW, timeZone: 'UTC' })
    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(server.requests).toHaveLength(1)
  })
})

/** The examples of the OParl specification, laid beside the repository by whoever wants to try them. */
const examples = fileURLToPath(new URL('../../../../shared/data/council/oparl-1.1/examples', import.meta.url))

describe.skipIf(!existsSync(examples))('the examples of the OParl specification', () => {
  test('are read over HTTP, flaws and all', async () => {
    const file = (name: string, origin: string) =>
      JSON.parse(readFileSync(join(examples, name), 'utf8').replaceAll('https://oparl.example.org', origin)) as object
    await using server = await serve((request, response) => {
      const origin = `http://${request.headers.host}`
      const path = new URL(request.url ?? '/', origin).pathname
      if (path === '/') return json(response, file('System-01.json', origin))
      if (path === '/bodies') return json(response, { data: [file('Body-01.json', origin)] })
      if (path === '/body/0/meetings/') return json(response, { data: [file('Meeting-01.json', origin)] })
      if (path === '/organization/34') return json(response, file('Organization-01.json', origin))
      json(response, {}, 404)
    })
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const ask = createAskJson({ fetcher, allowPrivateHosts: true })
    const day = Date.UTC(2013, 0, 4, 8)
    const result = await syncCouncil(undefined, {
      systemUrl: `${server.url}/`,
      ask,
      nowMs: day,
      timeZone: 'Europe/Berlin',
    })
    const [found] = result.ok ? result.value.mirror.meetings : []
    expect(found).toBeDefined()
    if (!found) return
    const resolved = await resolveMeeting(found, { systemUrl: `${server.url}/`, ask, cache: new Map() })
    expect(resolved).toMatchObject({
      startsAt: Date.UTC(2013, 0, 4, 7),
      bodyNames: ['Ausschuss für Haushalt und Finanzen'],
      room: 'Rathaus der Beispielstadt, Ratshausplatz 1, 12345 Beispielstadt',
      agenda: [{ number: '10.1', title: 'Satzungsänderung für Ausschreibungen', public: true }],
    })
  })
})
