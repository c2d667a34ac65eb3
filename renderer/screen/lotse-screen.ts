import type { ShownCall } from '#schema/local-api'
import { DEFAULT_LAYOUT } from '#player/schedule/default-layout'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { base } from '../design/base.ts'
import { applyBranding } from '../design/branding.ts'
import { firstGlow, type Glow, isDrawn, lightPercent, nextGlow } from '../design/light.ts'
import type { Veil } from '../design/lotse-veil.ts'
import '../design/lotse-veil.ts'
import { applyScreenScale, type ScaledScreen } from '../design/scale.ts'
import { styled } from '../design/styled.ts'
import { Ticking } from '../design/ticking.ts'
import type { PresentedReporter } from '../link/presented.ts'
import { scheduleOf } from '../link/schedule-of.ts'
import { type Playing, screenStore, siteNow } from '../link/screen-store.ts'
import { Select } from '../link/select.ts'
import { SlideDrawn, SlideSkipped } from '../slides/lotse-slide-stage.ts'
import { advance, callKey, emptyCallQueue, unexpired } from './call-queue.ts'
import { BUILD_MS_MAX, type LayoutFrame, LayoutFrames } from './layout-frames.ts'
import './lotse-call-view.ts'
import './lotse-loading.ts'
import './lotse-pairing.ts'
import { callsCompleteUntil, silentSince } from './link-age.ts'
import { pixelShift } from './pixel-shift.ts'
import { screenStyles } from './screen-styles.ts'
import { clockZone, drawZone, type ZoneScene } from './zones.ts'

/** Before pairing nothing is known of the glass: a common 55 inch monitor is assumed, read by who hangs it up. */
const UNKNOWN_SCREEN = { widthMm: 1_217, readingDistanceMm: 3_500 }

/** A core that runs has answered by then. */
const ANSWER_MS_MAX = 1_000

/** What one rendering shows of a plan. */
interface Picture {
  readonly playing: Playing
  readonly now: number
  /** Monotonic milliseconds. */
  readonly nowMs: number
  readonly calls: readonly ShownCall[]
  /** That has the whole screen. */
  readonly call: ShownCall | undefined
  readonly glow: Glow
}

/** The page of a monitor: zones of its layout, and over them a call when one is new. */
@customElement('lotse-screen')
export class LotseScreen extends LitElement {
  static override styles = [base, screenStyles]

  @property({ attribute: false }) reporter: PresentedReporter | undefined
  @property({ attribute: false }) asset: (sha256: string) => string = (sha256) => sha256

