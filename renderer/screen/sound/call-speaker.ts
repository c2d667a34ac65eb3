import {
  advanceAnnouncements,
  type AnnouncementEffect,
  type AnnouncementEvent,
  type Announcements,
  NO_ANNOUNCEMENTS,
  REST_MS,
} from '#player/calls/announcements'
import { type Announcement, composeAnnouncement } from '#player/speech/compose-announcement'
import { type PageSound, SOUND_CHECK_INTERVAL_MS } from '#schema/local-api'
import type { Speech } from '#schema/speech'
import type { PresentedReporter } from '../../link/presented.ts'
import type { Playing, ScreenView } from '../../link/screen-store.ts'
import type { Store } from '../../link/store.ts'
import type { AudioOutput } from './audio-output.ts'
import type { ClaimAnswer } from './claim-announcement.ts'

/** What of an `AudioOutput` is used, so that tests can listen. */
export type SpeakerOutput = Pick<
  AudioOutput,
  'isRunning' | 'setVolume' | 'prepare' | 'playable' | 'play' | 'check' | 'close'
>

export interface CallSpeakerDeps {
  readonly store: Store<ScreenView>
  readonly reporter: Pick<PresentedReporter, 'callsSpoken' | 'soundChecked'>
  /** Made only on a screen that speaks. */
  readonly openOutput: () => SpeakerOutput
  readonly claim: (callId: string, durationMs: number) => Promise<ClaimAnswer>
  /** Site time, UTC milliseconds. */
  readonly now: () => number
  /** Runs `then` again and again; the answer ends it. */
  readonly every: (then: () => void, intervalMs: number) => () => void
}

/**
 * So long a call waits for clips that are being loaded: it is on glass meanwhile. Then its chime alone says at least
 * that there is something to read.
 */
const CLIPS_MS_MAX = 5_000

/** The voice of one screen: speaks its calls one after the other, and checks that it can be heard. */
export class CallSpeaker {
  readonly #deps: CallSpeakerDeps
  #state: Announcements = NO_ANNOUNCEMENTS
  #output: SpeakerOutput | undefined
  #speech: Speech | undefined
  #sound: PageSound | undefined
  #isChecking = false
  /** Since when the clips of a plan have been loading for the first time. */
  #loadingSince: number | undefined
  /** Of the call that is claimed or spoken. */
  #announcement: Announcement | undefined

  constructor(deps: CallSpeakerDeps) {
    this.#deps = deps
  }

  start(): void {
    const { store, every } = this.#deps
    store.subscribe(() => this.#follow())
    every(() => this.#send({ type: 'tick' }), REST_MS)
    every(() => void this.#check(), SOUND_CHECK_INTERVAL_MS)
    this.#follow()
  }

  #follow(): void {
    const { playing } = this.#deps.store.get()
    this.#followPlan(playing)
    this.#send({ type: 'calls', calls: playing?.state.calls ?? [] })
  }

  #followPlan(playing: Playing | undefined): void {
    const { screen, speech } = playing?.plan ?? {}
    if (screen?.sound) this.#output?.setVolume(screen.sound.volumePercent)
    if (speech === this.#speech) return
    this.#speech = speech
    if (!speech || !screen?.sound) return this.#fallSilent()
    this.#output ??= this.#deps.openOutput()
    this.#output.setVolume(screen.sound.volumePercent)
    void this.#load(this.#output, speech)
    void this.#check()
  }

  async #load(output: SpeakerOutput, speech: Speech): Promise<void> {
    this.#loadingSince = this.#deps.now()
    await output.prepare(speech)
    if (speech !== this.#speech) return
    this.#loadingSince = undefined
    this.#send({ type: 'tick' })
  }

  #fallSilent(): void {
    void this.#output?.close()
    this.#output = undefined
    this.#sound = undefined
    this.#loadingSince = undefined
    this.#deps.reporter.soundChecked(undefined)
  }

  async #check(): Promise<void> {
    const output = this.#output
    if (!output || this.#isChecking) return
    this.#isChecking = true
    const sound = await output.check()
    this.#isChecking = false
    if (output !== this.#output) return
    this.#sound = sound
    this.#deps.reporter.soundChecked(sound)
    // What could not be loaded before.
    if (this.#speech) await output.prepare(this.#speech)
    this.#send({ type: 'tick' })
  }

  #send(event: AnnouncementEvent): void {
    const now = this.#deps.now()
    const isLoading = this.#loadingSince !== undefined && now - this.#loadingSince < CLIPS_MS_MAX
    const canSound = this.#sound === 'plays' && this.#output?.isRunning === true && !isLoading
    const { state, effects } = advanceAnnouncements(this.#state, event, now, canSound)
    this.#state = state
    for (const effect of effects) this.#do(effect)
  }

  #do({ do: what, callId }: AnnouncementEffect): void {
    if (what === 'claim') void this.#claim(callId)
    if (what === 'speak') void this.#speak(callId)
    // A chime without words has told nobody anything.
    if (what === 'report' && this.#announcement?.languages.length) this.#deps.reporter.callsSpoken([callId])
  }

  async #claim(callId: string): Promise<void> {
    const call = this.#deps.store.get().playing?.state.calls.find((one) => one.callId === callId)
    const playable = this.#speech && this.#output?.playable(this.#speech)
    this.#announcement = call && playable && composeAnnouncement(call, playable)
    const durationMs = Math.max(1, Math.ceil(this.#announcement?.durationMs ?? 0))
    const answer = this.#announcement ? await this.#deps.claim(callId, durationMs) : 'unanswered'
    this.#send({ type: 'claimed', callId, answer })
  }

  async #speak(callId: string): Promise<void> {
    const heard = this.#announcement && this.#output ? await this.#output.play(this.#announcement) : false
    this.#send({ type: 'ended', callId, heard })
  }
}
