import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { Guard } from '../http/guards.ts'
import type { Db } from '../db/tables.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set behind `requirePlayer`. */
    playerId?: string
  }
}

/** Told of each player whose secret has just been seen, before it is let through. */
export type SecretSeen = (playerId: string, secret: string) => Promise<void>

/**
 * Lets paired players through and puts who they are on `request.playerId`. The secret has 256 random bits and only its
 * hash is stored, so looking the hash up tells an attacker nothing that he could guess step by step.
 */
export function requirePlayer(db: Db, onSecret: SecretSeen): Guard {
  return async (request) => {
    const secret = bearerOf(request.headers.authorization)
    const player =
      secret === undefined
        ? undefined
        : await db.selectFrom('player').select('id').where('secret_sha256', '=', sha256(secret)).executeTakeFirst()
    if (!player || secret === undefined)
      throw new AppError('DEVICE_UNKNOWN', 'Dieser Abspieler ist nicht gekoppelt. Bitte koppeln Sie ihn neu.')
    await onSecret(player.id, secret)
    request.playerId = player.id
  }
}

/** The secret of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1]
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
