import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ScreenshotRequest, StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.glass

/** The line may be slow: a picture that is accepted in the last moment still has to be told of. */
const GRACE_MS = 2_000

interface Asked extends ScreenshotRequest {
  /** When the picture before was taken: another one is the answer. */
  readonly before: number | undefined
}

/** The last picture of the glass itself, and the way to get a new one. The content is public: it hangs in a hall. */
@customElement('lotse-console-glass')
export class GlassPicture extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 10px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 2px 12px;
      }
      img {
        display: block;
        width: 100%;
        max-height: 420px;
        object-fit: contain;
        background: var(--bar);
        border: 5px solid var(--bar);
      }
      .none {
        border: 2px dashed var(--line);
        padding: 22px 18px;
      }
      .ask {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 14px;
      }
      .ask p {
        flex: 1 1 12em;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screen: StaffScreen
  @state() declare private asked: Asked | undefined
  @state() declare private outcome: 'arrived' | 'no-answer' | undefined
  @state() declare private refusal: string
  @state() declare private isBroken: boolean
  readonly #ticker = new Ticker(this, 1_000)
  #screenId = ''

  constructor() {
    super()
    this.refusal = ''
    this.isBroken = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#screenId !== this.screen.screen.id) {
      this.#screenId = this.screen.screen.id
      this.asked = undefined
      this.outcome = undefined
      this.refusal = ''
    }
    if (changed.has('screen')) this.isBroken = false
    const { asked } = this
    if (!asked) return
    const { screenshotAt } = this.screen
    if (screenshotAt !== undefined && screenshotAt !== asked.before) this.#settle('arrived')
    else if (this.#ticker.now > asked.expiresAt + GRACE_MS) this.#settle('no-answer')
  }

  override render() {
    const { screen, screenshotAt } = this.screen
    const when = screenshotAt === undefined ? '' : agoText(screenshotAt, this.#ticker.now)
    return html`<section>
      <header>
        <h3>${texts.title}</h3>
        ${when === '' ? nothing : html`<span class="note">${texts.takenAt(when)}</span>`}
      </header>
      ${
        screenshotAt === undefined
          ? html`<p class="none quiet">${texts.none}</p>`
          : this.isBroken
            ? html`<p class="none quiet">${texts.broken}</p>`
            : html`<img
                src="/api/v1/screens/${encodeURIComponent(screen.id)}/screenshot?at=${screenshotAt}"
                alt=${texts.alt(screen.name, when)}
                @error=${() => (this.isBroken = true)}
              />`
      }
      <div class="ask">
        <button aria-disabled=${this.asked !== undefined} @click=${() => void this.#ask()}>${texts.ask}</button>
        <p role="status">${this.#progress()}</p>
      </div>
    </section>`
  }

  #progress() {
    if (this.refusal !== '') return this.#problem(this.refusal)
    if (this.outcome === 'no-answer') return this.#problem(texts.noAnswer)
    if (this.outcome === 'arrived') return texts.arrived
    if (!this.asked) return nothing
    const leftMs = Math.max(1_000, this.asked.expiresAt - this.#ticker.now)
    return texts.asking(Math.min(30, Math.ceil(leftMs / 1_000)))
  }

  #problem(text: string) {
    return html`<span class="error">${icon('warning')}<span>${text}</span></span>`
  }

  #settle(outcome: 'arrived' | 'no-answer'): void {
    this.asked = undefined
    this.outcome = outcome
  }

  async #ask(): Promise<void> {
    if (this.asked) return
    this.outcome = undefined
    this.refusal = ''
    const { screen, screenshotAt: before } = this.screen
    // Shown as under way at once; the server says the exact end.
    this.asked = { commandId: '', expiresAt: this.#ticker.now + 30_000, before }
    const answer = await this.services.api.askForScreenshot(screen.id)
    if (screen.id !== this.screen.screen.id) return
    if (answer.ok) {
      if (this.asked) this.asked = { ...answer.value, before }
      return
    }
    this.asked = undefined
    this.refusal = answer.error.message
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-glass': GlassPicture
  }
}
