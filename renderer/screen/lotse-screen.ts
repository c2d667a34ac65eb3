import type { Zone } from '#schema/layout'
import type { PlayingState, ShownCall } from '#schema/local-api'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { base } from '../design/base.ts'
import { applyScreenScale, type ScaledScreen } from '../design/scale.ts'
import { styled } from '../design/styled.ts'
import { Ticking } from '../design/ticking.ts'
import type { PresentedReporter } from '../link/presented.ts'
import { screenStore, siteNow } from '../link/screen-store.ts'
import { Select } from '../link/select.ts'
import { SlideDrawn, SlideSkipped } from '../slides/lotse-slide-stage.ts'
import { advance, callKey, emptyCallQueue, unexpired } from './call-queue.ts'
import './lotse-call-view.ts'
import './lotse-loading.ts'
import './lotse-pairing.ts'
import { silentSince } from './link-age.ts'
import { pixelShift, SHIFT_PX } from './pixel-shift.ts'
import { DrawnRelease } from './drawn-release.ts'
import { drawZone, type ZoneScene } from './zones.ts'

/** Before pairing nothing is known of the glass: a common 55 inch monitor is assumed, read by who hangs it up. */
const UNKNOWN_SCREEN = { widthMm: 1_217, readingDistanceMm: 3_500 }
/** Calls older than this without news are no longer taken as complete. */
const CALLS_SURE_MS = 60_000

/** The page of a monitor: zones of its layout, and over them a call when one is new. */
@customElement('lotse-screen')
export class LotseScreen extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: fixed;
        inset: 0;
        overflow: hidden;
        background: var(--deep);
      }
      .frame {
        position: absolute;
        inset: ${-SHIFT_PX}px;
      }
      .frame > * {
        position: absolute;
      }
      .whole {
        inset: 0;
      }
    `,
  ]

  @property({ attribute: false }) reporter: PresentedReporter | undefined
  @property({ attribute: false }) asset: (sha256: string) => string = (sha256) => sha256

  readonly #view = new Select(this, screenStore, (view) => view)
  readonly #release = new DrawnRelease()
  readonly #context = {
    timeZone: 'UTC',
    asset: (sha256: string) => this.asset(sha256),
    now: siteNow,
  }
  #queue = emptyCallQueue
  /** Calls that the reporter knows of already. */
  readonly #told = new Set<string>()

  constructor() {
    super()
    new Ticking(this, 1_000, siteNow)
    addEventListener('resize', () => this.requestUpdate())
    // An announcement stands in one snapshot only: it must not be lost between two renderings.
    screenStore.subscribe(() => this.#advanceQueue())
    this.addEventListener(SlideDrawn.type, (event) => event instanceof SlideDrawn && this.#slideDrawn(event))
    this.addEventListener(SlideSkipped.type, (event) => {
      if (event instanceof SlideSkipped) this.reporter?.slideSkipped(event.slideId, event.reason)
    })
  }

  protected override render() {
    const { state } = this.#view.value
    const playing = state?.phase === 'playing' ? state : undefined
    applyScreenScale(document.documentElement, playing?.screen ?? unknownScreen())
    const { x, y } = pixelShift(siteNow())
    return html`<div class="frame" ${styled({ transform: `translate(${x}px, ${y}px)` })}>
      ${
        playing
          ? this.#playing(playing)
          : state?.phase === 'pairing'
            ? html`<lotse-pairing class="whole" .pairing=${state}></lotse-pairing>`
            : html`<lotse-loading class="whole"></lotse-loading>`
      }
    </div>`
  }

  protected override updated(): void {
    const { state } = this.#view.value
    if (state?.phase !== 'playing') return
    this.#release.expect(state, zonesOf(state))
    this.reporter?.releaseDrawn(this.#release.complete)
    void this.#reportCalls()
  }

  /** The full view covers the panel, so only one of them is seen. */
  async #reportCalls(): Promise<void> {
    const view = this.renderRoot.querySelector('lotse-call-view') ?? this.renderRoot.querySelector('lotse-calls-zone')
    await view?.updateComplete
    const drawn = view?.isConnected ? view.drawnCallIds.filter((callId) => !this.#told.has(callId)) : []
    const { state } = this.#view.value
    const known = new Set(state?.phase === 'playing' ? state.calls.map((call) => call.callId) : [])
    for (const callId of this.#told) if (!known.has(callId)) this.#told.delete(callId)
    for (const callId of drawn) this.#told.add(callId)
    this.reporter?.callsDrawn(drawn)
  }

  #playing(playing: PlayingState) {
    const now = siteNow()
    const zones = zonesOf(playing)
    const calls = unexpired(playing.calls, now)
    this.#advanceQueue()
    const scene: ZoneScene = {
      playing,
      calls,
      now,
      context: Object.assign(this.#context, { timeZone: playing.timeZone }),
      serverSeenAt: silentSince(playing.link, this.#view.value.coreLostAt, now),
      callsCompleteUntil: this.#callsCompleteUntil(playing, now),
      clockZoneId: clockZone(zones)?.id,
    }
    return html`${repeat(
      zones,
      (zone) => zone.id,
      (zone) => drawZone(zone, scene),
    )}
    ${this.#fullView(playing, calls, now)}`
  }

  #advanceQueue(): void {
    const { state } = screenStore.get()
    if (state?.phase !== 'playing') return
    const now = siteNow()
    const wanted = zonesOf(state).some((zone) => zone.kind === 'calls')
    this.#queue = wanted ? advance(this.#queue, unexpired(state.calls, now), now) : emptyCallQueue
  }

  #fullView(playing: PlayingState, calls: readonly ShownCall[], now: number) {
    const call = calls.find((candidate) => callKey(candidate) === this.#queue.current?.key)
    if (!call) return nothing
    const area = playing.waitingAreas.find((candidate) => candidate.id === call.areaId)
    return html`<lotse-call-view
      class="whole"
      .call=${call}
      .others=${calls.filter((other) => other !== call)}
      .areaName=${area?.name ?? ''}
      .timeZone=${playing.timeZone}
      .now=${now}
    ></lotse-call-view>`
  }

  #callsCompleteUntil(playing: PlayingState, now: number): number | undefined {
    const checkedAt = playing.callsCheckedAt
    const { coreLostAt } = this.#view.value
    const lost = !playing.link.connected || coreLostAt !== undefined
    return lost && checkedAt !== undefined && now - checkedAt > CALLS_SURE_MS ? checkedAt : undefined
  }

  #slideDrawn(event: SlideDrawn): void {
    this.reporter?.slideDrawn(event.zoneId, event.slideId)
    this.#release.drawn(event.zoneId, event.releaseId)
    this.reporter?.releaseDrawn(this.#release.complete)
  }
}

/** Without a layout the whole screen plays. */
function zonesOf(playing: PlayingState): readonly Zone[] {
  return (
    playing.layout?.zones ?? [
      { id: 'header', kind: 'header', area: { x: 0, y: 0, width: 1, height: 0.12 } },
      { id: 'main', kind: 'slides', area: { x: 0, y: 0.12, width: 1, height: 0.88 } },
    ]
  )
}

/** Date and time stand at the top right: in the panel of calls where that reaches up there, else in the header. */
function clockZone(zones: readonly Zone[]): Zone | undefined {
  const calls = zones.find((zone) => zone.kind === 'calls' && zone.area.y === 0)
  return calls ?? zones.find((zone) => zone.kind === 'header')
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
