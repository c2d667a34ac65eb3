import { fail, ok, type Result } from './result.ts'

/**
 * How a signed message looks on the wire: `SIGNATURE.JSON`, where SIGNATURE is the Ed25519 signature (RFC 8032) in
 * base64url without padding, always 86 characters, over `signingInput`. The signature covers the exact bytes that
 * are parsed afterwards, so no canonical form is needed; and it covers the topic, so a message of one topic (and one
 * site, which is part of the path) can not be replayed on another. Replays on the same topic are refused by
 * `(epoch, seq)`, which is each reader's duty.
 */
export const SIGNATURE_LENGTH = 86

export function signingInput(topicPath: string, json: string): string {
  return `lotse-envelope-1\n${topicPath}\n${json}`
}

export function frame(signature: string, json: string): string {
  if (signature.length !== SIGNATURE_LENGTH) throw new RangeError('an Ed25519 signature has 86 base64url characters')
  return `${signature}.${json}`
}

/** Splits a message without trusting it. */
export function unframe(text: string): Result<{ signature: string; json: string }, 'unsigned'> {
  const signature = text.slice(0, SIGNATURE_LENGTH)
  if (text[SIGNATURE_LENGTH] !== '.' || !/^[A-Za-z0-9_-]{86}$/.test(signature)) return fail('unsigned')
  return ok({ signature, json: text.slice(SIGNATURE_LENGTH + 1) })
}
