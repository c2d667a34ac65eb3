import type { Readable } from 'node:stream'
import { rootCertificates } from 'node:tls'
import { Agent, type Dispatcher } from 'undici'
import { fail, ok, type Result } from '#schema/result'
import { type Resolve, resolveBySystem } from './address-guard.ts'
import { transportProblem } from './fetch-problem.ts'
import { guardedConnector } from './guarded-connector.ts'
import { createHostQueue } from './host-queue.ts'
import { readBody, tooLarge } from './read-body.ts'
import { retryAfterMs } from './retry-after.ts'
import { problem, type SourceProblem } from '../source-problem.ts'

/** What a server said of the version it sent; handed back to it with the next question. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export interface FetchRequest {
  readonly url: string
  readonly accept: string
  readonly validators?: Validators | undefined
  /** Cap on the unpacked body. */
  readonly bodyBytesMax: number
  /** For the whole exchange with all redirects, but not for the wait in the host's queue. */
  readonly timeoutMs: number
  /** Lets the request reach private and loopback addresses. */
  readonly allowPrivateHosts: boolean
  readonly signal?: AbortSignal | undefined
}

export type FetchAnswer =
  /** 304: what the validators belong to is still true. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'content'
      /** Where it came from in the end; relative links are meant from here. */
      readonly url: string
      readonly contentType: string | undefined
      readonly bytes: Buffer
      readonly validators: Validators
    }

export interface FetchProblem extends SourceProblem {
  /** Of the last answer, where there was one. */
  readonly status?: number
  /** How long the server asked to be left alone. */
  readonly retryAfterMs?: number
}

/** Asks servers that are not trusted. Expected failures are values; only bugs throw. */
export interface HttpFetcher extends AsyncDisposable {
  fetch(request: FetchRequest): Promise<Result<FetchAnswer, FetchProblem>>
}

export interface HttpFetcherDeps {
  readonly nowMs: () => number
  readonly resolve?: Resolve
  /** PEM of authorities beside the public ones: for servers that forget their intermediate certificate. */
  readonly extraCaPem?: string | undefined
}

const REDIRECT_COUNT_MAX = 5
const USER_AGENT = 'Lotse/1 (Infobildschirme im Rathaus)'

/** Builds a fetcher with its own connections; TLS is always verified. */
export function createHttpFetcher(deps: HttpFetcherDeps): HttpFetcher {
  const resolve = deps.resolve ?? resolveBySystem
  const ca = deps.extraCaPem === undefined ? undefined : [...rootCertificates, deps.extraCaPem]
  const agent = (isPrivateAllowed: boolean) =>
    new Agent({ connect: guardedConnector({ resolve, isPrivateAllowed, ca }), connections: 1, allowH2: false })
  const open = agent(true)
  const guarded = agent(false)
  const queue = createHostQueue()

  return {
    async fetch(request) {
      const dispatcher = request.allowPrivateHosts ? open : guarded
      let url = readHttpUrl(request.url)
      let timeLeftMs = request.timeoutMs
      for (let hop = 0; hop <= REDIRECT_COUNT_MAX; hop++) {
        if (!url.ok) return url
        const target = url.value
        const answer = await queue.run(target.host, async () => {
          const startedAt = performance.now()
          const outcome = await ask(dispatcher, target, request, timeLeftMs, deps.nowMs)
          timeLeftMs -= performance.now() - startedAt
          return outcome
        })
        if (!answer.ok) return answer
        if (answer.value.kind !== 'redirect') return ok(answer.value)
        url = readRedirect(target, answer.value.location)
      }
      return fail(problem('redirect', 'Die Quelle leitet immer weiter um. Bitte prüfen Sie die Adresse.'))
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([open.destroy(), guarded.destroy()])
    },
  }
}

type Hop = FetchAnswer | { readonly kind: 'redirect'; readonly location: string }

async function ask(
  dispatcher: Dispatcher,
  url: URL,
  request: FetchRequest,
  timeoutMs: number,
  nowMs: () => number,
): Promise<Result<Hop, FetchProblem>> {
  const timeout = AbortSignal.timeout(Math.max(1, Math.round(timeoutMs)))
  const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: requestHeaders(request),
      signal,
    })
    return await readResponse(url, response, request.bodyBytesMax, nowMs)
  } catch (error) {
    return fail(transportProblem(error, url, timeout.aborted))
  }
}

async function readResponse(
  url: URL,
  response: Dispatcher.ResponseData,
  bodyBytesMax: number,
  nowMs: () => number,
): Promise<Result<Hop, FetchProblem>> {
  const { statusCode: status, body } = response
  const header = (name: string) => [response.headers[name] ?? ''].flat().join(', ')
  if (status === 304) return discard(body, ok({ kind: 'unchanged' }))
  if ([301, 302, 303, 307, 308].includes(status)) {
    return discard(body, ok({ kind: 'redirect', location: header('location') }))
  }
  if (status !== 200) return discard(body, fail(statusProblem(status, header('retry-after'), nowMs())))
  if (Number(header('content-length')) > bodyBytesMax) return discard(body, fail(tooLarge(bodyBytesMax)))
  const bytes = await readBody(body, header('content-encoding'), bodyBytesMax)
  if (!bytes.ok) return bytes
  return ok({
    kind: 'content',
    url: url.href,
    contentType: header('content-type') || undefined,
    bytes: bytes.value,
    validators: { etag: header('etag') || undefined, lastModified: header('last-modified') || undefined },
  })
}

/** An unread body would hold the host's only connection; the error of closing it early is expected. */
function discard<T>(body: Readable, outcome: T): T {
  body.on('error', () => undefined).destroy()
  return outcome
}

function requestHeaders(request: FetchRequest): Record<string, string> {
  const { etag, lastModified } = request.validators ?? {}
  return {
    accept: request.accept,
    'accept-encoding': 'gzip, br',
    'user-agent': USER_AGENT,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}

function readHttpUrl(text: string): Result<URL, FetchProblem> {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return fail(problem('address-refused', `„${text.slice(0, 200)}“ ist keine http- oder https-Adresse.`))
  }
  if (url.username || url.password) {
    return fail(problem('address-refused', 'Adressen mit Benutzername oder Passwort werden nicht abgerufen.'))
  }
  return ok(url)
}

function readRedirect(from: URL, location: string): Result<URL, FetchProblem> {
  const to = location === '' ? null : URL.parse(location, from.href)
  if (!to) return fail(problem('redirect', 'Die Quelle leitet um, sagt aber nicht wohin.'))
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    return fail(
      problem(
        'redirect',
        `Die Quelle leitet von einer verschlüsselten auf eine unverschlüsselte Adresse um (${to.host}).`,
      ),
    )
  }
  return readHttpUrl(to.href)
}

function statusProblem(status: number, retryAfter: string, nowMs: number): FetchProblem {
  const waitMs = retryAfterMs(retryAfter, nowMs)
  return {
    ...problem('http-status', statusSentence(status)),
    status,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  }
}

function statusSentence(status: number): string {
  if (status === 404 || status === 410)
    return `Unter der Adresse gibt es nichts mehr (Status ${status}). Bitte prüfen Sie die Adresse.`
  if (status === 401 || status === 403) return `Die Quelle verweigert den Zugriff (Status ${status}).`
  if (status === 429)
    return `Die Quelle bittet um weniger Abrufe (Status ${status}). Der nächste Versuch wartet länger.`
  if (status >= 500) return `Die Quelle hat eine Störung (Status ${status}). Es wird von selbst wieder versucht.`
  return `Die Quelle antwortet unerwartet (Status ${status}).`
}
