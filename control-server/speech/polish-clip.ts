import type { Sound } from './wav.ts'

/** Rises when clips would come out differently: then all are made anew. */
export const PROCESSING_VERSION = 1

/** Of all clips, so that they can be joined: as engines speak, and enough for a voice. */
export const CLIP_RATE_HZ = 22_050

/** Softer than this below the loudest instant is silence: breath and hum of a voice, not the end of a word. */
const SILENCE_DB = -42
/** Kept on both sides of the voice, so that no consonant is bitten off. */
const MARGIN_MS = 15
const FADE_MS = 6
const BLOCK_MS = 20
/** Blocks softer than this below the loudest block say nothing about how loud a word is (after ITU-R BS.1770, gating). */
const GATE_DB = -20
/** Loudness of every clip, dB below full scale, so that no digit is lost behind a loud letter. */
export const LOUDNESS_DB = -20
/** No sample comes closer to full scale: amplifiers of small monitors distort there. */
export const PEAK_DB = -1.5

/**
 * Makes a clip of what an engine has spoken: one rate for all, silence at both ends cut off, equally loud as every
 * other, soft at its edges. Silence stays silence.
 */
export function polishClip(sound: Sound): Sound {
  const trimmed = trimSilence(resample(sound, CLIP_RATE_HZ))
  const rms = gatedRms(trimmed)
  const peak = peakOf(trimmed.samples)
  if (rms === 0 || peak === 0) return trimmed
  const gain = Math.min(fromDb(LOUDNESS_DB) / rms, fromDb(PEAK_DB) / peak)
  return fade({ ...trimmed, samples: trimmed.samples.map((sample) => sample * gain) })
}

/** Linear between neighbours; voices have little above what this keeps. */
export function resample({ rateHz, samples }: Sound, wantedHz: number): Sound {
  if (rateHz === wantedHz) return { rateHz, samples }
  const length = Math.round((samples.length * wantedHz) / rateHz)
  const resampled = Float32Array.from({ length }, (_, index) => {
    const at = (index * rateHz) / wantedHz
    const before = samples[Math.floor(at)] ?? 0
    const after = samples[Math.floor(at) + 1] ?? before
    return before + (after - before) * (at % 1)
  })
  return { rateHz: wantedHz, samples: resampled }
}

function trimSilence({ rateHz, samples }: Sound): Sound {
  const threshold = peakOf(samples) * fromDb(SILENCE_DB)
  const isLoud = (sample: number) => Math.abs(sample) > threshold
  const first = samples.findIndex(isLoud)
  if (first < 0) return { rateHz, samples }
  const margin = samplesIn(MARGIN_MS, rateHz)
  const last = samples.findLastIndex(isLoud)
  return { rateHz, samples: samples.slice(Math.max(0, first - margin), last + 1 + margin) }
}

/** Root mean square of the blocks that are part of a word. */
export function gatedRms({ rateHz, samples }: Sound): number {
  const blockLength = samplesIn(BLOCK_MS, rateHz)
  const powers: number[] = []
  for (let at = 0; at < samples.length; at += blockLength) powers.push(powerOf(samples.subarray(at, at + blockLength)))
  const gate = Math.max(0, ...powers) * fromDb(GATE_DB) ** 2
  const loud = powers.filter((power) => power >= gate)
  return loud.length === 0 ? 0 : Math.sqrt(loud.reduce((sum, power) => sum + power, 0) / loud.length)
}

function fade({ rateHz, samples }: Sound): Sound {
  const length = Math.min(samplesIn(FADE_MS, rateHz), Math.floor(samples.length / 2))
  const faded = samples.map((sample, index) => {
    const edge = Math.min(index, samples.length - 1 - index)
    return edge < length ? sample * (edge / length) : sample
  })
  return { rateHz, samples: faded }
}

export function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
}

export function fromDb(db: number): number {
  return 10 ** (db / 20)
}

function powerOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length)
}

function samplesIn(durationMs: number, rateHz: number): number {
  return Math.max(1, Math.round((durationMs / 1_000) * rateHz))
}
