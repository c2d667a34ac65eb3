import { randomBytes } from 'node:crypto'
import type { ServiceTokenInfo } from '#schema/service-api'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { sha256 } from '../fleet/require-player.ts'

/** A use is noted once an hour: writing with every request would write to the disk with every request. */
const NOTE_USE_AFTER_MS = 3_600_000

/** Tokens of other systems. Only their hashes are stored. */
export interface ServiceTokens {
  /** `token`: 256 random bits in base64url, told this once. Throws `CONFLICT` for a name that is taken. */
  create(name: string): Promise<{ readonly token: string; readonly info: ServiceTokenInfo }>
  /** The id of whom a token belongs to. */
  use(token: string): Promise<string | undefined>
  list(): Promise<ServiceTokenInfo[]>
  /** @returns false when there is no such token */
  revoke(id: string): Promise<boolean>
}

export function createServiceTokens(db: Db, nowMs: () => number): ServiceTokens {
  return {
    async create(name) {
      const taken = await db.selectFrom('service_token').select('id').where('name', '=', name).executeTakeFirst()
      if (taken) {
        throw new AppError('CONFLICT', `Ein Token „${name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.`)
      }
      const token = randomBytes(32).toString('base64url')
      const info = { id: randomBytes(9).toString('base64url'), name, createdAt: nowMs() }
      await db
        .insertInto('service_token')
        .values({
          id: info.id,
          name,
          secret_sha256: sha256(token),
          created_at: info.createdAt,
          last_used_at: null,
        })
        .execute()
      return { token, info }
    },
    async use(token) {
      const key = sha256(token)
      const row = await db.selectFrom('service_token').selectAll().where('secret_sha256', '=', key).executeTakeFirst()
      if (!row) return undefined
      const now = nowMs()
      if (now - (row.last_used_at ?? 0) >= NOTE_USE_AFTER_MS) {
        await db.updateTable('service_token').set({ last_used_at: now }).where('id', '=', row.id).execute()
      }
      return row.id
    },
    async list() {
      const rows = await db.selectFrom('service_token').selectAll().orderBy('created_at').orderBy('id').execute()
      return rows.map(({ id, name, created_at: createdAt, last_used_at: lastUsedAt }) => ({
        id,
        name,
        createdAt,
        ...(lastUsedAt !== null && { lastUsedAt }),
      }))
    },
    async revoke(id) {
      const { numDeletedRows } = await db.deleteFrom('service_token').where('id', '=', id).executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
