import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { SlideElement } from './slide-element.ts'

/** More of a picture may not be cut off to fill a zone; then it is shown whole. */
const CUT_SHARE_MAX = 0.34

/** One picture of a gallery, its caption on a band of its own. */
@customElement('lotse-slide-gallery')
export class SlideGallery extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        background: var(--ground);
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      img.whole {
        object-fit: contain;
      }
      p {
        display: flex;
        align-items: center;
        padding: var(--s2) calc(5.6 * var(--s)) var(--s2) calc(7.1 * var(--s));
        line-height: 1.12;
        font-weight: 640;
        text-wrap: balance;
      }
    `,
  ]

  @state() private isWhole = false

  override async prepare(signal: AbortSignal): Promise<void> {
    await super.prepare(signal)
    const picture = this.shadowRoot?.querySelector('img')
    if (picture) this.isWhole = cutShare(picture) > CUT_SHARE_MAX
    await this.updateComplete
  }

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'gallery' || !context) return nothing
    const { pictures } = turn.slide
    const picture = pictures[turn.item?.index ?? 0]
    if (!picture) return nothing
    // The band stays where one picture has a caption, so that the pictures do not jump.
    const hasBand = pictures.some(({ caption }) => caption !== undefined && caption !== '')
    return html`<img
        class=${this.isWhole ? 'whole' : ''}
        src=${context.asset(picture.imageSha256)}
        alt=${picture.alt}
      />
      ${hasBand ? html`<p>${picture.caption ? hyphenate(picture.caption) : '\u00a0'}</p>` : nothing}`
  }
}

/** The part of a picture that is cut off when it fills its box, 0 to 1. */
function cutShare({ naturalWidth, naturalHeight, clientWidth, clientHeight }: HTMLImageElement): number {
  if (naturalWidth === 0 || clientWidth === 0 || clientHeight === 0) return 0
  const ratio = naturalWidth / naturalHeight / (clientWidth / clientHeight)
  return 1 - Math.min(ratio, 1 / ratio)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-gallery': SlideGallery
  }
}
