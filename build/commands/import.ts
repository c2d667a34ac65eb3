import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBuildingFiles } from '#server/buildings/building-files'
import type { BuildingFile } from '#server/buildings/file-limits'
import type { ImdfArchive } from '#server/buildings/imdf/archive'
import { imdfFromPlan } from '#server/buildings/imdf/from-plan'
import { writeImdf } from '#server/buildings/imdf/write'
import type { BuildingImport, ImportProblem } from '#server/buildings/import-report'
import { importBuilding, imdfIn } from '#server/buildings/read-building'
import { zip } from '#server/buildings/zip-files'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { checkedFindings, printFindings } from './import-check.ts'
import { readArguments } from './input.ts'

const help = `
lotse import building DATEI|ORDNER|ZIP [--out ZIEL] [--json] [--check]

Liest ein Gebäude: IMDF (Ordner, ZIP oder einzelne Datei, auch unvollständig), OSM-XML mit Simple Indoor Tagging,
GeoJSON je Etage oder einen Plan von Lotse. Zählt Etagen, Räume, Durchgänge und Verbindungen zwischen Etagen, nennt
jeden Raum, der nicht zu erreichen ist, und sagt zu jedem Mangel, was im Plan fehlt und was zu tun ist.

--out ORDNER  schreibt strenges IMDF 1.0 mit der Erweiterung imdf:extension:lotse:access#1.0.0;
              ein ZIEL auf .zip wird ein Archiv, eines auf .json der Plan selbst
--json        druckt ein einziges JSON-Objekt: levels, units, openings, connectors, warnings, unreachable, …
--check       hält die Regeln von IMDF über die Datei (bei anderen Formaten: über das, was --out schreiben würde)
              und nennt Befunde als Hinweis, Warnung oder Verstoß

Ende mit 0: gelesen; Mängel und unerreichbare Räume sind genannt und ändern daran nichts. 1: nicht zu gebrauchen,
nicht zu schreiben, oder mit --check ein Verstoß. 2: falsch aufgerufen.`

/** Reads a building in any known form, prints what was found, writes it as IMDF where asked. */
export const importCommand: Command = { name: 'import', summary: 'Gebäude einlesen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = {
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  } as const
  const args = readArguments(argv, options)
  if (!args.ok) return wrongUse(io, args.error)
  const [what, path, ...more] = args.value.positionals
  if (what !== 'building' || path === undefined || more.length > 0) {
    return wrongUse(io, 'Es fehlt: building DATEI, ORDNER oder ZIP.')
  }
  const { out, json, check } = args.value.values
  if (out?.trim() === '')
    return wrongUse(io, '--out braucht ein ZIEL: einen Ordner, oder einen Namen auf .zip oder .json.')
  const files = await readBuildingFiles(path)
  if (!files.ok && files.error.kind === 'not-found') return wrongUse(io, files.error.message)
  const imported = files.ok ? importBuilding(files.value) : files
  if (!imported.ok) return unusable(imported.error, json, io)
  const archive = (files.ok ? imdfIn(files.value) : undefined) ?? imdfFromPlan(imported.value.plan)
  const findings = check ? checkedFindings(archive, imported.value) : undefined
  if (out !== undefined && !(await write(imported.value, out, io))) return EXIT.problems
  if (json) io.out(JSON.stringify({ ...imported.value.report, ...(findings ? { findings } : {}) }, undefined, 2))
  else printReport(imported.value, findings === undefined, io)
  if (findings && !json) printFindings(findings, io)
  return findings?.some(({ severity }) => severity === 'violation') ? EXIT.problems : EXIT.fine
}

function unusable(problem: ImportProblem, json: boolean, io: CommandIo): number {
  const nothing = { levels: 0, units: 0, openings: 0, connectors: 0, warnings: [problem], unreachable: [] }
  if (json) io.out(JSON.stringify(nothing, undefined, 2))
  else io.err(problem.message)
  return EXIT.problems
}

async function write(imported: BuildingImport, path: string, io: CommandIo): Promise<boolean> {
  try {
    if (path.endsWith('.json')) await writeFile(path, `${JSON.stringify(imported.plan)}\n`)
    else await writeArchive(imported.archive ?? imdfFromPlan(imported.plan), path)
    return true
  } catch (error) {
    io.err(`Das Gebäude ließ sich nicht nach ${path} schreiben: ${writeFault(error)}`)
    return false
  }
}

/** Why a disk does not take a file, in German; a code that is not known is given as it is. */
function writeFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  return WRITE_FAULTS[code] ?? `Das System meldet ${code}.`
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'Den Ordner, in dem es liegen soll, gibt es nicht.',
  ENOTDIR: 'Ein Teil des Pfads ist eine Datei und kein Ordner.',
  EEXIST: 'Dort liegt schon eine Datei.',
  EISDIR: 'Dort ist ein Ordner.',
  EACCES: 'Das Recht dazu fehlt.',
  EPERM: 'Das Recht dazu fehlt.',
  EROFS: 'Der Datenträger ist nur zu lesen.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr.',
}

async function writeArchive(archive: ImdfArchive, path: string): Promise<void> {
  const files: readonly BuildingFile[] = writeImdf(archive)
  if (path.endsWith('.zip')) return writeFile(path, await zip(files))
  await mkdir(path, { recursive: true })
  for (const file of files) await writeFile(join(path, file.path), file.bytes)
}

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  rooms: 'Räume',
  corridors: 'Flure',
  areas: 'Flächen',
  doors: 'Türen',
  files: 'Dateien',
  features: 'Objekte',
}

function printReport({ plan, report }: BuildingImport, withWarnings: boolean, io: CommandIo): void {
  const { source, warnings, unreachable } = report
  const counted = Object.entries(source.counts).map(([what, count]) => `${count} ${SOURCE_WORDS[what] ?? what}`)
  io.out(plan.name)
  io.out(`In der Datei: ${counted.join(', ')}`)
  io.out(
    `Im Plan: ${report.levels} Etagen, ${report.units} Räume und Flure (je Etage gezählt), ` +
      `${report.openings} Durchgänge, ${report.connectors} Aufzüge und Treppen`,
  )
  if (report.anterooms > 0) io.out(`${report.anterooms} Räume sind Durchgangszimmer zu anderen Räumen.`)
  const isDoorless = warnings.some(({ kind }) => kind === 'no-door')
  if (unreachable.length > 0) io.out(`Nicht erreichbar: ${unreachable.join(', ')}`)
  else if (!isDoorless) io.out('Alle Räume sind erreichbar.')
  if (!withWarnings) return
  io.out(warnings.length === 0 ? 'Keine Mängel.' : `${warnings.length} Mängel:`)
  for (const { message } of warnings) io.out(`– ${message}`)
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\nMehr dazu: lotse import --help`)
  return EXIT.wrongUse
}
