import type { ScreenPlan } from '#schema/local-api'
import type { Slide } from '#schema/slide'
import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import type { DrawnSlide } from '../link/presented.ts'
import type { Playing } from '../link/screen-store.ts'
import { LayerStack } from './layer-stack.ts'
import './lotse-house-view.ts'
import { mayFinish } from './plan-change.ts'
import './slide-clock.ts'
import './slide-council.ts'
import './slide-events.ts'
import './slide-figure.ts'
import './slide-gallery.ts'
import './slide-hls.ts'
import './slide-image.ts'
import './slide-news.ts'
import './slide-notice.ts'
import './slide-pdf.ts'
import './slide-table.ts'
import './slide-ticker.ts'
import './slide-video.ts'
import './slide-way.ts'
import './slide-web.ts'
import type { SlideContext, SlideElement } from './slide-element.ts'
import type { Turn, TurnWorld } from './turns.ts'
import { hasZone, scheduledAt, zoneTurnAt } from './zone-turn.ts'

/** How long a slide that could not be shown is left out before it gets another chance. */
const BROKEN_MS = 60_000
/** A slide that is still left out for the same reason is named again after this: each time is an event for the server. */
const NAMED_MS = 300_000
/** How long before its time a layer is prepared: twice what it may take, so that another one can still come instead. */
const LEAD_MS = 6_000
/** Longest sleep: a clock that is set while we sleep is noticed after this. */
const SLEEP_MS_MAX = 1_000

/** What a zone draws, told upwards. */
export class SlideDrawn extends Event {
  static readonly type = 'lotse-slide-drawn'
  readonly zoneId: string
  readonly releaseId: string
  readonly drawn: DrawnSlide | undefined
  constructor(zoneId: string, releaseId: string, drawn: DrawnSlide | undefined) {
    super(SlideDrawn.type, { bubbles: true, composed: true })
    this.zoneId = zoneId
    this.releaseId = releaseId
    this.drawn = drawn
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

/** Plays one zone of the plan by the clock, over the calm view of the house that is seen when there is nothing. */
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
  @property({ attribute: false }) playing: Playing | undefined
  @property({ attribute: false }) context: SlideContext | undefined
  @state() private empty = true
  @query('main') private readonly floor!: HTMLElement

  /** By subject, in the time of this document: the site's clock may be set. */
  readonly #brokenUntil = new Map<string, number>()
  /** What was left out, by slide, and when it was named. */
  readonly #named = new Map<string, { readonly reason: string; readonly atMs: number }>()
  /** The plan that this zone follows; a new one may have to wait for the end of a turn. */
  #plan: ScreenPlan | undefined
  #stack: LayerStack | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#stack?.dispose()
    this.#stack = undefined
    this.#plan = undefined
  }

  protected override render() {
    const plan = this.playing?.plan
    return html`<main>
      <lotse-house-view
        .siteName=${plan?.siteName ?? ''}
        .placeName=${plan?.screen.name ?? ''}
        aria-hidden=${this.empty ? 'false' : 'true'}
      ></lotse-house-view>
    </main>`
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('empty') && changed.size === 1) return
    this.#play()
  }

  #play(): void {
    const { playing, context } = this
    if (!this.isConnected || !playing || !context) return
    // Whatever goes wrong below, the zone looks again.
    this.#wakeIn(SLEEP_MS_MAX)
    this.#stack ??= this.#createStack(context)
    const now = context.now()
    const plan = this.#planAt(playing.plan, now)
    // Without a place in the division that is due, this zone is about to be covered: it keeps what it shows.
    if (!hasZone(plan, this.zoneId, now)) return
    const world = this.#world(playing)
    const { turn, passed } = zoneTurnAt(plan, this.zoneId, world, now)
    for (const { slideId, reason } of passed) this.#tellSkipped(slideId, reason)
    const leadMs = turn ? turn.endsAt - now - LEAD_MS : Infinity
    const upcoming = turn && leadMs <= 0 ? zoneTurnAt(playing.plan, this.zoneId, world, turn.endsAt).turn : undefined
    this.#stack.update(turn, upcoming)
    this.#wakeIn(Math.min(SLEEP_MS_MAX, leadMs > 0 ? leadMs : Infinity, turn ? turn.endsAt - now : Infinity))
  }

  #wakeIn(delayMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#play(), delayMs)
  }

  /** The plan to follow now: the new one, or for the rest of a turn the one before. */
  #planAt(fresh: ScreenPlan, now: number): ScreenPlan {
    const plan = this.#plan
    if (plan && plan !== fresh) {
      const turn = scheduledAt(plan, this.zoneId, now)
      const due = scheduledAt(fresh, this.zoneId, now)
      const drawn = this.#drawn?.scheduled
      // Only what is on glass can be played to its end; the turn after it belongs to the new plan.
      const goesOn = turn && drawn?.startedAt === turn.startedAt && drawn.ruleId === turn.ruleId
      if (goesOn && mayFinish({ plan, turn }, { plan: fresh, turn: due }, now)) return plan
      this.#named.clear()
    }
    this.#plan = fresh
    return fresh
  }

  #world(playing: Playing): TurnWorld {
    const nowMs = performance.now()
    for (const [subject, until] of this.#brokenUntil) if (nowMs >= until) this.#brokenUntil.delete(subject)
    return {
      timeZone: playing.plan.timeZone,
      facts: playing.state.facts,
      isBroken: (subject) => this.#brokenUntil.has(subject),
    }
  }

  #drawn: Turn | undefined

  #createStack(context: SlideContext): LayerStack {
    return new LayerStack(this.floor, {
      create: (turn) => createLayer(turn.slide.kind, context),
      drawn: (turn) => {
        this.#drawn = turn
        this.empty = !turn
        this.#tellDrawn(turn)
      },
      failed: (turn, reason) => this.#leaveOut(turn, reason),
      ready: () => this.#play(),
    })
  }

  #leaveOut(turn: Turn, reason: string): void {
    this.#brokenUntil.set(turn.subject, performance.now() + BROKEN_MS)
    this.#tellSkipped(turn.slide.id, reason)
    this.#play()
  }

  #tellDrawn(turn: Turn | undefined): void {
    if (!this.#plan) return
    const drawn = turn && {
      slideId: turn.slide.id,
      ruleId: turn.scheduled.ruleId,
      turnStartedAt: turn.scheduled.startedAt,
    }
    this.dispatchEvent(new SlideDrawn(this.zoneId, this.#plan.releaseId, drawn))
  }

  #tellSkipped(slideId: string, reason: string): void {
    const nowMs = performance.now()
    const last = this.#named.get(slideId)
    if (last?.reason === reason && nowMs - last.atMs < NAMED_MS) return
    this.#named.set(slideId, { reason, atMs: nowMs })
    this.dispatchEvent(new SlideSkipped(slideId, reason))
  }
}

function createLayer(kind: Slide['kind'], context: SlideContext): SlideElement {
  const layer = document.createElement(`lotse-slide-${kind}`)
  layer.context = context
  return layer
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-stage': SlideStage
  }
}
