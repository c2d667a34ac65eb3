import type { Result } from '#schema/result'

/** Why a request did not give what was asked for. `message` is a German sentence for the person at the screen. */
export type ApiFailure =
  /** The server understood and said no. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** The session is over; the app shows the sign-in and comes back. */
  | { readonly kind: 'signed-out'; readonly message: string }
  /** No answer. Whether the server acted on the request is unknown. */
  | { readonly kind: 'unreachable'; readonly message: string }
  /** An answer that the contract does not know: console and server are of different versions. */
  | { readonly kind: 'unreadable'; readonly message: string; readonly problems: readonly string[] }

export type ApiResult<T> = Result<T, ApiFailure>
