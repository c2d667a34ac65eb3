import sharp from 'sharp'
import { AppError } from '../errors.ts'

/** More is a bomb or a mistake: no screen shows it, and decoding one pixel takes four bytes of memory. */
const PIXELS_MAX = 40_000_000

/** Longest side that is kept: the width of a 4K screen. */
const SIDE_PX_MAX = 3_840

export interface ReadImage {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/webp'
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Decodes a picture completely and writes it anew as WebP: upright, at most 3840 px, in sRGB, without metadata such as
 * the place where it was taken. What comes out has been produced here, so nothing hidden in the upload reaches a screen.
 * Throws FILE_BROKEN, FILE_TOO_LARGE or FILE_NOT_SUPPORTED with a sentence for the person who chose it.
 */
export async function readImage(input: string | Uint8Array): Promise<ReadImage> {
  const image = sharp(input, { limitInputPixels: PIXELS_MAX, failOn: 'error', animated: false })
  const { width, height, pages } = await image.metadata().catch((error: unknown) => refuse(error))
  if (width * height > PIXELS_MAX) throw tooManyPixels(width * height)
  if ((pages ?? 1) > 1) {
    throw new AppError(
      'FILE_NOT_SUPPORTED',
      'Bewegte Bilder zeigt Lotse nicht. Bitte speichern Sie die Bewegung als MP4-Video oder nehmen Sie ein einzelnes Bild.',
    )
  }
  const { data, info } = await image
    .autoOrient()
    .resize({ width: SIDE_PX_MAX, height: SIDE_PX_MAX, fit: 'inside', withoutEnlargement: true })
    // Effort 2 of 6: a picture must be on its screens in two seconds, and a tenth of its size does not matter there.
    .webp({ quality: 84, alphaQuality: 100, smartSubsample: true, effort: 2 })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => refuse(error))
  return { bytes: data, mediaType: 'image/webp', widthPx: info.width, heightPx: info.height }
}

function refuse(cause: unknown): never {
  if (cause instanceof Error && cause.message.includes('pixel limit')) throw tooManyPixels(undefined, cause)
  throw new AppError(
    'FILE_BROKEN',
    'Dieses Bild lässt sich nicht lesen, es ist beschädigt oder unvollständig. Bitte öffnen und speichern Sie es neu, oder nehmen Sie ein anderes.',
    { cause },
  )
}

function tooManyPixels(pixels: number | undefined, cause?: unknown): AppError {
  const size = pixels === undefined ? '' : ` (${Math.round(pixels / 1_000_000)}\u00a0Millionen)`
  return new AppError(
    'FILE_TOO_LARGE',
    `Dieses Bild hat zu viele Bildpunkte${size}. Bitte verkleinern Sie es auf höchstens 40\u00a0Millionen, 3840 × 2160 genügen für jeden Bildschirm.`,
    { cause },
  )
}
