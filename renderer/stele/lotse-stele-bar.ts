import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Select } from '../link/select.ts'
import { icon } from './icons.ts'
import './lotse-stele-languages.ts'
import { t } from './text.ts'
import { change, nextTextSize, nextTheme, THEMES, visitStore } from './visit.ts'

/** The bar that never moves, in no language: how the stele is shown and operated, and the way back to the start. */
@customElement('lotse-stele-bar')
export class SteleBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        direction: ltr;
      }
      nav {
        display: grid;
        grid-template: calc(21 * var(--mm)) minmax(0, 1fr) / repeat(4, minmax(0, 1fr));
        gap: calc(3.4 * var(--mm));
        height: 100%;
        padding: calc(4 * var(--mm)) calc(14.8 * var(--mm)) calc(7 * var(--mm));
        background: var(--deep);
        color: var(--on-deep);
        border-top: 2px solid var(--deep-line);
      }
      lotse-stele-languages {
        grid-column: 1 / -1;
      }
      button {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: calc(2.6 * var(--mm));
        min-width: var(--touch);
        min-height: var(--touch);
        border: 2px solid var(--deep-line);
        border-radius: var(--r-touch);
        font-size: min(max(calc(5.9 * var(--em)), var(--t-note)), calc(7.6 * var(--mm) / var(--cap)));
        font-weight: 600;
        line-height: 1;
        text-align: center;
        touch-action: none;
        cursor: default;
      }
      button:focus-visible {
        outline: calc(1.3 * var(--mm)) solid currentColor;
        outline-offset: calc(-2.3 * var(--mm));
      }
      button:active {
        filter: invert(1);
      }
      .ic {
        font-size: calc(15.5 * var(--mm));
        stroke-width: 1.8;
      }
      .on,
      .home {
        background: var(--on-deep);
        color: var(--deep);
        border-color: var(--on-deep);
      }
      .label {
        display: flex;
        align-items: center;
        gap: calc(3 * var(--mm));
      }
      .pips {
        display: flex;
        gap: calc(1.1 * var(--mm));
      }
      .pips i {
        width: calc(2.7 * var(--mm));
        height: calc(2.7 * var(--mm));
        border: 2px solid currentColor;
      }
      .pips i.at {
        background: currentColor;
      }
    `,
  ]

  /** Ends the view and goes to the start. */
  @property({ attribute: false }) goHome: () => void = () => {}

  readonly #visit = new Select(this, visitStore, (visit) => visit)

  override render() {
    const { theme, textSize, low } = this.#visit.value
    return html`<nav aria-label=${t('bar.label')}>
      <lotse-stele-languages></lotse-stele-languages>
      <button @click=${this.#contrast}>
        ${icon('contrast')}<span class="label"
          >${t('bar.contrast')}${pips(THEMES.length, THEMES.indexOf(theme) + 1, false)}</span
        >
      </button>
      <button @click=${this.#size}>
        ${icon('size')}<span class="label"
          >${t(textSize > 1 || low ? 'bar.size.short' : 'bar.size')}${pips(3, textSize, true)}</span
        >
      </button>
      <button class=${low ? 'on' : ''} aria-pressed=${low} @click=${this.#low}>
        ${icon('low')}<span class="label">${t(low ? 'bar.low.on' : 'bar.low')}</span>
      </button>
      <button class="home" @click=${() => this.goHome()}>
        ${icon('home')}<span class="label">${t('bar.home')}</span>
      </button>
    </nav>`
  }

  #contrast = (): void => {
    const theme = nextTheme(this.#visit.value.theme)
    change({ theme, said: t(`bar.said.theme.${theme}`) })
  }

  #size = (): void => {
    const textSize = nextTextSize(this.#visit.value.textSize)
    change({ textSize, said: t('bar.said.size', { step: textSize }) })
  }

  #low = (): void => {
    const low = !this.#visit.value.low
    change({ low, said: t(low ? 'bar.said.low' : 'bar.said.high') })
  }
}

/** Where one is in a row of steps; said in words by the live region. */
function pips(count: number, at: number, filledUp: boolean) {
  return html`<span class="pips" aria-hidden="true"
    >${Array.from({ length: count }, (_, index) => html`<i class=${(filledUp ? index < at : index === at - 1) ? 'at' : ''}></i>`)}</span
  >`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-bar': SteleBar
  }
}
