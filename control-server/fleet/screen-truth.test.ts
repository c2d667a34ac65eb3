import { describe, expect, it, test } from 'vitest'
import type { Reported } from '#schema/device'
import {
  healthOf,
  PROOF_MAX_AGE_MS,
  type ScreenFacts,
  screenTruth,
  SILENCE_MAX_MS,
  truthOf,
  UPDATE_MAX_MS,
} from './screen-truth.ts'
import { NOTHING_HEARD, takeReport } from './take-report.ts'
import { truthText } from './truth-texts.ts'
import { liveHistory } from './truth-world.oracle.ts'

const NOW = Date.UTC(2026, 10, 26, 8, 41)
const YEARS_MS = 315_360_000_000
const wanted = 'a'.repeat(64)
const other = 'b'.repeat(64)

type Page = Reported['screens'][number]

/** A report that has just come, of a page that is right; `clockMs` is by how much the player's clock is off. */
function heard(page: Partial<Page> = {}, rest: Partial<Reported> = {}, clockMs = 0) {
  const at = NOW + clockMs
  const right = { presentedReleaseId: wanted, presentedAt: at, pixels: { checkedAt: at, verdict: 'right' as const } }
  const screens: Page[] = [{ screenId: 'foyer', ...right, ...page }]
  const reported: Reported = { boot: 'boot', n: 1, at, version: '1', phase: 'current', screens, ...rest }
  const proofs = takeReport(NOTHING_HEARD, reported, NOW)?.proofs ?? []
  return { online: true, lastSeenAt: NOW, report: { reported, receivedAt: NOW, proofs } }
}

const facts = (player: ScreenFacts['player'], publishedAgoMs = 3_600_000): ScreenFacts => ({
  screenId: 'foyer',
  listeningSince: 0,
  ...(player && { player }),
  desired: { releaseId: wanted, publishedAt: NOW - publishedAgoMs },
})
const judge = (known: ScreenFacts, now = NOW) => {
  const why = screenTruth(known, now)
  return [truthOf(why), truthText({ facts: known, why, since: NOW - 600_000, timeZone: 'Europe/Berlin' }, now)] as const
}

describe('a screen', () => {
  it('is current when page and pixels agree, and says of when its plan is in local time', () => {
    expect(judge(facts(heard()))).toEqual(['current', 'Zeigt den Stand von 08:41\u00a0Uhr, am Bild geprüft.'])
  })

  it('is dark when it is off by plan', () => {
    expect(judge(facts(heard({ pixels: { checkedAt: NOW, verdict: 'dark' } })))[0]).toBe('dark')
  })

  it('is unproven while nobody has looked at the pixels, or not for a minute', () => {
    const { pixels: _unseen, ...page } = heard().report.reported.screens[0] as Page
    const unseen = heard({}, { screens: [page] })
    expect(judge(facts(unseen))).toEqual([
      'unproven',
      'Die Anzeige meldet den Stand von 08:41\u00a0Uhr. Ob er wirklich zu sehen ist, prüft an diesem Gerät niemand.',
    ])
    const old = heard({ pixels: { checkedAt: NOW - PROOF_MAX_AGE_MS - 1, verdict: 'right' } })
    expect(judge(facts(old))[1]).toContain('wurde zuletzt um 09:39\u00a0Uhr geprüft')
  })

  it.each([
    ['black', 'Ist seit 09:31\u00a0Uhr schwarz'],
    ['frozen', 'Zeigt seit 09:31\u00a0Uhr dasselbe Bild'],
    ['wrong', 'Zeigt seit 09:31\u00a0Uhr etwas anderes'],
  ] as const)('is stale when its pixels are %s, and says since when and what to do', (verdict, start) => {
    const [truth, reason] = judge(facts(heard({ pixels: { checkedAt: NOW, verdict } })))
    expect(truth).toBe('stale')
    expect(reason).toMatch(new RegExp(`^${start}`))
    expect(reason).toContain('Laden Sie die Anzeige neu')
  })

  it('is stale, not offline, when its player reports and its page does not', () => {
    const hung = heard({ presentedAt: NOW - 300_000, pixels: { checkedAt: NOW - 300_000, verdict: 'right' } })
    expect(judge(facts(hung))).toEqual([
      'stale',
      'Der Abspieler meldet sich, aber seine Anzeige zeigt seit 09:36\u00a0Uhr kein neues Bild. Laden Sie die Anzeige neu. Hilft das nicht, starten Sie den Abspieler neu.',
    ])
  })

  it('is stale when the release was taken back', () => {
    const [truth, reason] = judge(facts(heard({ presentedReleaseId: other }, { rejectedReleaseId: wanted }), 1_000))
    expect([truth, reason.split('.')[0]]).toEqual([
      'stale',
      'Der Stand von 09:40\u00a0Uhr konnte nicht gezeigt werden, der vorige läuft',
    ])
  })

  it('tells in the words of the player why a release can not be loaded', () => {
    const failed = heard({ presentedReleaseId: other }, { phase: 'failed', problem: 'Ein Bild ist beschädigt.' })
    expect(judge(facts(failed))).toEqual(['stale', 'Ein Bild ist beschädigt.'])
  })

  it('is updating for two minutes while a release is on its way, then stale', () => {
    const old = heard({ presentedReleaseId: other })
    expect(judge(facts(old, UPDATE_MAX_MS))[0]).toBe('updating')
    expect(judge(facts(old, UPDATE_MAX_MS + 1))[0]).toBe('stale')
  })

  it('says when the clock of its player is wrong', () => {
    expect(judge(facts(heard({}, { clockUnsure: true })))[1]).toContain('Die Uhr des Abspielers geht falsch')
  })

  it('is unpaired without a player and has nothing to show before the first release', () => {
    expect(judge(facts(undefined))[0]).toBe('unpaired')
    const { desired: _nothing, ...unpublished } = facts(heard())
    expect(screenTruth(unpublished, NOW)).toBe('unpublished')
  })

  it('names the day when it is not today', () => {
    expect(judge(facts(heard(), 86_400_000))[1]).toContain('Zeigt den Stand vom 25. November, 09:41\u00a0Uhr')
  })
})

