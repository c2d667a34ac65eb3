import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ScreenPlan } from '#schema/local-api'
import { base } from '../design/base.ts'
import '../design/lotse-veil.ts'
import { cssPxPerMm } from '../design/scale.ts'
import { Ticking } from '../design/ticking.ts'
import type { PresentedReporter } from '../link/presented.ts'
import { type Playing, screenStore, siteNow } from '../link/screen-store.ts'
import { Select } from '../link/select.ts'
import { IdleWatch, type IdlePhase } from './idle.ts'
import { type Knowledge, KnowledgeLoader, type KnowledgePorts, NOTHING_KNOWN } from './knowledge.ts'
import './lotse-stele-bar.ts'
import './lotse-stele-home.ts'
import './lotse-stele-idle.ts'
import './lotse-stele-places.ts'
import './lotse-stele-route.ts'
import './lotse-stele-search.ts'
import './lotse-stele-services.ts'
import './lotse-stele-setup.ts'
import './lotse-stele-today.ts'
import type { PageContext } from './page-context.ts'
import { RELEASE_WAIT_MS, ReleaseWait, type ShownHouse } from './release-wait.ts'
import { applySettings } from './settings.ts'
import { SteleLight } from './stele-light.ts'
import './tickets/lotse-stele-tickets.ts'
import type { TicketVisit } from './tickets/ticket-visit.ts'
import { change, isTouched, TEXT_SCALE, type View, visitStore } from './visit.ts'

/** How often it is asked what numbers there are. */
const OFFER_MS = 20_000

const SIGNS_OF_LIFE = ['pointerdown', 'pointerup', 'keydown', 'wheel'] as const
/** Gestures that a kiosk has no use for. */
const UNWANTED = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart'] as const

