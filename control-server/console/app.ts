import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { SessionInfo } from '#schema/staff-api'
import { unreachable } from './api/http.ts'
import { appStyles } from './app-styles.ts'
import './pages/buttons/buttons-page.ts'
import './pages/content/content-page.ts'
import './pages/counter/counter-page.ts'
import './pages/queues/queues-page.ts'
import './pages/screens/screens-page.ts'
import './pages/sign-in/sign-in-page.ts'
import './pages/sources/sources-page.ts'
import './pages/speech/speech-page.ts'
import './pages/statistics/statistics-page.ts'
import { baseStyles } from './parts/base-styles.ts'
import { failureBox } from './parts/failure-box.ts'
import { icon } from './parts/icons.ts'
import { clockText, tellTimeOf } from './parts/times.ts'
import { DAILY_PAGES, hashOf, isSetup, type PageName, type Route, routeOf, SETUP_PAGES } from './state/router.ts'
import type { Services } from './state/services.ts'
import { texts } from './texts.ts'

/**
 * The frame around every page: who is signed in, where one is, whether the server answers.
 * @fires session-changed - Someone has signed in or out, see `isSignedIn`.
 */
@customElement('lotse-console-app')
export class ConsoleApp extends LitElement {
  static override styles = [baseStyles, appStyles]

  @property({ attribute: false }) declare services: Services
  @state() declare private route: Route
  /** Undefined until the server has said who is signed in; null when nobody is. */
  @state() declare private session: SessionInfo | null | undefined
  @state() declare private offline: boolean
  @state() declare private expired: boolean
  /** A page that comes on demand has not come. */
  @state() declare private unloaded: boolean
  @state() declare private now: number
  @query('main') declare private main: HTMLElement
  #minute: ReturnType<typeof setInterval> | undefined
  readonly #endings: (() => void)[] = []

  constructor() {
    super()
    this.route = routeOf(location.hash)
    this.offline = false
    this.unloaded = false
    this.expired = false
    this.now = 0
  }

  get isSignedIn(): boolean {
    return this.session !== undefined && this.session !== null
  }

