import type { Announcement } from '#player/speech/compose-announcement'
import { CLIP_RATE_HZ } from './polish-clip.ts'
import type { Sound } from './wav.ts'

/** One sound of a whole announcement, as a screen would play it. Clips that are not there are silence. */
export function joinClips({ clips, durationMs }: Announcement, sounds: ReadonlyMap<string, Sound>): Sound {
  const samples = new Float32Array(Math.ceil((durationMs / 1_000) * CLIP_RATE_HZ))
  for (const { sha256, startMs } of clips) {
    const start = Math.round((startMs / 1_000) * CLIP_RATE_HZ)
    const clip = sounds.get(sha256)?.samples ?? new Float32Array()
    samples.set(clip.subarray(0, Math.max(0, samples.length - start)), start)
  }
  return { rateHz: CLIP_RATE_HZ, samples }
}
