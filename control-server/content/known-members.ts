import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'

/**
 * A copy of a checked value without members that its schema does not name. What staff save is stored and sent to every
 * screen: nothing must travel along unseen.
 */
export function knownMembers<S extends TSchema>(schema: S, value: Static<S>): Static<S> {
  const copy: unknown = Value.Clean(schema, structuredClone(value))
  if (!Value.Check(schema, copy)) throw new Error('a checked value has lost something')
  return copy
}
