import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { icon } from './icons.ts'
import { type Key, KEYBOARD, neighbour } from './keyboard-layout.ts'
import { t } from './text.ts'

/** Keyboard of real buttons: one tab stop, arrows inside, taps count on release. */
@customElement('lotse-stele-keyboard')
export class SteleKeyboard extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: calc(2.6 * var(--mm));
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(22, minmax(0, 1fr));
        gap: calc(2.6 * var(--mm));
        grid-column: 1;
      }
      .line {
        display: contents;
      }
      button {
        grid-column: span 2;
        height: var(--key, calc(23.5 * var(--mm)));
        border-radius: var(--r-touch);
        background: var(--paper);
        border: 2px solid var(--edge);
        color: var(--ink);
        font-size: calc(10 * var(--mm) / var(--cap));
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
      .act {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(4 * var(--mm));
        font-size: calc(7.3 * var(--mm) / var(--cap));
        background: var(--tint);
      }
      .act .ic {
        font-size: calc(14 * var(--mm));
      }
      .backspace {
        grid-column: span 4;
      }
      .clear {
        grid-column: span 6;
      }
      .space {
        grid-column: span 16;
        background: var(--paper);
      }
    `,
  ]

  @property({ attribute: false }) pressed: (key: Key) => void = () => {}

  @state() private at: readonly [number, number] = [1, 0]

  override render() {
    return html`<div
      class="keys"
      role="group"
      aria-label=${t('keyboard.label')}
      @keydown=${this.#move}
      @mousedown=${keepFocus}
    >
      ${KEYBOARD.map((row, r) => html`<div class="line">${row.map((key, c) => this.#key(key, r, c))}</div>`)}
    </div>`
  }

  #key(key: Key, row: number, column: number) {
    const tab = this.at[0] === row && this.at[1] === column ? 0 : -1
    const press = (): void => {
      this.at = [row, column]
      this.pressed(key)
    }
    if ('print' in key) {
      const label = key.print === '-' ? t('keyboard.hyphen') : key.print === '.' ? t('keyboard.point') : key.print
      return html`<button tabindex=${tab} aria-label=${label} data-at="${row}-${column}" @click=${press}>
        ${key.print}
      </button>`
    }
    const inside = {
      space: html`${t('keyboard.space')}`,
      backspace: html`${icon('backspace')}<span class="off-screen">${t('keyboard.backspace')}</span>`,
      clear: html`${t('search.clear')}`,
    }[key.act]
    return html`<button class="act ${key.act}" tabindex=${tab} data-at="${row}-${column}" @click=${press}>
      ${inside}
    </button>`
  }

  #move = (event: KeyboardEvent): void => {
    const to = neighbour(KEYBOARD, this.at, event.key)
    if (!to) return
    event.preventDefault()
    this.at = to
    this.renderRoot.querySelector<HTMLButtonElement>(`[data-at="${to[0]}-${to[1]}"]`)?.focus()
  }
}

/** A tap on a key leaves the caret in the search field, where the letters appear. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-keyboard': SteleKeyboard
  }
}
