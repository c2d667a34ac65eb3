import { AppError } from '../errors.ts'
import { bearerOf } from '../fleet/require-player.ts'
import type { Guard } from '../http/guards.ts'
import type { ServiceTokens } from './service-tokens.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set behind `requireService`: whose token it is. */
    serviceId?: string
  }
}

/** Lets other systems through that have a token, and puts who they are on `request.serviceId`. */
export function requireService(tokens: Pick<ServiceTokens, 'use'>): Guard {
  return async (request) => {
    const token = bearerOf(request.headers.authorization)
    const serviceId = token === undefined ? undefined : await tokens.use(token)
    if (serviceId === undefined) {
      throw new AppError('TOKEN_UNKNOWN', 'Dieses Token gilt hier nicht. Ein neues gibt „lotse token create“.')
    }
    request.serviceId = serviceId
  }
}
