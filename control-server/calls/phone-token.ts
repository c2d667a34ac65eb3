import { createHmac, createPrivateKey, hkdfSync } from 'node:crypto'

/** Gives each ticket the secret part of its phone page's address. */
export type PhoneTokens = (ticketId: string) => string

/**
 * 128 bits, derived from the site's key and the ticket: nothing is stored that could leak, the same ticket always has
 * the same address, and when the ticket is deleted at the end of the day, the address leads nowhere.
 */
export function createPhoneTokens(privateKeyPem: string): PhoneTokens {
  const seed = createPrivateKey(privateKeyPem).export({ type: 'pkcs8', format: 'der' })
  const key = Buffer.from(hkdfSync('sha256', seed, '', 'lotse phone page', 32))
  return keepTokens((ticketId) =>
    createHmac('sha256', key).update(ticketId).digest().subarray(0, 16).toString('base64url'),
  )
}

/** More numbers than a large house draws in a day; what comes on top makes room by forgetting all. */
const KEPT_MAX = 5_000

/**
 * Derives each token once: every desk names all who wait, for each console and after each change, and deriving them
 * anew took longer than all the rest of a call.
 */
export function keepTokens(derive: PhoneTokens): PhoneTokens {
  const kept = new Map<string, string>()
  return (ticketId) => {
    const known = kept.get(ticketId)
    if (known !== undefined) return known
    const token = derive(ticketId)
    if (kept.size >= KEPT_MAX) kept.clear()
    kept.set(ticketId, token)
    return token
  }
}

/** Where the phone page of a ticket is, on this server. */
export function phonePath(token: string): string {
  return `/n/${token}`
}
