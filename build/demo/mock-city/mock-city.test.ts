import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { SourceConfig } from '#schema/site-seed'
import { readCouncilOnce } from '#server/sources/council/read-council-once'
import { readFeedOnce } from '#server/sources/feed/read-feed-once'
import { sourceCommand } from '../../commands/source.ts'
import { cityMeetings } from './city-meetings.ts'
import { mockCitySources } from './mock-city-sources.ts'
import { startMockCity } from './mock-city.ts'

const NOW = Date.UTC(2026, 10, 23, 14, 7)
const timeZone = 'Europe/Berlin'
const { signal } = new AbortController()

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-city-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('the news of the mock city', () => {
  test('are eight, spotless, and of today', async () => {
    await using city = await startMockCity({ port: 0, nowMs: () => NOW })
    const report = await readFeedOnce(`${city.url}/news.xml`, { timeZone, nowMs: () => NOW })
    expect(report.problems).toEqual([])
    expect(report.items).toHaveLength(8)
    expect(NOW - (report.items[0]?.publishedAt ?? 0)).toBeLessThan(3_600_000)
  })

  test('follow the file, which is left alone once edited and is fresh otherwise', async () => {
    const path = join(dir, 'news.xml')
    await using city = await startMockCity({ port: 0, nowMs: () => NOW, dir })
    const first = await fetch(`${city.url}/news.xml`)
    const etag = first.headers.get('etag') ?? ''
    await first.text()
    expect((await fetch(`${city.url}/news.xml`, { headers: { 'if-none-match': etag } })).status).toBe(304)

    await using _nextDay = await startMockCity({ port: 0, nowMs: () => NOW + 86_400_000, dir })
    expect(readFileSync(path, 'utf8')).toContain('24 Nov 2026')
    const edited = readFileSync(path, 'utf8').replace('Glockenspiel im', 'Spieluhr im')
    writeFileSync(path, edited)
    expect(await (await fetch(`${city.url}/news.xml`, { headers: { 'if-none-match': etag } })).text()).toBe(edited)

    await using _dayAfter = await startMockCity({ port: 0, nowMs: () => NOW + 2 * 86_400_000, dir })
    expect(readFileSync(path, 'utf8')).toBe(edited)
  })
})

describe('the council of the mock city', () => {
  test('has three sessions on every day at every minute, one of them under way', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) })
    const day = (at: number) => new Intl.DateTimeFormat('de', { dateStyle: 'short', timeZone }).format(at)
    fc.assert(
      fc.property(instant, (now) => {
        const today = cityMeetings(now, timeZone).filter(({ startsAt }) => day(startsAt) === day(now))
        expect(today.map(({ body }) => body)).toEqual(['rat', 'ausschuss', 'bezirk'])
        expect(today[0]!.startsAt).toBeLessThanOrEqual(now)
        expect(today[0]!.endsAt).toBeGreaterThan(now)
        expect(today[1]!.startsAt).toBeLessThanOrEqual(today[2]!.startsAt)
      }),
      // The 25 hours of the day on which summer time ends.
      { numRuns: 300, examples: [[Date.UTC(2026, 9, 25, 22, 30)], [1_792_955_400_000]] },
    )
  })

  test('is read through all its pages, and the leaked title does not get out', async () => {
    await using city = await startMockCity({ port: 0, nowMs: () => NOW })
    const report = await readCouncilOnce(`${city.url}/oparl/v1.1/system`, { timeZone, nowMs: () => NOW, signal })
    expect(report.problems).toEqual([])
    const names = ['Rat der Stadt', 'Ausschuss für Mobilität und Infrastruktur', 'Bezirksvertretung Mitte']
    expect(report.sessions?.map(({ name }) => name)).toEqual(names)
    const rooms = new Map(cityMeetings(NOW, timeZone).map(({ startsAt, room }) => [startsAt, room]))
    for (const session of report.sessions ?? []) expect(session.room).toBe(rooms.get(session.startsAt))
    expect(report.sessions?.[0]?.agenda).toHaveLength(9)
    expect(report.sessions?.[0]?.agenda.at(-1)).toEqual({ number: 'N 1', public: false })
    expect(JSON.stringify(report)).not.toContain('Musterweg')
  })

  test('answers an empty date window with 404, as SD.NET does', async () => {
    await using city = await startMockCity({ port: 0, nowMs: () => NOW })
    const list = `${city.url}/oparl/v1.1/body/1/meetings`
    const since = (at: number) => fetch(`${list}?modified_since=${encodeURIComponent(new Date(at).toISOString())}`)
    expect((await since(NOW + 1)).status).toBe(404)
    expect((await since(NOW - 60_000)).status).toBe(200)
    expect((await fetch(list)).status).toBe(200)
  })

  test.each([
    ['live', 'live'],
    ['frozen', 'interrupted'],
    ['missing', 'interrupted'],
    ['ended', 'ended'],
  ])('a stream that is set to %s is %s', async (state, status) => {
    let now = NOW
    await using city = await startMockCity({ port: 0, nowMs: () => now })
    const control = await fetch(`${city.url}/control/stream`, { method: 'POST', body: JSON.stringify({ state }) })
    expect(control.status).toBe(200)
    const report = await readCouncilOnce(`${city.url}/oparl/v1.1/system`, {
      timeZone,
      nowMs: () => now,
      signal,
      streamUrl: `${city.url}/stream/master.m3u8`,
      wait: async () => void (now += 2_500),
    })
    expect(report.sessions?.[0]?.stream.status).toBe(status)
  })

  test('refuses a state that no stream has', async () => {
    await using city = await startMockCity({ port: 0, nowMs: () => NOW })
    for (const body of ['{"state":"x"}', '', '[]']) {
      expect((await fetch(`${city.url}/control/stream`, { method: 'POST', body })).status).toBe(400)
    }
  })
})

