import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { icon } from '../icons.ts'
import { keyStyles } from '../key-styles.ts'
import { t } from '../text.ts'
import { CODE_SYMBOLS, neighbourKey } from './code-entry.ts'

const KEYS = [...CODE_SYMBOLS, 'Backspace']

/** The twenty symbols of a code and a key that takes back: one tab stop, arrows inside. */
@customElement('lotse-stele-keypad')
export class SteleKeypad extends LitElement {
  static override styles = [
    ...keyStyles,
    css`
      button {
        --key: max(var(--touch), calc(27 * var(--mm)));
      }
      .keys {
        --columns: 7;
        grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
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
      class=${isBackspace ? 'act' : ''}
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