/** The whole stele: one view above the bar, the settings of a visit, and its end. */
@customElement('lotse-stele')
export class Stele extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        height: 100vh;
        background: var(--ground);
        color: var(--ink);
      }
      main {
        min-height: 0;
        overflow: hidden;
      }
      main > * {
        height: 100%;
      }
      .foot {
        background: var(--deep);
        padding-bottom: var(--pad);
      }
      lotse-stele-bar {
        height: var(--bar-h);
      }
    `,
  ]

  @property({ attribute: false }) ports: KnowledgePorts | undefined
  @property({ attribute: false }) reporter: PresentedReporter | undefined
  @property({ attribute: false }) tickets: TicketVisit | undefined
  /** Starts the next visit in a new document. */
  @property({ attribute: false }) reset: () => void = () => {}

  @state() private knowledge: Knowledge = NOTHING_KNOWN
  @state() private idle: IdlePhase = 'fresh'
  @query('main > *') private view!: HTMLElement | null
  readonly #playing = new Select(this, screenStore, (view) => view.playing)
  readonly #setup = new Select(this, screenStore, (view) => (view.playing ? undefined : view.state))
  readonly #visit = new Select(this, visitStore, (visit) => visit)
  #loader: KnowledgeLoader | undefined
  #shownView: View = visitStore.get().view
  #shown: ShownHouse | undefined
  readonly #wait = new ReleaseWait()
  readonly #light = new SteleLight(this)
  #cancelWait: (() => void) | undefined
  #offerTimer: ReturnType<typeof setInterval> | undefined
  /** The clock on the wall and what follows from it. */
  protected readonly minutes: Ticking = new Ticking(this, 60_000, siteNow)
  readonly #watch = new IdleWatch(
    { now: () => performance.now(), later: (then, delayMs) => afterTimeout(then, delayMs) },
    (phase) => this.#idleChanged(phase),
  )

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('resize', this.#resized)
    for (const type of SIGNS_OF_LIFE) addEventListener(type, this.#alive, { capture: true, passive: true })
    for (const type of UNWANTED) addEventListener(type, prevent)
    addEventListener('click', this.#unseen, { capture: true })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch.rest()
    clearInterval(this.#offerTimer)
    this.#offerTimer = undefined
    removeEventListener('resize', this.#resized)
    for (const type of SIGNS_OF_LIFE) removeEventListener(type, this.#alive, { capture: true })
    for (const type of UNWANTED) removeEventListener(type, prevent)
    removeEventListener('click', this.#unseen, { capture: true })
  }

  protected override willUpdate(): void {
    const playing = this.#playing.value
    if (playing && playing.plan.releaseId !== this.#shown?.releaseId) this.#considerRelease(playing.plan)
    applySettings(document, this.#visit.value, playing?.plan)
    if (playing?.plan.screen.ticketAreaIds?.length) this.#followOffer()
    if (playing) this.#light.follow(playing.plan, this.#isTouched())
  }

  override render() {
    const playing = this.#playing.value
    if (!playing) return html`<main><lotse-stele-setup .state=${this.#setup.value}></lotse-stele-setup></main>`
    const asks = this.idle === 'warning'
    const { percent, pace } = this.#light
    return html`<main ?inert=${asks || percent === 0}>${this.#view(this.#page(playing))}</main>
      <div class="foot" ?inert=${asks || percent === 0}>
        <lotse-stele-bar .goHome=${this.#goHome}></lotse-stele-bar>
      </div>
      <p class="off-screen" role="status">${this.#visit.value.said}</p>
      <lotse-veil .percent=${percent} .pace=${pace}></lotse-veil>
      ${asks ? html`<lotse-stele-idle .leftMs=${() => this.#watch.leftMs} .stay=${() => this.#stay()} .leave=${() => this.reset()}></lotse-stele-idle>` : nothing}`
  }

  protected override updated(): void {
    if (this.#shown) this.reporter?.releaseDrawn(this.#shown.releaseId)
    if (this.#playing.value) this.reporter?.lightDrawn(this.#light.drawnPercent())
    if (!this.#isTouched()) this.#watch.rest()
    else if (this.#watch.phase === 'fresh') this.#watch.alive()
    const { view } = this.#visit.value
    if (view === this.#shownView) return
    this.#shownView = view
    void this.#focusView(view)
  }

  #view(page: PageContext) {
    const { view, low, textSize } = this.#visit.value
    if (view.name === 'search')
      return html`<lotse-stele-search .page=${page} ?low=${low} ?big=${textSize > 1}></lotse-stele-search>`
    if (view.name === 'services') return html`<lotse-stele-services .page=${page} ?low=${low}></lotse-stele-services>`
    if (view.name === 'places') return html`<lotse-stele-places .page=${page}></lotse-stele-places>`
    if (view.name === 'today') return html`<lotse-stele-today .page=${page}></lotse-stele-today>`
    if (view.name === 'tickets' && this.tickets)
      return html`<lotse-stele-tickets
        .page=${page}
        .visit=${this.tickets}
        .finish=${this.#goHome}
      ></lotse-stele-tickets>`
    if (view.name === 'route')
      return html`<lotse-stele-route
        .page=${page}
        .targets=${view.targets}
        .tickets=${this.tickets}
        ?low=${low}
        @stale=${this.#resized}
      ></lotse-stele-route>`
    return html`<lotse-stele-home
      .page=${page}
      .tickets=${this.tickets}
      ?low=${low}
      ?big=${textSize > 1}
    ></lotse-stele-home>`
  }

  #page({ plan, state: { facts } }: Playing): PageContext {
    const viewport = { widthPx: innerWidth, heightPx: innerHeight }
    return {
      screen: plan.screen,
      visitorUrl: plan.visitorUrl,
      timeZone: plan.timeZone,
      facts,
      knowledge: this.knowledge,
      waitingAreas: plan.waitingAreas,
      nowMs: siteNow(),
      pxPerMm: cssPxPerMm(plan.screen, viewport),
      textScale: TEXT_SCALE[this.#visit.value.textSize],
    }
  }

  /** How many wait is part of what the start tells. */
  #followOffer(): void {
    if (this.#offerTimer !== undefined) return
    this.#offerTimer = setInterval(() => void this.tickets?.refreshOffer(), OFFER_MS)
    void this.tickets?.refreshOffer()
  }

  /** A house must not change under a visitor, so a release that changes it waits for a while. */
  #considerRelease(plan: ScreenPlan): void {
    if (!this.#wait.mayTake(this.#shown, plan, isTouched(this.#visit.value), performance.now())) {
      this.#cancelWait?.()
      this.#cancelWait = afterTimeout(() => this.requestUpdate(), RELEASE_WAIT_MS)
      return
    }
    this.#shown = plan
    if (!this.ports) return
    this.#loader ??= new KnowledgeLoader(this.ports, (knowledge) => (this.knowledge = knowledge))
    this.#loader.want({ buildingSha256: plan.buildingSha256, directorySha256: plan.directorySha256 })
  }

  async #focusView(view: View): Promise<void> {
    await this.updateComplete
    const element = this.view
    if (!(element instanceof LitElement) || this.#visit.value.view !== view) return
    await element.updateComplete
    if (view.name === 'search') element.focus()
    else element.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }

  #idleChanged(phase: IdlePhase): void {
    if (phase === 'over') return this.reset()
    this.idle = phase
    if (phase === 'warning')
      void this.updateComplete.then(() => this.renderRoot.querySelector('lotse-stele-idle')?.focus())
  }

  #alive = (): void => {
    // The question answers for itself, so that the tap that answers it does not also press what lies below.
    if (this.#watch.phase === 'active') this.#watch.alive()
    this.#light.touched()
  }

  #isTouched(): boolean {
    return this.#light.isAwake || isTouched(this.#visit.value)
  }

  /** The touch that lights the black glass means nothing else: what it hits was not seen. */
  #unseen = (event: Event): void => {
    if (this.#light.isWaking) event.stopImmediatePropagation()
  }

  #stay(): void {
    this.#watch.alive()
    void this.updateComplete.then(() => this.#focusView(this.#visit.value.view))
  }

  #goHome = (): void => {
    this.tickets?.end()
    if (this.#visit.value.view.name !== 'home')
      change({ view: { name: 'home' }, query: '', profile: 'quick', adding: [] })
  }

  #resized = (): void => this.requestUpdate()
}

function prevent(event: Event): void {
  event.preventDefault()
}

function afterTimeout(then: () => void, delayMs: number): () => void {
  const timer = setTimeout(then, delayMs)
  return () => clearTimeout(timer)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele': Stele
  }
}