test('its sources fit the contract, and its pages say that it is invented', async () => {
  await using city = await startMockCity({ port: 0, nowMs: () => NOW })
  for (const source of mockCitySources(city.url)) {
    expect(parse(SourceConfig, source)).toMatchObject({ ok: true })
    expect((await fetch(source.address)).status).toBe(200)
  }
  const pages = await Promise.all(
    ['/ratstv', '/nachrichten/leseclub'].map(async (path) => (await fetch(city.url + path)).text()),
  )
  for (const page of pages) expect(page).toContain('erfunden')
})

describe('lotse source', () => {
  async function run(...argv: string[]) {
    const [out, err]: [string[], string[]] = [[], []]
    const code = await sourceCommand.run(argv, { out: (text) => out.push(text), err: (text) => err.push(text), signal })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }

  test('prints a feed and leaves with 0', async () => {
    await using city = await startMockCity({ port: 0, nowMs: Date.now })
    const { code, out } = await run('read', 'feed', `${city.url}/news.xml`)
    expect(code).toBe(0)
    expect(out).toContain('8 Meldungen')
    const json = JSON.parse((await run('read', 'feed', `${city.url}/news.xml`, '--json')).out)
    expect(json).toMatchObject({ format: 'rss', problems: [] })
  })

  test('prints a council and leaves with 0', async () => {
    await using city = await startMockCity({ port: 0, nowMs: Date.now })
    const { code, out } = await run('read', 'council', `${city.url}/oparl/v1.1/system`)
    expect(code).toBe(0)
    expect(out).toContain('Rat der Stadt · Ratssaal')
    expect(out).toContain('N 1   nichtöffentlich')
  })

  test.each([
    ['<html>', 'html-page'],
    ['', 'empty'],
    ['<rss version="2.0"><channel><title>x</title><item><title>a & b</title></item></channel></rss>', 'ill-formed'],
  ])('finds what is wrong with %j and leaves with 1', async (text, problemCode) => {
    const file = join(dir, 'feed.xml')
    writeFileSync(file, text)
    const plain = await run('read', 'feed', file)
    expect([plain.code, plain.err]).toEqual([1, expect.stringContaining(problemCode)])
    const json = await run('read', 'feed', file, '--json')
    expect(JSON.parse(json.out).problems[0].code).toBe(problemCode)
  })

  test.each([
    [],
    ['read'],
    ['read', 'feed'],
    ['read', 'news', 'x'],
    ['read', 'council', 'datei.json'],
    ['read', 'feed', 'x', '--unbekannt'],
    ['read', 'feed', 'x', '--zone', 'Bochum'],
  ])('refuses %j with 2 and its help', async (...argv) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(2)
    expect(err).toContain('lotse source read')
  })
})
