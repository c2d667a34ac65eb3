import { fail, ok, type Result } from '#schema/result'
import { isNetworkError } from './server-client.ts'

export interface OutsideRequest {
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
  /** Whether a redirect may be followed; both addresses are http or https. */
  readonly mayFollow: (from: URL, to: URL) => boolean
}

export interface OutsideAnswer {
  /** Not a redirect; its body is unread and must be read or cancelled. */
  readonly response: Response
  /** Every address that was asked, in order; the last one answered. */
  readonly asked: readonly URL[]
}

/** `unreachable`: no answer in time, or nonsense. `redirected`: it led to where it may not lead. */
export type OutsideFailure = 'unreachable' | 'redirected'

const REDIRECTS_MAX = 5

/**
 * GET of something that does not belong to the house. Nothing of this machine goes with it: no cookies, no
 * credentials, no referrer. Redirects are followed by hand, so that each step is looked at.
 */
export async function fetchOutside(
  start: URL,
  request: OutsideRequest,
): Promise<Result<OutsideAnswer, OutsideFailure>> {
  const { signal, headers } = request
  const asked = [start]
  for (let at = start; ;) {
    let response: Response
    try {
      const init = { signal, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' } as const
      response = await request.fetch(at, { ...init, ...(headers && { headers }) })
    } catch (error) {
      if (isNetworkError(error)) return fail('unreachable')
      throw error
    }
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) return ok({ response, asked })
    await response.body?.cancel()
    const next = URL.parse(location, at.href)
    if (!next || !isHttp(next) || !request.mayFollow(at, next)) return fail('redirected')
    if (asked.length > REDIRECTS_MAX) return fail('unreachable')
    asked.push(next)
    at = next
  }
}

export function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}
