import type { CDPSession, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Layout } from '#schema/layout'

/** Nothing that is shown has this colour: where it is seen, nothing was shown. */
export const BACKGROUND = '#ff00ff'
/** Zones are looked at without their edges: pixel shift moves them by four pixels. */
const EDGE_PX = 10
/** Every fourth pixel of each fourth row is enough to see a hole of a hand's breadth. */
const STEP_PX = 4
/** A quarter of the ground's colour shining through is enough; nothing that the bench shows has so much of it. */
const PURPLE_MIN = 40
/** More than these parts of a zone make it a hole. */
const BACKGROUND_SHARE_MAX = 0.005
const BLACK_SHARE_MAX = 0.98
/** Pictures that wait to be looked at; a camera that is faster than the eye leaves some out. */
const WAITING_MAX = 4

/** What a camera saw. */
export interface Sightings {
  /** Pictures that were looked at, each with all zones. */
  readonly pictures: number
  readonly background: number
  readonly black: number
}

/** Looks at the pictures that the compositor of a page really makes, each zone in each of them. */
export class GlassCamera {
  readonly #session: CDPSession
  readonly #layout: Layout
  readonly #kept: ((picture: Buffer, what: string) => void) | undefined
  #pictures = 0
  #background = 0
  #black = 0
  #waiting = 0
  #looking: Promise<void> = Promise.resolve()

  private constructor(session: CDPSession, layout: Layout, kept?: (picture: Buffer, what: string) => void) {
    this.#session = session
    this.#layout = layout
    this.#kept = kept
  }

  /** `kept` is given the pictures in which something is wrong. */
  static async on(page: Page, layout: Layout, kept?: (picture: Buffer, what: string) => void): Promise<GlassCamera> {
    const camera = new GlassCamera(await page.context().newCDPSession(page), layout, kept)
    camera.#session.on('Page.screencastFrame', ({ data, sessionId }) => {
      // An error here means that the page has been closed, and the camera with it.
      camera.#session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
      camera.#take(Buffer.from(data, 'base64'))
    })
    await camera.#session.send('Page.startScreencast', { format: 'jpeg', quality: 80, everyNthFrame: 1 })
    return camera
  }

  async stop(): Promise<Sightings> {
    await this.#session.send('Page.stopScreencast')
    await this.#looking
    await this.#session.detach()
    return { pictures: this.#pictures, background: this.#background, black: this.#black }
  }

  #take(picture: Buffer): void {
    if (this.#waiting >= WAITING_MAX) return
    this.#waiting += 1
    this.#looking = this.#looking.then(async () => {
      await this.#look(picture)
      this.#waiting -= 1
    })
  }

  async #look(picture: Buffer): Promise<void> {
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
    this.#pictures += 1
    for (const { id, area } of this.#layout.zones) {
      const box = {
        left: Math.round(area.x * info.width) + EDGE_PX,
        top: Math.round(area.y * info.height) + EDGE_PX,
        right: Math.round((area.x + area.width) * info.width) - EDGE_PX,
        bottom: Math.round((area.y + area.height) * info.height) - EDGE_PX,
      }
      const seen = sharesOf(data, info, box)
      if (seen.background > BACKGROUND_SHARE_MAX) {
        this.#background += 1
        this.#kept?.(picture, `background-${id}-${this.#pictures}`)
      } else if (seen.black > BLACK_SHARE_MAX) {
        this.#black += 1
        this.#kept?.(picture, `black-${id}-${this.#pictures}`)
      }
    }
  }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Parts of a box that have the colour of the background, or are black. */
function sharesOf(
  data: Buffer,
  { width, channels }: { readonly width: number; readonly channels: number },
  box: Box,
): { readonly background: number; readonly black: number } {
  let count = 0
  let background = 0
  let black = 0
  for (let y = box.top; y < box.bottom; y += STEP_PX) {
    for (let x = box.left; x < box.right; x += STEP_PX) {
      const at = (y * width + x) * channels
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
      count += 1
      if (Math.min(red, blue) - green > PURPLE_MIN) background += 1
      if (red < 10 && green < 10 && blue < 10) black += 1
    }
  }
  return { background: background / count, black: black / count }
}
