import type { Static, TSchema } from 'typebox'
import { parse } from '#schema/parse'

/** A row of our own database, which only we write: anything unexpected in it is a bug. */
export function readRow<S extends TSchema>(schema: S, row: unknown): Static<S> {
  const parsed = parse(schema, row)
  if (!parsed.ok) throw new TypeError(`unexpected row: ${parsed.error.join('; ')}`)
  return parsed.value
}
