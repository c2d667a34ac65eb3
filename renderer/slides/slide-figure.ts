import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit, type FitVariant } from '../design/fit.ts'
import { calendarDay } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { typeset } from '../i18n/typeset.ts'
import { SlideElement } from './slide-element.ts'

/** Capital heights of the number in millimetres per metre of reading distance, down to that of a ticket. */
const VALUE_SIZES = ['60', '52', '45', '39', '34', '30', '26', '22.5', '19.5', '17', '14.5', '12.2']

/** Beside words that can be read; the comparison goes before the number becomes small, and the label is cut last. */
const WORDS = [
  { '--label': '9', foot: 'all' },
  { '--label': '7.2', foot: 'all' },
  { '--label': '6.1', foot: 'all' },
  { '--label': '6.1', foot: 'source' },
]
const VARIANTS: readonly FitVariant[] = [
  ...[VALUE_SIZES.slice(0, 7), VALUE_SIZES.slice(7, 10), VALUE_SIZES.slice(10)].flatMap((sizes) =>
    WORDS.flatMap((words) => sizes.map((value) => ({ '--value': value, unit: 'beside', ...words }))),
  ),
  ...['14.5', '12.2', '9', '7.2'].map((value) => ({
    '--value': value,
    '--label': '6.1',
    foot: 'source',
    unit: 'below',
  })),
]
/** A strip that is one line high has no room for a source. */
const STRIP_RATIO = 4.5
const WITHOUT_SOURCE = ['12.2', '9', '7.2'].map((value) => ({
  '--value': value,
  '--label': '6.1',
  foot: 'no',
  unit: 'beside',
}))

/** One number as large as it can be, with what it counts, where it is from and from when. */
@customElement('lotse-slide-figure')
export class SlideFigure extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: size;
        background: var(--ground);
      }
      article {
        display: flex;
        flex-direction: column;
        justify-content: space-between;
        gap: var(--s2);
        height: 100%;
        padding: var(--s4) calc(5.6 * var(--s)) var(--s3) calc(7.1 * var(--s));
      }
      h2 {
        font-size: calc(var(--label) * var(--em-m));
        font-weight: 750;
        line-height: 1.06;
        letter-spacing: -0.015em;
        text-wrap: balance;
      }
      .value {
        display: flex;
        align-items: baseline;
        gap: 0.1em 0.24em;
        margin-block: auto;
        color: var(--accent);
        font-size: calc(var(--value) * var(--em-m));
        line-height: 0.86;
        letter-spacing: -0.03em;
      }
      .value b {
        font-weight: 790;
      }
      .unit {
        font-size: max(var(--t-text), 0.3em);
        font-weight: 640;
        letter-spacing: -0.01em;
        line-height: 1.1;
      }
      .comparison {
        line-height: 1.14;
        text-wrap: pretty;
      }
      .source {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.5em;
        color: var(--ink-2);
        line-height: 1.14;
      }
      .source > :last-child {
        white-space: nowrap;
      }
      [data-unit='below'] .value {
        flex-wrap: wrap;
      }
      .foot {
        display: grid;
        gap: var(--s1);
      }
      [data-foot='source'] .comparison,
      [data-foot='no'] .foot {
        display: none;
      }
      @container (aspect-ratio > 3.4) {
        article {
          display: grid;
          grid-template: 'value label' auto 'value foot' auto / max-content minmax(0, 1fr);
          align-content: center;
          align-items: center;
          gap: var(--s1) var(--s5);
          padding-block: var(--s1);
        }
        h2 {
          grid-area: label;
        }
        .value {
          grid-area: value;
        }
        .foot {
          grid-area: foot;
        }
      }
      @container (aspect-ratio < 0.9) {
        article {
          padding-inline: var(--s5);
        }
        .value {
          flex-wrap: wrap;
        }
      }
    `,
  ]

  @query('article') private readonly article!: HTMLElement | null
  @query('h2') private readonly label!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, {
      box: () => this.article,
      variants: () => [...VARIANTS, ...(this.clientWidth > STRIP_RATIO * this.clientHeight ? WITHOUT_SOURCE : [])],
      cut: () => this.label && { element: this.label, text: this.#label },
    })
  }

  get #label(): string {
    return this.turn?.slide.kind === 'figure' ? typeset(this.turn.slide.label) : ''
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'figure') return nothing
    return html`<article>
      <h2 data-measure .textContent=${this.#label}></h2>
      <p class="value num" data-measure>
        <b>${slide.value}</b>${slide.unit ? html`<span class="unit">${slide.unit}</span>` : nothing}
      </p>
      <div class="foot" data-measure>
        ${slide.comparison ? html`<p class="comparison">${typeset(slide.comparison)}</p>` : nothing}
        <p class="source">
          <span>${slide.source}</span><span>${t('age.asOf', { time: calendarDay(slide.asOf) })}</span>
        </p>
      </div>
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-figure': SlideFigure
  }
}
