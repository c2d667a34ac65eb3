import { describe, expect, test } from 'vitest'
import type { CouncilSession, LiveFact, StreamStatus } from '#schema/live-fact'
import { sessionMark, sessionsToday, upcoming } from './council.ts'

const HOUR_MS = 3_600_000
const NOW_MS = 1_780_000_000_000

function session(id: string, inHours: number, status: StreamStatus = 'none', cancelled = false): CouncilSession {
  return { id, name: id, startsAt: NOW_MS + inHours * HOUR_MS, cancelled, agenda: [], stream: { status } }
}

function fact(key: string, sessions: CouncilSession[], times: Partial<LiveFact['times']> = {}): LiveFact {
  return {
    epoch: 1,
    seq: 1,
    key,
    times: {
      observedAt: NOW_MS,
      checkedAt: NOW_MS,
      staleAt: NOW_MS + HOUR_MS,
      expiresAt: NOW_MS + 2 * HOUR_MS,
      ...times,
    },
    body: { kind: 'council', sourceName: key, sessions },
  }
}

describe('sessionsToday', () => {
  test('joins sources in order of time, as old as the oldest', () => {
    const today = sessionsToday(
      [fact('b', [session('spät', 3)]), fact('a', [session('früh', 1)], { checkedAt: NOW_MS - 5 })],
      NOW_MS,
    )
    expect(today?.sessions.map(({ id }) => id)).toEqual(['früh', 'spät'])
    expect(today?.checkedAt).toBe(NOW_MS - 5)
    expect(today?.stale).toBe(false)
  })

  test('marks what is old, and drops what has expired', () => {
    expect(sessionsToday([fact('a', [])], NOW_MS + HOUR_MS)?.stale).toBe(true)
    expect(sessionsToday([fact('a', [])], NOW_MS + 2 * HOUR_MS)).toBeUndefined()
  })
})

describe('sessionMark', () => {
  test('LIVE is said of checked streams only', () => {
    expect(sessionMark(session('a', 0, 'live'), false)).toBe('live')
    expect(sessionMark(session('a', 0, 'live'), true)).toBeUndefined()
    expect(sessionMark(session('a', 0, 'unknown'), false)).toBeUndefined()
    expect(sessionMark(session('a', 0, 'scheduled'), false)).toBeUndefined()
  })

  test('cancelled beats everything', () => {
    expect(sessionMark(session('a', 0, 'live', true), false)).toBe('cancelled')
  })
})

test('a short list shows what is still to come, and the past only when there is room', () => {
  const day = [session('vorbei', -5), session('läuft', -3, 'live'), session('bald', 1), session('abends', 8)]
  expect(upcoming(day, NOW_MS, 3).map(({ id }) => id)).toEqual(['läuft', 'bald', 'abends'])
  expect(upcoming(day, NOW_MS, 4).map(({ id }) => id)).toEqual(['vorbei', 'läuft', 'bald', 'abends'])
  expect(upcoming([], NOW_MS, 3)).toEqual([])
})
