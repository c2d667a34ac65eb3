import { statfs } from 'node:fs/promises'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'kysely'
import Type, { type Static } from 'typebox'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Db } from '../db/tables.ts'

export interface HealthDeps {
  readonly db: Db
  readonly broker: Pick<BrokerPort, 'stats'>
  readonly dataDir: string
}

const Part = Type.Union([Type.Literal('ok'), Type.Literal('failing')])

/** What an orchestrator and a person on call want to know. */
const Health = Type.Object({
  status: Part,
  database: Part,
  broker: Part,
  /** Room for uploads and for the database's own log. */
  disk: Part,
  freeDiskBytes: Type.Integer(),
})
type Health = Static<typeof Health>

/** Below this SQLite and uploads begin to fail. */
const FREE_DISK_BYTES_MIN = 100_000_000

/** `GET /healthz`: 200 when everything works, 503 otherwise, with the same body. */
export const healthRoute: FastifyPluginAsyncTypebox<HealthDeps> = async (app, deps) => {
  const schema = { tags: ['operation'], summary: 'Does everything work?', response: { 200: Health, 503: Health } }
  app.get('/healthz', { schema, logLevel: 'warn' }, async (request, reply) => {
    const works = async (part: string, attempt: () => Promise<unknown>): Promise<'ok' | 'failing'> => {
      try {
        await attempt()
        return 'ok'
      } catch (error) {
        request.log.error({ err: error, part }, 'health check failed')
        return 'failing'
      }
    }
    const { bavail, bsize } = await statfs(deps.dataDir)
    const freeDiskBytes = bavail * bsize
    const parts = {
      // A write that changes nothing: it needs the lock and the disk, as a real one does.
      database: await works('database', () => sql`update site set epoch = epoch`.execute(deps.db)),
      broker: await works('broker', () => deps.broker.stats()),
      disk: freeDiskBytes >= FREE_DISK_BYTES_MIN ? 'ok' : 'failing',
    } as const
    const status = Object.values(parts).every((part) => part === 'ok') ? 'ok' : 'failing'
    return reply.code(status === 'ok' ? 200 : 503).send({ status, ...parts, freeDiskBytes } satisfies Health)
  })
}
