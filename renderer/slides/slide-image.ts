import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { t } from '../i18n/t.ts'
import { SlideElement } from './slide-element.ts'

/** A picture that fills its zone, its credit on a band of its own. */
@customElement('lotse-slide-image')
export class SlideImage extends SlideElement {
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
      img.contain {
        object-fit: contain;
      }
      p {
        padding: var(--s1) calc(7.1 * var(--s)) var(--s2);
        background: var(--ground);
        color: var(--ink-2);
        white-space: nowrap;
        overflow: hidden;
      }
    `,
  ]

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'image' || !this.context) return nothing
    return html`<img class=${slide.fit} src=${this.context.asset(slide.imageSha256)} alt=${slide.alt} />
      ${slide.credit ? html`<p>${t('slide.credit', { credit: slide.credit })}</p>` : nothing}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-image': SlideImage
  }
}
