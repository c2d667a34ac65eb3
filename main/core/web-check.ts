import type { WebCheck } from '#schema/local-api'
import type { WebSlide } from '#schema/slide'
import { fetchOutside } from './outside-fetch.ts'

/** How a page of the web is, and the origins on the way to it: its own and those that redirected to it. */
export interface WebPage extends WebCheck {
  readonly origins: readonly string[]
}

export interface WebCheckDeps {
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
}

const ANSWER_MS_MAX = 3_000
const KEPT_MS = 60_000
/** What a frame can show of itself; anything else would be a download, and so an empty frame. */
const SHOWABLE = /^(text\/html|application\/xhtml\+xml|text\/plain|image\/)/

/** Some servers refuse whom they do not take for a browser; the frame will be one. */
const AS_A_BROWSER = {
  accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
  'accept-language': 'de',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
}

/**
 * Asks for a page as a frame would, without reading it. `unreachable`: no answer within 3 s, or an error.
 * `refused`: it forbids to be framed by others (X-Frame-Options, or frame-ancestors, which outweighs it; HTML,
 * section 7.3.6), or it is nothing that a frame can show.
 */
export async function checkWebPage(url: string, { fetch, signal }: WebCheckDeps): Promise<WebPage> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS_MAX)])
  const answer = await fetchOutside(new URL(url), { fetch, signal: late, headers: AS_A_BROWSER, mayFollow: () => true })
  if (!answer.ok) return { verdict: 'unreachable', origins: [] }
  const { response, asked } = answer.value
  await response.body?.cancel()
  const origins = [...new Set(asked.map(({ origin }) => origin))]
  if (!response.ok) return { verdict: 'unreachable', origins }
  const isShowable = SHOWABLE.test(response.headers.get('content-type') ?? 'text/html')
  return { verdict: isShowable && letsBeFramed(response.headers) ? 'fine' : 'refused', origins }
}

/** Whether an answer may be framed by a page of another origin, as a browser decides it. */
export function letsBeFramed(headers: Headers): boolean {
  const policies = (headers.get('content-security-policy') ?? '').split(',')
  const ancestors = policies.flatMap((policy) => frameAncestors(policy) ?? [])
  // A frame of the kiosk is of no origin that anybody knows, so only sources without a host can mean it.
  if (ancestors.length > 0) return ancestors.every((sources) => sources.some((source) => /^(\*|http:)$/i.test(source)))
  const options = (headers.get('x-frame-options') ?? '').split(',').map((option) => option.trim().toLowerCase())
  return !options.some((option) => option === 'deny' || option === 'sameorigin')
}

/** The sources of the first directive of that name, which is the one that counts; undefined when there is none. */
function frameAncestors(policy: string): string[][] | undefined {
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/)
    if (name?.toLowerCase() === 'frame-ancestors') return [sources]
  }
  return undefined
}

export interface WebChecksDeps {
  readonly fetch: typeof fetch
  readonly now: () => number
}

/** Answers about pages, each kept for a minute and asked for once however many pages wait for it. */
export class WebChecks {
  readonly #deps: WebChecksDeps
  readonly #known = new Map<string, { readonly askedAt: number; readonly page: Promise<WebPage> }>()

  constructor(deps: WebChecksDeps) {
    this.#deps = deps
  }

  /** `slide` must be one of the active release: nobody else may make this machine ask for pages. */
  check(slide: WebSlide): Promise<WebPage> {
    const { fetch, now } = this.#deps
    for (const [url, { askedAt }] of this.#known) if (Math.abs(now() - askedAt) >= KEPT_MS) this.#known.delete(url)
    const known = this.#known.get(slide.url)
    if (known) return known.page
    const page = checkWebPage(slide.url, { fetch, signal: new AbortController().signal })
    this.#known.set(slide.url, { askedAt: now(), page })
    return page
  }
}
