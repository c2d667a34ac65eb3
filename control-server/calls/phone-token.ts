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
  return (ticketId) => createHmac('sha256', key).update(ticketId).digest().subarray(0, 16).toString('base64url')
}

/** Where the phone page of a ticket is, on this server. */
export function phonePath(token: string): string {
  return `/n/${token}`
}
