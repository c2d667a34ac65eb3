import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit } from '../design/fit.ts'
import { Ticking } from '../design/ticking.ts'
import { clockTime, longDate } from '../i18n/format.ts'
import { typeset } from '../i18n/typeset.ts'
import { siteNow } from '../link/screen-store.ts'
import { SlideElement } from './slide-element.ts'

/** Capital heights of the time in millimetres per metre of reading distance. */
const TIMES = ['72', '64', '57', '50', '44', '39', '34', '30', '26', '22', '18', '14.5', '12.2', '9', '7.2', '6.1']
const VARIANTS = TIMES.flatMap((time) =>
  ['yes', 'no'].flatMap((caption) =>
    [0.26, 0.2]
      .map((part) => Math.max(6.1, Number(time) * part))
      .map((day) => ({ '--time': time, '--day': `${day}`, caption })),
  ),
)

/** Time and day, as large as the zone allows. */
@customElement('lotse-slide-clock')
export class SlideClock extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: size;
        background: var(--deep);
        color: var(--on-deep);
      }
      article {
        display: grid;
        align-content: center;
        gap: calc(0.16 * var(--time) * var(--em-m));
        height: 100%;
        padding: var(--s4) calc(5.6 * var(--s)) var(--s4) calc(7.1 * var(--s));
      }
      time {
        font-size: calc(var(--time) * var(--em-m));
        font-weight: 790;
        line-height: 0.78;
        letter-spacing: -0.02em;
        white-space: nowrap;
        /* The first digit stands on the edge of the words below it. */
        margin-inline-start: -0.024em;
      }
      .day {
        font-size: calc(var(--day) * var(--em-m));
        font-weight: 640;
        line-height: 1.06;
        letter-spacing: -0.01em;
        text-wrap: balance;
      }
      .caption {
        font-size: max(var(--t-text), calc(0.7 * var(--day) * var(--em-m)));
        line-height: 1.1;
        color: var(--on-deep-2);
        text-wrap: balance;
      }
      .words {
        display: grid;
        gap: var(--s1);
      }
      [data-caption='no'] .caption {
        display: none;
      }
      @container (aspect-ratio > 3.4) {
        article {
          grid-template-columns: max-content minmax(0, 1fr);
          align-items: center;
          gap: var(--s6);
          padding-block: var(--s2);
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
    new Ticking(this, 1_000, siteNow)
    new Fit(this, { box: () => this.article, variants: () => VARIANTS })
  }

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'clock' || !context) return nothing
    const now = context.now()
    return html`<article data-measure>
      <time class="num" data-measure>${clockTime(now, context.timeZone)}</time>
      <div class="words" data-measure>
        <p class="day">${longDate(now, context.timeZone)}</p>
        ${turn.slide.caption ? html`<p class="caption">${typeset(turn.slide.caption)}</p>` : nothing}
      </div>
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-clock': SlideClock
  }
}
