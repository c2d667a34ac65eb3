import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import { directoryTexts } from './directory-texts.ts'
import { withWord } from './entry-form-state.ts'

const texts = directoryTexts.form

/**
 * A list of words, one after the other: Enter or a comma takes the next one in, Backspace in an empty field takes the
 * last one back.
 * @fires words - With the whole list.
 */
@customElement('lotse-console-tag-field')
export class TagField extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .field {
        gap: 8px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      li {
        display: inline-flex;
        align-items: center;
        background: var(--tint);
        padding-inline-start: 10px;
        overflow-wrap: anywhere;
      }
      li button {
        min-height: 36px;
        min-width: 36px;
        padding: 0;
        justify-content: center;
        font-size: 1.1rem;
      }
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }
    `,
  ]

  @property() declare label: string
  @property() declare hint: string
  @property({ attribute: false }) declare words: readonly string[]
  @property({ type: Number }) declare lengthMax: number
  @property({ type: Number }) declare countMax: number
  @query('input') declare private input: HTMLInputElement

  override render() {
    return html`<div class="field">
      <label for="word">${this.label}</label>
      ${
        this.words.length === 0
          ? nothing
          : html`<ul aria-label=${this.label}>
              ${this.words.map(
                (word) =>
                  html`<li>
                    <span>${word}</span>
                    <button
                      type="button"
                      class="plain"
                      aria-label=${texts.removeTag(word)}
                      @click=${() => this.#remove(word)}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <div class="line">
        <input
          id="word"
          type="text"
          autocomplete="off"
          maxlength=${this.lengthMax}
          aria-describedby="word-hint"
          ?disabled=${this.words.length >= this.countMax}
          @keydown=${this.#keyed}
          @change=${() => this.#take()}
        />
        <button type="button" @click=${() => this.#take()}>${texts.addTag}</button>
      </div>
      <span class="note" id="word-hint">${this.hint}</span>
    </div>`
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      this.#take()
    } else if (event.key === 'Backspace' && this.input.value === '') {
      const last = this.words.at(-1)
      if (last !== undefined) this.#remove(last)
    }
  }

  #take(): void {
    const typed = this.input.value
    this.input.value = ''
    if (typed.trim() !== '') this.#tell(withWord(this.words, typed))
  }

  #remove(word: string): void {
    this.#tell(this.words.filter((one) => one !== word))
    // The button that had the focus is gone.
    this.input.focus()
  }

  #tell(words: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('words', { detail: words }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-tag-field': TagField
  }
}
