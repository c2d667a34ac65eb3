import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { encode } from 'uqr'
import type { Slide } from '#schema/slide'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { texts } from '../../texts.ts'
import type { SlideDraft } from './slide-draft.ts'

/** What a preview needs of a slide or of a draft. */
export interface PreviewContent {
  readonly kind: Slide['kind']
  readonly sha256?: string | undefined
  readonly fit?: 'cover' | 'contain' | undefined
  readonly heading?: string
  readonly body?: string
  readonly linkUrl?: string | undefined
}

export function contentOfSlide(slide: Slide): PreviewContent {
  if (slide.kind === 'image') return { kind: slide.kind, sha256: slide.imageSha256, fit: slide.fit }
  if (slide.kind === 'video') return { kind: slide.kind, sha256: slide.videoSha256 }
  if (slide.kind !== 'notice') return { kind: slide.kind }
  return { kind: slide.kind, heading: slide.heading, body: slide.body, linkUrl: slide.linkUrl }
}

export function contentOfDraft(draft: SlideDraft): PreviewContent {
  const { asset, body, fit, heading, kind, linkUrl } = draft
  return { kind, sha256: asset?.sha256, fit, heading, body, ...(/^https?:\/\/\S/.test(linkUrl) ? { linkUrl } : {}) }
}

/** A slide as it looks on a monitor, at any size: all measures are fractions of its own width. */
@customElement('lotse-console-slide-preview')
export class SlidePreview extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        container-type: inline-size;
        aspect-ratio: 16 / 9;
        background: #eff2f4;
        color: #0b1a27;
        overflow: hidden;
      }
      img,
      video {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: cover;
        background: #0b1a27;
      }
      .contain {
        object-fit: contain;
      }
      .notice {
        height: 100%;
        padding: 6cqw;
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 2cqw 4cqw;
        align-content: start;
        overflow-wrap: anywhere;
      }
      .notice b {
        grid-column: 1 / -1;
        font-size: 7.6cqw;
        font-weight: 780;
        line-height: 1.04;
        letter-spacing: -0.012em;
      }
      .notice p {
        font-size: 4.1cqw;
        line-height: 1.25;
        white-space: pre-line;
      }
      .notice svg {
        width: 17cqw;
        height: 17cqw;
        background: #fff;
        padding: 1.4cqw;
        align-self: end;
      }
      .empty {
        opacity: 0.5;
      }
      .auto {
        height: 100%;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 2cqw;
        background: #00284d;
        color: #fff;
        font-size: max(5cqw, 15px);
        font-weight: 700;
        text-align: center;
        padding: 4cqw;
      }
      .auto .ic {
        width: 16cqw;
        height: 16cqw;
        stroke-width: 1.6;
      }
    `,
  ]

  @property({ attribute: false }) declare content: PreviewContent

  override render() {
    const { kind } = this.content
    if (kind === 'image' || kind === 'video') return this.#media(kind)
    if (kind === 'notice') return this.#notice()
    return html`<div class="auto">${icon(kind === 'news' ? 'sources' : 'counter')}</div>`
  }

  #media(kind: 'image' | 'video') {
    const { fit, sha256 } = this.content
    if (sha256 === undefined) return nothing
    const address = `/api/v1/assets/${sha256}`
    return kind === 'image'
      ? html`<img class=${fit ?? 'cover'} src=${address} alt="" loading="lazy" />`
      : html`<video src="${address}#t=0.5" preload="metadata" muted playsinline tabindex="-1"></video>`
  }

  #notice() {
    const { body, heading, linkUrl } = this.content
    return html`<div class="notice">
      <b class=${heading ? '' : 'empty'}>${heading || texts.content.fields.heading}</b>
      <p>${body ?? ''}</p>
      ${linkUrl ? qrCode(linkUrl) : nothing}
    </div>`
  }
}

function qrCode(text: string) {
  const { data, size } = encode(text, { border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges">
    <path d=${path}></path>
  </svg>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-slide-preview': SlidePreview
  }
}
