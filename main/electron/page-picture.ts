import type { NativeImage } from 'electron'
import { readPicture } from '#player/health/read-picture'
import type { PixelProbe } from '#schema/local-api'
import { PICTURE_WIDTH_PX_MAX } from '../shell/shell-orders.ts'

/** What is needed of Electron's `WebContents` to see its pixels. */
export interface PicturedContents {
  capturePage(): Promise<NativeImage>
  executeJavaScript(code: string): Promise<unknown>
}

const PICTURE_QUALITY = 80
const BYTES_PER_PIXEL = 4

/** Looks at the pixels of a page. Rejects when there are none, or when they are not laid out as expected. */
export async function lookAtPage(contents: PicturedContents, now: () => number): Promise<PixelProbe> {
  const widthCssPx = Number(await contents.executeJavaScript('innerWidth'))
  const takenAt = now()
  const image = await contents.capturePage()
  const { widthPx, heightPx, pixels } = bitmapOf(image)
  if (!(widthCssPx > 0) || pixels.length !== widthPx * heightPx * BYTES_PER_PIXEL) {
    throw new Error(`unexpected picture: ${widthPx}×${heightPx} in ${pixels.length} bytes`)
  }
  const level = (x: number, y: number): number => luminance(pixels, (y * widthPx + x) * BYTES_PER_PIXEL)
  return { takenAt, ...readPicture({ widthPx, heightPx, pixelRatio: widthPx / widthCssPx, level }) }
}

/** JPEG of a page for people to look at. */
export async function picturePage(contents: PicturedContents): Promise<Uint8Array> {
  const image = await contents.capturePage()
  const { width } = image.getSize()
  const fitting = width > PICTURE_WIDTH_PX_MAX ? image.resize({ width: PICTURE_WIDTH_PX_MAX }) : image
  return fitting.toJPEG(PICTURE_QUALITY)
}

/** In device pixels; an image knows its size in those of the desktop. */
function bitmapOf(image: NativeImage): { widthPx: number; heightPx: number; pixels: Uint8Array } {
  const scaleFactor = Math.max(1, ...image.getScaleFactors())
  const { width, height } = image.getSize()
  return {
    widthPx: Math.round(width * scaleFactor),
    heightPx: Math.round(height * scaleFactor),
    pixels: image.toBitmap({ scaleFactor }),
  }
}

/** Of a BGRA pixel, ITU-R BT.601. */
function luminance(pixels: Uint8Array, index: number): number {
  const [blue = 0, green = 0, red = 0] = [pixels[index], pixels[index + 1], pixels[index + 2]]
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
