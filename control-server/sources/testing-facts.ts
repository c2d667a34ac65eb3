import { generateKeyPairSync } from 'node:crypto'
import { LiveFact } from '#schema/live-fact'
import { unframe } from '#schema/envelope'
import { parseJson } from '#schema/parse'
import type { Db } from '../db/tables.ts'
import { createLiveFacts, type LiveFacts } from '../live/live-facts.ts'
import { createPublisher } from '../publishing/site-publisher.ts'

/** Real live facts over a broker that only keeps a list, for tests. `deliver` is how long a message takes to get there. */
export function createTestFacts(
  db: Db,
  deliver: () => Promise<void> = async () => undefined,
): { liveFacts: LiveFacts; published: LiveFact[]; paths: string[] } {
  const published: LiveFact[] = []
  const paths: string[] = []
  const privateKeyPem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publisher = createPublisher({
    broker: {
      async publish(path, payload) {
        await deliver()
        paths.push(path)
        published.push(readEnvelope(payload))
      },
    },
    privateKeyPem,
    log: { warn: () => undefined },
  })
  return { liveFacts: createLiveFacts({ db, publisher, siteId: 'bochum', epoch: 3 }), published, paths }
}

/** The fact in a signed message; throws for anything else. */
export function readEnvelope(text: string): LiveFact {
  const message = unframe(text)
  const fact = message.ok ? parseJson(LiveFact, message.value.json) : undefined
  if (!fact?.ok) throw new Error(`not a signed fact: ${text.slice(0, 100)}`)
  return fact.value
}
