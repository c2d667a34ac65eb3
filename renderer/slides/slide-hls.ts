import type Hls from 'hls.js/light'
import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { coreAddress } from './core-address.ts'
import { SlideBroken } from './slide-broken.ts'
import { SlideElement, untilAborted } from './slide-element.ts'
import { StallWatch } from './stall-watch.ts'

const LOOK_MS = 1_000
const BROKEN = 'Der Stream liefert kein Bild'
/** Bounds what a stream that runs all day keeps in memory. */
const BACK_BUFFER_S = 8
const BUFFER_S_MAX = 20
const BUFFER_BYTES_MAX = 40_000_000

/** A live stream without sound. It is shown only while it moves: when it stalls, its stage is told. */
@customElement('lotse-slide-hls')
export class SlideHls extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: #000000;
      }
      video {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: contain;
      }
    `,
  ]

  @query('video') private readonly video!: HTMLVideoElement | null
  #hls: Hls | undefined
  #watch: ReturnType<typeof setInterval> | undefined

  /** Waits for the first frame that the stream really shows. It keeps playing, as live pictures do. */
  override async prepare(signal: AbortSignal): Promise<void> {
    await this.updateComplete
    const { video } = this
    const slide = this.turn?.slide
    if (!video || slide?.kind !== 'hls') throw new Error('not a stream')
    // Several hundred kilobytes that only screens with streams need.
    const { default: Player } = await untilAborted(import('hls.js/light'), signal)
    if (!Player.isSupported()) throw new Error('Dieser Bildschirm kann keine Streams abspielen')
    const hls = new Player({
      enableWorker: false,
      lowLatencyMode: false,
      capLevelToPlayerSize: true,
      backBufferLength: BACK_BUFFER_S,
      maxBufferLength: BUFFER_S_MAX,
      maxMaxBufferLength: BUFFER_S_MAX,
      maxBufferSize: BUFFER_BYTES_MAX,
    })
    this.#hls = hls
    const broken = new Promise<never>((_resolve, reject) => {
      hls.on(Player.Events.ERROR, (_event, { fatal }) => fatal && reject(new Error(BROKEN)))
    })
    // Later errors are seen by the watch, as pictures that do not move.
    broken.catch(() => undefined)
    const frame = new Promise<void>((resolve) => video.requestVideoFrameCallback(() => resolve()))
    hls.attachMedia(video)
    hls.loadSource(coreAddress(`hls/${slide.id}/stream.m3u8`))
    await untilAborted(Promise.race([Promise.all([video.play(), frame]), broken]), signal)
  }

  override begin(): void {
    const { video } = this
    if (!video) return
    const watch = new StallWatch()
    this.#watch = setInterval(() => {
      const frames = video.getVideoPlaybackQuality().totalVideoFrames
      if (!watch.sees(frames, performance.now())) return
      clearInterval(this.#watch)
      this.dispatchEvent(new SlideBroken(BROKEN))
    }, LOOK_MS)
  }

  override release(): void {
    clearInterval(this.#watch)
    this.#hls?.destroy()
    this.#hls = undefined
    const { video } = this
    if (!video) return
    video.pause()
    video.removeAttribute('src')
    video.load()
    video.remove()
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'hls') return nothing
    return html`<video aria-label=${slide.alt} .muted=${true} playsinline disablepictureinpicture></video>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-hls': SlideHls
  }
}
