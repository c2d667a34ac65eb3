import type { Static, TSchema } from 'typebox'
import type { SyncFailure } from '#player/releases/failure'
import { ErrorBody } from '#schema/errors'
import { parseJson } from '#schema/parse'
import { fail, ok, type Result } from '#schema/result'

/** Every way in which the server can fail to answer. Each is normal on a kiosk, so none is thrown. */
export type ServerFailure =
  /** Not reachable, too slow, or in trouble of its own. */
  | 'offline'
  /** It does not know this device, or no longer. */
  | 'device-unknown'
  | 'refused'
  | 'missing'
  /** It answered something that can not be understood. */
  | 'unreadable'

export interface ServerClientDeps {
  readonly baseUrl: string
  readonly fetch: typeof fetch
  /** Told with each answer: the server's clock to the second, and when it was received here. */
  readonly onAnswer: (serverMs: number | undefined) => void
}

export interface RequestOptions {
  readonly signal: AbortSignal
  readonly secret?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Without a body. Otherwise it is GET, or POST with a body. */
  readonly method?: 'DELETE'
  /** Sent as JSON in a POST. */
  readonly body?: unknown
  /** Sent as it is in a POST. */
  readonly upload?: { readonly bytes: Uint8Array; readonly mediaType: string }
}

const ANSWER_TIMEOUT_MS = 15_000

/** HTTP to the control server, every outcome a value. */
export class ServerClient {
  readonly #deps: ServerClientDeps

  constructor(deps: ServerClientDeps) {
    this.#deps = deps
  }

  /**
   * An answer with status 2xx or 416, its body unread. The time limit holds until the headers are here; reading the
   * body is ended by `signal`.
   */
  async open(
    path: string,
    { signal, secret, headers, method, body, upload }: RequestOptions,
  ): Promise<Result<Response, ServerFailure>> {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), ANSWER_TIMEOUT_MS)
    try {
      const response = await this.#deps.fetch(new URL(path, this.#deps.baseUrl), {
        signal: AbortSignal.any([signal, late.signal]),
        redirect: 'error',
        method: method ?? (body === undefined && upload === undefined ? 'GET' : 'POST'),
        headers: {
          ...headers,
          ...(secret !== undefined && { authorization: `Bearer ${secret}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(upload && { 'content-type': upload.mediaType }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(upload && { body: new Uint8Array(upload.bytes) }),
      })
      const date = Date.parse(response.headers.get('date') ?? '')
      this.#deps.onAnswer(Number.isNaN(date) ? undefined : date)
      if (response.ok || response.status === 416) return ok(response)
      return fail(await failureOf(response))
    } catch (error) {
      if (isNetworkError(error)) return fail('offline')
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  /** Whole text of an answer. */
  async text(path: string, options: RequestOptions): Promise<Result<string, ServerFailure>> {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)])
    const response = await this.open(path, { ...options, signal })
    if (!response.ok) return response
    try {
      return ok(await response.value.text())
    } catch (error) {
      if (isNetworkError(error)) return fail('offline')
      throw error
    }
  }

  async json<S extends TSchema>(
    schema: S,
    path: string,
    options: RequestOptions,
  ): Promise<Result<Static<S>, ServerFailure>> {
    const text = await this.text(path, options)
    if (!text.ok) return text
    const parsed = parseJson(schema, text.value)
    return parsed.ok ? ok(parsed.value) : fail('unreadable')
  }
}

/** What a failure means for bringing something onto the disk. */
export function syncFailure(failure: ServerFailure): SyncFailure {
  switch (failure) {
    case 'device-unknown':
    case 'refused':
      return 'refused'
    case 'unreadable':
      return 'corrupt'
    case 'offline':
    case 'missing':
      return failure
    default:
      return failure satisfies never
  }
}

/** `fetch` says "no network" with a TypeError, "too late" and "aborted" with a DOMException. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException
}

async function failureOf(response: Response): Promise<ServerFailure> {
  // The rest of an error page is of no interest, but an unread body would hold its connection.
  const text = await response.text().catch(() => '')
  const { status } = response
  if (status === 404 || status === 410) return 'missing'
  if (status !== 401 && status !== 403) return status >= 500 || status === 429 ? 'offline' : 'refused'
  const body = parseJson(ErrorBody, text)
  return body.ok && body.value.code === 'DEVICE_UNKNOWN' ? 'device-unknown' : 'refused'
}
