import type { ServerResponse } from 'node:http'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { ASSET_SIZE_BYTES_MAX } from '#schema/asset'
import { ERROR_STATUS, type ErrorBody } from '#schema/errors'
import { AppError } from '../errors.ts'
import { answerErrors } from './answer-errors.ts'

export interface AppOptions {
  readonly log: FastifyBaseLogger
  /** The server is behind a proxy on this machine, which says in a header who is calling. */
  readonly behindProxy: boolean
  /** People reach it over HTTPS only. */
  readonly https: boolean
}

export type App = Awaited<ReturnType<typeof createApp>>

/** JSON bodies; files travel as multipart, which has its own limit. */
const BODY_BYTES_MAX = 1_048_576

/**
 * An HTTP server with everything that holds for all routes: checked input, answers in German on failure, a strict
 * content security policy, an OpenAPI description. Routes are registered on it afterwards.
 */
export async function createApp(options: AppOptions) {
  const app = Fastify({
    loggerInstance: options.log,
    bodyLimit: BODY_BYTES_MAX,
    trustProxy: options.behindProxy ? 'loopback' : false,
    routerOptions: { maxParamLength: 200 },
    // A screen that polls every second would drown everything else; metrics count requests.
    logController: new LogController({ disableRequestLogging: true }),
    // Players keep connections open for hours; they must not hold up the end.
    forceCloseConnections: true,
    // An address that can not be decoded never reaches the error handler.
    frameworkErrors: (_error, _request, reply) => refuseAddress(reply.raw),
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  // Bodies are built member by member in the routes; response schemas are for the description and the types.
  app.setSerializerCompiler(() => (body) => JSON.stringify(body))
  answerErrors(app)
  await app.register(helmet, securityHeaders(options.https))
  await app.register(cookie)
  await app.register(rateLimit, { global: false, errorResponseBuilder: tooManyRequests })
  await app.register(multipart, { limits: { fileSize: ASSET_SIZE_BYTES_MAX, files: 1, fields: 8, fieldSize: 1_000 } })
  await app.register(swagger, { openapi: DESCRIPTION })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}

const DESCRIPTION: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'Lotse control server',
    description: 'HTTP between staff console, players and control server. Failures have the body `ErrorBody`.',
    version: '1',
  },
  tags: [
    { name: 'session', description: 'Sign-in of staff' },
    { name: 'content', description: 'Assets, playlists, slides, releases' },
    { name: 'schedule', description: 'Rules, and what they are made of' },
    { name: 'fleet', description: 'Screens, players, pairing' },
    { name: 'calls', description: 'Tickets and counters' },
    { name: 'visitors', description: "What a visitor's phone asks, by the token of its address" },
    { name: 'sources', description: 'News and council data' },
    { name: 'player', description: 'What players fetch' },
    { name: 'service', description: 'Numbers and appointments for other systems of the city' },
    { name: 'operation', description: 'Health and metrics' },
  ],
  components: {
    securitySchemes: {
      staff: { type: 'apiKey', in: 'cookie', name: 'lotse_session' },
      player: { type: 'http', scheme: 'bearer' },
      service: { type: 'http', scheme: 'bearer' },
    },
  },
}

function securityHeaders(https: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Previews of files that have just been chosen.
        imgSrc: ["'self'", 'blob:', 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Without HTTPS this header means nothing; with it, a browser never goes back.
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
  }
}

function refuseAddress(response: ServerResponse): void {
  const body: ErrorBody = { code: 'BAD_REQUEST', message: 'Diese Adresse ist falsch geschrieben.' }
  response.writeHead(ERROR_STATUS.BAD_REQUEST, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

function tooManyRequests(): AppError {
  return new AppError(
    'TOO_MANY_ATTEMPTS',
    'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  )
}
