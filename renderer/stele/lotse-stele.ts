import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { PlayingState } from '#schema/local-api'
import { base } from '../design/base.ts'
import { applyScreenScale, cssPxPerMm } from '../design/scale.ts'
import { Ticking } from '../design/ticking.ts'
import type { PresentedReporter } from '../link/presented.ts'
import { screenStore, siteNow } from '../link/screen-store.ts'
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
import { controlBand } from './reach.ts'
import { change, isTouched, TEXT_SCALE, type View, visitStore } from './visit.ts'

/** The bar: a touch target, its label and air, millimetres. Its upper edge stays below 1050 mm on a stele hung right. */
const BAR_MM = 52

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
  /** Starts the next visit in a new document. */
  @property({ attribute: false }) reset: () => void = () => {}

  @state() private knowledge: Knowledge = NOTHING_KNOWN
  @state() private idle: IdlePhase = 'fresh'
  @query('main > *') private view!: HTMLElement | null
  readonly #live = new Select(this, screenStore, (view) => view.state)
  readonly #visit = new Select(this, visitStore, (visit) => visit)
  #loader: KnowledgeLoader | undefined
  #shownView: View = visitStore.get().view
  #releaseId: string | undefined
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch.rest()
    removeEventListener('resize', this.#resized)
    for (const type of SIGNS_OF_LIFE) removeEventListener(type, this.#alive, { capture: true })
    for (const type of UNWANTED) removeEventListener(type, prevent)
  }

  protected override willUpdate(): void {
    const live = this.#live.value
    // A new release waits until nobody is at it: a house must not change under a visitor.
    if (live?.phase === 'playing' && (this.#releaseId === undefined || !isTouched(this.#visit.value)))
      this.#takeRelease(live)
    this.#applySettings(live)
  }

  override render() {
    const live = this.#live.value
    if (live?.phase !== 'playing') return html`<main><lotse-stele-setup .state=${live}></lotse-stele-setup></main>`
    const asks = this.idle === 'warning'
    return html`<main ?inert=${asks}>${this.#view(this.#page(live))}</main>
      <div class="foot" ?inert=${asks}><lotse-stele-bar .goHome=${this.#goHome}></lotse-stele-bar></div>
      <p class="off-screen" role="status">${this.#visit.value.said}</p>
      ${asks ? html`<lotse-stele-idle .leftMs=${() => this.#watch.leftMs} .stay=${() => this.#stay()} .leave=${() => this.reset()}></lotse-stele-idle>` : nothing}`
  }

  protected override updated(): void {
    if (this.#releaseId !== undefined) this.reporter?.releaseDrawn(this.#releaseId)
    const touched = isTouched(this.#visit.value)
    if (!touched) this.#watch.rest()
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
    if (view.name === 'services') return html`<lotse-stele-services .page=${page}></lotse-stele-services>`
    if (view.name === 'places') return html`<lotse-stele-places .page=${page}></lotse-stele-places>`
    if (view.name === 'today') return html`<lotse-stele-today .page=${page}></lotse-stele-today>`
    if (view.name === 'route')
      return html`<lotse-stele-route .page=${page} .target=${view.target} ?low=${low}></lotse-stele-route>`
    return html`<lotse-stele-home .page=${page} ?low=${low} ?big=${textSize > 1}></lotse-stele-home>`
  }

  #page(playing: PlayingState): PageContext {
    const viewport = { widthPx: innerWidth, heightPx: innerHeight }
    return {
      state: playing,
      knowledge: this.knowledge,
      nowMs: siteNow(),
      pxPerMm: cssPxPerMm(playing.screen, viewport),
      textScale: TEXT_SCALE[this.#visit.value.textSize],
    }
  }

  #takeRelease(playing: PlayingState): void {
    this.#releaseId = playing.releaseId
    if (!this.ports) return
    this.#loader ??= new KnowledgeLoader(this.ports, (knowledge) => (this.knowledge = knowledge))
    this.#loader.want({ buildingSha256: playing.buildingSha256, directorySha256: playing.directorySha256 })
  }

  /** Measures and themes live on the root element, where the tokens read them. */
  #applySettings(live: ReturnType<typeof screenStore.get>['state']): void {
    const root = document.documentElement
    const { theme, textSize, low } = this.#visit.value
    root.dataset['theme'] = theme === 'dark' || theme === 'light' ? 'kontrast' : theme
    root.toggleAttribute('data-light', theme === 'light')
    if (low) root.dataset['mode'] = 'low'
    else delete root.dataset['mode']
    root.style.setProperty('--text-scale', String(TEXT_SCALE[textSize]))
    if (live?.phase !== 'playing') return
    applyScreenScale(root, live.screen)
    const pxPerMm = cssPxPerMm(live.screen, { widthPx: innerWidth, heightPx: innerHeight })
    const band = controlBand(live.screen, pxPerMm, innerHeight, low)
    const barPx = Math.round(BAR_MM * pxPerMm)
    root.style.setProperty('--pad', `${band.fromPx}px`)
    root.style.setProperty('--bar-h', `${barPx}px`)
    root.style.setProperty('--desk-max', `${band.toPx - band.fromPx - barPx}px`)
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
  }

  #stay(): void {
    this.#watch.alive()
    void this.updateComplete.then(() => this.#focusView(this.#visit.value.view))
  }

  #goHome = (): void => {
    if (this.#visit.value.view.name !== 'home') change({ view: { name: 'home' }, query: '', stepFree: false })
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
