import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { typeset } from '../i18n/typeset.ts'
import { SlideElement } from './slide-element.ts'

/** More of a picture may not be cut off to fill a zone; then it is shown whole. */
const CUT_SHARE_MAX = 0.34

/** How a picture stands: filling its zone over the caption, or whole, with the caption at its side or under it. */
type Placing = 'fills' | 'beside' | 'above'

/** One picture of a gallery with its caption, which never lies on it. */
@customElement('lotse-slide-gallery')
export class SlideGallery extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--tint);
        color: var(--ink);
      }
      figure {
        display: grid;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
      }
      img {
        width: 100%;
        height: 100%;
        min-height: 0;
        object-fit: cover;
      }
      figcaption {
        padding: var(--s2) calc(5.6 * var(--s)) var(--s2) calc(7.1 * var(--s));
        line-height: 1.12;
        font-weight: 640;
        text-wrap: balance;
        hyphens: manual;
      }
      .beside {
        grid-template: minmax(0, 1fr) / auto minmax(min-content, 1fr);
      }
      .beside img {
        width: auto;
        max-width: 100%;
        object-fit: contain;
      }
      .beside figcaption {
        align-self: end;
        padding: 0 calc(5.6 * var(--s)) var(--s4) var(--s5);
      }
      .above {
        grid-template-rows: minmax(0, max-content) auto;
        align-content: center;
      }
      .above img {
        height: auto;
        max-height: 100%;
        object-fit: contain;
      }
      .beside:not(:has(figcaption)) {
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
      }
    `,
  ]

  @state() private placing: Placing = 'fills'

  override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal)
    const picture = this.shadowRoot?.querySelector('img')
    if (picture) this.placing = placingOf(picture, this)
    await this.updateComplete
  }

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'gallery' || !context) return nothing
    const { pictures } = turn.slide
    const picture = pictures[turn.item?.index ?? 0]
    if (!picture) return nothing
    // The band stays where one picture has a caption, so that those that fill the zone do not jump.
    const hasBand = this.placing === 'fills' && pictures.some(({ caption }) => caption !== undefined && caption !== '')
    const caption = picture.caption ? typeset(picture.caption) : hasBand ? '\u00a0' : undefined
    return html`<figure class=${this.placing}>
      <img src=${context.asset(picture.imageSha256)} alt=${picture.alt} />
      ${caption === undefined ? nothing : html`<figcaption>${caption}</figcaption>`}
    </figure>`
  }
}

/** Measured while the picture fills what the caption leaves it. */
function placingOf(picture: HTMLImageElement, zone: HTMLElement): Placing {
  const { naturalWidth, naturalHeight, clientWidth, clientHeight } = picture
  if (naturalWidth === 0 || clientWidth === 0 || clientHeight === 0) return 'fills'
  const ratio = naturalWidth / naturalHeight
  const fill = ratio / (clientWidth / clientHeight)
  if (1 - Math.min(fill, 1 / fill) <= CUT_SHARE_MAX) return 'fills'
  return ratio < zone.clientWidth / zone.clientHeight ? 'beside' : 'above'
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-gallery': SlideGallery
  }
}
