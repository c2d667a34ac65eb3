import type { Logger } from 'pino'
import type { Static, TSchema } from 'typebox'
import { frame } from '#schema/envelope'
import { parse } from '#schema/parse'
import type { Topic } from '#schema/topics'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Publisher } from './publisher.ts'
import { createSigner } from './signing-key.ts'

/**
 * Seals with the key of the site and publishes through the broker. Ed25519 is deterministic, so the same body on the
 * same topic always gives the same text, over MQTT and over HTTP.
 */
export function createPublisher(deps: {
  readonly broker: Pick<BrokerPort, 'publish'>
  readonly privateKeyPem: string
  readonly log: Pick<Logger, 'warn'>
}): Publisher {
  const sign = createSigner(deps.privateKeyPem)

  function seal<S extends TSchema>(topic: Topic<S>, body: Static<S>): string {
    // A body that breaks its schema would be dropped by every player in silence; here it is a bug with a stack trace.
    const checked = parse(topic.payload, body)
    if (!checked.ok) throw new TypeError(`refusing to publish on ${topic.path}: ${checked.error.join('; ')}`)
    const json = JSON.stringify(body)
    return topic.signed ? frame(sign(topic.path, json), json) : json
  }

  return {
    seal,
    async publish(topic, body) {
      const text = seal(topic, body)
      try {
        await deps.broker.publish(topic.path, text, { qos: topic.qos, retain: topic.retain })
      } catch (error) {
        deps.log.warn({ err: error, topic: topic.path }, 'message not published, readers repair it over HTTP')
      }
    },
  }
}
