/** What the first bytes say; the name and the browser's word for it are not asked. */
export type FileKind = 'image' | 'animation' | 'mp4' | 'pdf' | 'unknown'

const starts = (head: Uint8Array, at: number, text: string) =>
  Buffer.from(head.buffer, head.byteOffset + at, Math.max(0, Math.min(text.length, head.length - at))).toString(
    'latin1',
  ) === text

/** Brands of ISO base media files that are pictures, not videos. */
const PICTURE_BRANDS = new Set(['heic', 'heix', 'mif1', 'msf1', 'avif', 'avis', 'crx '])

/** Tells the kind of a file from its first 16 bytes. */
export function fileKind(head: Uint8Array): FileKind {
  if (starts(head, 0, '\xff\xd8\xff') || starts(head, 0, '\x89PNG\r\n\x1a\n')) return 'image'
  if (starts(head, 0, 'RIFF') && starts(head, 8, 'WEBP')) return 'image'
  if (starts(head, 0, 'GIF8')) return 'animation'
  if (starts(head, 0, '%PDF-')) return 'pdf'
  if (starts(head, 4, 'ftyp')) {
    return PICTURE_BRANDS.has(Buffer.from(head.subarray(8, 12)).toString('latin1')) ? 'unknown' : 'mp4'
  }
  return 'unknown'
}
