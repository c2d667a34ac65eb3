import { ASSET_SIZE_BYTES_MAX } from '#schema/asset'
import { sizeText } from '../../parts/times.ts'
import { texts } from '../../texts.ts'

export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
const TYPES: ReadonlySet<string> = new Set([...IMAGE_TYPES, 'video/mp4', 'application/pdf'])

/** For the file dialog. */
export const ACCEPT = [...TYPES].join(',')

/**
 * Why a file is not worth sending. The server looks at the bytes and decides; this saves minutes of uploading. A file
 * without a type is sent: some systems do not know one.
 */
export function refusalOf(file: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  if (file.type !== '' && !TYPES.has(file.type)) return texts.content.notSupported(file.name)
  if (file.size > ASSET_SIZE_BYTES_MAX) return texts.content.tooLarge(sizeText(ASSET_SIZE_BYTES_MAX))
  return undefined
}

/** A document is read page by page, everything else is kept as it is. */
export function isDocument(file: Pick<File, 'name' | 'type'>): boolean {
  return file.type === 'application/pdf' || (file.type === '' && /\.pdf$/i.test(file.name))
}
