import { fail, ok, type Result } from '#schema/result'
import type { BuildingFile } from './file-limits.ts'
import type { ImportProblem } from './import-report.ts'

/** Text of a file. A byte order mark is dropped; what is not UTF-8 is refused, or umlauts would turn into nonsense. */
export function decodeText({ path, bytes }: BuildingFile): Result<string, ImportProblem> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const message = `${path} ist kein UTF-8. Speichern Sie die Datei in dieser Zeichenkodierung, damit Umlaute stimmen.`
    return fail({ kind: 'not-utf8', message })
  }
}

/** JSON, and what some programs write where JSON has no number for it: `NaN` and `Infinity` are read as null. */
export function parseJsonText(path: string, text: string): Result<unknown, ImportProblem> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const patched = text.replace(NO_NUMBER, (match) => (match.startsWith('"') ? match : 'null'))
    if (patched !== text) return parseJsonText(path, patched)
    const where = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const line = where === undefined ? '' : ` (Zeile ${where})`
    return fail({ kind: 'not-json', message: `${path} ist kein gültiges JSON${line}. Erzeugen Sie die Datei neu.` })
  }
}

/** Words for no number, and texts, in which such words mean something. */
const NO_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g
