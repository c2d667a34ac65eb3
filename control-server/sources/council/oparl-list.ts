import { fail, ok, type Result } from '#schema/result'
import type { FetchProblem } from '../http/http-fetch.ts'
import { problem, type SourceProblem } from '../source-problem.ts'
import { asObject, asObjects, asText, type OparlObject } from './oparl-object.ts'

/** Asks for one JSON document. Expected failures are values. */
export type AskJson = (url: string) => Promise<Result<unknown, FetchProblem>>

export interface OparlList {
  readonly objects: readonly OparlObject[]
  readonly problems: readonly SourceProblem[]
}

/** A list with more pages is not read to its end. At 100 objects a page it would have 50 000. */
const PAGE_COUNT_MAX = 500

/**
 * Reads an external object list page by page. Only `links.next` is believed, and only within the same host. Ends at a
 * page that was already seen, under its own or under a new address. A date filter that is answered with 404 or 400
 * means an empty list, but only when the server does answer without the filter.
 */
export async function readList(
  listUrl: string,
  modifiedSince: number | undefined,
  ask: AskJson,
): Promise<Result<OparlList, FetchProblem>> {
  const first = firstPageUrl(listUrl, modifiedSince)
  if (first === undefined)
    return fail(problem('oparl', `Der Ratsdienst nennt eine unbrauchbare Adresse („${listUrl.slice(0, 200)}“).`))
  const objects: OparlObject[] = []
  const seenUrls = new Set<string>()
  const seenPages = new Set<string>()
  let url = first
  for (let page = 0; page < PAGE_COUNT_MAX; page++) {
    seenUrls.add(url)
    const answer = await ask(url)
    if (!answer.ok) {
      const isEmptyWindow = page === 0 && modifiedSince !== undefined && isMissing(answer.error)
      return isEmptyWindow ? confirmEmpty(listUrl, ask, answer.error) : answer
    }
    const items = readItems(answer.value)
    if (!items) return fail(problem('oparl', 'Der Ratsdienst liefert statt einer Liste etwas anderes.'))
    const fingerprint = JSON.stringify(items.map((item) => item['id']))
    if (items.length > 0 && seenPages.has(fingerprint)) return ok({ objects, problems: [LOOP] })
    seenPages.add(fingerprint)
    objects.push(...items)
    const next = readNext(answer.value, url)
    if (next === undefined) return ok({ objects, problems: [] })
    if (seenUrls.has(next)) return ok({ objects, problems: [LOOP] })
    if (URL.parse(next)?.host !== URL.parse(first)?.host) return ok({ objects, problems: [FOREIGN_LINK] })
    url = next
  }
  return ok({ objects, problems: [TOO_MANY_PAGES] })
}

const LOOP = problem('paging', 'Der Ratsdienst blättert im Kreis. Gelesen wurde jede Seite einmal.')
const FOREIGN_LINK = problem(
  'paging',
  'Der Ratsdienst verweist beim Blättern auf einen fremden Server. Dort wurde nicht weitergelesen.',
)
const TOO_MANY_PAGES = problem(
  'paging',
  `Der Ratsdienst liefert mehr als ${PAGE_COUNT_MAX} Seiten. Der Rest wurde nicht gelesen.`,
)

function firstPageUrl(listUrl: string, modifiedSince: number | undefined): string | undefined {
  const url = URL.parse(listUrl)
  if (!url) return undefined
  // OParl wants a full date-time with an offset; searchParams writes its "+" as %2B.
  if (modifiedSince !== undefined) url.searchParams.set('modified_since', offsetDateTime(modifiedSince))
  return url.href
}

function offsetDateTime(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, '+00:00')
}

/** Some products (SD.NET) answer an empty date window with 404, some with 400. */
function isMissing(error: FetchProblem): boolean {
  return error.status === 404 || error.status === 400
}

async function confirmEmpty(
  listUrl: string,
  ask: AskJson,
  original: FetchProblem,
): Promise<Result<OparlList, FetchProblem>> {
  const unfiltered = await ask(listUrl)
  if (!unfiltered.ok || !readItems(unfiltered.value)) return fail(original)
  return ok({ objects: [], problems: [] })
}

/** The objects of a page; a bare array counts as a page, too. */
function readItems(page: unknown): OparlObject[] | undefined {
  const data = Array.isArray(page) ? page : asObject(page)?.['data']
  if (!Array.isArray(data)) return undefined
  return asObjects(data)
}

function readNext(page: unknown, url: string): string | undefined {
  const next = asText(asObject(asObject(page)?.['links'])?.['next'])
  return next === undefined ? undefined : URL.parse(next, url)?.href
}
