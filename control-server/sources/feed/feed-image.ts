import sharp from 'sharp'
import { fail, ok, type Result } from '#schema/result'
import { problem, type SourceProblem } from '../source-problem.ts'

/** A picture with more pixels is not unpacked: 24 megapixels are 96 MB of memory. */
const INPUT_PIXELS_MAX = 24_000_000
/** Anything this small is a counting pixel or an icon. */
const SIDE_PX_MIN = 48
const OUTPUT_BYTES_MAX = 400_000
/** Tried in turn until the result is small enough. Only noise ever gets to the last. */
const ATTEMPTS = [
  { sidePx: 1_600, quality: 80 },
  { sidePx: 1_600, quality: 60 },
  { sidePx: 1_000, quality: 60 },
  { sidePx: 600, quality: 50 },
]

/**
 * Makes a picture from the web fit for a screen: known bitmap formats only, turned upright, at most 1600 px on its
 * longer side, WebP of at most 400 kB, without any metadata of the original (EXIF may name people and places).
 */
export async function reencodeImage(bytes: Buffer): Promise<Result<Buffer, SourceProblem>> {
  try {
    const source = sharp(bytes, { limitInputPixels: INPUT_PIXELS_MAX, failOn: 'error', pages: 1 })
    const { format, width, height } = await source.metadata()
    if (!['jpeg', 'png', 'webp', 'gif', 'heif'].includes(format)) return fail(NOT_A_PICTURE)
    if (width < SIDE_PX_MIN || height < SIDE_PX_MIN) return fail(TOO_SMALL)
    const upright = await source
      .rotate()
      .resize(ATTEMPTS[0]?.sidePx, ATTEMPTS[0]?.sidePx, { fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const raw = { width: upright.info.width, height: upright.info.height, channels: upright.info.channels }
    for (const { sidePx, quality } of ATTEMPTS) {
      const encoded = await sharp(upright.data, { raw })
        .resize(sidePx, sidePx, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality })
        .toBuffer()
      if (encoded.length <= OUTPUT_BYTES_MAX) return ok(encoded)
    }
    return fail(NOT_A_PICTURE)
  } catch (error) {
    // The decoder throws plain errors for every kind of broken or oversized picture.
    if (error instanceof Error) return fail(NOT_A_PICTURE)
    throw error
  }
}

const NOT_A_PICTURE = problem(
  'image',
  'Ein Bild der Quelle ist beschädigt, zu groß oder kein Bild. Die Meldung erscheint ohne Bild.',
)
const TOO_SMALL = problem('image', 'Ein Bild der Quelle ist nur ein Zählpixel. Die Meldung erscheint ohne Bild.')
