import type { Summons } from '../state/situation.ts'

/** What a phone can do beside showing: not every one can do each of it, and none is needed. */
export interface AttentionDeps {
  readonly navigator: Navigator
  readonly speech: SpeechSynthesis | undefined
}

/** Milliseconds on and off. */
const BUZZ: Readonly<Record<Summons, number[]>> = { soon: [200], called: [500, 200, 500, 200, 800] }

/** Two falling tones, as from the displays: told from every ring tone. */
const CHIME = [
  { hz: 784, fromS: 0 },
  { hz: 622, fromS: 0.28 },
] as const
const TONE_S = 0.7
const CHIME_S = 1

/** Calls for the visitor's attention: by touch at once, by sound only after they have asked for it. */
export class Attention {
  readonly #deps: AttentionDeps
  #audio: AudioContext | undefined
  #lock: WakeLockSentinel | undefined
  #wantsLight = false
  #speaking: ReturnType<typeof setTimeout> | undefined

  constructor(deps: AttentionDeps) {
    this.#deps = deps
  }

  get hasSound(): boolean {
    return this.#audio !== undefined
  }

  /** To be called from a tap: browsers let no page ring by itself. Rings once, so that one hears that it works. */
  async switchSound(on: boolean): Promise<void> {
    clearTimeout(this.#speaking)
    this.#deps.speech?.cancel()
    const audio = this.#audio
    this.#audio = undefined
    await audio?.close()
    if (!on) return
    this.#audio = new AudioContext()
    await this.#audio.resume()
    this.#chime()
  }

  summon(summons: Summons, words: string, lang: string): void {
    this.#deps.navigator.vibrate?.(BUZZ[summons])
    if (!this.#audio) return
    this.#chime()
    clearTimeout(this.#speaking)
    this.#speaking = setTimeout(() => this.#say(words, lang), CHIME_S * 1_000)
  }

  /** Keeps the screen lit while it matters. Browsers take that back when the page goes out of sight. */
  async keepLight(wanted: boolean): Promise<void> {
    this.#wantsLight = wanted
    if (!wanted) {
      const lock = this.#lock
      this.#lock = undefined
      await lock?.release()
      return
    }
    if (this.#lock?.released === false || !('wakeLock' in this.#deps.navigator)) return
    try {
      const lock = await this.#deps.navigator.wakeLock.request('screen')
      // It may have become another visitor's turn while the browser thought about it.
      if (this.#wantsLight) this.#lock = lock
      else await lock.release()
    } catch {
      // Battery saving, or out of sight: the phone goes dark as usual, and vibrates all the same.
    }
  }

  #chime(): void {
    const audio = this.#audio
    if (!audio) return
    for (const { hz, fromS } of CHIME) {
      const tone = audio.createOscillator()
      const loudness = audio.createGain()
      const start = audio.currentTime + fromS
      tone.frequency.value = hz
      loudness.gain.setValueAtTime(0, start)
      loudness.gain.linearRampToValueAtTime(0.4, start + 0.02)
      loudness.gain.exponentialRampToValueAtTime(0.001, start + TONE_S)
      tone.connect(loudness).connect(audio.destination)
      tone.start(start)
      tone.stop(start + TONE_S)
    }
  }

  #say(words: string, lang: string): void {
    const { speech } = this.#deps
    if (!speech) return
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.lang = lang
    utterance.rate = 0.9
    speech.cancel()
    speech.speak(utterance)
  }
}
