import type { ErrorCode } from '#schema/errors'

/** An expected failure on its way to the HTTP edge, where it becomes a status and an `ErrorBody`. */
export class AppError extends Error {
  override readonly name: string = 'AppError'
  readonly code: ErrorCode

  /** `message` is German and for people: what happened, what it means, what to do. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Why the server can not start, as one German sentence for operators. Shown without a stack trace. */
export class StartError extends Error {
  override readonly name: string = 'StartError'
}
