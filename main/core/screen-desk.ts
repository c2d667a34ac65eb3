import type { Logger } from 'pino'
import type { SyncEvent } from '#player/releases/sync-types'
import type { DeviceCommand, Reported } from '#schema/device'
import type { OutputCheck, PixelProbe, PresentedReport, ProbeAnswer } from '#schema/local-api'
import { Commands } from './commands.ts'
import { Presented } from './presented.ts'
import { ProofOfPlay } from './proof-of-play.ts'
import type { ServerClient } from './server-client.ts'
import type { ShellMessage } from './shell-protocol.ts'
import type { SiteClock } from './site-clock.ts'
import type { Store } from './store.ts'
import { TrialWatch } from './trial-watch.ts'

export interface ScreenDeskDeps {
  readonly store: Pick<Store, 'outbox' | 'openTurns' | 'screenCalls' | 'screenSpeech'>
  readonly client: ServerClient
  readonly secret: string
  readonly clock: Pick<SiteClock, 'now'>
  readonly random: () => number
  readonly log: Logger
  /** Of this player, by its active release. */
  readonly screenIds: () => readonly string[]
  readonly say: (message: ShellMessage) => void
  /** For the release on trial. */
  readonly send: (event: SyncEvent) => void
  /** Staff should hear of something at once. */
  readonly onChanged: () => void
  /** The outbox has something new. */
  readonly onEvents: () => void
}

/**
 * All that pages and shells tell about the screens of this player, and all that they are told to do. Whoever speaks of
 * a screen that is not of this player is not heard.
 */
export class ScreenDesk {
  readonly #deps: ScreenDeskDeps
  readonly #presented: Presented
  readonly #proofOfPlay: ProofOfPlay
  readonly #commands: Commands
  readonly #trial: TrialWatch

  constructor(deps: ScreenDeskDeps) {
    this.#deps = deps
    const { store, clock, say, onChanged, onEvents, log } = deps
    const monotonicMs = () => performance.now()
    this.#proofOfPlay = new ProofOfPlay({ ...store, monotonicMs, log, onEvents })
    this.#presented = new Presented({
      proofOfPlay: this.#proofOfPlay,
      now: () => clock.now(),
      monotonicMs,
      onChanged,
      onLight: (screenId, percent) => say({ type: 'light', screenId, percent }),
    })
    this.#commands = new Commands({
      ...deps,
      now: () => clock.now(),
      onReload: (screenId) => this.#onReload(screenId),
    })
    this.#trial = new TrialWatch(deps.send)
  }

  /** A page has presented a frame. */
  takePresented(screenId: string, report: PresentedReport): void {
    if (!this.#isOurs(screenId)) return
    this.#presented.take(screenId, report)
    this.#trial.take(screenId, report)
  }

  /** The shell has looked at the pixels. */
  takeProbe(screenId: string, probe: PixelProbe): ProbeAnswer {
    return this.#isOurs(screenId) ? this.#presented.takeProbe(screenId, probe) : { again: false }
  }

  /** The shell has looked at this machine's mixer. */
  takeOutput(check: OutputCheck): void {
    this.#presented.takeOutput(check)
  }

  /** The shell loads a page anew because it crashed, hung, or was not to be seen. */
  takeFailure(screenId: string, reason: string): void {
    this.#deps.log.warn({ screenId, reason }, 'page failed')
    if (!this.#isOurs(screenId)) return
    this.#presented.pageStarts(screenId)
    this.#trial.failed(screenId)
  }

  /** The shell brings the picture that a command asked for. @returns false when nobody wants it */
  takePicture(screenId: string, commandId: string, jpeg: Uint8Array): boolean {
    return this.#commands.takePicture(screenId, commandId, jpeg)
  }

  /** The server asks for something; the signature has been checked. */
  takeCommand(command: DeviceCommand): void {
    this.#commands.take(command)
  }

  /** For staff, and the moment to close what pages have left open. */
  report(): Reported['screens'] {
    this.#proofOfPlay.sweep()
    return this.#presented.reportOf(this.#deps.screenIds())
  }

  stop(): Promise<void> {
    return this.#commands.stop()
  }

  #isOurs(screenId: string): boolean {
    return this.#deps.screenIds().includes(screenId)
  }

  #onReload(screenId: string): void {
    this.#presented.pageStarts(screenId)
    this.#trial.reloading(screenId)
  }
}
