import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chime } from './chime.ts'
import { CLIP_RATE_HZ, fromDb, gatedRms, LOUDNESS_DB, PEAK_DB, peakOf, polishClip } from './polish-clip.ts'
import { durationMsOf, parseWav, type Sound, writeWav } from './wav.ts'

const sample = fc.float({ min: -1, max: 1, noNaN: true })
const sound = fc.record({
  rateHz: fc.constantFrom(16_000, 22_050, 48_000),
  samples: fc.float32Array({ min: -1, max: 1, noNaN: true, maxLength: 500 }),
})
const parsed = (bytes: Uint8Array): Sound => {
  const result = parseWav(bytes)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('a WAV file', () => {
  test('is read as it was written, to the step of its 16 bits', () => {
    fc.assert(
      fc.property(sound, (written) => {
        const read = parsed(writeWav(written))
        expect(read.rateHz).toBe(written.rateHz)
        expect(read.samples.length).toBe(written.samples.length)
        for (const [index, value] of read.samples.entries()) {
          expect(Math.abs(value - (written.samples[index] ?? Number.NaN))).toBeLessThan(2 / 32_767)
        }
      }),
    )
  })

  test.each([0, 0x7fff_f000, 0xffff_ffff])('is read to its end when its length is not known (%d)', (length) => {
    const bytes = writeWav({ rateHz: 22_050, samples: Float32Array.from([0.5, -0.5, 0.25]) })
    new DataView(bytes.buffer).setUint32(40, length, true)
    expect(parsed(bytes).samples.length).toBe(3)
  })

  test('of two channels becomes one, and other chunks are passed over', () => {
    const bytes = writeWav({ rateHz: 8_000, samples: Float32Array.from([1, 0, -1, 0]) })
    new DataView(bytes.buffer).setUint16(22, 2, true)
    const odd = new Uint8Array([...new TextEncoder().encode('LIST'), 3, 0, 0, 0, 1, 2, 3, 0])
    const withList = new Uint8Array([...bytes.subarray(0, 12), ...odd, ...bytes.subarray(12)])
    expect([...parsed(withList).samples].map((one) => Math.round(one * 10))).toEqual([5, -5])
  })

  test('that is broken is refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(60), fc.nat(255), (noise, at, byte) => {
        expect(typeof parseWav(noise).ok).toBe('boolean')
        const bytes = writeWav({ rateHz: 22_050, samples: new Float32Array(10) })
        bytes[at] = byte
        expect(typeof parseWav(bytes).ok).toBe('boolean')
        expect(typeof parseWav(bytes.subarray(0, at)).ok).toBe('boolean')
      }),
    )
  })
})

/** A word: a tone that swells and dies away, with silence around it. */
const word = fc.record({
  rateHz: fc.constantFrom(16_000, 22_050),
  hz: fc.integer({ min: 100, max: 2_000 }),
  durationMs: fc.integer({ min: 80, max: 900 }),
  beforeMs: fc.integer({ min: 0, max: 400 }),
  afterMs: fc.integer({ min: 0, max: 400 }),
  gain: fc.double({ min: 0.02, max: 1, noNaN: true }),
})
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never

function spoken({ rateHz, hz, durationMs, beforeMs, afterMs, gain }: Word): Sound {
  const length = (ms: number) => Math.round((ms / 1_000) * rateHz)
  const samples = new Float32Array(length(beforeMs) + length(durationMs) + length(afterMs))
  for (let index = 0; index < length(durationMs); index += 1) {
    const swell = Math.sin((Math.PI * index) / length(durationMs))
    samples[length(beforeMs) + index] = gain * swell * Math.sin((2 * Math.PI * hz * index) / rateHz)
  }
  return { rateHz, samples }
}

describe('a polished clip', () => {
  test('is as loud as any other, never too loud, and silent at its edges', () => {
    fc.assert(
      fc.property(word, (one) => {
        const clip = polishClip(spoken(one))
        expect(clip.rateHz).toBe(CLIP_RATE_HZ)
        expect(peakOf(clip.samples)).toBeLessThanOrEqual(fromDb(PEAK_DB) + 1e-4)
        // Less than anyone can hear: soft edges change the average of a short word a little.
        expect(Math.abs(20 * Math.log10(gatedRms(clip)) - LOUDNESS_DB)).toBeLessThan(1)
        expect([Math.abs(clip.samples[0] ?? 1), Math.abs(clip.samples.at(-1) ?? 1)]).toEqual([0, 0])
      }),
      { numRuns: 40 },
    )
  })

  test('has lost the silence around the word, and nothing of the word', () => {
    fc.assert(
      fc.property(word, (one) => {
        const { durationMs } = one
        const lengthMs = durationMsOf(polishClip(spoken(one)))
        expect(lengthMs).toBeLessThanOrEqual(durationMs + 2 * 15 + 2)
        expect(lengthMs).toBeGreaterThan(durationMs * 0.9)
      }),
      { numRuns: 40 },
    )
  })

  test('of a louder or a softer voice is the same', () => {
    fc.assert(
      fc.property(word, fc.double({ min: 0.2, max: 1, noNaN: true }), (one, factor) => {
        const raw = spoken(one)
        const loud = polishClip(raw)
        const soft = polishClip({ ...raw, samples: raw.samples.map((value) => value * factor) })
        expect(Math.abs(soft.samples.length - loud.samples.length)).toBeLessThanOrEqual(2)
        expect(peakOf(soft.samples)).toBeCloseTo(peakOf(loud.samples), 2)
      }),
      { numRuns: 40 },
    )
  })

  test('of nothing is nothing, whatever comes in', () => {
    expect(peakOf(polishClip({ rateHz: 16_000, samples: new Float32Array(1_000) }).samples)).toBe(0)
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 50 }), (samples) => {
        const clip = polishClip({ rateHz: CLIP_RATE_HZ, samples: Float32Array.from(samples) })
        for (const value of clip.samples) expect(Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

test('the chime is always the same, begins and ends in silence, and does not startle', () => {
  const { samples } = chime()
  expect(writeWav(chime())).toEqual(writeWav(chime()))
  expect(Math.abs(samples[0] ?? 1)).toBeLessThan(0.01)
  expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.01)
  expect(peakOf(samples)).toBeLessThan(fromDb(-7))
})
