import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MissedQuery } from '#schema/missed-queries'
import { parseJson } from '#schema/parse'

export interface MissedQueryRouteDeps {
  /** Undefined while this player belongs to no site. */
  readonly missedQueries: () => { take(query: string): void } | undefined
}

const BODY_BYTES_MAX = 2_048

/** `POST missed-queries`, see `content-schema/missed-queries.ts`; mounted at the base of the local API. */
export function createMissedQueryRoutes({ missedQueries }: MissedQueryRouteDeps): Hono {
  const api = new Hono()
  const limited = bodyLimit({ maxSize: BODY_BYTES_MAX, onError: (context) => context.text('too long', 413) })
  api.post('/missed-queries', limited, async (context) => {
    const missed = parseJson(MissedQuery, await context.req.text())
    if (!missed.ok) return context.text(missed.error.join('\n'), 400)
    missedQueries()?.take(missed.value.text)
    return context.body(null, 204)
  })
  return api
}
