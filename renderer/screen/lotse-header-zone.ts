import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit } from '../design/fit.ts'
import { clockIcon, mark } from '../design/icons.ts'
import { clockTime, pastInstant, shortDate } from '../i18n/format.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'

/** The age comes before the mark, the date and, last, the place: a visitor stands in the place already. */
const VARIANTS = [
  { mark: 'yes', date: 'yes', place: 'yes' },
  { mark: 'no', date: 'yes', place: 'yes' },
  { mark: 'yes', date: 'no', place: 'yes' },
  { mark: 'no', date: 'no', place: 'yes' },
  { mark: 'yes', date: 'no', place: 'no' },
  { mark: 'no', date: 'no', place: 'no' },
]

/** Where you are and what time it is; and, when the house has lost its server, since when. */
@customElement('lotse-header-zone')
export class HeaderZone extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--paper);
      }
      header {
        display: flex;
        align-items: center;
        gap: calc(3.8 * var(--s));
        height: 100%;
        padding: 0 calc(7.1 * var(--s));
        white-space: nowrap;
        line-height: 1.12;
      }
      .mark {
        flex: none;
        width: calc(8.4 * var(--s));
        height: calc(8.4 * var(--s));
      }
      img.mark {
        width: auto;
        max-width: calc(25 * var(--s));
        object-fit: contain;
      }
      /* Marks of cities are as wide as they are. */
      img.mark {
        width: auto;
        max-width: calc(30 * var(--s));
        object-fit: contain;
      }
      h1 {
        font-weight: 750;
        letter-spacing: -0.01em;
      }
      .age {
        display: flex;
        align-items: center;
        gap: 0.3em;
        color: var(--ink-2);
      }
      .clock,
      .date,
      .age {
        margin-inline-start: auto;
      }
      .date ~ .clock {
        margin-inline-start: 0;
      }
      .clock {
        font-size: var(--t-clock);
        font-weight: 750;
      }
      [data-mark='no'] .mark,
      [data-date='no'] .date,
      [data-place='no'] h1 {
        display: none;
      }
      [data-place='no'] .age {
        margin-inline-start: 0;
      }
    `,
  ]

  @property() place = ''
  /** Address of the city's own mark. */
  @property({ attribute: false }) logo: string | undefined
  @property() timeZone = 'UTC'
  @property({ type: Number }) now = 0
  /** False where the panel of calls beside it carries date and time. */
  @property({ type: Boolean }) withClock = false
  /** Last sign of life of the server when that is too long ago, else undefined. */
  @property({ attribute: false }) serverSeenAt: number | undefined

  @query('header') private readonly header!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, { box: () => this.header, variants: () => VARIANTS })
  }

  protected override render() {
    const { serverSeenAt, now, timeZone } = this
    return html`<header data-measure>
      ${this.logo === undefined ? mark : html`<img class="mark" src=${this.logo} alt="" />`}
      <h1>${hyphenate(this.place)}</h1>
      ${
        serverSeenAt === undefined
          ? nothing
          : html`<p class="age" role="status">
              ${clockIcon}<span>${t('age.serverSeen', { time: pastInstant(serverSeenAt, now, timeZone) })}</span>
            </p>`
      }
      ${
        this.withClock
          ? html`${serverSeenAt === undefined ? html`<p class="date">${shortDate(now, timeZone)}</p>` : nothing}
              <p class="clock num">${clockTime(now, timeZone)}</p>`
          : nothing
      }
    </header>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-header-zone': HeaderZone
  }
}