describe('silence', () => {
  it('is noticed within 45 s, even when the broker believes in the player', () => {
    const silent = facts(heard())
    expect(screenTruth(silent, NOW + SILENCE_MAX_MS)).not.toBe('offline')
    expect(screenTruth(silent, NOW + SILENCE_MAX_MS + 1)).toBe('offline')
    // The sweep looks every two seconds.
    expect(SILENCE_MAX_MS + 2_000).toBeLessThanOrEqual(45_000)
    expect(screenTruth(facts({ ...heard(), online: false }), NOW)).toBe('offline')
  })

  it('is no fault of a player that nobody could hear, until it had its chance', () => {
    const away = { ...facts({ ...heard(), lastSeenAt: NOW - 600_000 }), listeningSince: NOW }
    const old: ScreenFacts = { ...away, player: { online: true, lastSeenAt: NOW - 600_000 } }
    expect(judge(old)).toEqual([
      'offline',
      'Der Server hört seit 09:41\u00a0Uhr wieder zu und wartet auf den Abspieler.',
    ])
    expect(healthOf(screenTruth(old, NOW))).toBe('unknown')
    expect(screenTruth(old, NOW + SILENCE_MAX_MS + 1)).toBe('offline')
  })
})

describe('clocks', () => {
  it.each([0, YEARS_MS, -YEARS_MS, 3_600_000, -90_000])(
    'a player %d ms off hides nothing and fakes nothing',
    (clockMs) => {
      expect(screenTruth(facts(heard({}, {}, clockMs)), NOW)).toBe('right')
      expect(screenTruth(facts({ ...heard({}, {}, clockMs), lastSeenAt: NOW + 61_000 }), NOW + 61_000)).toBe(
        'page-silent',
      )
      const hung = heard({ presentedAt: NOW + clockMs - 61_000 }, {}, clockMs)
      expect(screenTruth(facts(hung), NOW)).toBe('page-silent')
    },
  )

  it('a clock that was turned back proves nothing', () => {
    expect(screenTruth(facts(heard({ presentedAt: NOW + 6_000 })), NOW)).toBe('page-silent')
    expect(screenTruth(facts(heard({ pixels: { checkedAt: NOW + 6_000, verdict: 'right' } })), NOW)).toBe('unproven')
    expect(screenTruth(facts(heard()), NOW - 1)).toBe('page-silent')
  })

  it('a hung page stays hung when the clock of its machine is turned back', () => {
    const report = heard().report.reported
    const first = takeReport(NOTHING_HEARD, report, NOW - 3_600_000)
    // An hour later, by a clock that has been turned back by an hour, the same picture is told of again.
    const again = first && takeReport(first, { ...report, n: 2 }, NOW)
    const told = { reported: { ...report, n: 2 }, receivedAt: NOW, proofs: again?.proofs ?? [] }
    expect(screenTruth(facts({ online: true, lastSeenAt: NOW, report: told }), NOW)).toBe('page-silent')
  })

  it('a report that the broker had kept proves nothing', () => {
    const kept = heard()
    expect(screenTruth(facts({ ...kept, report: { ...kept.report, receivedAt: undefined } }), NOW)).toBe('page-silent')
  })
})

test('in 10,000 histories of loss, repetition, hangs, restarts and wrong clocks no screen is green by belief', () => {
  let greenCount = 0
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const wild = (seed % 5) / 5
    const weather = { loss: wild, repeats: 0.3, hangs: 1, restarts: 1, clockSteps: seed % 2 }
    for (const { now, presented, right, transportMs, why } of liveHistory(seed, weather, 300_000)) {
      if (why !== 'right') continue
      greenCount += 1
      for (const { at, turnedBackMs } of [presented, right]) {
        const slackMs = transportMs + turnedBackMs
        if (now - at > PROOF_MAX_AGE_MS + slackMs) expect.fail(`seed ${seed}: green ${now - at} ms after its proof`)
      }
    }
  }
  expect(greenCount).toBeGreaterThan(100_000)
})

test('a screen that is well shows green again soon, however wrong its clock is', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const weather = { loss: 0, repeats: 0, hangs: 1, restarts: 0, clockSteps: 0 }
    for (const { isWellFor, why } of liveHistory(seed, weather, 300_000)) {
      // One look at the pixels, one report, and the line.
      if (isWellFor > 15_000 + 10_000 + 5_000) expect(why, `seed ${seed}`).toBe('right')
    }
  }
})
