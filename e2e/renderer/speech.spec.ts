import { chromium, expect, type Page, test } from '@playwright/test'
import type { Played } from '#build/dev/core-stream'
import { callOf, playing } from '#build/dev/monitor-scenes'
import { MonitorStage } from '#build/dev/monitor-stage'
import { filesOfSpeech } from '#player/speech/files-of-speech'
import { neededClips } from '#player/speech/needed-clips'
import type { ShownCall } from '#schema/local-api'
import type { Speech, SpeechClip } from '#schema/speech'
import { durationMsOf, type Sound, writeWav } from '#server/speech/wav'

// Whatever traces a page counts as a person who has touched it, and then any page may play.
test.use({ trace: 'off' })

/** A loudspeaker that nobody hears, so that a machine without one has a device. */
const FAKE_SPEAKER = '--use-fake-device-for-media-stream'
const CHIME = 'chime'
/** The benchmark asks for more, see `build/bench/calls-speech.ts`. */
const CALL_COUNT = Number(process.env['LOTSE_ANNOUNCED_CALLS'] ?? 3)

/** Each clip is a tone of its own, so that a recording can be read like a text. */
const TONE_MS = 120
const toneHz = (index: number): number => 500 + index * 110
const sha = (index: number): string => index.toString(16).padStart(64, '0')

function tone(hz: number): Sound {
  const rateHz = 22_050
  const length = Math.round((TONE_MS / 1_000) * rateHz)
  const samples = Float32Array.from({ length }, (_, index) => 0.4 * Math.sin((2 * Math.PI * hz * index) / rateHz))
  return { rateHz, samples }
}

const needed = neededClips({ letters: ['A'], counterLabels: ['3', '5'] }, ['de'])
/** In the order of their pitches. */
const KEYS: readonly string[] = [CHIME, ...needed.map(({ key }) => key)]

function speechOn(stage: MonitorStage): Speech {
  const durationMs = durationMsOf(tone(1))
  for (const index of KEYS.keys()) stage.sounds.set(sha(index), writeWav(tone(toneHz(index))))
  const clips = needed.map(({ language, key }, index): SpeechClip => ({
    language,
    key,
    sha256: sha(index + 1),
    durationMs,
  }))
  return { languages: ['de'], chime: { sha256: sha(0), durationMs }, clips }
}

