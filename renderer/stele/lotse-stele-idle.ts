import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { t } from './text.ts'

/** Asks whether anybody is still there. Announced once, by its name and text; the seconds are for eyes only. */
@customElement('lotse-stele-idle')
export class SteleIdle extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset: 0;
        z-index: 10;
        display: grid;
        align-items: end;
        background: rgb(0 0 0 / 72%);
      }
      .sheet {
        background: var(--now);
        color: var(--on-now);
        padding: calc(14 * var(--mm)) calc(20.5 * var(--mm)) calc(14 * var(--mm));
        margin-bottom: calc(var(--bar-h) + var(--pad));
        display: grid;
        gap: calc(7 * var(--mm));
        max-height: var(--desk-max);
      }
      h2 {
        font-size: calc(17 * var(--em));
        font-weight: 760;
        letter-spacing: -0.018em;
        line-height: 1.06;
      }
      p {
        font-size: var(--t-lead);
        text-wrap: pretty;
      }
      .left {
        font-weight: 700;
      }
      .ways {
        display: grid;
        grid-template-columns: 1.6fr 1fr;
        gap: calc(4 * var(--mm));
      }
      button {
        min-height: calc(34 * var(--mm));
        border-radius: var(--r-touch);
        border: 4px solid var(--on-now);
        font-size: min(var(--t-lead), calc(10.5 * var(--mm) / var(--cap)));
        font-weight: 720;
        text-align: center;
        padding: 0 calc(4 * var(--mm));
        touch-action: none;
        cursor: default;
      }
      .stay {
        background: var(--on-now);
        color: var(--now);
      }
      button:focus-visible {
        outline: calc(1.3 * var(--mm)) solid currentColor;
        outline-offset: calc(-3 * var(--mm));
      }
      button:active {
        filter: invert(1);
      }
    `,
  ]

  @property({ attribute: false }) leftMs: () => number = () => 0
  @property({ attribute: false }) stay: () => void = () => {}
  @property({ attribute: false }) leave: () => void = () => {}
  @query('.stay') private first!: HTMLButtonElement
  @state() private seconds = 0
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('click', this.#answer)
    this.addEventListener('keydown', this.#key)
    this.#count()
    this.#timer = setInterval(() => this.#count(), 1_000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override focus(): void {
    this.first.focus()
  }

  override render() {
    return html`<div class="sheet" role="alertdialog" aria-modal="true" aria-labelledby="title" aria-describedby="body">
      <h2 id="title">${t('idle.title')}</h2>
      <p id="body">${t('idle.body')}</p>
      <p class="left num" aria-hidden="true">${t('idle.left', { seconds: this.seconds })}</p>
      <div class="ways">
        <button class="stay">${t('idle.stay')}</button>
        <button class="leave">${t('idle.leave')}</button>
      </div>
    </div>`
  }

  /** A tap anywhere means yes, except on the one button that says no. */
  #answer = (event: Event): void => {
    const [first] = event.composedPath()
    if (first instanceof Element && first.closest('.leave')) this.leave()
    else this.stay()
  }

  /** So does any key, except those that walk between the two buttons and press them. */
  #key = (event: KeyboardEvent): void => {
    if (!['Tab', 'Shift', 'Enter', ' '].includes(event.key)) this.stay()
  }

  #count(): void {
    this.seconds = Math.ceil(this.leftMs() / 1_000)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-idle': SteleIdle
  }
}
