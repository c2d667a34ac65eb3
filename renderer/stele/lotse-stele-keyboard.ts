import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Language } from '#schema/language'
import { icon } from './icons.ts'
import { keepFocus, keyStyles } from './key-styles.ts'
import { type Key, keyboardFor, neighbour, SAMPLE_LETTERS, spanOf } from './keyboard-layout.ts'
import { t } from './text.ts'

/** Keyboard of real buttons: one tab stop, arrows inside, taps count on release. */
@customElement('lotse-stele-keyboard')
export class SteleKeyboard extends LitElement {
  static override styles = [
    ...keyStyles,
    css`
      button {
        --key: var(--keyboard-key, calc(23.5 * var(--mm)));
      }
      .space {
        background: var(--paper);
      }
    `,
  ]

  @property({ attribute: false }) language: Language = 'de'
  @property({ attribute: false }) pressed: (key: Key) => void = () => {}

  @state() private at: readonly [number, number] = [1, 0]
  @state() private isGerman = false

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('language')) return
    this.isGerman = false
    this.at = [1, 0]
  }

  override render() {
    const rows = keyboardFor(this.language, this.isGerman)
    return html`<div
      class="keys"
      role="group"
      aria-label=${t('keyboard.label')}
      @keydown=${this.#move}
      @mousedown=${keepFocus}
    >
      ${rows.map((row, r) => {
        const columns = row.reduce((sum, key) => sum + spanOf(key, row), 0)
        return html`<div class="line" style="--columns: ${columns}">
          ${row.map((key, c) => this.#key(key, row, r, c))}
        </div>`
      })}
    </div>`
  }

  #key(key: Key, row: readonly Key[], r: number, c: number) {
    const tab = this.at[0] === r && this.at[1] === c ? 0 : -1
    const press = (): void => {
      this.at = [r, c]
      if ('act' in key && key.act === 'layout') this.isGerman = !this.isGerman
      else this.pressed(key)
    }
    if ('print' in key) {
      const label = key.print === '-' ? t('keyboard.hyphen') : key.print === '.' ? t('keyboard.point') : key.print
      return html`<button tabindex=${tab} aria-label=${label} data-at="${r}-${c}" @click=${press}>${key.print}</button>`
    }
    const inside = {
      space: html`${t('keyboard.space')}`,
      backspace: html`${icon('backspace')}<span class="off-screen">${t('keyboard.backspace')}</span>`,
      clear: html`${t('search.clear')}`,
      layout: html`<span aria-hidden="true">${SAMPLE_LETTERS[this.isGerman ? this.language : 'de']}</span>
        <span class="off-screen">${t(this.isGerman ? 'keyboard.own' : 'keyboard.german')}</span>`,
    }[key.act]
    return html`<button
      class="act ${key.act}"
      style="--span: ${spanOf(key, row)}"
      tabindex=${tab}
      data-at="${r}-${c}"
      @click=${press}
    >
      ${inside}
    </button>`
  }

  #move = (event: KeyboardEvent): void => {
    const to = neighbour(keyboardFor(this.language, this.isGerman), this.at, event.key)
    if (!to) return
    event.preventDefault()
    this.at = to
    this.renderRoot.querySelector<HTMLButtonElement>(`[data-at="${to[0]}-${to[1]}"]`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-keyboard': SteleKeyboard
  }
}
