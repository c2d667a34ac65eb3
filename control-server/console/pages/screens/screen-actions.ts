import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.actions

/** So long a second press would mean the same. */
const REST_MS = 10_000

/** What a person can do about a screen, in the order in which to try it. */
@customElement('lotse-console-screen-actions')
export class ScreenActions extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 8px;
      }
      ol {
        border-top: 1px solid var(--line);
        counter-reset: step;
      }
      li {
        counter-increment: step;
        display: grid;
        grid-template-columns: 1.6em minmax(0, 1fr) auto;
        gap: 2px 8px;
        align-items: center;
        padding: 8px 0;
        min-height: 56px;
        border-bottom: 1px solid var(--line);
      }
      li::before {
        content: counter(step);
        font-weight: 720;
        color: var(--accent);
      }
      li > span > b,
      li > span > .note {
        display: block;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screen: StaffScreen
  @state() declare private isReloading: boolean
  @state() declare private refusal: string
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.isReloading = false
    this.refusal = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#rest)
    this.isReloading = false
  }

  override render() {
    const isSilent = this.screen.truth === 'offline'
    const reload = html`<button
      class=${this.screen.truth === 'stale' ? 'pri' : ''}
      aria-disabled=${this.isReloading}
      @click=${() => void this.#reload()}
    >
      ${texts.reloadDo}
    </button>`
    return html`<section>
      <h3>${texts.title}</h3>
      <ol>
        ${isSilent ? this.#step(texts.power, texts.powerHint) : this.#step(texts.reload, texts.reloadHint, reload)}
        ${this.#step(texts.restart, texts.restartHint)}
      </ol>
      <p role="status" class="note">${this.isReloading ? texts.reloading : nothing}</p>
      ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
    </section>`
  }

  #step(title: string, hint: string, button: unknown = nothing) {
    return html`<li>
      <span><b>${title}</b><span class="note">${hint}</span></span
      >${button}
    </li>`
  }

  async #reload(): Promise<void> {
    if (this.isReloading) return
    this.isReloading = true
    this.refusal = ''
    const answer = await this.services.api.reloadScreen(this.screen.screen.id)
    if (!answer.ok) {
      this.isReloading = false
      this.refusal = answer.error.message
      return
    }
    this.#rest = setTimeout(() => (this.isReloading = false), REST_MS)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-actions': ScreenActions
  }
}
