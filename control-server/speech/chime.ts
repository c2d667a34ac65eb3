import { CLIP_RATE_HZ, fromDb, PEAK_DB, peakOf } from './polish-clip.ts'
import type { Sound } from './wav.ts'

/** Rises when the chime would sound differently. */
export const CHIME_VERSION = 1

/** Two falling tones a third apart, E5 and C5: heard over a full hall, and mild enough for the hundredth time. */
const TONES = [
  { startMs: 0, hz: 659.26 },
  { startMs: 280, hz: 523.25 },
]
const DURATION_MS = 980
const ATTACK_MS = 8
/** Loudness falls to a third in this time, as that of a struck bar does. */
const DECAY_MS = 220
/** What makes it a bell and not a test tone: share and pitch of its partials. */
const PARTIALS = [
  { share: 1, pitch: 1 },
  { share: 0.32, pitch: 2 },
  { share: 0.12, pitch: 3.01 },
]
/** Below the peak of speech: it calls for attention, and must not startle. */
const CHIME_DB = -6

/** The sound before the words, computed: it belongs to nobody else. */
export function chime(): Sound {
  const length = Math.round((DURATION_MS / 1_000) * CLIP_RATE_HZ)
  const raw = Float32Array.from({ length }, (_, index) => {
    const atMs = (index / CLIP_RATE_HZ) * 1_000
    const end = Math.min(1, (DURATION_MS - atMs) / 60)
    return end * TONES.reduce((sum, { startMs, hz }) => sum + toneAt(atMs - startMs, hz), 0)
  })
  const gain = fromDb(PEAK_DB + CHIME_DB) / peakOf(raw)
  return { rateHz: CLIP_RATE_HZ, samples: raw.map((sample) => sample * gain) }
}

function toneAt(atMs: number, hz: number): number {
  if (atMs < 0) return 0
  const envelope = Math.min(1, atMs / ATTACK_MS) * Math.exp(-atMs / DECAY_MS)
  return PARTIALS.reduce(
    (sum, { share, pitch }) => sum + envelope * share * Math.sin((2 * Math.PI * hz * pitch * atMs) / 1_000),
    0,
  )
}
