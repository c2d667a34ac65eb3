import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { t } from '../i18n/t.ts'
import { SlideElement } from './slide-element.ts'

/** How much wider than the words the room at the side of a page must be. */
const SIDE_SHARE_MIN = 1.25

/** One page of a document, whole, with its place in it; its words are its alternative text. */
@customElement('lotse-slide-pdf')
export class SlidePdf extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        background: var(--tint);
        color: var(--ink);
      }
      figure {
        display: grid;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
      }
      .page {
        display: grid;
        place-items: center;
        min-height: 0;
        padding: var(--s3);
      }
      img {
        max-width: 100%;
        max-height: 100%;
        min-height: 0;
        background: #ffffff;
      }
      figcaption {
        padding: 0 calc(5.6 * var(--s)) var(--s2) calc(7.1 * var(--s));
        text-align: end;
        line-height: 1.12;
      }
      .beside figcaption {
        position: absolute;
        inset: auto calc(5.6 * var(--s)) var(--s3) auto;
        padding: 0;
      }
      .shifted {
        grid-template: minmax(0, 1fr) / minmax(0, 1fr) max-content;
      }
      .shifted figcaption {
        align-self: end;
        padding: 0 calc(5.6 * var(--s)) var(--s3) 0;
      }
    `,
  ]

  /** Where the place in the document stands: beside the page, beside the page that makes room for it, or below it. */
  @state() private placing: 'beside' | 'shifted' | 'below' = 'below'

  override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal)
    const picture = this.shadowRoot?.querySelector('img')
    const place = this.shadowRoot?.querySelector('figcaption')
    if (!picture || !place) return
    const words = document.createRange()
    words.selectNodeContents(place)
    const wordsPx = words.getBoundingClientRect().width * SIDE_SHARE_MIN
    const sidesPx = this.clientWidth - (this.clientHeight * picture.naturalWidth) / picture.naturalHeight
    this.placing = sidesPx / 2 > wordsPx ? 'beside' : sidesPx > wordsPx ? 'shifted' : 'below'
    await this.updateComplete
  }

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'pdf' || !context) return nothing
    const { pages, fileName } = turn.slide
    const index = turn.item?.index ?? 0
    const page = pages[index]
    if (!page) return nothing
    return html`<figure class=${this.placing}>
      <div class="page"><img src=${context.asset(page.imageSha256)} alt=${page.text || fileName} /></div>
      ${
        pages.length > 1
          ? html`<figcaption class="num">${t('pdf.page', { page: index + 1, count: pages.length })}</figcaption>`
          : nothing
      }
    </figure>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-pdf': SlidePdf
  }
}
