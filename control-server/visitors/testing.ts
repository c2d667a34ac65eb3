import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { parseJson } from '#schema/parse'
import { VisitorTicket } from '#schema/visitor-api'
import { openTestCalls, type TestCalls } from '../calls/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { createTestApp, silentLog } from '../http/testing.ts'
import { phonePage } from './phone-page.ts'
import { createVisitorHall, type VisitorHall } from './visitor-hall.ts'
import { visitorRoutes } from './visitor-routes.ts'

export interface TestVisitors extends TestCalls, AsyncDisposable {
  readonly db: Db
  readonly app: FastifyInstance
  readonly visitors: VisitorHall
  /** Draws a number; the token of its phone page. */
  readonly draw: (queueId: string, key: string) => Promise<string>
  readonly see: (token: string) => Promise<VisitorTicket>
  readonly post: (path: string) => Promise<LightMyRequestResponse>
}

/** Phone pages in front of the real core, on a real database; `phoneDir` holds a built page. */
export async function openTestVisitors(phoneDir = '/nowhere'): Promise<TestVisitors> {
  const db = await openTestDatabase()
  const hall = await openTestCalls(db)
  const visitors = createVisitorHall({
    db,
    assets: { path: () => '/nowhere' },
    liveFacts: { latest: async () => undefined },
    visits: hall.calls.visits,
    changes: hall.changes,
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    nowMs: () => hall.clock.nowMs,
    estimate: () => undefined,
    log: silentLog,
  })
  const app = await createTestApp()
  await app.register(visitorRoutes, { visitors, prefix: '/visitor/v1/tickets' })
  await app.register(phonePage, { visitors, phoneDir, prefix: '/n' })
  return {
    ...hall,
    db,
    app,
    visitors,
    draw: async (queueId, key) => tokenIn((await hall.issue(queueId, key)).phonePath),
    see: async (token) => {
      const answer = await app.inject(`/visitor/v1/tickets/${token}`)
      const parsed = parseJson(VisitorTicket, answer.body)
      if (!parsed.ok) throw new Error(`${answer.statusCode} ${parsed.error.join('; ')}`)
      return parsed.value
    },
    post: (path) => app.inject({ method: 'POST', url: `/visitor/v1/tickets/${path}` }),
    async [Symbol.asyncDispose]() {
      await app.close()
      visitors[Symbol.dispose]()
      await hall.calls.boards.idle()
      await db.destroy()
    },
  }
}

export function tokenIn(phonePath: string): string {
  return phonePath.split('/').at(-1) ?? ''
}