/** Runs on the audio thread, so that a busy machine loses no sample. */
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([input]) {
    this.port.postMessage(input[0] ? input[0].slice() : new Float32Array(128))
    return true
  }
})`

/** Keeps a copy of everything that goes to the loudspeaker. */
function record(recorderUrl: string): void {
  globalThis.AudioContext = class extends AudioContext {
    /** The page has one volume for all that it plays. */
    override createGain(): GainNode {
      const volume = super.createGain()
      void this.audioWorklet.addModule(recorderUrl).then(() => {
        const samples: number[] = []
        const recorder = new AudioWorkletNode(this, 'recorder')
        recorder.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => samples.push(...data))
        recorder.port.start()
        volume.connect(recorder).connect(this.destination)
        Object.assign(globalThis, { recorded: { samples, rateHz: this.sampleRate } })
      })
      return volume
    }
  }
}

interface Recorded {
  readonly samples: readonly number[]
  readonly rateHz: number
}

/** The clips that were heard, one after the other, as a listener would tell them apart. */
function keysIn({ samples, rateHz }: Recorded): string[] {
  const windowLength = Math.round(rateHz * 0.02)
  const heard: string[] = []
  let before: string | undefined
  for (let at = 0; at + windowLength <= samples.length; at += windowLength) {
    const key = keyOf(samples.slice(at, at + windowLength), rateHz)
    if (key !== undefined && key !== before) heard.push(key)
    before = key
  }
  return heard
}

/** The loudest pitch of a moment; undefined in silence. Two clips at once are two pitches, and that is an error. */
function keyOf(window: readonly number[], rateHz: number): string | undefined {
  const power = window.reduce((sum, sample) => sum + sample * sample, 0) / window.length
  if (power < 0.02) return undefined
  const strengths = KEYS.map((key, index) => ({ key, share: strengthAt(window, toneHz(index), rateHz) / power }))
  const [first, second] = strengths.toSorted((a, b) => b.share - a.share)
  return second && second.share > 0.5 ? 'two at once' : first?.key
}

/** Power of one pitch (a single term of the Fourier transform, twice for both of its halves). */
function strengthAt(window: readonly number[], hz: number, rateHz: number): number {
  let [real, imaginary] = [0, 0]
  for (const [index, sample] of window.entries()) {
    const angle = (2 * Math.PI * hz * index) / rateHz
    real += sample * Math.cos(angle)
    imaginary += sample * Math.sin(angle)
  }
  return (2 * (real * real + imaginary * imaginary)) / window.length ** 2
}

const sentence = (digits: string, counter: string, ...before: string[]): string[] => [
  CHIME,
  ...before,
  'number',
  'letter-A',
  ...digits.split('').map((digit) => `digit-${digit}`),
  'counter',
  `label-${counter}`,
]

function speaking(speech: Speech, calls: ShownCall[]): Played {
  const { plan, state } = playing(Date.now(), { calls })
  return { plan: { ...plan, speech, screen: { ...plan.screen, sound: { volumePercent: 100 } } }, state }
}

/** A page in a browser that was started with these switches. */
async function openIn(
  switches: readonly string[],
  use: (page: Page, stage: MonitorStage, address: string) => Promise<void>,
) {
  const { launchOptions } = test.info().project.use
  await using stage = new MonitorStage()
  const address = await stage.open()
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...switches],
  })
  try {
    // The recorder is none of the page's own scripts.
    await use(await browser.newPage({ bypassCSP: true }), stage, address)
  } finally {
    await browser.close()
  }
}

/** Oldest first, all within a second; the newest is a recall. */
function burstOf(count: number): ShownCall[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, index) => {
    const isNewest = index === count - 1
    const ticket = `A ${String(44 + index * 11).padStart(3, '0')}`
    const agoMs = Math.round((900 * (count - 1 - index)) / count)
    const more = { speak: true, announce: true, ...(isNewest && { attempt: 2 }) }
    return callOf(now, ticket, index % 2 === 0 ? '3' : '5', agoMs, more)
  })
}

test(`${CALL_COUNT} calls within a second are as many whole announcements, in order, and none after a reload`, async () => {
  test.setTimeout(60_000 + CALL_COUNT * 20_000)
  await openIn(['--autoplay-policy=no-user-gesture-required', FAKE_SPEAKER], async (page, stage, address) => {
    const speech = speechOn(stage)
    const calls = burstOf(CALL_COUNT)
    await page.addInitScript(record, `data:text/javascript,${encodeURIComponent(RECORDER)}`)
    stage.show(speaking(speech, []))
    const lastClip = page.waitForResponse((response) => response.url().endsWith(filesOfSpeech(speech).at(-1) ?? ''))
    await page.goto(address)
    await lastClip
    await expect.poll(() => stage.reports.at(-1)?.sound).toBe('plays')
    await page.waitForFunction(() => 'recorded' in globalThis)
    for (let count = 1; count <= CALL_COUNT; count += 1) {
      stage.show(speaking(speech, calls.slice(0, count).toReversed()))
    }
    // The newest call is on glass while the first is still being spoken.
    const newest = calls.at(-1)?.ticket.replace(' ', '\u00a0') ?? ''
    await expect(page.getByText(newest).first()).toBeVisible()
    const spoken = () => stage.reports.flatMap(({ spokenCallIds = [] }) => spokenCallIds)
    await expect.poll(spoken, { timeout: CALL_COUNT * 20_000 }).toEqual(calls.map(({ callId }) => callId))
    const recorded = await page.evaluate(() => (globalThis as unknown as { recorded: Recorded }).recorded)
    expect(keysIn(recorded)).toEqual(
      calls.flatMap(({ ticket, counterLabel, attempt }) =>
        sentence(ticket.slice(2), counterLabel, ...(attempt > 1 ? ['recall'] : [])),
      ),
    )
    const before = stage.reports.length
    await page.reload()
    await expect.poll(() => stage.reports.slice(before).at(-1)?.sound).toBe('plays')
    await expect.poll(() => stage.reports.length).toBeGreaterThan(before + 2)
    expect(new Set(stage.claims.values()).size).toBe(1)
    expect(spoken()).toHaveLength(CALL_COUNT)
  })
})

test('a page that may not play says so and claims nothing, and speaks as soon as it may', async () => {
  const call = callOf(Date.now(), 'A 047', '3', 0, { speak: true })
  await openIn(['--autoplay-policy=document-user-activation-required', FAKE_SPEAKER], async (page, stage, address) => {
    stage.show(speaking(speechOn(stage), [call]))
    await page.goto(address)
    await expect.poll(() => stage.reports.at(-1)?.sound).toBe('blocked')
    expect(stage.claims.size).toBe(0)
    // Somebody touches it: now it may, and what is still valid is spoken.
    await page.mouse.click(5, 5)
    await expect.poll(() => [...stage.claims.keys()], { timeout: 30_000 }).toEqual(['A047'])
  })
})
