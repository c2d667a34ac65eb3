import sharp from 'sharp'
import Type from 'typebox'
import { readPicture } from '#player/health/read-picture'
import type { PixelProbe } from '#schema/local-api'
import { parse } from '#schema/parse'
import { PICTURE_WIDTH_PX_MAX } from '../shell/shell-orders.ts'
import type { Browser } from './browser.ts'

/** A page that can not be pictured within this hangs; that is found out elsewhere. */
const PICTURE_TIMEOUT_MS = 10_000
/** The mark must survive the compression, also when the picture is dimmed. */
const LOOK_QUALITY = 90
const PICTURE_QUALITY = 80

// One small picture in fifteen seconds needs neither a cache nor every core.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Looks at the pixels of a page. The picture is taken whole, because for a clip or a scale the browser emulates another
 * viewport, and nothing of that may ever be seen on the glass; as JPEG, because a PNG of a full screen takes longer to
 * make. At 1920×1080 on two slow cores it took 60 ms in the browser and 40 ms here.
 */
export async function lookAtPage(browser: Browser, now: () => number): Promise<PixelProbe> {
  const pixelRatio = await pixelRatioOf(browser)
  const takenAt = now()
  // Below one device pixel for each CSS pixel the cells of the mark are too small for JPEG.
  const format = pixelRatio < 1 ? { format: 'png' } : { format: 'jpeg', quality: LOOK_QUALITY }
  const bytes = await capture(browser, format)
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
  const { width: widthPx, height: heightPx, channels } = info
  const level = (x: number, y: number): number => data[(y * widthPx + x) * channels] ?? 0
  return { takenAt, ...readPicture({ widthPx, heightPx, pixelRatio, level }) }
}

/** JPEG of a page for people to look at. */
export async function picturePage(browser: Browser): Promise<Uint8Array> {
  const bytes = await capture(browser, { format: 'jpeg', quality: LOOK_QUALITY })
  return sharp(bytes)
    .resize({ width: PICTURE_WIDTH_PX_MAX, withoutEnlargement: true })
    .jpeg({ quality: PICTURE_QUALITY })
    .toBuffer()
}

const Captured = Type.Object({ data: Type.String() })
const Evaluated = Type.Object({ result: Type.Object({ value: Type.Number({ exclusiveMinimum: 0 }) }) })

async function capture({ pipe, sessionId }: Browser, format: object): Promise<Buffer> {
  const answer = await pipe.call(
    'Page.captureScreenshot',
    { ...format, optimizeForSpeed: true },
    { sessionId, timeoutMs: PICTURE_TIMEOUT_MS },
  )
  const captured = parse(Captured, answer)
  if (!captured.ok) throw new Error(`unexpected picture: ${captured.error.join(', ')}`)
  return Buffer.from(captured.value.data, 'base64')
}

async function pixelRatioOf({ pipe, sessionId }: Browser): Promise<number> {
  const evaluated = parse(
    Evaluated,
    await pipe.call('Runtime.evaluate', { expression: 'devicePixelRatio', returnByValue: true }, { sessionId }),
  )
  if (!evaluated.ok) throw new Error(`unexpected pixel ratio: ${evaluated.error.join(', ')}`)
  return evaluated.value.result.value
}
