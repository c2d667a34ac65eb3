import { WebCheck } from '#schema/local-api'
import { parse } from '#schema/parse'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { styled } from '../design/styled.ts'
import { coreAddress } from './core-address.ts'
import { SlideBroken } from './slide-broken.ts'
import { SlideElement, untilAborted } from './slide-element.ts'

const REASONS: Readonly<Record<WebCheck['verdict'], string>> = {
  fine: '',
  refused: 'Die Seite erlaubt nicht, dass andere sie zeigen',
  unreachable: 'Die Seite antwortet nicht',
}

const LEFT = 'Die Seite leitet auf eine fremde Adresse weiter'

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
    const inner = frame.contentDocument?.querySelector('iframe')
    if (!inner) throw new Error(REASONS.unreachable)
    const leaving = this.#watchLeaving(frame, signal)
    inner.addEventListener('load', () => void this.#checkAgain(slide.id, signal), { signal })
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    if (leaving.tried) throw new Error(LEFT)
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

  /** A page that wants to go elsewhere is stopped by the policy of its frame; what is seen then is an error. */
  #watchLeaving(frame: HTMLIFrameElement, signal: AbortSignal): { tried: boolean } {
    const leaving = { tried: false }
    const Observer = (frame.contentWindow as (Window & typeof globalThis) | null)?.ReportingObserver
    const observer =
      Observer &&
      new Observer(
        () => {
          leaving.tried = true
          this.dispatchEvent(new SlideBroken(LEFT))
        },
        { types: ['csp-violation'], buffered: true },
      )
    observer?.observe()
    signal.addEventListener('abort', () => observer?.disconnect(), { once: true })
    return leaving
  }

  /** A page that loads itself anew may be another one by now, or none. */
  async #checkAgain(slideId: string, signal: AbortSignal): Promise<void> {
    const verdict = await this.#check(slideId, signal).catch(() => 'fine' as const)
    if (verdict !== 'fine' && !signal.aborted) this.dispatchEvent(new SlideBroken(REASONS[verdict]))
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
