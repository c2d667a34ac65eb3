import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { fail, ok, type Result } from '#schema/result'
import { problem, type SourceProblem } from '../source-problem.ts'
import { fromAtom, fromJson, fromRdf, fromRss, type RawFeed } from './raw-feed.ts'
import { repairXml } from './repair-xml.ts'

export interface ParsedFeed {
  readonly feed: RawFeed
  readonly problems: readonly SourceProblem[]
}

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed. Fails, with a sentence for staff, for web pages, empty
 * documents and everything else that is no feed.
 */
export function parseFeed(text: string): Result<ParsedFeed, SourceProblem> {
  const start = text.trimStart()
  if (start === '' || start === '\ufeff')
    return fail(problem('empty', 'Die Quelle ist leer. Bitte prüfen Sie die Adresse.'))
  return /^\ufeff?\s*[[{]/.test(start) ? parseJson(start) : parseXml(start)
}

function parseJson(text: string): Result<ParsedFeed, SourceProblem> {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail(problem('ill-formed', 'Die Quelle ist kein gültiges JSON. Bitte prüfen Sie die Adresse.'))
    throw error
  }
  return attempt('json', () => fromJson(parseJsonFeed(document)), [])
}

function parseXml(text: string): Result<ParsedFeed, SourceProblem> {
  const page = webPageProblem(text)
  if (page) return fail(page)
  const repaired = repairXml(text)
  if (!repaired.ok) return repaired
  const { problems } = repaired.value
  const xml = repaired.value.text
  const root = /<([a-z_][\w:.-]*)/.exec(xml)?.[1]?.replace(/^.*:/, '')
  switch (root) {
    case 'rss':
      return attempt('rss', () => fromRss(parseRssFeed(withChannel(xml))), problems)
    case 'feed':
      return attempt('atom', () => fromAtom(parseAtomFeed(xml)), problems)
    case 'rdf':
      return attempt('rdf', () => fromRdf(parseRdfFeed(xml)), problems)
    case undefined:
      return fail(
        problem(
          'not-a-feed',
          'Unter der Adresse liegt Text, aber kein Nachrichten-Feed. Bitte prüfen Sie die Adresse.',
        ),
      )
    default:
      return fail(
        problem(
          'not-a-feed',
          `Unter der Adresse liegt XML, aber kein Nachrichten-Feed (erstes Element: „${root.slice(0, 40)}“).`,
        ),
      )
  }
}

function attempt(
  format: RawFeed['format'],
  parse: () => RawFeed,
  problems: readonly SourceProblem[],
): Result<ParsedFeed, SourceProblem> {
  try {
    return ok({ feed: parse(), problems })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // A root element with nothing in it is a feed without news.
    if ((error.name === 'ParseError' || error.name === 'DetectError') && format !== 'json') {
      return ok({ feed: { format, items: [] }, problems })
    }
    if (error.name === 'MalformedError' || error.name === 'ParseError' || error.name === 'DetectError') {
      return fail(
        problem(
          'not-a-feed',
          'Der Inhalt der Quelle ist kein lesbarer Nachrichten-Feed. Bitte prüfen Sie die Adresse.',
        ),
      )
    }
    throw error
  }
}

/** Old RSS sometimes leaves the channel out; the parser wants one. */
function withChannel(xml: string): string {
  if (/<channel[\s/>]/.test(xml)) return xml
  return xml
    .replace(/<rss\b[^>]*>/, '$&<channel><title>-</title>')
    .replace(/<\/rss>(?![\s\S]*<\/rss>)/, '</channel></rss>')
}

function webPageProblem(text: string): SourceProblem | undefined {
  const head = text.slice(0, 20_000)
  const start = head.replace(/^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/, '')
  if (!/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return undefined
  const link = /<link\b[^>]*type\s*=\s*["']application\/(?:rss|atom)\+xml["'][^>]*>/i.exec(head)?.[0]
  const href = link === undefined ? undefined : /href\s*=\s*["']([^"'<>]{1,300})["']/i.exec(link)?.[1]
  const advice = href === undefined ? 'Bitte prüfen Sie die Adresse.' : `Sie nennt als Feed: ${href}`
  return problem('html-page', `Unter der Adresse liegt eine Webseite, kein Nachrichten-Feed. ${advice}`)
}
