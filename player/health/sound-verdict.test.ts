import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OutputCheck, PageSound } from '#schema/local-api'
import { SOUND_SIGN_AGE_MS_MAX, type SoundSigns, soundVerdict } from './sound-verdict.ts'

const now = { ageMs: 0 }

describe('the sound of a screen', () => {
  test.each([
    [{}, 'unchecked'],
    [{ page: { sound: 'plays', ...now } }, 'unchecked'],
    [{ page: { sound: 'plays', ...now }, output: { output: 'unknown', ...now } }, 'unchecked'],
    [{ page: { sound: 'plays', ...now }, output: { output: 'on', ...now } }, 'audible'],
    [{ page: { sound: 'plays', ...now }, output: { output: 'muted', ...now } }, 'muted'],
    [{ page: { sound: 'blocked', ...now }, output: { output: 'on', ...now } }, 'blocked'],
    [{ page: { sound: 'blocked', ...now } }, 'blocked'],
    [{ page: { sound: 'no-device', ...now }, output: { output: 'muted', ...now } }, 'no-device'],
    [{ page: { sound: 'plays', ...now }, output: { output: 'no-device', ...now } }, 'no-device'],
  ] as const satisfies readonly (readonly [SoundSigns, string])[])('of %o is %s', (signs, verdict) =>
    expect(soundVerdict(signs)).toBe(verdict),
  )

  test('is audible only when page and mixer have said so lately', () => {
    const age = fc.integer({ min: 0, max: 2 * SOUND_SIGN_AGE_MS_MAX })
    const signs = fc.record(
      {
        page: fc.record({ sound: fc.constantFrom<PageSound[]>('plays', 'blocked', 'no-device'), ageMs: age }),
        output: fc.record({
          output: fc.constantFrom<OutputCheck['output'][]>('on', 'muted', 'no-device', 'unknown'),
          ageMs: age,
        }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(signs, (known) => {
        const { page, output } = known
        const isProven =
          page?.sound === 'plays' &&
          output?.output === 'on' &&
          Math.max(page.ageMs, output.ageMs) <= SOUND_SIGN_AGE_MS_MAX
        expect(soundVerdict(known) === 'audible').toBe(isProven)
      }),
    )
  })
})
