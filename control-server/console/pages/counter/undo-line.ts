import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Desk } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { Ticker } from '../../parts/ticker.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { undoText } from './command-words.ts'
import { counterTexts } from './counter-texts.ts'

const STEP_SEC = 10

/**
 * What was done last, for as long as it can be taken back. The time that is left is told in steps of ten seconds: a
 * running counter would be a reproach, and chatter for a screen reader.
 * @fires undo - It shall be taken back.
 * @fires over - It can not be taken back any more.
 */
@customElement('lotse-console-undo')
export class UndoLine extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        flex-wrap: wrap;
        gap: 4px 16px;
      }
      button {
        color: inherit;
        background: none;
        border: 2px solid currentColor;
        min-height: 40px;
        padding: 0.25em 0.9em;
      }
      button:hover {
        background: rgb(255 255 255 / 14%);
      }
      :focus-visible {
        outline-color: var(--on-bar);
      }
      .left {
        color: var(--on-bar-2);
      }
      @media (max-width: 60rem) {
        kbd {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare undo: NonNullable<Desk['undo']>
  @property({ attribute: false }) declare enabled: boolean
  /** The line has something else to say too. */
  @property({ attribute: false }) declare short: boolean
  readonly #ticker = new Ticker(this, 1_000)
  #isOver = false

  override render() {
    const leftMs = this.undo.until - this.#ticker.now
    this.#isOver = leftMs <= 0
    if (this.#isOver) return nothing
    const seconds = Math.ceil(leftMs / 1_000 / STEP_SEC) * STEP_SEC
    return html`
      ${this.short ? nothing : html`<span>${undoText(this.undo)}</span>`}
      <button
        aria-disabled=${!this.enabled}
        aria-keyshortcuts="Control+Z"
        aria-label=${`${counterTexts.undo}: ${undoText(this.undo)}`}
        @click=${this.#clicked}
      >
        ${counterTexts.undo}
      </button>
      <kbd aria-hidden="true">${texts.app.ctrlZ}</kbd>
      <span class="left num" aria-hidden="true">${counterTexts.undoLeft(seconds)}</span>
    `
  }

  override updated(): void {
    if (this.#isOver) this.dispatchEvent(new CustomEvent('over'))
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (this.enabled && event.detail <= 1) this.dispatchEvent(new CustomEvent('undo'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-undo': UndoLine
  }
}
