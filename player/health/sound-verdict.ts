import type { OutputCheck, PageSound } from '#schema/local-api'
import type { SoundVerdict } from '#schema/speech'

/** What is known of the sound of one screen, each with its age in milliseconds. */
export interface SoundSigns {
  /** Of the page itself; absent until it has checked. */
  readonly page?: { readonly sound: PageSound; readonly ageMs: number }
  /** Of this machine's mixer; absent while no shell has looked. */
  readonly output?: { readonly output: OutputCheck['output']; readonly ageMs: number }
}

/** A page and a shell check every five seconds; what is older than this says nothing any more. */
export const SOUND_SIGN_AGE_MS_MAX = 20_000

/**
 * Whether calls can be heard, as far as a machine can tell: `audible` takes a page whose audio clock runs, a device,
 * and a mixer that is not muted. The most basic trouble is named first, because it has to be mended first.
 */
export function soundVerdict({ page, output }: SoundSigns): SoundVerdict {
  const sound = page && page.ageMs <= SOUND_SIGN_AGE_MS_MAX ? page.sound : undefined
  const mixer = output && output.ageMs <= SOUND_SIGN_AGE_MS_MAX ? output.output : 'unknown'
  if (sound === 'no-device' || mixer === 'no-device') return 'no-device'
  if (mixer === 'muted') return 'muted'
  if (sound === 'blocked') return 'blocked'
  return sound === 'plays' && mixer === 'on' ? 'audible' : 'unchecked'
}