  /** The server does not know the session any more. What is on the page stays in its drafts. */
  signedOut(): void {
    if (this.session === null) return
    this.expired = this.session !== undefined
    this.#setSession(null)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#navigated)
    const { connection } = this.services
    this.#endings.push(
      connection.onState((now) => {
        this.offline = now === 'offline'
      }),
      connection.onChange((what) => {
        if (what === 'everything' && this.session === undefined) void this.#whoAmI()
      }),
    )
    this.#minute = setInterval(() => this.#tick(), 1_000)
    this.#tick()
    void this.#whoAmI()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#navigated)
    clearInterval(this.#minute)
    for (const end of this.#endings.splice(0)) end()
  }

  override render() {
    return html`
      ${this.offline ? this.#banner() : nothing}
      ${this.session === undefined ? html`<p class="wait quiet" role="status">${texts.app.loading}</p>` : nothing}
      ${
        this.session === null
          ? html`<lotse-console-sign-in
              .services=${this.services}
              .expired=${this.expired}
              @signed-in=${(event: CustomEvent<SessionInfo>) => this.#setSession(event.detail)}
            ></lotse-console-sign-in>`
          : nothing
      }
      ${this.session ? [this.#head(this.session), html`<main tabindex="-1">${this.#page()}</main>`] : nothing}
    `
  }

  #banner() {
    return html`<p class="offline" role="status">
      ${icon('offline')}<b>${texts.app.offline}</b><span>${texts.app.offlineHint}</span>
    </p>`
  }

  #head(session: SessionInfo) {
    return html`
      <header>
        <a class="skip" href="#" @click=${this.#skip}>${texts.app.skip}</a>
        <span class="brand"><i aria-hidden="true"></i>${texts.app.name}<small>${session.siteName}</small></span>
        <nav aria-label=${texts.app.nav}>
          ${DAILY_PAGES.map(
            (page) =>
              html`<a href=${hashOf({ page })} aria-current=${this.route.page === page ? 'page' : nothing}>
                ${icon(page)}<span>${texts.app.pages[page]}</span>
              </a>`,
          )}
          <a href=${hashOf({ page: SETUP_PAGES[0] })} aria-current=${isSetup(this.route.page) ? 'true' : nothing}>
            ${icon('setup')}<span>${texts.app.setup}</span>
          </a>
        </nav>
        <time class="num">${clockText(this.now)}</time>
        <span class="who">${session.name}</span>
        <button class="plain" @click=${this.#signOut}>${texts.app.signOut}</button>
      </header>
      ${isSetup(this.route.page) ? this.#setupBar() : nothing}
    `
  }

  #setupBar() {
    return html`<nav class="setup" aria-label=${texts.app.setup}>
      ${SETUP_PAGES.map(
        (page) =>
          html`<a href=${hashOf({ page })} aria-current=${this.route.page === page ? 'page' : nothing}>
            ${texts.app.pages[page]}
          </a>`,
      )}
    </nav>`
  }

  #page() {
    const { services } = this
    const selected = this.route.selected ?? ''
    const pages: Readonly<Record<PageName, () => TemplateResult>> = {
      counter: () => html`<lotse-console-counter .services=${services}></lotse-console-counter>`,
      statistics: () =>
        html`<lotse-console-statistics .services=${services} .selected=${selected}></lotse-console-statistics>`,
      queues: () => html`<lotse-console-queues .services=${services} .selected=${selected}></lotse-console-queues>`,
      building: () =>
        this.#onDemand(
          'lotse-console-building',
          () => import('./pages/building/building-page.ts'),
          html`<lotse-console-building .services=${services} .selected=${selected}></lotse-console-building>`,
        ),
      directory: () =>
        this.#onDemand(
          'lotse-console-directory',
          () => import('./pages/directory/directory-page.ts'),
          html`<lotse-console-directory .services=${services} .selected=${selected}></lotse-console-directory>`,
        ),
      content: () => html`<lotse-console-content .services=${services} .selected=${selected}></lotse-console-content>`,
      planner: () =>
        this.#onDemand(
          'lotse-console-planner',
          () => import('./pages/planner/planner-page.ts'),
          html`<lotse-console-planner .services=${services} .selected=${selected}></lotse-console-planner>`,
        ),
      screens: () => html`<lotse-console-screens .services=${services} .selected=${selected}></lotse-console-screens>`,
      buttons: () => html`<lotse-console-buttons .services=${services}></lotse-console-buttons>`,
      speech: () => html`<lotse-console-speech .services=${services}></lotse-console-speech>`,
      sources: () => html`<lotse-console-sources .services=${services}></lotse-console-sources>`,
    }
    return pages[this.route.page]()
  }

  /** Pages that carry the whole schedule or the engine of routes, which counters do not need: loaded when they are opened. */
  #onDemand(tag: string, load: () => Promise<unknown>, page: TemplateResult): TemplateResult {
    if (customElements.get(tag)) return page
    if (this.unloaded) return html`<div class="wait">${failureBox(unreachable(), () => this.#load(load))}</div>`
    this.#load(load)
    return html`<p class="wait quiet" role="status">${texts.app.loading}</p>`
  }

  #load(load: () => Promise<unknown>): void {
    this.unloaded = false
    load().then(
      () => this.requestUpdate(),
      // The line is down, or a new version has other files: both are mended by trying again or by a reload.
      () => (this.unloaded = true),
    )
  }

  async #whoAmI(): Promise<void> {
    const answer = await this.services.api.session()
    if (answer.ok) this.#setSession(answer.value)
    else if (answer.error.kind !== 'unreachable') this.#setSession(null)
  }

  #setSession(session: SessionInfo | null): void {
    const before = this.isSignedIn
    this.session = session
    if (session) {
      this.expired = false
      tellTimeOf(session.timeZone)
    }
    this.#showTitle()
    if (before !== this.isSignedIn) this.dispatchEvent(new CustomEvent('session-changed'))
    if (!before && session) void this.#focusPage()
  }

  readonly #navigated = (): void => {
    const before = this.route
    this.route = routeOf(location.hash)
    this.#showTitle()
    if (before.page !== this.route.page) void this.#focusPage()
  }

  #showTitle(): void {
    document.title = texts.app.title(this.session ? texts.app.pages[this.route.page] : texts.signIn.title)
  }

  /** After a change of page the focus is at its start, so keyboard and screen reader go on from there. */
  async #focusPage(): Promise<void> {
    await this.updateComplete
    // With large type the bar can be wider than the screen.
    this.renderRoot.querySelector('header nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    this.main.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault()
    this.main.focus()
  }

  readonly #signOut = async (): Promise<void> => {
    const answer = await this.services.api.signOut()
    // Without an answer the cookie still counts: staying signed in is the truth.
    if (!answer.ok && answer.error.kind === 'unreachable') return
    this.expired = false
    this.#setSession(null)
  }

  #tick(): void {
    const now = this.services.clock.now()
    if (clockText(now) !== clockText(this.now)) this.now = now
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-app': ConsoleApp
  }
}
