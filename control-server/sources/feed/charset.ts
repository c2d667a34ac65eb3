import iconv from 'iconv-lite'
import { problem, type SourceProblem } from '../source-problem.ts'

export interface DecodedText {
  readonly text: string
  /** WHATWG-style name of what was used, in lower case. */
  readonly charset: string
  readonly problems: readonly SourceProblem[]
}

/**
 * Turns bytes into text. Believes, in this order: HTTP charset, byte order mark, XML declaration, valid UTF-8,
 * windows-1252. Two lies are so common that the bytes overrule the label: single-byte labels on valid UTF-8, and
 * UTF-8 labels on pages with windows-1252 letters in them. Never fails; every byte has a meaning in windows-1252.
 */
export function decodeBytes(bytes: Buffer, contentType?: string): DecodedText {
  const problems: SourceProblem[] = []
  const claims = [httpCharset(contentType), byteOrder(bytes), declaredCharset(bytes)]
  for (const claim of claims) {
    if (claim === undefined) continue
    const charset = canonicalName(claim)
    if (charset === undefined || (isWide(charset) && !looksWide(bytes))) {
      problems.push(
        problem('charset', `Die Quelle nennt einen unbekannten oder falschen Zeichensatz („${claim.slice(0, 40)}“).`),
      )
      continue
    }
    return decodeAs(charset, bytes, problems)
  }
  return isUtf8(bytes) ? decodeAs('utf-8', bytes, problems) : decodeAs('windows-1252', bytes, problems)
}

function decodeAs(charset: string, bytes: Buffer, problems: SourceProblem[]): DecodedText {
  if (charset === 'utf-8' && !isUtf8(bytes)) {
    problems.push(
      problem(
        'charset',
        'Die Quelle nennt sich UTF-8, enthält aber andere Zeichen. Sie wurden als windows-1252 gelesen.',
      ),
    )
    return { text: decodeMixed(bytes), charset, problems }
  }
  if (SINGLE_BYTE_LATIN.has(charset) && hasLatinUtf8(bytes) && isUtf8(bytes)) {
    problems.push(problem('charset', `Die Quelle nennt sich ${charset}, ist aber UTF-8. Sie wurde als UTF-8 gelesen.`))
    return { text: decodeUtf8(bytes), charset: 'utf-8', problems }
  }
  const text =
    charset === 'utf-8'
      ? decodeUtf8(bytes)
      : iconv.decode(bytes, SINGLE_BYTE_LATIN.has(charset) ? 'windows-1252' : charset)
  return { text, charset, problems }
}

/** Labels that the web uses for windows-1252, see the WHATWG Encoding Standard. */
const SINGLE_BYTE_LATIN = new Set(['windows-1252', 'iso-8859-1', 'us-ascii'])

function canonicalName(claim: string): string | undefined {
  const name = claim.toLowerCase().replace(/_/g, '-')
  if (name === 'utf8' || name === 'utf-8' || name === 'unicode-1-1-utf-8') return 'utf-8'
  if (name === 'utf-16' || name === 'utf16') return 'utf-16be'
  if (name === 'latin1' || name === 'latin-1' || name === 'iso8859-1') return 'iso-8859-1'
  if (name === 'ascii') return 'us-ascii'
  if (name === 'cp1252') return 'windows-1252'
  // iconv-lite also knows base64 and hex, which are no charsets.
  if (/^(base64|hex|binary|utf-?7|internal)/.test(name)) return undefined
  return iconv.encodingExists(name) ? name : undefined
}

function isWide(charset: string): boolean {
  return /^(utf-?16|utf-?32|ucs)/.test(charset)
}

function looksWide(bytes: Buffer): boolean {
  return bytes.subarray(0, 64).includes(0) || wideMark(bytes) !== undefined
}

/** Tolerates quotes and spaces, as in `charset= 'us-ascii'`. */
function httpCharset(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1]
}

/** By the byte order mark, or by how `<` looks in UTF-16 without one (XML 1.0, appendix F). */
function byteOrder(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const mark = wideMark(bytes)
  if (mark !== undefined) return mark
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] !== 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  return undefined
}

function wideMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 400).toString('latin1')
  return /^[\s\u00ef\u00bb\u00bf]*<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function decodeUtf8(bytes: Buffer): string {
  return new TextDecoder('utf-8').decode(bytes)
}

/**
 * Letters of Latin-1 or typographic marks in UTF-8. In a single-byte charset they would be "Ã¼" or "â€“", which nobody
 * writes; other valid sequences, such as "Ü–", people do write.
 */
function hasLatinUtf8(bytes: Buffer): boolean {
  return LATIN_UTF8.test(bytes.toString('latin1'))
}

const LATIN_UTF8 = /[\xc2\xc3][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf]/

/** Valid UTF-8 sequences stay, every other high byte is a windows-1252 letter. */
function decodeMixed(bytes: Buffer): string {
  const start = byteOrder(bytes) === 'utf-8' ? 3 : 0
  return bytes
    .subarray(start)
    .toString('latin1')
    .replace(HIGH_BYTES, (match) => {
      const part = Buffer.from(match, 'latin1')
      return isUtf8(part) ? decodeUtf8(part) : iconv.decode(part, 'windows-1252')
    })
}

// oxlint-disable-next-line no-control-regex -- these are bytes, not characters
const HIGH_BYTES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g
