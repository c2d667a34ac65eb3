import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit, type FitVariant } from '../design/fit.ts'
import '../design/lotse-qr.ts'
import { t } from '../i18n/t.ts'
import { typeset } from '../i18n/typeset.ts'
import { SlideElement } from './slide-element.ts'
import { textSlideStyles } from './text-slide-styles.ts'

/** Zones that are lower than this have room for the heading alone. */
const STRIP_RATIO = 4.5
const HEADING_ALONE = ['xl', 'l', 'm', 's'].map((size) => ({
  size,
  picture: 'no',
  qr: 'no',
  body: 'no',
  address: 'no',
  hyphens: 'yes',
}))

/** Words of the house: a heading as large as it can be, a few sentences, a picture and an address when there is room. */
@customElement('lotse-slide-notice')
export class SlideNotice extends SlideElement {
  static override styles = [
    base,
    textSlideStyles,
    css`
      .words {
        justify-content: safe center;
      }
      .row {
        display: flex;
        flex: none;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--s3);
      }
      .text {
        min-width: 0;
      }
      lotse-qr {
        margin-block: 0;
      }
      [data-address='no'] .meta,
      [data-body='no'] .row {
        display: none;
      }
      @container (aspect-ratio > 5) {
        .words {
          padding-block: 0;
        }
      }
    `,
  ]

  @query('article') private readonly article!: HTMLElement | null
  @query('.more') private readonly body!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, {
      box: () => this.article,
      variants: () => [
        ...variants(this.#slide?.imageSha256 !== undefined, this.#slide?.linkUrl !== undefined),
        ...(this.clientWidth > STRIP_RATIO * this.clientHeight ? HEADING_ALONE : []),
      ],
      cut: () => this.body && { element: this.body, text: this.#body },
    })
  }

  get #slide() {
    return this.turn?.slide.kind === 'notice' ? this.turn.slide : undefined
  }

  get #body(): string {
    return typeset(this.#slide?.body ?? '')
  }

  protected override render() {
    const slide = this.#slide
    if (!slide || !this.context) return nothing
    const address = slide.linkUrl === undefined ? '' : readableAddress(slide.linkUrl)
    return html`<article>
      ${
        slide.imageSha256
          ? html`<img src=${this.context.asset(slide.imageSha256)} alt=${slide.imageAlt ?? ''} data-part="picture" />`
          : nothing
      }
      <div class="words" data-measure>
        <h2 data-measure>${typeset(slide.heading)}</h2>
        <div class="row">
          <div class="text">
            <p class="more" data-measure .textContent=${this.#body}></p>
            ${address ? html`<p class="meta" data-measure>${address}</p>` : nothing}
          </div>
          ${
            slide.linkUrl
              ? html`<lotse-qr data-part="qr" .text=${slide.linkUrl} .label=${t('notice.qr', { address })}></lotse-qr>`
              : nothing
          }
        </div>
      </div>
    </article>`
  }
}

/**
 * Heading first as large as it can be; then the address in words goes, then the picture. A text that is too long
 * keeps its code, which leads to the whole of it.
 */
function variants(hasPicture: boolean, hasAddress: boolean): FitVariant[] {
  const list: FitVariant[] = []
  const words = { qr: 'yes', body: 'yes' }
  for (const hyphens of ['no', 'yes']) {
    for (const picture of hasPicture ? ['yes', 'no'] : ['no']) {
      for (const size of ['3xl', '2xl', 'xl', 'l', 'm', 's']) {
        if (hasAddress) list.push({ ...words, size, picture, address: 'yes', hyphens })
        list.push({ ...words, size, picture, address: 'no', hyphens })
      }
    }
  }
  return list
}

/** As one would say it: host without "www.", and the path only when it is short. */
function readableAddress(url: string): string {
  const { host, pathname } = new URL(url)
  const name = host.replace(/^www\./, '')
  return pathname.length > 1 && pathname.length <= 16 ? `${name}${pathname.replace(/\/$/, '')}` : name
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-notice': SlideNotice
  }
}