  readonly #view = new Select(this, screenStore, (view) => view)
  readonly #frames = new LayoutFrames()
  readonly #context = {
    timeZone: 'UTC',
    asset: (sha256: string) => this.asset(sha256),
    now: siteNow,
  }
  #picture: Picture | undefined
  #queue = emptyCallQueue
  /** Calls that the reporter knows of already. */
  readonly #told = new Set<string>()
  /** Zones whose slides the reporter knows of. */
  readonly #toldZones = new Set<string>()
  #unsubscribe: (() => void) | undefined

  constructor() {
    super()
    new Ticking(this, 1_000, siteNow)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('resize', this.#resized)
    // An announcement stands in one snapshot only: it must not be lost between two renderings.
    this.#unsubscribe = screenStore.subscribe(() => this.#advanceQueue())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('resize', this.#resized)
    this.#unsubscribe?.()
  }

  protected override willUpdate(): void {
    const { playing } = this.#view.value
    this.#picture = playing && this.#compose(playing)
    const dark = this.#picture !== undefined && !isDrawn(this.#picture.glow, this.#picture.nowMs)
    this.toggleAttribute('dark', dark)
    if (!this.#picture || dark) this.#frames.clear()
  }

  protected override render() {
    const { state } = this.#view.value
    const picture = this.#picture
    applyScreenScale(document.documentElement, picture?.playing.plan.screen ?? unknownScreen())
    applyBranding(document, picture?.playing.plan.branding ?? {})
    const { x, y } = pixelShift(siteNow())
    return html`<div class="frame" ${styled({ transform: `translate(${x}px, ${y}px)` })}>
        ${
          picture
            ? this.#playing(picture)
            : state?.phase === 'pairing'
              ? html`<lotse-pairing class="whole" .pairing=${state}></lotse-pairing>`
              : html`<lotse-loading class="whole"></lotse-loading>`
        }
      </div>
      <lotse-veil .percent=${this.#brightness()} .pace=${this.#pace()}></lotse-veil>`
  }

  protected override updated(): void {
    this.#reportSlides()
    const releaseId = this.#picture?.playing.plan.releaseId
    if (!this.#picture || releaseId === undefined) {
      this.reporter?.releaseDrawn(undefined)
      this.reporter?.lightDrawn(100)
      return
    }
    // Below a layout that is about to be replaced a new release does not count: it is not on glass yet.
    const [newest] = this.#frames.all
    newest?.release.expect(releaseId, newest.layout.zones)
    const { shown } = this.#frames
    // What is dark by plan is as it should be.
    this.reporter?.releaseDrawn(shown ? shown.release.complete : releaseId)
    this.reporter?.lightDrawn(shown ? Math.max(1, this.#picture.glow.percent) : 0)
    if (this.#brightness() > 0) void this.#reportCalls()
  }

  #compose(playing: Playing): Picture {
    const { plan, state } = playing
    const now = siteNow()
    const nowMs = performance.now()
    const moment = scheduleOf(plan).at(now)
    const layout = moment.layout ?? DEFAULT_LAYOUT
    this.#advanceQueue()
    const calls = unexpired(state.calls, now)
    const call = calls.find((candidate) => callKey(candidate) === this.#queue.current?.key)
    const percent = lightPercent(moment.light, call !== undefined)
    const glow = this.#picture ? nextGlow(this.#picture.glow, percent, nowMs) : firstGlow(percent)
    if (isDrawn(glow, nowMs)) this.#frames.want(layout, nowMs)
    if (this.#frames.isReady(plan.releaseId, nowMs)) this.#frames.change()
    return { playing, now, nowMs, calls, call, glow }
  }

  /**
   * After the dark the picture is built before it is seen, unless a call covers it anyway. A page that is loaded at
   * night lights nothing before it knows that it may.
   */
  #brightness(): number {
    if (!this.#picture) return this.#view.value.state || performance.now() > ANSWER_MS_MAX ? 100 : 0
    const { glow, nowMs, call, playing } = this.#picture
    const isBuilt = this.#frames.shown?.release.complete === playing.plan.releaseId
    const waits = glow.fromDark && !isBuilt && nowMs - glow.since < BUILD_MS_MAX
    return waits && !call ? 0 : glow.percent
  }

  #pace(): Veil['pace'] {
    if (!this.#picture || this.#picture.glow.since === Number.NEGATIVE_INFINITY) return 'instant'
    return this.#picture.call ? 'quick' : 'gentle'
  }

  /** The full view covers the panel, so only one of them is seen. */
  async #reportCalls(): Promise<void> {
    const view = this.renderRoot.querySelector('lotse-call-view') ?? this.renderRoot.querySelector('lotse-calls-zone')
    await view?.updateComplete
    const drawn = view?.isConnected ? view.drawnCallIds.filter((callId) => !this.#told.has(callId)) : []
    const known = new Set(this.#view.value.playing?.state.calls.map((call) => call.callId))
    for (const callId of this.#told) if (!known.has(callId)) this.#told.delete(callId)
    for (const callId of drawn) this.#told.add(callId)
    this.reporter?.callsDrawn(drawn)
  }

  #playing(picture: Picture) {
    return html`${repeat(
      this.#frames.all,
      (frame) => frame.key,
      (frame) => this.#frame(frame, picture),
    )}
    ${this.#fullView(picture)}`
  }

  #frame(frame: LayoutFrame, { playing, now, calls }: Picture) {
    const { zones } = frame.layout
    const isShown = frame === this.#frames.shown
    const { coreLostAt } = this.#view.value
    const scene: ZoneScene = {
      playing,
      calls,
      now,
      context: Object.assign(this.#context, { timeZone: playing.plan.timeZone }),
      serverSeenAt: silentSince(playing.state.link, coreLostAt, now),
      callsCompleteUntil: callsCompleteUntil(playing.state, coreLostAt, now),
      clockZoneId: clockZone(zones)?.id,
    }
    return html`<div
      class="layout"
      ?inert=${!isShown}
      @lotse-slide-drawn=${(event: Event) => event instanceof SlideDrawn && this.#slideDrawn(frame.key, event)}
      @lotse-slide-skipped=${(event: Event) =>
        event instanceof SlideSkipped && this.reporter?.slideSkipped(event.slideId, event.reason)}
    >
      ${repeat(
        zones,
        (zone) => zone.id,
        (zone) => drawZone(zone, scene),
      )}
    </div>`
  }

  #fullView({ playing, calls, call, now }: Picture) {
    if (!call) return nothing
    const area = playing.plan.waitingAreas.find((candidate) => candidate.id === call.areaId)
    return html`<lotse-call-view
      class="whole"
      .call=${call}
      .others=${calls.filter((other) => other !== call)}
      .areaName=${area?.name ?? ''}
      .timeZone=${playing.plan.timeZone}
      .now=${now}
    ></lotse-call-view>`
  }

  #advanceQueue(): void {
    const { playing } = screenStore.get()
    if (!playing) return
    const now = siteNow()
    const layout = scheduleOf(playing.plan).at(now).layout ?? DEFAULT_LAYOUT
    const wanted = layout.zones.some((zone) => zone.kind === 'calls')
    this.#queue = wanted ? advance(this.#queue, unexpired(playing.state.calls, now), now) : emptyCallQueue
  }

  #slideDrawn(frameKey: string, event: SlideDrawn): void {
    const frame = this.#frames.all.find(({ key }) => key === frameKey)
    if (!frame) return
    frame.slides.set(event.zoneId, event.drawn)
    const wasComplete = frame.release.complete
    frame.release.drawn(event.zoneId, event.releaseId)
    if (frame === this.#frames.shown) {
      this.#reportSlides()
      this.reporter?.releaseDrawn(frame.release.complete)
    }
    // A layout that waits below, or a picture in the dark, may have become ready.
    if (frame.release.complete !== wasComplete) this.requestUpdate()
  }

  /** Only what is on glass is said. */
  #reportSlides(): void {
    const slides = this.#frames.shown?.slides
    for (const zoneId of this.#toldZones) if (!slides?.has(zoneId)) this.reporter?.slideDrawn(zoneId, undefined)
    this.#toldZones.clear()
    for (const [zoneId, drawn] of slides ?? []) {
      this.#toldZones.add(zoneId)
      this.reporter?.slideDrawn(zoneId, drawn)
    }
  }

  readonly #resized = (): void => this.requestUpdate()
}

function unknownScreen(): ScaledScreen {
  const { innerWidth: widthPx, innerHeight: heightPx } = globalThis
  const longPx = Math.max(widthPx, heightPx)
  return {
    widthPx,
    heightPx,
    pxPerMm: longPx / UNKNOWN_SCREEN.widthMm,
    readingDistanceMm: UNKNOWN_SCREEN.readingDistanceMm,
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-screen': LotseScreen
  }
}
