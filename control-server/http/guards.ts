import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

/** Runs before the body is read; throws an `AppError` to refuse. */
export type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A foreign page can make a browser send a form here, cookie and all, but not with a header of its own choice. With
 * `SameSite=Strict` this is the second lock on the same door.
 */
export const requireConsoleHeader: Guard = async (request) => {
  if (READING.has(request.method) || request.headers['x-lotse-console'] === '1') return
  throw new AppError(
    'BAD_REQUEST',
    'Diese Anfrage kommt nicht aus der Konsole. Es fehlt der Kopf „x-lotse-console: 1“.',
  )
}
