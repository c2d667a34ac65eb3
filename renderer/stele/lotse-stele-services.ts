import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { frieze, friezeStyles } from './frieze.ts'
import { icon } from './icons.ts'
import { type LetterGroup, frequentServices, servicesByLetter } from './frequent.ts'
import { serviceRow } from './hit-rows.ts'
import './lotse-stele-list.ts'
import type { PageContext } from './page-context.ts'
import { t } from './text.ts'
import { viewStyles } from './view-styles.ts'

/** What most people come for at once, and all services from A to Z: one tap for the letter, one for the service. */
@customElement('lotse-stele-services')
export class SteleServices extends LitElement {
  static override styles = [
    viewStyles,
    friezeStyles,
    css`
      .board {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        padding: 0;
      }
      .text {
        position: relative;
        z-index: 1;
        padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) calc(8 * var(--mm));
      }
      .town {
        min-height: 0;
      }
      .big {
        font-size: calc(52 * var(--mm) / var(--cap));
        font-weight: 760;
        line-height: 1;
        margin-top: calc(9 * var(--mm));
      }
      .letters {
        flex: none;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(max(var(--touch), calc(24.5 * var(--mm))), 1fr));
        gap: calc(2.6 * var(--mm));
      }
      .letters button {
        height: max(var(--touch), calc(24 * var(--mm)));
        background: var(--paper);
        border: 2px solid var(--edge);
        color: var(--ink);
        font-size: calc(9.5 * var(--mm) / var(--cap));
        font-weight: 700;
        line-height: 1;
        text-align: center;
      }
      .letters .frequent {
        grid-column: span 4;
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(4 * var(--mm));
        font-size: min(var(--t-text), calc(7.4 * var(--mm) / var(--cap)));
      }
      :host([low]) .letters .frequent {
        grid-column: span 5;
      }
      .frequent .ic {
        font-size: calc(13 * var(--mm));
      }
      .letters [aria-pressed='true'] {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--on-accent);
      }
    `,
  ]

  @property({ attribute: false }) page: PageContext | undefined
  /** There is height for either letters or rows. */
  @property({ type: Boolean, reflect: true }) low = false
  /** Undefined: what most people come for. */
  @state() private letter: string | undefined
  /** With little height: letters have been asked for. */
  @state() private isSpelling = false

  override render() {
    if (!this.page) return nothing
    const { knowledge, nowMs, timeZone } = this.page
    const groups = servicesByLetter(knowledge)
    const frequent = frequentServices(knowledge)
    const isFrequent = frequent.length > 0 && (!this.low || !this.isSpelling)
    const first = isFrequent ? undefined : groups[0]
    const chosen = isFrequent && this.low ? undefined : (groups.find(({ letter }) => letter === this.letter) ?? first)
    const entries = chosen?.entries ?? frequent
    return html`<section class="board deep">
        <div class="text">
          <h1 tabindex="-1">${t('services.title')}</h1>
          <p class="lead">${t('services.intro')}</p>
          <p class="big" aria-hidden="true">${chosen?.letter ?? ''}</p>
        </div>
        <div class="town">${frieze()}</div>
      </section>
      <section class="desk full">
        <div class="letters" role="group" aria-label=${t('services.letters')}>
          ${frequent.length > 0 ? this.#frequentButton(chosen) : nothing}
          ${this.low && frequent.length > 0 ? this.#spellingButton(chosen) : nothing}
          ${(this.low && isFrequent ? [] : groups).map(
            ({ letter }) =>
              html`<button aria-pressed=${letter === chosen?.letter} @click=${() => (this.letter = letter)}>
                ${letter}
              </button>`,
          )}
        </div>
        <lotse-stele-list
          roomy
          columns=${this.low && !chosen ? 2 : 1}
          label=${chosen ? t('services.letter', { letter: chosen.letter }) : t('services.frequent')}
          .empty=${t('list.none')}
          .items=${entries.map((entry) => serviceRow(knowledge, entry, nowMs, timeZone))}
        ></lotse-stele-list>
      </section>`
  }

  #frequentButton(chosen: LetterGroup | undefined) {
    return html`<button class="frequent" aria-pressed=${chosen === undefined} @click=${() => this.#spell(false)}>
      ${icon('document')}<span>${t('services.frequent')}</span>
    </button>`
  }

  #spellingButton(chosen: LetterGroup | undefined) {
    return html`<button class="frequent" aria-pressed=${chosen !== undefined} @click=${() => this.#spell(true)}>
      ${icon('search')}<span>${t('services.all')}</span>
    </button>`
  }

  #spell(isSpelling: boolean): void {
    this.letter = undefined
    this.isSpelling = isSpelling
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-services': SteleServices
  }
}
