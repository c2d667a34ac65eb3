import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type Language, LANGUAGES } from '#schema/language'
import { base } from '../design/base.ts'
import { LANGUAGE_FORMS } from '../i18n/language-form.ts'
import { Select } from '../link/select.ts'
import { t } from './text.ts'
import { change, visitStore } from './visit.ts'

/** The languages by their own names, in one row that is the same in all of them. */
@customElement('lotse-stele-languages')
export class SteleLanguages extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        direction: ltr;
      }
      .row {
        display: flex;
        justify-content: space-between;
        gap: calc(2.6 * var(--mm));
        height: 100%;
      }
      button {
        flex: 1 1 auto;
        min-width: calc(24 * var(--mm));
        padding: 0 calc(2.4 * var(--mm));
        border-radius: var(--r-touch);
        color: var(--on-deep);
        font-size: calc(5.3 * var(--mm) / var(--cap));
        font-weight: 600;
        line-height: 1;
        text-align: center;
        white-space: nowrap;
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
      [aria-pressed='true'] {
        background: var(--on-deep);
        color: var(--deep);
      }
    `,
  ]

  readonly #chosen = new Select(this, visitStore, ({ language }) => language)

  override render() {
    return html`<div class="row" role="group" aria-label=${t('bar.languages')}>
      ${LANGUAGES.map((language) => this.#button(language))}
    </div>`
  }

  #button(language: Language) {
    const { name, tag, direction } = LANGUAGE_FORMS[language]
    return html`<button
      lang=${tag}
      dir=${direction}
      aria-pressed=${language === this.#chosen.value}
      @click=${() => choose(language)}
    >
      ${name}
    </button>`
  }
}

function choose(language: Language): void {
  change({ language })
  change({ said: t('bar.said.language') })
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-languages': SteleLanguages
  }
}
