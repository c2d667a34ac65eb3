import type { PresentedReport } from '#schema/local-api'
import { PRESENTED_INTERVAL_MS } from '#schema/local-api'

const CALLS_MAX = 200
const SKIPS_MAX = 50
const REASON_LENGTH_MAX = 200

export interface PresentedPorts {
  /** True when the core has taken it. */
  send(report: PresentedReport): Promise<boolean>
  /** Resolves after a frame with everything drawn so far has been presented. */
  presentedFrame(): Promise<void>
  now(): number
  /** Runs `then` again and again; the answer ends it. */
  every(then: () => void, intervalMs: number): () => void
}

/**
 * Tells the core what is really on glass: every `PRESENTED_INTERVAL_MS` and after each change, but only once a frame
 * with it has been presented. Shown calls and skipped slides are kept until the core has taken them.
 */
export class PresentedReporter {
  readonly #ports: PresentedPorts
  readonly #slides = new Map<string, string>()
  readonly #calls = new Set<string>()
  readonly #skipped: { slideId: string; reason: string }[] = []
  #releaseId: string | undefined
  #sending = false
  #again = false
  #stop: (() => void) | undefined

  constructor(ports: PresentedPorts) {
    this.#ports = ports
  }

  start(): void {
    this.#stop ??= this.#ports.every(() => this.#report(), PRESENTED_INTERVAL_MS)
    this.#report()
  }

  stop(): void {
    this.#stop?.()
    this.#stop = undefined
  }

  /** All that is drawn comes from this release. */
  releaseDrawn(releaseId: string | undefined): void {
    if (releaseId === this.#releaseId) return
    this.#releaseId = releaseId
    this.#report()
  }

  /** A zone draws this slide, or none. */
  slideDrawn(zoneId: string, slideId: string | undefined): void {
    if (this.#slides.get(zoneId) === slideId) return
    if (slideId === undefined) this.#slides.delete(zoneId)
    else this.#slides.set(zoneId, slideId)
    this.#report()
  }

  /** These calls are drawn; each is to be named once. */
  callsDrawn(callIds: readonly string[]): void {
    for (const callId of callIds) this.#calls.add(callId)
    if (callIds.length > 0) this.#report()
  }

  slideSkipped(slideId: string, reason: string): void {
    this.#skipped.push({ slideId, reason: reason.slice(0, REASON_LENGTH_MAX) })
    if (this.#skipped.length > SKIPS_MAX) this.#skipped.shift()
    this.#report()
  }

  #report(): void {
    if (!this.#stop) return
    this.#again = true
    if (!this.#sending) void this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    this.#sending = true
    while (this.#again && this.#stop) {
      this.#again = false
      const drawn = this.#snapshot()
      await this.#ports.presentedFrame()
      if (await this.#ports.send({ ...drawn, presentedAt: this.#ports.now() })) this.#forget(drawn)
    }
    this.#sending = false
  }

  /** Taken before the frame: what is drawn later may not be in it. */
  #snapshot(): Omit<PresentedReport, 'presentedAt'> {
    return {
      ...(this.#releaseId !== undefined && { releaseId: this.#releaseId }),
      slides: [...this.#slides].map(([zoneId, slideId]) => ({ zoneId, slideId })),
      shownCallIds: [...this.#calls].slice(0, CALLS_MAX),
      skipped: [...this.#skipped],
    }
  }

  #forget(sent: Pick<PresentedReport, 'shownCallIds' | 'skipped'>): void {
    for (const callId of sent.shownCallIds) this.#calls.delete(callId)
    const rest = this.#skipped.filter((skip) => !sent.skipped.includes(skip))
    this.#skipped.splice(0, this.#skipped.length, ...rest)
    if (this.#calls.size > 0) this.#again = true
  }
}
