import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { base } from '../../design/base.ts'
import { icon } from '../icons.ts'
import { t } from '../text.ts'
import { CODE_SYMBOLS, neighbourKey } from './code-entry.ts'

const KEYS = [...CODE_SYMBOLS, 'Backspace']

/** The twenty symbols of a code and a key that takes back: one tab stop, arrows inside. */
@customElement('lotse-stele-keypad')
export class SteleKeypad extends LitElement {
  static override styles = [
    base,
    css`
      .keys {
        display: grid;
        grid-template-columns: repeat(7, minmax(0, 1fr));
        gap: calc(2.6 * var(--mm));
      }
      button {
        min-width: 0;
        height: max(var(--touch), calc(27 * var(--mm)));
        border-radius: var(--r-touch);
        background: var(--paper);
        border: 2px solid var(--edge);
        color: var(--ink);
        font-size: calc(11 * var(--mm) / var(--cap));
        font-weight: 650;
        line-height: 1;
        text-align: center;
        touch-action: none;
        cursor: default;
      }
      button:focus-visible {
        outline: calc(1.3 * var(--mm)) solid var(--ink);
        outline-offset: calc(-2.3 * var(--mm));
      }
      button:active {
        background: var(--ink);
        color: var(--paper);
      }
      .backspace {
        display: grid;
        place-items: center;
        background: var(--tint);
      }
      .ic {
        font-size: calc(15 * var(--mm));
      }
    `,
  ]

  /** `Backspace` or a symbol. */
  @property({ attribute: false }) pressed: (key: string) => void = () => {}
  @state() private at = 0

  override render() {
    return html`<div class="keys" role="group" aria-label=${t('tickets.code.keys')} @keydown=${this.#move}>
      ${KEYS.map((key, index) => this.#key(key, index))}
    </div>`
  }

  #key(key: string, index: number) {
    const press = (): void => {
      this.at = index
      this.pressed(key)
    }
    const isBackspace = key === 'Backspace'
    return html`<button
      class=${isBackspace ? 'backspace' : ''}
      tabindex=${index === this.at ? 0 : -1}
      data-at=${index}
      @click=${press}
    >
      ${isBackspace ? html`${icon('backspace')}<span class="off-screen">${t('keyboard.backspace')}</span>` : key}
    </button>`
  }

  #move = (event: KeyboardEvent): void => {
    const to = neighbourKey(this.at, event.key, KEYS.length)
    if (to === undefined) return
    event.preventDefault()
    this.at = to
    this.renderRoot.querySelector<HTMLButtonElement>(`[data-at="${to}"]`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-keypad': SteleKeypad
  }
}
