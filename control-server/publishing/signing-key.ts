import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { signingInput } from '#schema/envelope'

/** The key of a site: the private half never leaves the server, the public half is handed out at pairing. */
export interface SigningKey {
  /** PKCS #8 in PEM. */
  readonly privateKeyPem: string
  /** The 32 bytes of RFC 8032, base64url without padding: the form of `SiteAccess.siteKey`. */
  readonly publicKey: string
}

/** Draws a new Ed25519 key. Once per site: every player pins the public half when it is paired. */
export function generateSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: rawPublicKey(publicKey),
  }
}

/** Signs one message for one topic. */
export type Sign = (topicPath: string, json: string) => string

/**
 * Reads a private key once and returns the function that signs with it, in base64url. Throws when the text is not an
 * Ed25519 private key: a server without its key must not start.
 */
export function createSigner(privateKeyPem: string): Sign {
  const key = createPrivateKey(privateKeyPem)
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`the key of a site is an Ed25519 key, not ${key.asymmetricKeyType ?? 'a secret'}`)
  }
  return (topicPath, json) => sign(null, Buffer.from(signingInput(topicPath, json)), key).toString('base64url')
}

function rawPublicKey(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' })
  if (x === undefined) throw new TypeError('an Ed25519 public key has an x coordinate')
  return x
}
