import { describe, expect, test } from 'vitest'
import type { SoundVerdict } from '#schema/speech'
import { testScreen } from '../releases/testing-content.ts'
import type { JudgedScreen } from './read-screens.ts'
import { sensesOf, soundHealthOf, soundOf } from './screen-sound.ts'
import { PROOF_MAX_AGE_MS, type Why } from './screen-truth.ts'
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
    [judged('audible'), 'there', 'well'],
    [judged('muted'), 'gone', 'silent'],
    [judged('blocked'), 'gone', 'silent'],
    [judged('no-device'), 'gone', 'silent'],
    [judged('unchecked'), 'unsure', 'unknown'],
    [judged(undefined), 'unsure', 'unknown'],
    [judged('audible', { ageMs: PROOF_MAX_AGE_MS + 1 }), 'unsure', 'unknown'],
    [judged('muted', { why: 'offline' }), 'gone', 'unknown'],
    [judged('muted', { why: 'unpaired' }), 'gone', 'well'],
    [judged('muted', { why: 'awaited' }), 'unsure', 'unknown'],
    [judged('muted', { speaks: false }), 'none', 'well'],
  ] as const)('%#', (screen, sound, health) => {
    expect(sensesOf(screen, NOW).sound).toBe(sound)
    expect(soundHealthOf(screen, NOW)).toBe(health)
  })

  test('of a silent screen is nothing that anybody waits for', () => {
    const { screen, facts } = judged('audible', { speaks: false })
    expect(soundOf(screen, facts, NOW)).toBeUndefined()
  })
})

test.each([
  ['right', 'there'],
  ['dark', 'there'],
  ['unproven', 'unsure'],
  ['updating', 'unsure'],
  ['black', 'gone'],
  ['offline', 'gone'],
  ['unpaired', 'gone'],
] as const)('the picture of a screen that is %s is %s', (why, picture) => {
  expect(sensesOf(judged('audible', { why }), NOW).picture).toBe(picture)
})
