import { WebCheck } from '#schema/local-api'
import { parse } from '#schema/parse'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { styled } from '../design/styled.ts'
import { coreAddress } from './core-address.ts'
import { SlideElement, untilAborted } from './slide-element.ts'

const REASONS: Readonly<Record<WebCheck['verdict'], string>> = {
  fine: '',
  refused: 'Die Seite erlaubt nicht, dass andere sie zeigen',
  unreachable: 'Die Seite antwortet nicht',
}

/**
 * A page of the web in a frame that the core serves (`web/:slideId/frame`): it keeps the page inside, without an
 * origin, windows, sound or devices. Here it is only seen, never touched.
 */
@customElement('lotse-slide-web')
export class SlideWeb extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: #ffffff;
        pointer-events: none;
      }
      iframe {
        position: absolute;
        inset: 0 auto auto 0;
        border: 0;
        transform-origin: 0 0;
      }
    `,
  ]

  /** Set when the core has found that the page can be shown. */
  @state() private address: string | undefined
  @query('iframe') private readonly frame!: HTMLIFrameElement | null

  /** Waits until the core has looked at the page, and the page has loaded. */
  override async prepare(signal: AbortSignal): Promise<void> {
    const slide = this.turn?.slide
    if (slide?.kind !== 'web') throw new Error('not a web slide')
    const verdict = await this.#check(slide.id, signal)
    if (verdict !== 'fine') throw new Error(REASONS[verdict])
    this.address = coreAddress(`web/${slide.id}/frame`)
    await this.updateComplete
    const { frame } = this
    if (!frame) throw new Error('not rendered')
    await untilAborted(new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })), signal)
    // An error of the core loads as well; then there is no frame inside.
    if (!frame.contentDocument?.querySelector('iframe')) throw new Error(REASONS.unreachable)
  }

  override release(): void {
    this.frame?.remove()
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'web' || this.address === undefined) return nothing
    const zoom = slide.zoomPercent / 100
    const size = `${100 / zoom}%`
    return html`<iframe
      src=${this.address}
      title=${slide.alt}
      tabindex="-1"
      ${styled({ width: size, height: size, transform: `scale(${zoom})` })}
    ></iframe>`
  }

  async #check(slideId: string, signal: AbortSignal): Promise<WebCheck['verdict']> {
    let response: Response
    try {
      response = await fetch(coreAddress(`web/${slideId}`), { signal })
    } catch (error) {
      if (signal.aborted) throw error
      return 'unreachable'
    }
    const answer = response.ok ? parse(WebCheck, await response.json()) : undefined
    return answer?.ok ? answer.value.verdict : 'unreachable'
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-web': SlideWeb
  }
}
