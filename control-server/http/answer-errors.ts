import type { FastifyError, FastifyInstance } from 'fastify'
import { ERROR_STATUS, type ErrorBody, type ErrorCode } from '#schema/errors'
import { AppError } from '../errors.ts'
import { diskFull, isDiskFull } from './disk-full.ts'

/** What Fastify itself refuses, in our words. */
const FRAMEWORK_ERRORS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['FILE_TOO_LARGE', 'Die Anfrage ist zu groß. Bitte senden Sie weniger auf einmal.'],
  FST_REQ_FILE_TOO_LARGE: ['FILE_TOO_LARGE', 'Die Datei ist größer als 2 GB. Bitte verkleinern Sie sie.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['FILE_NOT_SUPPORTED', 'Diese Art von Inhalt versteht der Server nicht.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: ['FILE_NOT_SUPPORTED', 'Bitte senden Sie die Datei als Formular (multipart).'],
}

/** Makes every failure an `ErrorBody`: expected ones with their code, bugs as `INTERNAL` with the cause in the log only. */
export function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => {
    const body = { code: 'NOT_FOUND', message: 'Diese Adresse gibt es hier nicht.' } satisfies ErrorBody
    return reply.code(ERROR_STATUS.NOT_FOUND).send(body)
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asAppError(error)
    if (!known) {
      const url = withoutToken(request.url)
      request.log.error({ err: error, method: request.method, url }, 'request failed')
    }
    const { code, message } = known ?? internal()
    return reply.code(ERROR_STATUS[code]).send({ code, message } satisfies ErrorBody)
  })
}

function asAppError(error: FastifyError): AppError | undefined {
  if (error instanceof AppError) return error
  if (isDiskFull(error)) return diskFull(error)
  if (error.validation) {
    return new AppError('BAD_REQUEST', `Diese Angaben passen nicht: ${error.message}.`, { cause: error })
  }
  const known = FRAMEWORK_ERRORS[error.code]
  if (known) return new AppError(known[0], known[1], { cause: error })
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new AppError('BAD_REQUEST', 'Diese Anfrage hat der Server nicht verstanden.', { cause: error })
  }
  return undefined
}

/** Whoever reads the log must not get hold of a visitor's number. */
function withoutToken(url: string): string {
  return url.replace(/^(\/n|\/visitor\/v1\/tickets)\/[^/?]+/, '$1/…')
}

function internal(): AppError {
  return new AppError(
    'INTERNAL',
    'Auf dem Server ist ein Fehler aufgetreten. Bildschirme laufen weiter. Bitte versuchen Sie es noch einmal; bleibt es dabei, hilft das Protokoll des Servers.',
  )
}
