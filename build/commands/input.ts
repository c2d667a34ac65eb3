import { readFile } from 'node:fs/promises'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Static, TSchema } from 'typebox'
import { parseJson } from '#schema/parse'
import { fail, ok, type Result } from '#schema/result'

/** Options and words of a command line, or one sentence on what is wrong with it. */
export function readArguments<O extends ParseArgsOptionsConfig>(argv: readonly string[], options: O) {
  try {
    return ok(parseArgs({ args: [...argv], options, allowPositionals: true }))
  } catch (error) {
    return fail(`Das verstehe ich nicht: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Bytes of a file, or one sentence on why there are none. */
export async function readBytes(path: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return fail(`Die Datei ${path} gibt es nicht.`)
    if (code === 'EISDIR') return fail(`${path} ist ein Ordner, keine Datei.`)
    return fail(`Die Datei ${path} lässt sich nicht lesen (${String(code)}).`)
  }
}

/** A JSON file that must follow a schema; `what` says what a wrong one is not: "kein Gebäudeplan". */
export async function readJsonFile<S extends TSchema>(
  path: string,
  schema: S,
  what: string,
): Promise<Result<Static<S>, string>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const parsed = parseJson(schema, new TextDecoder().decode(bytes.value))
  return parsed.ok ? parsed : fail(`${path} ist ${what}: ${parsed.error.join('; ')}`)
}
