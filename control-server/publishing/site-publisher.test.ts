import { createPublicKey, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signingInput, unframe } from '#schema/envelope'
import { boardTopic, eventsTopic } from '#schema/topics'
import { createSigner, generateSigningKey } from './signing-key.ts'
import { createPublisher } from './site-publisher.ts'

const key = generateSigningKey()
const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey }, format: 'jwk' })
const board = { epoch: 1, seq: 7, areaId: 'buergerbuero', calls: [] }

function publisherOver(publish: () => Promise<void>) {
  const warnings: unknown[] = []
  const log = { warn: (fields: unknown) => void warnings.push(fields) }
  return { publisher: createPublisher({ broker: { publish }, privateKeyPem: key.privateKeyPem, log }), warnings }
}

const quiet = async () => undefined

describe('signing', () => {
  it('hands out the raw 32 bytes of the public key', () => {
    expect(Buffer.from(key.publicKey, 'base64url')).toHaveLength(32)
    expect(key.publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('verifies with the public key alone, for every text and topic, and only there', () => {
    const { publisher } = publisherOver(quiet)
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        fc.stringMatching(/^[a-z]{1,20}$/),
        fc.nat(),
        (site, area, seq) => {
          const topic = boardTopic(site, area)
          const opened = unframe(publisher.seal(topic, { ...board, areaId: area, seq }))
          if (!opened.ok) throw new Error('unsigned')
          const signature = Buffer.from(opened.value.signature, 'base64url')
          const holds = (path: string, json: string) =>
            verify(null, Buffer.from(signingInput(path, json)), publicKey, signature)
          expect(JSON.parse(opened.value.json)).toMatchObject({ seq, areaId: area })
          expect(holds(topic.path, opened.value.json)).toBe(true)
          expect(holds(`${topic.path}x`, opened.value.json)).toBe(false)
          expect(holds(topic.path, `${opened.value.json} `)).toBe(false)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('refuses a key of another kind', () => {
    expect(() => createSigner('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n')).toThrow()
  })
})

describe('createPublisher', () => {
  it('leaves the messages of players unsigned', () => {
    const body = {
      boot: 'b',
      events: [{ n: 1, at: 1, screenId: 's', what: { kind: 'call-shown', callId: 'c' } }],
    } as const
    const text = publisherOver(quiet).publisher.seal(eventsTopic('bochum', 'p1'), { ...body, events: [...body.events] })
    expect(JSON.parse(text)).toEqual(body)
  })

  it('throws on a body that breaks its schema', () => {
    const { publisher } = publisherOver(quiet)
    expect(() => publisher.seal(boardTopic('bochum', 'a'), { ...board, seq: -1 })).toThrow(/seq/)
  })

  it('logs a broker that is down and does not throw', async () => {
    const { publisher, warnings } = publisherOver(() => Promise.reject(new Error('down')))
    await publisher.publish(boardTopic('bochum', 'a'), board)
    expect(warnings).toMatchObject([{ topic: 'lotse/1/bochum/area/a/board' }])
  })
})
