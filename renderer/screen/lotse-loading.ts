import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { mark } from '../design/icons.ts'
import { t } from '../i18n/t.ts'

/** Paired, but nothing on disk yet; or the core has not answered yet. Calm, and honest. */
@customElement('lotse-loading')
export class Loading extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--deep);
        color: var(--on-deep);
        --accent: var(--on-deep);
        --on-accent: var(--deep);
      }
      main {
        display: grid;
        align-content: center;
        gap: var(--s5);
        height: 100%;
        padding: var(--s8);
      }
      .mark {
        width: calc(16 * var(--s));
        height: calc(16 * var(--s));
      }
      h1 {
        font-size: calc(11 * var(--em-m));
        font-weight: 750;
        line-height: 1.06;
        letter-spacing: -0.02em;
      }
      p {
        color: var(--on-deep-2);
      }
    `,
  ]

  protected override render() {
    return html`<main>
      ${mark}
      <h1>${t('house.loading')}</h1>
      <p>${t('house.loading.body')}</p>
    </main>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-loading': Loading
  }
}
