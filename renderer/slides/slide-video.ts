import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { SlideElement, untilAborted } from './slide-element.ts'

/** A silent video that stands where the clock says, so that screens side by side are in step. */
@customElement('lotse-slide-video')
export class SlideVideo extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--ground);
      }
      video {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
    `,
  ]

  @query('video') private readonly video!: HTMLVideoElement | null

  /** Waits for a frame that has really been handed to the compositor, then holds it until `begin`. */
  override async prepare(signal: AbortSignal): Promise<void> {
    await this.updateComplete
    const { video } = this
    if (!video) throw new Error('not a video slide')
    const frame = new Promise<void>((resolve, reject) => {
      video.requestVideoFrameCallback(() => resolve())
      video.addEventListener('error', () => reject(new Error(video.error?.message || 'video can not be decoded')), {
        signal,
      })
    })
    await untilAborted(Promise.all([video.play(), frame]), signal)
    video.pause()
    await this.#seek(video, signal)
  }

  override begin(): void {
    // A refused play() leaves the prepared frame on glass, which is what a viewer would see of a broken decoder anyway.
    this.video?.play().catch(() => undefined)
  }

  override release(): void {
    const { video } = this
    if (!video) return
    video.pause()
    video.removeAttribute('src')
    video.load()
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'video' || !this.context) return nothing
    return html`<video
      src=${this.context.asset(slide.videoSha256)}
      aria-label=${slide.alt}
      .muted=${true}
      loop
      playsinline
      disablepictureinpicture
      preload="auto"
    ></video>`
  }

  async #seek(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
    const sinceStartMs = Math.max(0, (this.context?.now() ?? 0) - (this.turn?.startedAt ?? 0))
    const targetS = video.duration > 0 ? (sinceStartMs / 1_000) % video.duration : 0
    const seeked = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }))
    video.currentTime = targetS
    await untilAborted(seeked, signal)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-video': SlideVideo
  }
}
