import Type, { type Static } from 'typebox'

/**
 * Public error codes and their HTTP status. Codes are API: never renamed, never reused. The German sentence for
 * people travels beside the code in `ErrorBody.message` and says what happened, what it means and what to do.
 */
export const ERROR_STATUS = {
  BAD_REQUEST: 400,
  NOT_SIGNED_IN: 401,
  WRONG_PASSWORD: 401,
  DEVICE_UNKNOWN: 401,
  TOKEN_UNKNOWN: 401,
  NOT_FOUND: 404,
  PAIRING_UNKNOWN: 404,
  PAIRING_EXPIRED: 410,
  RULE_INVALID: 422,
  CONFLICT: 409,
  QUEUE_EMPTY: 409,
  COUNTER_BUSY: 409,
  COUNTER_FREE: 409,
  SEAT_TAKEN: 409,
  NUMBERS_USED_UP: 409,
  CODE_UNKNOWN: 404,
  IN_USE: 409,
  FILE_TOO_LARGE: 413,
  FILE_NOT_SUPPORTED: 415,
  FILE_BROKEN: 422,
  TOO_MANY_ATTEMPTS: 429,
  DISK_FULL: 507,
  INTERNAL: 500,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** Body of every answer that is not a success, on every HTTP interface. */
export const ErrorBody = Type.Object({
  code: Type.String(),
  message: Type.String(),
})
export type ErrorBody = Static<typeof ErrorBody>
