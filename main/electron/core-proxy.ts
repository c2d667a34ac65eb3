import { FROM_PAGE } from '../core/shell-protocol.ts'

/** Shown while the core is not there yet; it asks again by itself. */
const HOLDING_PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><meta http-equiv="refresh" content="1">
<title>Lotse</title><body style="margin:0;background:#00284d"></body></html>`

export interface CoreProxyDeps {
  /** Base address of the core's local API with its token, once the core has told it. */
  readonly coreBaseUrl: () => string | undefined
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
}

/**
 * Answers `lotse://player/…` from the core's local API. Electron tells a handler that a page has gone only by
 * cancelling the body of the answer, so that is passed on as an abort: otherwise each reload would leave a stream
 * open in the core.
 */
export function createCoreProxy(deps: CoreProxyDeps): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url)
    const base = deps.coreBaseUrl()
    if (url.host !== 'player') return new Response('unknown host', { status: 404 })
    if (base === undefined) return holdingAnswer(url)
    const gone = new AbortController()
    try {
      const answer = await deps.fetch(`${base}${url.pathname.slice(1)}${url.search}`, {
        method: request.method,
        headers: forwardedHeaders(request),
        signal: gone.signal,
        ...(request.method === 'POST' && { body: await request.text() }),
      })
      return new Response(answer.body && abortWhenCancelled(answer.body, gone), {
        status: answer.status,
        headers: answer.headers,
      })
    } catch {
      // The core is restarting: the page waits instead of showing the browser's own error.
      return holdingAnswer(url)
    }
  }
}

/**
 * `Origin` and `Host` are those of this process; the core checks them against its own address. What comes from a page
 * is marked, because some things only the shell may tell.
 */
function forwardedHeaders(request: Request): Headers {
  const headers = new Headers({ [FROM_PAGE]: '1' })
  for (const name of ['accept', 'content-type', 'if-none-match', 'if-range', 'last-event-id', 'range']) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return headers
}

function holdingAnswer(url: URL): Response {
  if (!url.pathname.endsWith('.html')) return new Response('core is not ready', { status: 503 })
  return new Response(HOLDING_PAGE, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function abortWhenCancelled(body: ReadableStream<Uint8Array>, gone: AbortController): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel(reason) {
      gone.abort(reason)
    },
  })
}
