import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reported } from '#schema/device'
import { PRESENTED_MAX_AGE_MS, type ScreenFacts, screenTruth, SILENCE_MAX_MS, UPDATE_MAX_MS } from './screen-truth.ts'

const NOW = Date.UTC(2026, 10, 26, 8, 41)
const wanted = 'a'.repeat(64)
const other = 'b'.repeat(64)

const reported = (presentedReleaseId: string, presentedAt: number, phase: Reported['phase'] = 'current'): Reported => ({
  boot: 'boot',
  n: 1,
  at: presentedAt,
  version: '1',
  phase,
  screens: [{ screenId: 'foyer', presentedReleaseId, presentedAt }],
})

const facts = (player: ScreenFacts['player'], publishedAgoMs = 3_600_000): ScreenFacts => ({
  screenId: 'foyer',
  ...(player && { player }),
  desired: { releaseId: wanted, publishedAt: NOW - publishedAgoMs },
  timeZone: 'Europe/Berlin',
})

test('a screen that presented the desired release in the last minute is current, and says since when in local time', () => {
  const verdict = screenTruth(facts({ online: true, lastSeenAt: NOW, reported: reported(wanted, NOW - 1_000) }), NOW)
  expect(verdict).toEqual({ truth: 'current', reason: 'Zeigt den Stand von 08:41.' })
})

test('without a player it is unpaired', () => {
  expect(screenTruth(facts(undefined), NOW).truth).toBe('unpaired')
})

test('a silent player is offline at the latest after 45 s, even when the broker believes in it', () => {
  const silent = facts({ online: true, lastSeenAt: NOW - SILENCE_MAX_MS - 1, reported: reported(wanted, NOW) })
  expect(screenTruth(silent, NOW).truth).toBe('offline')
  const will = facts({ online: false, lastSeenAt: NOW, reported: reported(wanted, NOW) })
  expect(screenTruth(will, NOW).truth).toBe('offline')
})

test('a release on its way is updating for two minutes, then the screen is stale', () => {
  const player = { online: true, lastSeenAt: NOW, reported: reported(other, NOW, 'downloading') }
  expect(screenTruth(facts(player, UPDATE_MAX_MS), NOW).truth).toBe('updating')
  expect(screenTruth(facts(player, UPDATE_MAX_MS + 1), NOW).truth).toBe('stale')
})

test('a live player whose page shows no new picture is stale', () => {
  const player = { online: true, lastSeenAt: NOW, reported: reported(wanted, NOW - PRESENTED_MAX_AGE_MS - 1) }
  expect(screenTruth(facts(player), NOW)).toMatchObject({ truth: 'stale' })
})

test('a release that can not be loaded is told in the words of the player', () => {
  const failed = { ...reported(other, NOW, 'failed'), problem: 'Ein Bild ist beschädigt.' }
  const verdict = screenTruth(facts({ online: true, lastSeenAt: NOW, reported: failed }), NOW)
  expect(verdict).toEqual({ truth: 'stale', reason: 'Ein Bild ist beschädigt.' })
})

test('green is never shown without fresh pixels of the desired release', () => {
  const player = fc.record({
    online: fc.boolean(),
    lastSeenAt: fc.integer({ min: NOW - 200_000, max: NOW }),
    reported: fc
      .tuple(
        fc.constantFrom(wanted, other),
        fc.integer({ min: NOW - 200_000, max: NOW }),
        fc.constantFrom<Reported['phase']>('empty', 'downloading', 'current', 'failed'),
      )
      .map(([id, at, phase]) => reported(id, at, phase)),
  })
  fc.assert(
    fc.property(player, fc.integer({ min: 0, max: 400_000 }), (known, publishedAgoMs) => {
      if (screenTruth(facts(known, publishedAgoMs), NOW).truth !== 'current') return
      const page = known.reported.screens[0]
      expect(known.online).toBe(true)
      expect(page?.presentedReleaseId).toBe(wanted)
      expect(NOW - (page?.presentedAt ?? 0)).toBeLessThanOrEqual(PRESENTED_MAX_AGE_MS)
    }),
  )
})
