import type { PageSound, PresentedReport } from '#schema/local-api'
import { PRESENTED_INTERVAL_MS } from '#schema/local-api'
import { markValue } from '#player/health/mark'

const CALLS_MAX = 200
const SKIPS_MAX = 50
const REASON_LENGTH_MAX = 200
/** A page that draws nothing has no mark. */
const NO_MARK = 0

export interface PresentedPorts {
  /** True when the core has taken it. */
  send(report: PresentedReport): Promise<boolean>
  /** Resolves after a frame with everything drawn so far has been presented. */
  presentedFrame(): Promise<void>
  /** Frames seen presented since the page was loaded. */
  frameCount(): number
  /** Puts this mark into the picture, in the frame that comes next; undefined takes it out. */
  drawMark(mark: number | undefined): void
  now(): number
  /** Runs `then` again and again; the answer ends it. */
  every(then: () => void, intervalMs: number): () => void
}

/** A slide in a zone, for one turn of it. */
export interface DrawnSlide {
  readonly slideId: string
  readonly ruleId: string
  /** Tells one turn from the next of the same slide. */
  readonly turnStartedAt: number
}

interface ZoneRecord {
  readonly drawn: DrawnSlide
  /** When it first was on glass; absent until a frame with it has been presented. */
  since?: number
}

/** What one frame shows. */
interface Picture {
  readonly report: Omit<PresentedReport, 'presentedAt' | 'slides' | 'frameCount'>
  readonly zones: ReadonlyMap<string, ZoneRecord>
}

/**
 * Tells the core what is really on glass: every `PRESENTED_INTERVAL_MS` and after each change, but only once a frame
 * with it has been presented. The mark in the corner changes in the very frame that it speaks of. Shown and spoken
 * calls and skipped slides are kept until the core has taken them.
 */
export class PresentedReporter {
  readonly #ports: PresentedPorts
  readonly #zones = new Map<string, ZoneRecord>()
  readonly #calls = new Set<string>()
  readonly #spoken = new Set<string>()
  #sound: PageSound | undefined
  readonly #skipped: { slideId: string; reason: string }[] = []
  #releaseId: string | undefined
  #lightPercent = 100
  #mark = NO_MARK
  #startedAt = 0
  #ticks = 0
  #sending = false
  #again = false
  #stop: (() => void) | undefined

  constructor(ports: PresentedPorts) {
    this.#ports = ports
  }

  start(): void {
    this.#startedAt = this.#ports.now()
    this.#stop ??= this.#ports.every(() => this.#tickOn(), PRESENTED_INTERVAL_MS)
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

  /** Brightness of the picture; at 0 there is no mark. */
  lightDrawn(percent: number): void {
    if (percent === this.#lightPercent) return
    this.#lightPercent = percent
    this.#report()
  }

  /** A zone draws this slide, or none. */
  slideDrawn(zoneId: string, drawn: DrawnSlide | undefined): void {
    const known = this.#zones.get(zoneId)?.drawn
    if (sameTurn(known, drawn)) return
    if (drawn) this.#zones.set(zoneId, { drawn })
    else this.#zones.delete(zoneId)
    this.#report()
  }

  /** These calls are drawn; each is to be named once. */
  callsDrawn(callIds: readonly string[]): void {
    for (const callId of callIds) this.#calls.add(callId)
    if (callIds.length > 0) this.#report()
  }

  /** These calls were heard to their end; each is to be named once. */
  callsSpoken(callIds: readonly string[]): void {
    for (const callId of callIds) this.#spoken.add(callId)
    if (callIds.length > 0) this.#report()
  }

  /** How the sound of this page is; undefined on a silent screen. */
  soundChecked(sound: PageSound | undefined): void {
    if (sound === this.#sound) return
    this.#sound = sound
    this.#report()
  }

  slideSkipped(slideId: string, reason: string): void {
    this.#skipped.push({ slideId, reason: reason.slice(0, REASON_LENGTH_MAX) })
    if (this.#skipped.length > SKIPS_MAX) this.#skipped.shift()
    this.#report()
  }

  #tickOn(): void {
    this.#ticks += 1
    this.#report()
  }

  #report(): void {
    if (!this.#stop) return
    this.#drawMark()
    this.#again = true
    if (!this.#sending) void this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    this.#sending = true
    while (this.#again && this.#stop) {
      this.#again = false
      const { report, zones } = this.#picture()
      await this.#ports.presentedFrame()
      // Something was drawn over it before that frame was painted; the next round says what.
      if (report.mark !== this.#mark) continue
      const presentedAt = this.#ports.now()
      for (const zone of zones.values()) zone.since ??= presentedAt
      const slides = [...zones].map(([zoneId, { drawn, since }]) => ({
        zoneId,
        slideId: drawn.slideId,
        ruleId: drawn.ruleId,
        since: since ?? presentedAt,
      }))
      const sent = { ...report, slides, presentedAt, frameCount: this.#ports.frameCount() }
      if (await this.#ports.send(sent)) this.#forget(sent)
    }
    this.#sending = false
  }

  /** Taken before the frame: what is drawn later may not be in it. */
  #picture(): Picture {
    return {
      report: {
        ...(this.#releaseId !== undefined && { releaseId: this.#releaseId }),
        mark: this.#mark,
        lightPercent: this.#lightPercent,
        shownCallIds: [...this.#calls].slice(0, CALLS_MAX),
        skipped: [...this.#skipped],
        ...(this.#spoken.size > 0 && { spokenCallIds: [...this.#spoken].slice(0, CALLS_MAX) }),
        ...(this.#sound !== undefined && { sound: this.#sound }),
      },
      zones: new Map(this.#zones),
    }
  }

  #drawMark(): void {
    if (this.#lightPercent === 0) {
      this.#mark = NO_MARK
      this.#ports.drawMark(undefined)
      return
    }
    const zones = [...this.#zones].map(([zoneId, { drawn }]) => `${zoneId}=${drawn.slideId}`).toSorted()
    // A page that is loaded anew counts anew, but does not say again what an old picture of it may still say.
    this.#mark = markValue([this.#releaseId ?? '', ...zones, this.#startedAt, this.#ticks].join(' '))
    this.#ports.drawMark(this.#mark)
  }

  #forget(sent: Pick<PresentedReport, 'shownCallIds' | 'spokenCallIds' | 'skipped'>): void {
    for (const callId of sent.shownCallIds) this.#calls.delete(callId)
    for (const callId of sent.spokenCallIds ?? []) this.#spoken.delete(callId)
    const rest = this.#skipped.filter((skip) => !sent.skipped.includes(skip))
    this.#skipped.splice(0, this.#skipped.length, ...rest)
    if (this.#calls.size + this.#spoken.size > 0) this.#again = true
  }
}

function sameTurn(a: DrawnSlide | undefined, b: DrawnSlide | undefined): boolean {
  if (!a || !b) return a === b
  return a.slideId === b.slideId && a.ruleId === b.ruleId && a.turnStartedAt === b.turnStartedAt
}
