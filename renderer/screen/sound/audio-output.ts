import type { Announcement } from '#player/speech/compose-announcement'
import { filesOfSpeech } from '#player/speech/files-of-speech'
import type { PageSound } from '#schema/local-api'
import type { Speech } from '#schema/speech'
import { pause } from './pause.ts'

/** Between the decision and the first sound, so that no clip begins late. */
const LEAD_S = 0.08
/** How often the audio clock is looked at while it runs through an announcement. */
const LOOK_MS = 50
/** A clock that stands still for so long has stopped; on a busy machine it only waits. */
const STALL_MS = 5_000
/** A tenth of a second of noise far below hearing. It also keeps the amplifier of a monitor from falling asleep. */
const PROBE = { durationS: 0.1, amplitude: 0.000_03 }
const PROBE_MS_MAX = 4_000

/** The loudspeaker of a page: clips on the audio clock, without gap, from local files. */
export class AudioOutput {
  readonly #asset: (sha256: string) => string
  readonly #context = new AudioContext({ latencyHint: 'interactive' })
  readonly #volume = this.#context.createGain()
  /** By hash; the ones that could not be loaded are not there. */
  readonly #clips = new Map<string, AudioBuffer>()
  #loading: Promise<void> = Promise.resolve()

  constructor(asset: (sha256: string) => string) {
    this.#asset = asset
    this.#volume.connect(this.#context.destination)
  }

  get isRunning(): boolean {
    return this.#context.state === 'running'
  }

  setVolume(percent: number): void {
    this.#volume.gain.value = percent / 100
  }

  /** Loads every clip ahead, so that a call sounds at once. */
  prepare(speech: Speech): Promise<void> {
    this.#loading = this.#loading.then(() => this.#load(new Set(filesOfSpeech(speech))))
    return this.#loading
  }

  /** The part of it that can be played now. */
  playable(speech: Speech): Speech {
    return { ...speech, clips: speech.clips.filter(({ sha256 }) => this.#clips.has(sha256)) }
  }

  /** Plays it. True when the audio clock has run through all of it; false when it stopped on the way. */
  async play({ clips, durationMs }: Announcement): Promise<boolean> {
    const context = this.#context
    const startAt = context.currentTime + LEAD_S
    const sources = clips.flatMap(({ sha256, startMs }) => {
      const buffer = this.#clips.get(sha256)
      return buffer ? [this.#schedule(buffer, startAt + startMs / 1_000)] : []
    })
    const endAt = startAt + durationMs / 1_000
    let movedAtMs = performance.now()
    for (let last = context.currentTime; context.currentTime < endAt; last = context.currentTime) {
      await pause(LOOK_MS)
      if (context.currentTime > last) movedAtMs = performance.now()
      if (performance.now() - movedAtMs < STALL_MS) continue
      for (const source of sources) source.disconnect()
      return false
    }
    return true
  }

  /** Whether sound would be heard, as far as a page can tell: a device, and a clock that runs through a probe. */
  async check(): Promise<PageSound> {
    if (!(await hasOutput())) return 'no-device'
    // It is answered only when the page may play, which may be never.
    if (!this.isRunning) void this.#context.resume().catch(() => undefined)
    const length = Math.ceil(PROBE.durationS * this.#context.sampleRate)
    const buffer = this.#context.createBuffer(1, length, this.#context.sampleRate)
    buffer.getChannelData(0).forEach((_, index, samples) => (samples[index] = PROBE.amplitude * (index % 2 ? 1 : -1)))
    const before = this.#context.currentTime
    const source = this.#schedule(buffer, before)
    const ended = new Promise<boolean>((resolve) => source.addEventListener('ended', () => resolve(true)))
    const isThrough = await Promise.race([ended, pause(PROBE_MS_MAX).then(() => false)])
    if (!isThrough) source.disconnect()
    return isThrough && this.isRunning && this.#context.currentTime > before ? 'plays' : 'blocked'
  }

  async close(): Promise<void> {
    await this.#context.close()
  }

  #schedule(buffer: AudioBuffer, startAt: number): AudioBufferSourceNode {
    const source = this.#context.createBufferSource()
    source.buffer = buffer
    source.connect(this.#volume)
    source.start(startAt)
    return source
  }

  async #load(wanted: ReadonlySet<string>): Promise<void> {
    for (const sha256 of this.#clips.keys()) if (!wanted.has(sha256)) this.#clips.delete(sha256)
    for (const sha256 of wanted) {
      if (this.#clips.has(sha256)) continue
      const clip = await this.#decode(sha256)
      if (clip) this.#clips.set(sha256, clip)
    }
  }

  /** A core that is restarting, or a file that is damaged and being loaded anew: it is tried again later. */
  async #decode(sha256: string): Promise<AudioBuffer | undefined> {
    try {
      const response = await fetch(this.#asset(sha256))
      return response.ok ? await this.#context.decodeAudioData(await response.arrayBuffer()) : undefined
    } catch {
      return undefined
    }
  }
}

/** Browsers name no devices to pages without permission, but they say whether there is one. */
async function hasOutput(): Promise<boolean> {
  // A page that may not even ask knows of nothing that is missing.
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => undefined)
  return devices === undefined || devices.some(({ kind }) => kind === 'audiooutput')
}
