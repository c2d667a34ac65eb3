import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit, type FitVariant } from '../design/fit.ts'
import { calendarDay } from '../i18n/format.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'
import { SlideElement } from './slide-element.ts'

/** Capital heights of the number in millimetres per metre of reading distance, down to that of a ticket. */
const VALUE_SIZES = ['60', '52', '45', '39', '34', '30', '26', '22.5', '19.5', '17', '14.5', '12.2']

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
        gap: var(--s3);
        height: 100%;
        padding: var(--s5) calc(5.6 * var(--s)) var(--s4) calc(7.1 * var(--s));
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
        flex-wrap: wrap;
        align-items: baseline;
        column-gap: 0.24em;
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
        column-gap: 0.9em;
        color: var(--ink-2);
        line-height: 1.14;
      }
      .source > span {
        white-space: nowrap;
      }
      .foot {
        display: grid;
        gap: var(--s1);
      }
      [data-comparison='no'] .comparison {
        display: none;
      }
      @container (aspect-ratio > 3.4) {
        article {
          flex-direction: row;
          align-items: center;
          gap: var(--s6);
          padding-block: var(--s2);
        }
        .value {
          flex: none;
          order: -1;
          flex-wrap: nowrap;
        }
        .words {
          flex: 1;
        }
      }
      @container (aspect-ratio < 0.9) {
        article {
          padding-inline: var(--s5);
        }
      }
    `,
  ]

  @query('article') private readonly article!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, { box: () => this.article, variants })
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'figure') return nothing
    return html`<article>
      <h2 class="words" data-measure>${hyphenate(slide.label)}</h2>
      <p class="value num" data-measure>
        <b>${slide.value}</b>${slide.unit ? html`<span class="unit">${slide.unit}</span>` : nothing}
      </p>
      <div class="foot words" data-measure>
        ${slide.comparison ? html`<p class="comparison">${hyphenate(slide.comparison)}</p>` : nothing}
        <p class="source">
          <span>${slide.source}</span><span>${t('age.asOf', { time: calendarDay(slide.asOf) })}</span>
        </p>
      </div>
    </article>`
  }
}

/** The number as large as it can be beside words that can be read; the comparison goes before the label shrinks. */
function variants(): FitVariant[] {
  const labels = [
    { label: '9', comparison: 'yes' },
    { label: '7.2', comparison: 'yes' },
    { label: '6.1', comparison: 'yes' },
    { label: '6.1', comparison: 'no' },
  ]
  const large = VALUE_SIZES.slice(0, 8)
  const small = VALUE_SIZES.slice(8)
  return [large, small].flatMap((sizes) =>
    labels.flatMap(({ label, comparison }) =>
      sizes.map((value) => ({ '--value': value, '--label': label, comparison })),
    ),
  )
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-figure': SlideFigure
  }
}
