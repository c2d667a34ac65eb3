/** A server may ask for at most this much patience; more is a mistake or ill will. */
const RETRY_AFTER_MS_MAX = 86_400_000

/** Reads `Retry-After` (RFC 9110, section 10.2.3): seconds or an HTTP date. Undefined when it says neither. */
export function retryAfterMs(header: string, nowMs: number): number | undefined {
  const text = header.trim()
  if (text === '') return undefined
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - nowMs
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(0, waitMs), RETRY_AFTER_MS_MAX)
}
