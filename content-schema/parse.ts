import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import { fail, ok, type Result } from './result.ts'

/**
 * Turns something from outside (HTTP, MQTT, disk, local API) into a typed value, or says what is wrong with it.
 * The value is returned as it came: unknown members of objects are kept and ignored, so that an older player
 * survives a newer server. Reports at most eight problems, each as `/path message`.
 */
export function parse<S extends TSchema>(schema: S, candidate: unknown): Result<Static<S>, string[]> {
  if (Value.Check(schema, candidate)) return ok(candidate)
  const problems = Value.Errors(schema, candidate).map((error) => `${error.instancePath || '/'} ${error.message}`)
  return fail(problems.slice(0, 8))
}

/** The same from text; broken JSON is one more problem, not an exception. */
export function parseJson<S extends TSchema>(schema: S, text: string): Result<Static<S>, string[]> {
  let candidate: unknown
  try {
    candidate = JSON.parse(text)
  } catch (error) {
    return fail([`not JSON: ${error instanceof Error ? error.message : String(error)}`])
  }
  return parse(schema, candidate)
}
