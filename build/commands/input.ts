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
    return fail(argumentFault(error))
  }
}

/** What Node's parser does not like, in German. It names the option in quotes. */
function argumentFault(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const [, option = ''] = /'(--?[^'\s<]+)/.exec(error.message) ?? []
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Die Option ${option} gibt es nicht.`
  if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error
  return /does not take/.test(error.message)
    ? `Die Option ${option} steht allein, ohne Wert.`
    : `Zur Option ${option} fehlt ein Wert. Beginnt er mit einem Strich, schreiben Sie ${option}=WERT.`
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
  if (parsed.ok) return parsed
  const places = parsed.error.map((problem) => problem.slice(0, problem.indexOf(' ')))
  if (places[0] === 'not') return fail(`${path} ist ${what}: Die Datei ist kein JSON.`)
  const where = [...new Set(places)].map((place) => (place === '/' ? 'am Anfang' : `bei ${place}`))
  return fail(`${path} ist ${what}: Nicht wie erwartet ist, was ${where.join(', ')} steht.`)
}
