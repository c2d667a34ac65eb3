import sanitizeHtml from 'sanitize-html'

/** Longer markup is cut before it is read: no summary needs it, and reading it would hold up the server. */
const MARKUP_LENGTH_MAX = 50_000
/** Rounds for text that was escaped twice or three times. */
const PASS_COUNT_MAX = 4

/**
 * Plain text of HTML, of escaped HTML, or of plain text. Scripts, styles, frames and forms vanish with their
 * content; every other tag vanishes alone. White space is collapsed, invisible and direction-changing characters are
 * removed, broken umlauts (mojibake) are mended.
 */
export function toPlainText(markup: string): string {
  let text = markup.slice(0, MARKUP_LENGTH_MAX)
  for (let pass = 0; pass < PASS_COUNT_MAX; pass++) {
    const stripped = stripTags(text)
    if (stripped === text) break
    text = stripped
    if (!LOOKS_LIKE_MARKUP.test(text)) break
  }
  return tidy(text.replace(LEFTOVER_TAG, ' '))
}

/**
 * Cuts at a word and adds "…", so that the result has at most `lengthMax` UTF-16 code units. A single word that is
 * too long is cut between characters.
 */
export function cutAtWord(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text
  const head = text.slice(0, lengthMax)
  const lastSpace = head.lastIndexOf(' ')
  const cut = lastSpace > lengthMax / 2 ? head.slice(0, lastSpace) : head.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/[\s,;:–-]+$/, '')}…`
}

/**
 * Mends UTF-8 that someone read as windows-1252: "fÃ¼r" becomes "für", "â€™" becomes "’". Only sequences that make
 * no sense in German are touched, so "Spaß“" stays.
 */
export function mendMojibake(text: string): string {
  if (!/[ÃÂâ]/.test(text)) return text
  return text.replace(MOJIBAKE, (match) => {
    const bytes = Buffer.from(Array.from(match, (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0)))
    const mended = bytes.toString('utf8')
    return mended.includes('\ufffd') ? match : mended
  })
}

/** What stands inside these is not for reading. */
const DROPPED_WITH_CONTENT =
  'script style noscript iframe object applet form textarea option select button svg math template title head xmp noembed noframes'.split(
    ' ',
  )

const BLOCK_TAG =
  /<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/gi

const LOOKS_LIKE_MARKUP = /<[/!?a-z][^>]*>|&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i

const LEFTOVER_TAG = /<[/!?]?[a-z][^<>]*>?/gi

function stripTags(markup: string): string {
  const plain = sanitizeHtml(markup.replace(BLOCK_TAG, ' $&'), {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: DROPPED_WITH_CONTENT,
    disallowedTagsMode: 'discard',
  })
  return plain.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ESCAPES[entity] ?? entity)
}

/** What the sanitiser writes for these four, and nothing else. */
const ESCAPES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function tidy(text: string): string {
  return mendMojibake(text.toWellFormed())
    .replace(UNREADABLE, '')
    .normalize('NFC')
    .replace(/\s+/g, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .trim()
}

/**
 * Controls, format characters (soft hyphens, zero-width, direction changes, tags) but not the two joiners that emoji
 * and some scripts need, private use, fillers, and what stands for nothing.
 */
const UNREADABLE = /(?!\s)\p{Cc}|(?![\u200c\u200d])\p{Cf}|\p{Co}|[\u115f\u1160\ufff0-\uffff]/gu

/** Characters of windows-1252 at 0x80–0x9f, which are elsewhere in Unicode. */
const WINDOWS_1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
)
const CONTINUATION = `[${[...WINDOWS_1252.keys()].join('')}\\u0080-\\u00bf]`
const MOJIBAKE = new RegExp(`[ÂÃ]${CONTINUATION}|â${CONTINUATION}{2}`, 'g')
