import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../db/tables.ts'

export interface Session {
  readonly name: string
  readonly expiresAt: number
}

/** A session ends this long after its last use. */
export const SESSION_MS = 43_200_000

/** Moving the end with every request would write to the disk with every request. */
const SLIDE_AFTER_MS = 300_000

export interface Sessions {
  /** `token` is for the cookie: 256 random bits, in base64url. Only its hash is stored. */
  open(name: string): Promise<{ token: string; session: Session }>
  /** Undefined when it has ended or never was. `slid` says that its end has moved, so the cookie's should too. */
  use(token: string): Promise<{ session: Session; slid: boolean } | undefined>
  close(token: string): Promise<void>
}

export function createSessions(db: Db, nowMs: () => number): Sessions {
  return {
    async open(name) {
      const token = randomBytes(32).toString('base64url')
      const expiresAt = nowMs() + SESSION_MS
      await db.deleteFrom('staff_session').where('expires_at', '<=', nowMs()).execute()
      await db
        .insertInto('staff_session')
        .values({ token_sha256: sha256(token), staff_name: name, expires_at: expiresAt })
        .execute()
      return { token, session: { name, expiresAt } }
    },

    async use(token) {
      const key = sha256(token)
      const row = await db.selectFrom('staff_session').selectAll().where('token_sha256', '=', key).executeTakeFirst()
      if (!row || row.expires_at <= nowMs()) return undefined
      const expiresAt = nowMs() + SESSION_MS
      const slid = expiresAt - row.expires_at >= SLIDE_AFTER_MS
      if (!slid) return { session: { name: row.staff_name, expiresAt: row.expires_at }, slid }
      await db.updateTable('staff_session').set({ expires_at: expiresAt }).where('token_sha256', '=', key).execute()
      return { session: { name: row.staff_name, expiresAt }, slid }
    },

    async close(token) {
      await db.deleteFrom('staff_session').where('token_sha256', '=', sha256(token)).execute()
    },
  }
}

/** The token has 256 random bits: a slow hash would add nothing. */
function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
