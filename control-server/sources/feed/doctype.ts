export interface WithoutDoctype {
  readonly text: string
  /** Names of the entities that the declaration defined; references to them mean nothing any more. */
  readonly entities: ReadonlySet<string>
  readonly found: boolean
}

/**
 * Cuts a document type declaration out of the prolog, internal subset included. Nothing in it is evaluated, so
 * external entities and entity bombs are just characters. HTML's `<!DOCTYPE html>` is cut in the same way.
 */
export function readDoctype(text: string): WithoutDoctype {
  const start = doctypeStart(text)
  if (start === undefined) return { text, entities: new Set(), found: false }
  const end = doctypeEnd(text, start)
  const declaration = text.slice(start, end)
  const names = declaration.matchAll(/<!ENTITY\s+(?:%\s+)?([\w:.-]{1,64})/gi)
  return {
    text: text.slice(0, start) + text.slice(end),
    entities: new Set(Array.from(names, ([, name]) => name ?? '')),
    found: true,
  }
}

/** Looks through comments and processing instructions, no further than the first element. */
function doctypeStart(text: string): number | undefined {
  let at = text.indexOf('<')
  while (at >= 0) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4)
    else if (text[at + 1] === '?') at = after(text, '?>', at + 2)
    else return /^<!DOCTYPE/i.test(text.slice(at, at + 9)) ? at : undefined
    at = text.indexOf('<', at)
  }
  return undefined
}

/** The `>` outside quotes, comments and the bracketed subset; the end of the text when there is none. */
function doctypeEnd(text: string, start: number): number {
  let isInSubset = false
  let at = start
  while (at < text.length) {
    const character = text[at]
    if (character === '"' || character === "'") {
      at = after(text, character, at + 1)
      continue
    }
    if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at + 4)
      continue
    }
    if (character === '[') isInSubset = true
    else if (character === ']') isInSubset = false
    else if (character === '>' && !isInSubset) return at + 1
    at++
  }
  return text.length
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}
