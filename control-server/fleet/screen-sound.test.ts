import { describe, expect, test } from 'vitest'
import type { SoundVerdict } from '#schema/speech'
import { testScreen } from '../releases/testing-content.ts'
import type { JudgedScreen } from './read-screens.ts'
import { soundHealthOf, soundOf } from './screen-sound.ts'
import { PROOF_MAX_AGE_MS, type Why } from './screen-truth.ts'
import { screensForCalls } from './screens-for-calls.ts'
import { rightReport } from './testing-fleet.ts'

const NOW = 1_000_000

/** A screen whose player said this of its sound, `ageMs` ago. */
function judged(
  verdict: SoundVerdict | undefined,
  { ageMs = 0, speaks = true, why = 'right' }: { ageMs?: number; speaks?: boolean; why?: Why } = {},
): JudgedScreen {
  const at = NOW - ageMs
  const [screen] = rightReport(1, at, ['s']).screens
  const said = screen && { ...screen, ...(verdict && { sound: { checkedAt: at, verdict } }) }
  const proof = { screenId: 's', ...(verdict && { sound: { at, heardAt: at } }) }
  const reported = { ...rightReport(1, at, []), screens: said ? [said] : [] }
  return {
    screen: { ...testScreen('s'), ...(speaks && { sound: { volumePercent: 60 } }) },
    playerId: 'p',
    facts: {
      screenId: 's',
      player: { online: true, lastSeenAt: at, report: { reported, receivedAt: at, proofs: [proof] } },
      listeningSince: 0,
    },
    why,
    since: 0,
    screenshotAt: undefined,
  }
}

describe('the sound of a screen', () => {
  test.each([
    [judged('audible'), undefined, 'well'],
    [judged('muted'), 'ist stumm geschaltet', 'silent'],
    [judged('blocked'), 'gibt keinen Ton aus', 'silent'],
    [judged('no-device'), 'hat keinen Lautsprecher', 'silent'],
    [judged('unchecked'), undefined, 'unknown'],
    [judged(undefined), undefined, 'unknown'],
    [judged('audible', { ageMs: PROOF_MAX_AGE_MS + 1 }), undefined, 'unknown'],
    [judged('muted', { why: 'offline' }), 'meldet sich nicht', 'unknown'],
    [judged('muted', { why: 'unpaired' }), 'ist stumm geschaltet', 'well'],
    [judged('muted', { speaks: false }), undefined, 'well'],
  ] as const)('%#', (screen, problem, health) => {
    expect(screensForCalls([screen], NOW)[0]?.problem).toBe(problem)
    expect(soundHealthOf(screen, NOW)).toBe(health)
  })

  test('of a silent screen is nothing that anybody waits for', () => {
    const { screen, facts } = judged('audible', { speaks: false })
    expect(soundOf(screen, facts, NOW)).toBeUndefined()
  })
})

test.each([
  ['right', undefined],
  ['dark', undefined],
  ['unproven', undefined],
  ['updating', undefined],
  ['older', undefined],
  ['black', 'ist schwarz'],
  ['frozen', 'zeigt ein stehendes Bild'],
] as const)('of a screen that is %s the counter is told: %s', (why, problem) => {
  expect(screensForCalls([judged('audible', { why })], NOW)[0]?.problem).toBe(problem)
})

test('a screen that no player shows is nobody’s business at the counter', () => {
  expect(screensForCalls([{ ...judged('audible'), playerId: undefined }], NOW)).toEqual([])
})
