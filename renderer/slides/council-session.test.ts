import type { CouncilSession, StreamStatus } from '#schema/live-fact'
import { describe, expect, test } from 'vitest'
import { byRelevance, sessionState, streamPage } from './council-session.ts'

const minute = 60_000
const session = (status: StreamStatus, more: Partial<CouncilSession> = {}): CouncilSession => ({
  id: status,
  name: 'Rat der Stadt',
  startsAt: 100 * minute,
  cancelled: false,
  agenda: [],
  stream: { status, pageUrl: 'https://example.org/live' },
  ...more,
})

describe('sessionState', () => {
  test('says LIVE only for a checked stream whose check is fresh', () => {
    expect(sessionState(session('live'), true, 110 * minute)).toEqual({ kind: 'live' })
    expect(sessionState(session('live'), false, 110 * minute)).toEqual({ kind: 'was-live' })
    for (const status of ['none', 'scheduled', 'soon', 'interrupted', 'ended', 'unknown'] as const) {
      expect(sessionState(session(status), true, 110 * minute).kind).not.toBe('live')
    }
  })

  test('counts down the last hour, rounding up, and never below one minute', () => {
    const at = (ms: number) => sessionState(session('soon'), true, 100 * minute - ms)
    expect(at(12 * minute)).toEqual({ kind: 'soon', minutes: 12 })
    expect(at(1)).toEqual({ kind: 'soon', minutes: 1 })
    expect(at(61 * minute)).toEqual({ kind: 'planned' })
    expect(at(0)).toEqual({ kind: 'planned' })
  })

  test('a cancelled session is cancelled, whatever its stream does', () => {
    expect(sessionState(session('live', { cancelled: true }), true, 0)).toEqual({ kind: 'cancelled' })
  })
})

test('byRelevance puts the present before the future before the past', () => {
  const all = [
    session('ended', { startsAt: 1 }),
    session('scheduled', { startsAt: 300 * minute }),
    session('live'),
    session('soon', { startsAt: 120 * minute }),
  ]
  const order = byRelevance(all, true, 110 * minute).map((entry) => entry.session.id)
  expect(order).toEqual(['live', 'soon', 'scheduled', 'ended'])
})

test('streamPage is offered while there may be something to see', () => {
  expect(streamPage(session('live'), { kind: 'live' })).toBe('https://example.org/live')
  expect(streamPage(session('ended'), { kind: 'ended' })).toBeUndefined()
  expect(streamPage(session('none'), { kind: 'planned' })).toBeUndefined()
})
