import { fail, ok, type Result } from '#schema/result'
import { counted, problem, type SourceProblem } from '../source-problem.ts'
import { readDoctype } from './doctype.ts'
import { nextToken, type XmlToken } from './xml-tokens.ts'

/** Deeper nesting is an attack or garbage, never a feed. */
const DEPTH_MAX = 64
/** More items are not read: a screen shows twenty, and reading holds up the server. */
const ITEM_COUNT_MAX = 500

/** With more flaws than this it is not XML at all, and mending it would hold up the server. */
const REPAIR_COUNT_MAX = 10_000

export interface RepairedXml {
  readonly text: string
  readonly problems: readonly SourceProblem[]
}

/**
 * Makes XML that a parser can take from what feeds really contain: forbidden characters, bare ampersands, missing end
 * tags, CDATA without an end, a document that breaks off. Document type declarations are thrown away unread, and with
 * them every entity they define: nothing is expanded and nothing is fetched. Runs in linear time. Fails for nesting
 * deeper than 64.
 */
export function repairXml(source: string): Result<RepairedXml, SourceProblem> {
  const problems: SourceProblem[] = []
  const clean = removeForbidden(source, problems)
  const { text, entities, found } = readDoctype(clean)
  if (found)
    problems.push(problem('dtd', 'Die Quelle enthält eine Dokumenttyp-Definition (DTD). Sie wurde nicht ausgewertet.'))
  const rebuilt = rebuild(text, entities)
  if (!rebuilt.ok) return rebuilt
  return ok({ text: rebuilt.value.text, problems: [...problems, ...rebuilt.value.problems] })
}

function removeForbidden(source: string, problems: SourceProblem[]): string {
  const wellFormed = source.toWellFormed()
  const clean = wellFormed.replace(FORBIDDEN, '')
  if (clean.length < wellFormed.length) {
    problems.push(
      problem('ill-formed', 'Die Quelle enthält Steuerzeichen, die in XML nicht erlaubt sind. Sie wurden entfernt.'),
    )
  }
  return clean
}

/** XML 1.0, section 2.2, production 2; the byte order mark goes too. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]/g

/** State of one pass over the document. */
interface Pass {
  readonly out: string[]
  readonly open: string[]
  readonly entities: ReadonlySet<string>
  repairCount: number
  itemCount: number
  /** Length of `out` after the last complete item, and what was open there. */
  lastItem: { length: number; open: readonly string[] } | undefined
}

function rebuild(text: string, entities: ReadonlySet<string>): Result<RepairedXml, SourceProblem> {
  const pass: Pass = { out: [], open: [], entities, repairCount: 0, itemCount: 0, lastItem: undefined }
  let isCut = false
  let at = 0
  while (at < text.length) {
    const token = nextToken(text, at)
    at = token.end
    if (token.isBroken) pass.repairCount++
    if (token.kind === 'open' && isItem(token.name) && pass.itemCount >= ITEM_COUNT_MAX) {
      isCut = true
      break
    }
    take(token, pass)
    if (pass.open.length > DEPTH_MAX) return fail(TOO_DEEP)
    if (pass.repairCount > REPAIR_COUNT_MAX) return fail(TOO_BROKEN)
  }
  const problems: SourceProblem[] = []
  if (isCut)
    problems.push(
      problem(
        'too-many-items',
        `Die Quelle enthält mehr als ${ITEM_COUNT_MAX} Meldungen. Gelesen wurden die ersten ${ITEM_COUNT_MAX}.`,
      ),
    )
  if (pass.open.length > 0 && !isCut) {
    problems.push(problem('ill-formed', 'Die Quelle bricht mitten im Dokument ab. Gezeigt wird, was vollständig ist.'))
    dropOpenItem(pass)
  }
  if (pass.repairCount > 0) {
    problems.push(
      problem(
        'ill-formed',
        `Das XML der Quelle ist fehlerhaft. ${counted(pass.repairCount, 'Stelle wurde', 'Stellen wurden')} repariert.`,
      ),
    )
  }
  for (const name of pass.open.toReversed()) pass.out.push(`</${name}>`)
  return ok({ text: pass.out.join(''), problems })
}

const TOO_DEEP = problem(
  'too-deep',
  `Die Quelle ist tiefer als ${DEPTH_MAX} Ebenen verschachtelt und wurde nicht gelesen.`,
)

const TOO_BROKEN = problem('ill-formed', 'Das XML der Quelle ist so fehlerhaft, dass es nicht gelesen werden kann.')

function take(token: XmlToken, pass: Pass): void {
  switch (token.kind) {
    case 'open':
      pass.out.push(`<${mendAmpersands(token.raw, pass)}${token.isSelfClosing ? '/>' : '>'}`)
      if (!token.isSelfClosing) pass.open.push(token.name)
      return
    case 'close':
      return close(token.name, pass)
    case 'text':
      pass.out.push(mendAmpersands(token.raw, pass))
      return
    case 'cdata':
      pass.out.push(`<![CDATA[${token.raw}]]>`)
      return
    case 'skipped':
  }
}

/** Closes what is still open inside; ignores an end tag that nothing opened. */
function close(name: string, pass: Pass): void {
  const index = pass.open.lastIndexOf(name)
  if (index < 0) {
    pass.repairCount++
    return
  }
  pass.repairCount += pass.open.length - 1 - index
  for (const inner of pass.open.splice(index).toReversed()) pass.out.push(`</${inner}>`)
  if (isItem(name)) {
    pass.itemCount++
    pass.lastItem = { length: pass.out.length, open: [...pass.open] }
  }
}

/** An item that breaks off may end in half a sentence: it is left out. What comes before the first item stays. */
function dropOpenItem(pass: Pass): void {
  if (!pass.open.some(isItem) || !pass.lastItem) return
  pass.out.length = pass.lastItem.length
  pass.open.splice(0, pass.open.length, ...pass.lastItem.open)
}

function isItem(name: string): boolean {
  return /^(?:\w+:)?(?:item|entry)$/i.test(name)
}

/** Bare ampersands become `&amp;`; entities of the thrown-away DTD vanish. */
function mendAmpersands(raw: string, pass: Pass): string {
  let mended = ''
  let done = 0
  let at = raw.indexOf('&')
  while (at >= 0 && pass.repairCount <= REPAIR_COUNT_MAX) {
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(raw)?.[0]
    const end = at + (reference?.length ?? 1)
    if (reference === undefined) pass.repairCount++
    const isUndefined = reference !== undefined && pass.entities.has(reference.slice(1, -1))
    mended += raw.slice(done, at) + (reference === undefined ? '&amp;' : isUndefined ? '' : reference)
    done = end
    at = raw.indexOf('&', end)
  }
  return mended + raw.slice(done)
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][\w.-]{0,63});/y
