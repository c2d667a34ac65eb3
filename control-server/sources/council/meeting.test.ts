import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { CouncilSession } from '#schema/live-fact'
import { composeSessions, meetingsOfToday } from './council-sessions.ts'
import { readMeeting } from './meeting.ts'
import { resolveMeeting } from './resolve-meeting.ts'

const ZONE = 'Europe/Berlin'
const START = Date.UTC(2026, 10, 23, 14)
const base = { id: 'https://x.de/1', name: '4. Sitzung', start: '2026-11-23T15:00:00+01:00' }

describe('readMeeting', () => {
  test('orders the agenda and keeps nothing but the number of what is not public', () => {
    const secret = 'Grundstück Musterweg 7'
    const meeting = readMeeting(
      {
        ...base,
        agendaItem: [
          { number: 'N 1', order: 3, name: secret, public: false },
          { number: '2', order: 2, name: 'Radweg', public: true },
          { number: '1', order: 1, name: 'Eröffnung', public: true },
          { number: '4', order: 4, name: secret },
          { number: '5', order: 5, name: secret, public: 'vielleicht' },
          { number: '6', order: 6, name: 'weg', public: true, deleted: true },
        ],
      },
      ZONE,
    )
    expect(meeting?.agenda).toEqual([
      { number: '1', title: 'Eröffnung', public: true },
      { number: '2', title: 'Radweg', public: true },
      { number: 'N 1', public: false },
      { number: '4', public: false },
      { number: '5', public: false },
    ])
    expect(JSON.stringify(meeting)).not.toContain('Musterweg')
  })

  test.each([
    [{ cancelled: true }, true],
    [{ cancelled: 'true' }, true],
    [{ meetingState: 'abgesagt' }, true],
    [{ name: '4. Sitzung – ENTFÄLLT' }, true],
    [{ meetingState: 'eingeladen' }, false],
  ])('%j: cancelled is %s', (more, cancelled) => {
    expect(readMeeting({ ...base, ...more }, ZONE)?.cancelled).toBe(cancelled)
  })

  test('reads a date without an offset in the zone of the site', () => {
    expect(readMeeting({ ...base, start: '2026-11-23T15:00:00' }, ZONE)?.startsAt).toBe(START)
  })

  test('survives every kind of nonsense, and what it gives fits the contract', () => {
    const nonsense = fc.oneof(
      fc.anything(),
      fc.constantFrom(base.start, 'Ratssaal', true, 1, [{ number: 1, public: true, name: '<b>x</b>' }]),
    )
    const members = fc.record({
      id: fc.oneof(fc.constant('a'), nonsense),
      name: nonsense,
      start: nonsense,
      end: nonsense,
      location: nonsense,
      organization: nonsense,
      agendaItem: nonsense,
      cancelled: nonsense,
      meetingState: nonsense,
    })
    fc.assert(
      fc.property(members, (object) => {
        const meeting = readMeeting(object, ZONE)
        if (!meeting) return
        const [session] = composeSessions([meeting], { config: {}, memory: {} }, START)
        expect(parse(CouncilSession, session)).toMatchObject({ ok: true })
      }),
      { numRuns: 500 },
    )
  })
})

test('resolveMeeting asks for each object once and not on other hosts', async () => {
  const asked: string[] = []
  const objects: Record<string, unknown> = {
    'https://x.de/org/1': { name: 'Rat der Stadt' },
    'https://x.de/loc/1': { room: 'Ratssaal' },
    'https://x.de/item/1': { number: '1', name: 'Eröffnung', public: true },
    'https://x.de/item/2': { number: '2', name: 'Geheim', public: false },
  }
  const ask = async (url: string) => {
    asked.push(url)
    return { ok: true, value: objects[url] } as const
  }
  const meeting = readMeeting(
    {
      ...base,
      organization: ['https://x.de/org/1', 'https://fremd.de/org/1'],
      location: 'https://x.de/loc/1',
      agendaItem: ['https://x.de/item/1', 'https://x.de/item/2'],
    },
    ZONE,
  )
  if (!meeting) throw new Error('no meeting')
  const options = { systemUrl: 'https://x.de/system', ask, cache: new Map<string, unknown>() }
  const resolved = await resolveMeeting(meeting, options)
  expect(resolved).toMatchObject({
    bodyNames: ['Rat der Stadt'],
    room: 'Ratssaal',
    agenda: [
      { number: '1', title: 'Eröffnung', public: true },
      { number: '2', public: false },
    ],
  })
  expect(await resolveMeeting(resolved, options)).toEqual(resolved)
  expect(asked.toSorted()).toEqual(Object.keys(objects).toSorted())
})

describe('meetingsOfToday', () => {
  const starting = (start: string) => readMeeting({ ...base, start }, ZONE)

  test('goes by the day of the site, in summer and in winter', () => {
    const meetings = ['2026-06-30T22:30:00Z', '2026-07-01T21:59:00Z', '2026-07-01T22:00:00Z'].flatMap(
      (start) => starting(start) ?? [],
    )
    const noon = Date.UTC(2026, 6, 1, 10)
    expect(meetingsOfToday(meetings, noon, ZONE).map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-06-30T22:30:00.000Z',
      '2026-07-01T21:59:00.000Z',
    ])
  })
})

describe('the stream of a session', () => {
  const config = {
    streamPageUrl: 'https://x.de/tv',
    streamPlaylistUrl: 'https://x.de/a.m3u8',
    streamedBodies: ['Rat der  STADT'],
  }
  const session = (body: string, more: object = {}) =>
    readMeeting({ ...base, organization: [{ name: body }], ...more }, ZONE)
  const statusOf = (meetings: readonly ReturnType<typeof session>[], nowMs: number) =>
    composeSessions(
      meetings.flatMap((meeting) => meeting ?? []),
      { config, memory: {} },
      nowMs,
    ).map(({ stream }) => stream)

  test('exists for the bodies that are streamed, unless cancelled', () => {
    const meetings = [session('Rat der Stadt'), session('Bauausschuss'), session('Rat der Stadt', { cancelled: true })]
    expect(statusOf(meetings, START - 3_600_000)).toEqual([
      { status: 'scheduled', pageUrl: 'https://x.de/tv' },
      { status: 'none' },
      { status: 'none' },
    ])
  })

  test('is handed on when the next streamed session begins', () => {
    const later = session('Rat der Stadt', { id: 'https://x.de/2', start: '2026-11-23T17:00:00+01:00' })
    const meetings = [session('Rat der Stadt'), later]
    expect(statusOf(meetings, START + 3_600_000).map(({ status }) => status)).toEqual(['unknown', 'scheduled'])
    expect(statusOf(meetings, START + 2 * 3_600_000).map(({ status }) => status)).toEqual(['ended', 'unknown'])
  })
})
