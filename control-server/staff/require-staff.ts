import type { FastifyReply } from 'fastify'
import { AppError } from '../errors.ts'
import type { Guard } from '../http/guards.ts'
import type { Session, Sessions } from './sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set behind `requireStaff`. */
    staff?: Session
  }
}

export const SESSION_COOKIE = 'lotse_session'

/** Lets signed-in staff through and puts who they are on `request.staff`. */
export function requireStaff(sessions: Sessions, https: boolean): Guard {
  return async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    const used = token === undefined ? undefined : await sessions.use(token)
    if (token === undefined || !used) throw notSignedIn()
    if (used.slid) setSessionCookie(reply, token, used.session, https)
    request.staff = used.session
  }
}

export function setSessionCookie(reply: FastifyReply, token: string, session: Session, https: boolean): void {
  reply.setCookie(SESSION_COOKIE, token, { ...cookieOptions(https), expires: new Date(session.expiresAt) })
}

export function clearSessionCookie(reply: FastifyReply, https: boolean): void {
  reply.clearCookie(SESSION_COOKIE, cookieOptions(https))
}

function cookieOptions(https: boolean) {
  return { path: '/api', httpOnly: true, sameSite: 'strict', secure: https } as const
}

function notSignedIn(): AppError {
  return new AppError(
    'NOT_SIGNED_IN',
    'Sie sind nicht angemeldet, oder Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich an.',
  )
}
