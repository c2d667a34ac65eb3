import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { SessionInfo, SignIn } from '#schema/staff-api'
import { requireConsoleHeader } from '../http/guards.ts'
import type { Accounts } from './accounts.ts'
import { clearSessionCookie, requireStaff, SESSION_COOKIE, setSessionCookie } from './require-staff.ts'
import type { Session, Sessions } from './sessions.ts'

export interface SessionRouteDeps {
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly siteName: string
  readonly timeZone: string
  /** The cookie travels over HTTPS only. */
  readonly https: boolean
}

const tags = ['session']

/** Per address, ahead of the back-off: argon2 costs 19 MiB and some 30 ms each time. */
const SIGN_IN_RATE = { max: 60, timeWindow: 60_000 }

/** Sign in, look, sign out: `/session`. */
export const sessionRoutes: FastifyPluginAsyncTypebox<SessionRouteDeps> = async (app, deps) => {
  const { accounts, sessions, https } = deps
  const info = (session: Session): SessionInfo => ({
    ...session,
    siteName: deps.siteName,
    timeZone: deps.timeZone,
  })
  app.addHook('onRequest', requireConsoleHeader)

  app.post(
    '/session',
    {
      schema: { tags, summary: 'Sign in', body: SignIn, response: { 200: SessionInfo, '4xx': ErrorBody } },
      config: { rateLimit: SIGN_IN_RATE },
    },
    async (request, reply) => {
      const name = await accounts.signIn(request.body.name, request.body.password, request.ip)
      const { token, session } = await sessions.open(name)
      setSessionCookie(reply, token, session, https)
      return info(session)
    },
  )

  app.get(
    '/session',
    {
      schema: { tags, summary: 'Who is signed in', response: { 200: SessionInfo, '4xx': ErrorBody } },
      onRequest: requireStaff(sessions, https),
    },
    (request) => info(request.staff ?? unreachable()),
  )

  app.delete(
    '/session',
    { schema: { tags, summary: 'Sign out', response: { 204: Type.Null() } } },
    async (request, reply) => {
      const token = request.cookies[SESSION_COOKIE]
      if (token !== undefined) await sessions.close(token)
      clearSessionCookie(reply, https)
      return reply.code(204).send(null)
    },
  )
}

function unreachable(): never {
  throw new Error('a route behind requireStaff ran without a session')
}
