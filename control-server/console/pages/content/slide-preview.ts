import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { encode } from 'uqr'
import type { SlideDraft } from '#schema/slide'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon, type IconName } from '../../parts/icons.ts'
import { clockText, weekdayText } from '../../parts/times.ts'
import { texts } from '../../texts.ts'
import { previewStyles } from './slide-preview-styles.ts'
import { KIND_NAMES } from './slide-texts.ts'

type Of<Kind extends SlideDraft['kind']> = Extract<SlideDraft, { kind: Kind }>

/** A slide as it looks on a monitor, at any size: all measures are fractions of its own width. */
@customElement('lotse-console-slide-preview')
export class SlidePreview extends LitElement {
  static override styles = [baseStyles, previewStyles]

  /** Complete or not: what is missing stays empty. */
  @property({ attribute: false }) declare content: SlideDraft

  override render(): TemplateResult {
    const { content } = this
    switch (content.kind) {
      case 'image':
        return picture(content.imageSha256, content.fit)
      case 'video':
        return video(content.videoSha256)
      case 'gallery':
        return gallery(content)
      case 'pdf':
        return html`<div class="sheet">${picture(content.pages[0]?.imageSha256, 'contain')}</div>`
      case 'notice':
        return notice(content)
      case 'events':
        return events(content)
      case 'table':
        return table(content)
      case 'figure':
        return figure(content)
      case 'clock':
        return clock(content)
      case 'ticker':
        return html`<div class="deep"><b class="line">${content.lines[0] ?? ''}</b></div>`
      case 'web':
        return outside('screens', hostOf(content.url))
      case 'hls':
        return outside('screens', hostOf(content.playlistUrl))
      case 'news':
        return outside('sources', KIND_NAMES.news)
      case 'council':
        return outside('counter', KIND_NAMES.council)
      case 'way':
        return outside('screens', KIND_NAMES.way)
    }
  }
}

function address(sha256: string): string {
  return `/api/v1/assets/${sha256}`
}

function picture(sha256: string | undefined, fit: 'cover' | 'contain'): TemplateResult {
  return sha256 ? html`<img class=${fit} src=${address(sha256)} alt="" loading="lazy" />` : html`${nothing}`
}

function video(sha256: string): TemplateResult {
  if (sha256 === '') return html`${nothing}`
  return html`<video src="${address(sha256)}#t=0.5" preload="metadata" muted playsinline tabindex="-1"></video>`
}

function gallery({ pictures }: Of<'gallery'>): TemplateResult {
  const [first] = pictures
  return html`<div class="band">
    ${picture(first?.imageSha256, 'cover')}${first?.caption ? html`<b>${first.caption}</b>` : nothing}
  </div>`
}

function notice({ heading, body, linkUrl, imageSha256 }: Of<'notice'>): TemplateResult {
  const hasLink = linkUrl !== undefined && URL.canParse(linkUrl)
  return html`<div class="notice ${imageSha256 ? 'with-picture' : ''}">
    ${imageSha256 ? picture(imageSha256, 'cover') : nothing}
    <div class="words">
      <b class=${heading ? '' : 'empty'}>${heading || texts.content.fields.heading}</b>
      <p>${body}</p>
      ${hasLink ? qrCode(linkUrl) : nothing}
    </div>
  </div>`
}

function events({ heading, entries }: Of<'events'>): TemplateResult {
  return html`<div class="list">
    <b class="head">${heading}</b>
    ${entries.slice(0, 5).map(
      ({ title, from, place }) =>
        html`<p>
          <b class="when">${from ?? ''}</b><span><b>${title}</b> <i>${place ?? ''}</i></span>
        </p>`,
    )}
  </div>`
}

function table({ heading, columns, rows }: Of<'table'>): TemplateResult {
  return html`<div class="list">
    <b class="head">${heading}</b>
    <table>
      ${
        columns.some((column) => column !== '')
          ? html`<tr>
              ${columns.map((column) => html`<td><i>${column}</i></td>`)}
            </tr>`
          : nothing
      }
      ${rows.slice(0, 7).map(
        (row) =>
          html`<tr>
            ${columns.map((_column, index) => html`<td>${row[index] ?? ''}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`
}

function figure({ label, value, unit, comparison, source, asOf }: Of<'figure'>): TemplateResult {
  return html`<div class="figure">
    <b>${label}</b>
    <p class="value"><b>${value}</b> ${unit ?? ''}</p>
    <p>${comparison ?? ''}</p>
    <p><i>${source} ${asOf.split('-').toReversed().join('.')}</i></p>
  </div>`
}

function clock({ caption }: Of<'clock'>): TemplateResult {
  const now = Date.now()
  return html`<div class="deep">
    <b class="time">${clockText(now)}</b>
    <b class="line">${weekdayText(now)}</b>
    <p>${caption ?? ''}</p>
  </div>`
}

function outside(name: IconName, words: string): TemplateResult {
  return html`<div class="deep outside">${icon(name)}<b class="line">${words}</b></div>`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : ''
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
