import type { Static, TSchema } from 'typebox'
import { ErrorBody } from '#schema/errors'
import { parseJson } from '#schema/parse'
import { fail, ok } from '#schema/result'
import { texts } from '../texts.ts'
import type { ApiFailure, ApiResult } from './api-result.ts'

/** What a request told about the server, apart from its answer. */
export interface ReachObserver {
  reached(): void
  unreachable(): void
  signedOut(): void
  /** The server's clock as its `Date` header shows it, whole seconds. */
  serverTime(at: number): void
}

export interface HttpOptions {
  readonly fetch: typeof fetch
  /** Address of the staff API without a slash at the end: `/api/v1`. */
  readonly baseUrl: string
  readonly timeoutMs: number
  readonly observer: ReachObserver
}

export interface RequestOptions {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** A 401 here is an answer for the page (the sign-in), not the end of a session. */
  readonly signingIn?: boolean
  /** Shorter than that of all requests. */
  readonly timeoutMs?: number
}

/** Answers of a proxy whose server is away: the request did not get through, so trying again is right. */
const GATEWAY_STATUS = new Set([502, 503, 504])

export type Http = ReturnType<typeof createHttp>

/**
 * Requests to the staff API. Every answer is checked against its schema; nothing is thrown for anything that the
 * network or the server can do.
 */
export function createHttp(options: HttpOptions) {
  async function send(method: string, path: string, request: RequestOptions): Promise<ApiResult<Response>> {
    const hasBody = request.body !== undefined
    try {
      const response = await options.fetch(options.baseUrl + path, {
        method,
        headers: {
          accept: 'application/json',
          'x-lotse-console': '1',
          ...(hasBody ? { 'content-type': 'application/json' } : {}),
          ...request.headers,
        },
        ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(request.timeoutMs ?? options.timeoutMs),
      })
      return ok(response)
    } catch {
      // fetch throws for a cut line and for the timeout alike; for the person both are "no answer".
      return fail(unreachable())
    }
  }

  function observe(sent: ApiResult<Response>, answer: ApiResult<unknown>): void {
    const date = sent.ok ? Date.parse(sent.value.headers.get('date') ?? '') : Number.NaN
    if (Number.isFinite(date)) options.observer.serverTime(date)
    if (answer.ok || answer.error.kind !== 'unreachable') options.observer.reached()
    else options.observer.unreachable()
    if (!answer.ok && answer.error.kind === 'signed-out') options.observer.signedOut()
  }

  return {
    async request<S extends TSchema>(
      method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      path: string,
      schema: S,
      request: RequestOptions = {},
    ): Promise<ApiResult<Static<S>>> {
      const sent = await send(method, path, request)
      const answer = sent.ok ? await readAnswer(sent.value, schema, request.signingIn ?? false) : sent
      observe(sent, answer)
      return answer
    },
    /** A file as it is. */
    async bytes(path: string): Promise<ApiResult<Uint8Array>> {
      const sent = await send('GET', path, {})
      const answer = sent.ok ? await readFileAnswer(sent.value) : sent
      observe(sent, answer)
      return answer
    },
  }
}

async function readFileAnswer(response: Response): Promise<ApiResult<Uint8Array>> {
  try {
    if (!response.ok) return fail(failureOf(response.status, await response.text(), false))
    return ok(new Uint8Array(await response.arrayBuffer()))
  } catch {
    return fail(unreachable())
  }
}

async function readAnswer<S extends TSchema>(
  response: Response,
  schema: S,
  signingIn: boolean,
): Promise<ApiResult<Static<S>>> {
  let text: string
  try {
    text = await response.text()
  } catch {
    return fail(unreachable())
  }
  if (!response.ok) return fail(failureOf(response.status, text, signingIn))
  // 204 has no body; its schema is `Type.Null()`.
  const parsed = parseJson(schema, response.status === 204 ? 'null' : text)
  if (parsed.ok) return parsed
  return fail(unreadable(parsed.error))
}

/** Reads an answer that is not a success. `signingIn` keeps a 401 on the page that asked. */
export function failureOf(status: number, text: string, signingIn: boolean): ApiFailure {
  const body = parseJson(ErrorBody, text)
  if (GATEWAY_STATUS.has(status) && !body.ok) return unreachable()
  if (status === 401 && !signingIn) return { kind: 'signed-out', message: texts.failure.signedOut }
  if (body.ok) return { kind: 'refused', code: body.value.code, message: body.value.message }
  return { kind: 'refused', code: `HTTP_${status}`, message: texts.failure.http(status) }
}

export function unreadable(problems: string[]): ApiFailure {
  return { kind: 'unreadable', message: texts.failure.unreadable, problems }
}

export function unreachable(): ApiFailure {
  return { kind: 'unreachable', message: texts.failure.unreachable }
}
