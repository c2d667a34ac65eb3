/** A piece of a document as a forgiving reader sees it. `end` is where the next piece starts. */
export type XmlToken = { readonly end: number; readonly isBroken?: boolean } & (
  | { readonly kind: 'text' | 'cdata'; readonly raw: string }
  /** `raw` is the inside of the tag: name and attributes. Names are in lower case, as feeds mix both. */
  | { readonly kind: 'open'; readonly name: string; readonly raw: string; readonly isSelfClosing: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** Comments, processing instructions, declarations. */
  | { readonly kind: 'skipped' }
)

/** Reads the piece at `at`. Always moves on, and looks at each character a bounded number of times. */
export function nextToken(text: string, at: number): XmlToken {
  if (text[at] !== '<') return readText(text, at)
  if (text.startsWith('<![CDATA[', at)) return readCdata(text, at + 9)
  if (text.startsWith('<!--', at)) return skipTo(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return skipTo(text, '?>', at + 2)
  if (text.startsWith('<!', at)) return skipTo(text, '>', at + 2)
  return readTag(text, at)
}

function readText(text: string, at: number): XmlToken {
  const next = text.indexOf('<', at)
  const end = next < 0 ? text.length : next
  return { kind: 'text', raw: text.slice(at, end), end }
}

/** Without an end it runs to the end of the document, as feeds that break off do. */
function readCdata(text: string, from: number): XmlToken {
  const end = text.indexOf(']]>', from)
  if (end >= 0) return { kind: 'cdata', raw: text.slice(from, end), end: end + 3 }
  return { kind: 'cdata', raw: text.slice(from), end: text.length, isBroken: true }
}

function skipTo(text: string, mark: string, from: number): XmlToken {
  const end = text.indexOf(mark, from)
  return end < 0 ? { kind: 'skipped', end: text.length, isBroken: true } : { kind: 'skipped', end: end + mark.length }
}

const NAME = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*/y
/** Up to the next `>` outside quotes. A `<` outside quotes means that the tag was never finished. */
const TAG_REST = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*/y

function readTag(text: string, at: number): XmlToken {
  const isClose = text[at + 1] === '/'
  const nameAt = at + (isClose ? 2 : 1)
  const name = match(NAME, text, nameAt).toLowerCase()
  // A "<" that starts no tag is text, as in "Werte < 5".
  if (name === '') return { kind: 'text', raw: '&lt;', end: at + 1, isBroken: true }
  if (isClose) return readEndTag(text, name, nameAt + name.length)
  const rest = match(TAG_REST, text, nameAt + name.length)
  const end = nameAt + name.length + rest.length
  const isFinished = text[end] === '>'
  const isSelfClosing = rest.endsWith('/')
  const hasAttributes = isFinished && /^\s/.test(rest)
  const attributes = hasAttributes ? (isSelfClosing ? rest.slice(0, -1) : rest) : ''
  const token = { kind: 'open', name, raw: `${name}${attributes.trimEnd()}`, isSelfClosing } as const
  return isFinished ? { ...token, end: end + 1 } : { ...token, end: Math.max(end, at + 1), isBroken: true }
}

function readEndTag(text: string, name: string, from: number): XmlToken {
  const space = match(/\s*/y, text, from)
  const end = from + space.length
  return text[end] === '>' ? { kind: 'close', name, end: end + 1 } : { kind: 'close', name, end, isBroken: true }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
