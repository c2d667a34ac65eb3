import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { SlideElement, untilAborted } from './slide-element.ts'

/** Largest change of speed by which a video catches up with the clock; nobody sees it. */
const RATE_CHANGE_MAX = 0.08
/** Distance from the clock that is left as it is: a frame and a half. */
const DRIFT_S_MIN = 0.06

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
    const broken = new Promise<never>((_resolve, reject) => {
      const fail = (): void => reject(new Error('Das Video lässt sich nicht abspielen'))
      video.addEventListener('error', fail, { signal })
    })
    await untilAborted(Promise.race([Promise.all([startedPlaying(video), presentedVideoFrame(video)]), broken]), signal)
    video.pause()
    await untilAborted(Promise.race([this.#seek(video, signal), broken]), signal)
    video.addEventListener('timeupdate', () => this.#keepPace(video), { signal })
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
    video.remove()
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
    const seeked = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true, signal }))
    video.currentTime = this.#dueS(video)
    await seeked
  }

  /** Where the file should stand now, seconds. */
  #dueS(video: HTMLVideoElement): number {
    const sinceStartMs = Math.max(0, (this.context?.now() ?? 0) - (this.turn?.startedAt ?? 0))
    return video.duration > 0 ? (sinceStartMs / 1_000) % video.duration : 0
  }

  #keepPace(video: HTMLVideoElement): void {
    const apartS = this.#dueS(video) - video.currentTime
    // The shorter way around the loop.
    const driftS = apartS - Math.round(apartS / video.duration) * video.duration
    const change = Math.max(-RATE_CHANGE_MAX, Math.min(RATE_CHANGE_MAX, driftS / 2))
    video.playbackRate = Math.abs(driftS) < DRIFT_S_MIN ? 1 : 1 + change
  }
}

function startedPlaying(video: HTMLVideoElement): Promise<void> {
  return video.play().catch((error: unknown) => {
    throw new Error('Das Video lässt sich nicht abspielen', { cause: error })
  })
}

function presentedVideoFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback(() => resolve())
  })
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-video': SlideVideo
  }
}
