import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit } from '../design/fit.ts'
import { infoIcon } from '../design/icons.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'

const VARIANTS = [
  { icon: 'yes', lines: 'one' },
  { icon: 'no', lines: 'one' },
  { icon: 'no', lines: 'more' },
]

/** One sentence of the house that always stands there. */
@customElement('lotse-notice-line')
export class NoticeLine extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--ground);
        line-height: 1.1;
      }
      footer {
        display: flex;
        align-items: center;
        gap: calc(3.5 * var(--s));
        height: 100%;
        padding: 0 calc(4.3 * var(--s)) 0 calc(7.1 * var(--s));
      }
      .ic {
        width: calc(8.9 * var(--s));
        height: calc(8.9 * var(--s));
        color: var(--accent);
      }
      [data-lines='one'] p {
        white-space: nowrap;
      }
      [data-icon='no'] .ic {
        display: none;
      }
    `,
  ]

  @property() text = ''

  @query('footer') private readonly footer!: HTMLElement | null
  @query('p') private readonly sentence!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, {
      box: () => this.footer,
      variants: () => VARIANTS,
      cut: () => this.sentence && { element: this.sentence, text: hyphenate(this.text) },
    })
  }

  protected override render() {
    return html`<footer aria-label=${t('notice.line')}>
      ${infoIcon}
      <p .textContent=${hyphenate(this.text)}></p>
    </footer>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-notice-line': NoticeLine
  }
}
