/** Which bytes of a file an answer carries; both ends inclusive, as in `Content-Range`. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' }

/**
 * Reads `Range` and `If-Range` (RFC 9110, sections 13.1.5 and 14) for a file that never changes. A header that is not
 * understood, asks for several ranges or belongs to other bytes is ignored, and the whole file is the answer: always
 * correct, only longer. `etag` is strong and in its quotes.
 */
export function readByteRange(
  headers: { readonly range?: string | undefined; readonly 'if-range'?: string | undefined },
  file: { readonly sizeBytes: number; readonly etag: string },
): ByteRange {
  const ifRange = headers['if-range']
  if (headers.range === undefined || (ifRange !== undefined && ifRange.trim() !== file.etag)) return { kind: 'whole' }
  const match = /^bytes=[ \t]*([0-9]*)-([0-9]*)[ \t]*$/i.exec(headers.range.trim())
  const [from = '', to = ''] = match?.slice(1) ?? []
  if (from === '' && to === '') return { kind: 'whole' }
  return from === '' ? suffix(Number(to), file.sizeBytes) : between(Number(from), to, file.sizeBytes)
}

function suffix(length: number, sizeBytes: number): ByteRange {
  if (length === 0 || sizeBytes === 0) return { kind: 'unsatisfiable' }
  return { kind: 'part', first: Math.max(0, sizeBytes - length), last: sizeBytes - 1 }
}

function between(first: number, to: string, sizeBytes: number): ByteRange {
  const last = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  // "7-3" is not a range at all; "from behind the end" is one that can not be met.
  if (to !== '' && Number(to) < first) return { kind: 'whole' }
  if (first >= sizeBytes) return { kind: 'unsatisfiable' }
  return { kind: 'part', first, last }
}
