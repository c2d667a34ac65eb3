import type { PlayingState } from '#schema/local-api'
import type { Playlist } from '#schema/playlist'
import type { Slide } from '#schema/slide'
import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { LayerStack } from './layer-stack.ts'
import './lotse-house-view.ts'
import './slide-council.ts'
import './slide-image.ts'
import './slide-news.ts'
import './slide-notice.ts'
import './slide-video.ts'
import type { SlideContext, SlideElement } from './slide-element.ts'
import { turnAt, type Turn, type TurnSources } from './turns.ts'

/** How long a slide that could not be shown is left out before it gets another chance. */
const BROKEN_MS = 60_000
/** Longest sleep: a clock that is set while we sleep is noticed after this. */
const SLEEP_MS_MAX = 1_000

/** What a zone draws, told upwards. */
export class SlideDrawn extends Event {
  static readonly type = 'lotse-slide-drawn'
  readonly zoneId: string
  readonly slideId: string | undefined
  readonly releaseId: string
  constructor(zoneId: string, slideId: string | undefined, releaseId: string) {
    super(SlideDrawn.type, { bubbles: true, composed: true })
    this.zoneId = zoneId
    this.slideId = slideId
    this.releaseId = releaseId
  }
}

/** A slide that a zone had to leave out, told upwards. */
export class SlideSkipped extends Event {
  static readonly type = 'lotse-slide-skipped'
  readonly slideId: string
  readonly reason: string
  constructor(slideId: string, reason: string) {
    super(SlideSkipped.type, { bubbles: true, composed: true })
    this.slideId = slideId
    this.reason = reason
  }
}

/** Plays the playlist of one zone by the clock, over the calm view of the house that is seen when there is nothing. */
@customElement('lotse-slide-stage')
export class SlideStage extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        isolation: isolate;
        overflow: hidden;
      }
      main {
        position: absolute;
        inset: 0;
      }
      .layer,
      lotse-house-view {
        position: absolute;
        inset: 0;
      }
      .shown {
        z-index: 1;
      }
      .raised {
        z-index: 2;
      }
    `,
  ]

  @property() zoneId = ''
  @property({ attribute: false }) playlist: Playlist | undefined
  @property({ attribute: false }) playing: PlayingState | undefined
  @property({ attribute: false }) context: SlideContext | undefined
  @state() private empty = true
  @query('main') private readonly floor!: HTMLElement

  readonly #brokenUntil = new Map<string, number>()
  #stack: LayerStack | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#stack?.dispose()
    this.#stack = undefined
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override render() {
    const { playing } = this
    return html`<main>
      <lotse-house-view
        .siteName=${playing?.siteName ?? ''}
        .placeName=${playing?.screen.name ?? ''}
        aria-hidden=${this.empty ? 'false' : 'true'}
      ></lotse-house-view>
    </main>`
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('empty') && changed.size === 1) return
    this.#play()
  }

  #play(): void {
    clearTimeout(this.#timer)
    const { playing, context } = this
    if (!this.isConnected || !playing || !context) return
    this.#stack ??= this.#createStack()
    const now = context.now()
    const sources = this.#sources(playing, now)
    const turn = sources && turnAt(sources, now)
    const upcoming = sources && turn && turnAt(sources, turn.endsAt)
    this.#stack.update(turn, upcoming)
    const stillDrawn = turn?.key === this.#drawn?.key
    if (stillDrawn) this.#tell(turn)
    this.#timer = setTimeout(() => this.#play(), Math.min(SLEEP_MS_MAX, turn ? turn.endsAt - now : SLEEP_MS_MAX))
  }

  #sources(playing: PlayingState, now: number): TurnSources | undefined {
    if (!this.playlist) return undefined
    for (const [key, until] of this.#brokenUntil) if (now >= until) this.#brokenUntil.delete(key)
    return {
      playlist: this.playlist,
      slides: new Map(playing.slides.map((slide) => [slide.id, slide])),
      facts: playing.facts,
      isBroken: (key) => this.#brokenUntil.has(key),
    }
  }

  #drawn: Turn | undefined

  #createStack(): LayerStack {
    return new LayerStack(this.floor, {
      create: (turn) => this.#createLayer(turn.slide.kind),
      drawn: (turn) => {
        this.#drawn = turn
        this.empty = !turn
        this.#tell(turn)
      },
      failed: (turn, reason) => {
        this.#brokenUntil.set(turn.key, (this.context?.now() ?? 0) + BROKEN_MS)
        this.dispatchEvent(new SlideSkipped(turn.slide.id, reason))
        this.#play()
      },
      ready: () => this.#play(),
    })
  }

  #createLayer(kind: Slide['kind']): SlideElement {
    const layer = document.createElement(`lotse-slide-${kind}`)
    layer.context = this.context
    return layer
  }

  #tell(turn: Turn | undefined): void {
    const releaseId = this.playing?.releaseId
    if (releaseId) this.dispatchEvent(new SlideDrawn(this.zoneId, turn?.slide.id, releaseId))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-stage': SlideStage
  }
}
