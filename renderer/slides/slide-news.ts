import { html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit, type FitVariant } from '../design/fit.ts'
import '../design/lotse-qr.ts'
import { Ticking } from '../design/ticking.ts'
import { siteNow } from '../link/screen-store.ts'
import { t } from '../i18n/t.ts'
import { typeset } from '../i18n/typeset.ts'
import { ageLine } from './age-line.ts'
import { SlideElement } from './slide-element.ts'
import { textSlideStyles } from './text-slide-styles.ts'

/** One article of the portal: picture, headline, source and age, and its address for the phone. */
@customElement('lotse-slide-news')
export class SlideNews extends SlideElement {
  static override styles = [base, textSlideStyles]

  @query('article') private readonly article!: HTMLElement | null
  @query('h2') private readonly heading!: HTMLElement | null

  constructor() {
    super()
    new Ticking(this, 1_000, siteNow)
    new Fit(this, {
      box: () => this.article,
      variants: () => variants(this.turn?.news?.item.imageSha256 !== undefined, Boolean(this.turn?.news?.item.summary)),
      cut: () => this.heading && { element: this.heading, text: this.#title },
    })
  }

  get #title(): string {
    return typeset(this.turn?.news?.item.title ?? '')
  }

  protected override render() {
    const news = this.turn?.news
    if (!news || !this.context) return nothing
    const { item, sourceName } = news
    const credit = item.imageCredit && item.imageCredit !== sourceName ? item.imageCredit : undefined
    return html`<article>
      ${
        item.imageSha256
          ? html`<img src=${this.context.asset(item.imageSha256)} alt="" data-part="picture" />`
          : nothing
      }
      <div class="words" data-measure>
        <h2 data-measure .textContent=${this.#title}></h2>
        <p class="more" data-part="more">${firstSentence(item.summary)}</p>
        <div class="foot">
          <p class="meta" data-measure>
            <span>${sourceName}</span>
            ${ageLine(news.times, this.context.now(), this.context.timeZone)}
            ${credit ? html`<span data-part="picture">${t('slide.credit', { credit })}</span>` : nothing}
          </p>
          ${item.url ? html`<lotse-qr data-part="qr" .text=${item.url} .label=${t('news.qr')}></lotse-qr>` : nothing}
        </div>
      </div>
    </article>`
  }
}

/** As large as possible first; then without the summary, smaller, without the picture, without the code. */
function variants(hasPicture: boolean, hasSummary: boolean): FitVariant[] {
  const sizes = ['xl', 'l', 'm', 's']
  const open = { qr: 'yes', meta: 'lines' }
  const list: FitVariant[] = []
  for (const picture of hasPicture ? ['yes', 'no'] : ['no']) {
    for (const size of sizes) {
      if (hasSummary) list.push({ ...open, size, picture, more: 'yes', hyphens: 'no' })
      list.push({ ...open, size, picture, more: 'no', hyphens: 'no' })
    }
  }
  for (const size of ['l', 'm', 's']) list.push({ ...open, size, picture: 'no', more: 'no', hyphens: 'yes' })
  return [...list, { size: 's', picture: 'no', more: 'no', qr: 'no', meta: 'line', hyphens: 'yes' }]
}

/** A summary is shown as a whole sentence or not at all. */
function firstSentence(summary: string): string {
  const end = /[.!?](?=\s+[A-ZÄÖÜ„])/u.exec(summary)
  return typeset(end ? summary.slice(0, end.index + 1) : summary)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-news': SlideNews
  }
}
