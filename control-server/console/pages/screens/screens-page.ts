import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import Type, { type Static } from 'typebox'
import type { StaffIncident, StaffPlayer, StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { mark } from '../../parts/icons.ts'
import { ShortcutKeys } from '../../parts/shortcuts.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import './floor-plan.ts'
import './incident-list.ts'
import './pairing-form.ts'
import './screen-detail.ts'
import { screensStyles } from './screens-styles.ts'
import { screensTexts } from './screens-texts.ts'
import { areRight, byUrgency, MARKS, needHelp } from './truth.ts'

/** As in `page-styles.ts`. */
const ONE_COLUMN = '(max-width: 60rem)'
const VIEW = 'screens.view'
const View = Type.Union([Type.Literal('list'), Type.Literal('plan')])
type View = Static<typeof View>

/** Every screen with the truth about it, and the way to couple a new device. */
@customElement('lotse-console-screens')
export class ScreensPage extends LitElement {
  static override styles = [baseStyles, pageStyles, screensStyles]

  @property({ attribute: false }) declare services: Services
  /** Id of the screen in the address; empty for the pairing form. */
  @property() declare selected: string
  @state() declare private said: string
  @state() declare private view: View

  readonly #screens = new Remote<StaffScreen[]>(this, {
    load: () => this.services.api.screens(),
    concerns: (what) => what === 'players' || what === 'content',
    everyMs: 10_000,
  })
  readonly #players = new Remote<StaffPlayer[]>(this, {
    load: () => this.services.api.players(),
    concerns: (what) => what === 'players',
    everyMs: 10_000,
  })
  readonly #incidents = new Remote<StaffIncident[]>(this, {
    load: () => this.services.api.incidents(),
    concerns: (what) => what === 'incidents',
    everyMs: 30_000,
  })
  readonly #keys = new ShortcutKeys(this, { k: () => this.#openPairing() })

  constructor() {
    super()
    this.selected = ''
    this.said = ''
    this.view = 'list'
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.view = this.services.habits.read(VIEW, View) ?? 'list'
  }

  override updated(changed: PropertyValues<this>): void {
    // Where both columns stand below each other, choosing a screen must lead to it.
    if (!changed.has('selected') || this.selected === '' || !matchMedia(ONE_COLUMN).matches) return
    this.renderRoot.querySelector('.detail')?.scrollIntoView()
  }

  override render() {
    const screens = this.#screens.value
    const selected = screens?.find(({ screen }) => screen.id === this.selected)
    return html`
      <div class="work">${screens ? this.#list(screens, selected) : this.#none()}</div>
      <div class="detail">${screens ? this.#detail(screens, selected) : nothing}</div>
      <footer class="foot ${this.said === '' ? '' : 'says'}">
        <p role="status">${this.said}</p>
        <ul class="keys">
          <li><kbd>K</kbd>${texts.screens.keyPair}</li>
          <li>
            <button class="plain" aria-pressed=${this.#keys.enabled} @click=${() => this.#keys.toggle()}>
              ${this.#keys.enabled ? texts.app.keysOn : texts.app.keysOff}
            </button>
          </li>
        </ul>
      </footer>
    `
  }

  #none() {
    const { failure } = this.#screens
    return html`<h1>${texts.screens.title}</h1>
      ${failure ? failureBox(failure, () => void this.#screens.reload()) : html`<p class="quiet" role="status">${texts.app.loading}</p>`}`
  }

  #list(screens: readonly StaffScreen[], selected: StaffScreen | undefined) {
    if (screens.length === 0) {
      return html`<div class="empty">
        <h1>${texts.screens.none}</h1>
        <p>${texts.screens.noneHint}</p>
      </div>`
    }
    const unprovenCount = screens.filter(({ truth }) => truth === 'unproven').length
    const incidents = this.#incidents.value ?? []
    return html`
      <div class="top">
        <h1>${texts.screens.headline(areRight(screens).length, screens.length)}</h1>
        <p class="quiet">
          ${texts.screens.help(needHelp(screens).length)}
          ${unprovenCount === 0 ? nothing : screensTexts.unproven(unprovenCount)}
        </p>
        ${selected ? html`<button class="pri" @click=${() => this.#openPairing()}>${texts.screens.pair}<kbd aria-hidden="true">K</kbd></button>` : nothing}
      </div>
      <lotse-console-incidents .incidents=${incidents} which="open"></lotse-console-incidents>
      <div class="views" role="group" aria-label=${screensTexts.views.label}>
        ${(['list', 'plan'] as const).map(
          (view) =>
            html`<button class="plain" aria-pressed=${this.view === view} @click=${() => this.#show(view)}>
              ${screensTexts.views[view]}
            </button>`,
        )}
      </div>
      ${
        this.view === 'plan'
          ? html`<lotse-console-floor-plan
              .services=${this.services}
              .screens=${screens}
              .selected=${this.selected}
            ></lotse-console-floor-plan>`
          : html`<ul class="list" aria-label=${texts.screens.listCaption}>
              ${byUrgency(screens).map((one) => this.#row(one, one === selected))}
            </ul>`
      }
      <lotse-console-incidents .incidents=${incidents} which="earlier"></lotse-console-incidents>
    `
  }

  #row({ reason, screen, slideTitle, truth }: StaffScreen, isSelected: boolean) {
    return html`<li>
      <a
        href=${hashOf({ page: 'screens', selected: screen.id })}
        aria-current=${isSelected ? 'true' : nothing}
        class=${MARKS[truth]}
      >
        ${mark(MARKS[truth])}
        <span><b>${screen.name}</b><span class="quiet">${texts.screens.kinds[screen.kind]}</span></span>
        <span
          ><span class="word">${texts.screens.truth[truth]}</span>
          <span class="reason"
            >${reason}${slideTitle && truth === 'current' ? html`<span class="quiet"> · ${texts.screens.shows(slideTitle)}</span>` : nothing}</span
          ></span
        >
      </a>
    </li>`
  }

  #detail(screens: readonly StaffScreen[], selected: StaffScreen | undefined) {
    if (!selected) {
      return html`<lotse-console-pairing
        .services=${this.services}
        .screens=${screens}
        @paired=${(event: CustomEvent<StaffPlayer>) => this.#changed(texts.screens.paired(event.detail.name, event.detail.screenIds.length))}
      ></lotse-console-pairing>`
    }
    return html`<lotse-console-screen-detail
      .services=${this.services}
      .screens=${screens}
      .screen=${selected}
      .player=${this.#players.value?.find(({ id }) => id === selected.playerId)}
      @pair=${() => this.#openPairing()}
      @changed=${() => this.#reload()}
      @player-removed=${(event: CustomEvent<string>) => this.#changed(texts.screens.removed(event.detail))}
    ></lotse-console-screen-detail>`
  }

  #changed(said: string): void {
    this.said = said
    this.#reload()
  }

  #reload(): void {
    void this.#screens.reload()
    void this.#players.reload()
  }

  #show(view: View): void {
    this.view = view
    this.services.habits.write(VIEW, view)
  }

  #openPairing(): void {
    location.hash = hashOf({ page: 'screens' })
    void this.updateComplete.then(async () => {
      // The address changes first, then the page: wait for the form to be there.
      await new Promise((resolve) => requestAnimationFrame(resolve))
      this.renderRoot.querySelector('lotse-console-pairing')?.focusCode()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screens': ScreensPage
  }
}
