import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { t } from '../i18n/t.ts'
import { SlideElement } from './slide-element.ts'

/** One page of a document, whole, with its place in it; its words are its alternative text. */
@customElement('lotse-slide-pdf')
export class SlidePdf extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: size;
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
      /* Pages are mostly upright: in a wide zone there is room beside them. */
      @container (aspect-ratio > 1.3) {
        figure {
          grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(max-content, auto);
        }
        figcaption {
          align-self: end;
          padding: 0 calc(5.6 * var(--s)) var(--s3) 0;
        }
      }
    `,
  ]

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'pdf' || !context) return nothing
    const { pages, fileName } = turn.slide
    const index = turn.item?.index ?? 0
    const page = pages[index]
    if (!page) return nothing
    return html`<figure>
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
