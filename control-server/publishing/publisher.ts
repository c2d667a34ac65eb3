import type { Static, TSchema } from 'typebox'
import type { Topic } from '#schema/topics'

/** Signs what screens must be able to trust, and hands it to the broker. */
export interface Publisher {
  /** The text on the wire: signed envelope or plain JSON, as the topic asks. Throws when the body breaks its schema. */
  seal<S extends TSchema>(topic: Topic<S>, body: Static<S>): string
  /** Seals and publishes. A broker that is down is logged, not thrown: the database stays the truth and heals it. */
  publish<S extends TSchema>(topic: Topic<S>, body: Static<S>): Promise<void>
}
