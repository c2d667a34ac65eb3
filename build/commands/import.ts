import { writeFile } from 'node:fs/promises'
import type { BuildingImport } from '#server/buildings/import-report'
import { readBuilding } from '#server/buildings/read-building'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments } from './input.ts'

const help = `
lotse import building FILE [--out PLAN.json] [--json]

Liest ein Gebäude aus OSM-XML mit Simple Indoor Tagging, zählt, was darin ist, und sagt zu jedem Mangel, was im
Plan fehlt und was zu tun ist. Mit --out wird der Plan geschrieben, mit --json der Bericht als JSON gedruckt.

Ende mit 0: ohne Mängel. 1: Mängel gefunden (der Plan wird trotzdem geschrieben). 2: falsch aufgerufen.`

/** Reads a building file, prints what was found, writes the plan where asked. */
export const importCommand: Command = { name: 'import', summary: 'Gebäude einlesen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = { out: { type: 'string' }, json: { type: 'boolean', default: false } } as const
  const args = readArguments(argv, options)
  if (!args.ok) return wrongUse(io, args.error)
  const [what, path, ...more] = args.value.positionals
  if (what !== 'building' || path === undefined || more.length > 0) return wrongUse(io, 'Es fehlt: building FILE.')
  const imported = await readBuilding(path)
  if (!imported.ok) {
    if (args.value.values.json) io.out(JSON.stringify({ warnings: [imported.error] }, undefined, 2))
    else io.err(imported.error.message)
    return EXIT.problems
  }
  const { out, json } = args.value.values
  if (out !== undefined && !(await writePlan(imported.value, out, io))) return EXIT.problems
  if (json) io.out(JSON.stringify(imported.value.report, undefined, 2))
  else printReport(imported.value, io)
  return imported.value.report.warnings.length === 0 ? EXIT.fine : EXIT.problems
}

async function writePlan({ plan }: BuildingImport, path: string, io: CommandIo): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(plan)}\n`)
    return true
  } catch (error) {
    io.err(`Der Plan ließ sich nicht nach ${path} schreiben: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

function printReport({ plan, report }: BuildingImport, io: CommandIo): void {
  io.out(plan.name)
  io.out(
    `${report.levels} Etagen, ${report.units} Räume und Flure (je Etage gezählt), ` +
      `${report.openings} Durchgänge, ${report.connectors} Aufzüge und Treppen`,
  )
  for (const { message } of report.warnings) io.out(`– ${message}`)
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\n${help}`)
  return EXIT.wrongUse
}
