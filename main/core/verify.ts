import { createPublicKey, verify } from 'node:crypto'
import type { Static, TSchema } from 'typebox'
import { signingInput, unframe } from '#schema/envelope'
import { parseJson } from '#schema/parse'
import { fail, ok, type Result } from '#schema/result'
import type { Topic } from '#schema/topics'

/** Why a message is not believed. */
export type Distrust = 'unsigned' | 'forged' | 'malformed'

/** Reads a message of a signed topic. What it returns was signed by the site for exactly this topic. */
export type Verifier = <S extends TSchema>(
  topic: Topic<S>,
  text: string,
) => Result<{ readonly value: Static<S>; readonly json: string }, Distrust>

/** @param siteKey raw Ed25519 public key of the site, base64url */
export function createVerifier(siteKey: string): Verifier {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: siteKey }, format: 'jwk' })
  return (topic, text) => {
    const framed = unframe(text)
    if (!framed.ok) return fail('unsigned')
    const { signature, json } = framed.value
    const signed = Buffer.from(signingInput(topic.path, json))
    if (!verify(null, signed, key, Buffer.from(signature, 'base64url'))) return fail('forged')
    const parsed = parseJson(topic.payload, json)
    return parsed.ok ? ok({ value: parsed.value, json }) : fail('malformed')
  }
}
