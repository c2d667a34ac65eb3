import { fail, ok, type Result } from '#schema/result'

/** One channel of sound. */
export interface Sound {
  readonly rateHz: number
  /** From -1 to 1. */
  readonly samples: Float32Array
}

const HEADER_BYTES = 44
const PCM = 1
const EXTENSIBLE = 0xfffe

/**
 * Reads 16-bit PCM, as speech engines write it; several channels become one. Tolerates what engines do when they write
 * to a pipe: a length that was not known yet (0 or too large), and chunks of other kinds.
 */
export function parseWav(bytes: Uint8Array): Result<Sound, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WAVE') return fail('not a WAV file')
  let format: { readonly channelCount: number; readonly rateHz: number } | undefined
  for (let at = 12; at + 8 <= bytes.length;) {
    const kind = textAt(bytes, at)
    const sizeBytes = view.getUint32(at + 4, true)
    const start = at + 8
    if (kind === 'fmt ' && start + 16 <= bytes.length) {
      const code = view.getUint16(start, true)
      const bits = view.getUint16(start + 14, true)
      if ((code !== PCM && code !== EXTENSIBLE) || bits !== 16)
        return fail(`not 16-bit PCM (format ${code}, ${bits} bits)`)
      format = { channelCount: view.getUint16(start + 2, true), rateHz: view.getUint32(start + 4, true) }
    }
    if (kind === 'data') {
      if (!format || format.channelCount < 1 || format.rateHz < 1) return fail('a WAV file without a format')
      const known = sizeBytes > 0 && start + sizeBytes <= bytes.length
      return ok(readPcm(view, start, known ? start + sizeBytes : bytes.length, format))
    }
    // Chunks are padded to an even length.
    at = start + sizeBytes + (sizeBytes % 2)
  }
  return fail('a WAV file without data')
}

function readPcm(
  view: DataView,
  start: number,
  end: number,
  { channelCount, rateHz }: { readonly channelCount: number; readonly rateHz: number },
): Sound {
  const frameBytes = 2 * channelCount
  const samples = new Float32Array(Math.floor((end - start) / frameBytes))
  for (let frame = 0; frame < samples.length; frame += 1) {
    let sum = 0
    for (let channel = 0; channel < channelCount; channel += 1) {
      sum += view.getInt16(start + frame * frameBytes + channel * 2, true)
    }
    samples[frame] = sum / channelCount / 32_768
  }
  return { rateHz, samples }
}

/** Mono, 16-bit PCM. What is louder than full scale is cut. */
export function writeWav({ rateHz, samples }: Sound): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + 2 * samples.length)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index += 1) view.setUint8(at + index, letters.charCodeAt(index))
  }
  text(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, PCM, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rateHz, true)
  view.setUint32(28, rateHz * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, 2 * samples.length, true)
  for (const [index, sample] of samples.entries()) {
    view.setInt16(HEADER_BYTES + 2 * index, Math.round(Math.min(1, Math.max(-1, sample)) * 32_767), true)
  }
  return bytes
}

export function durationMsOf({ rateHz, samples }: Sound): number {
  return Math.max(1, Math.round((samples.length / rateHz) * 1_000))
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
