import { BuildingPlan } from '#schema/building'
import { Directory } from '#schema/directory'
import { createSearch, type SearchHit } from '#player/search/search'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments, readJsonFile } from './input.ts'

const help = `
lotse search --directory VERZEICHNIS.json --plan PLAN.json [--limit N] [--json] TEXT

Sucht wie die Stele: Anliegen, Ämter, Orte und Türnummern, mit Tippfehlern und Umschreibungen.

Ende mit 0: etwas gefunden. 1: nichts gefunden. 2: falsch aufgerufen.`

/** Searches a directory as the stele does. */
export const searchCommand: Command = { name: 'search', summary: 'Verzeichnis durchsuchen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = {
    directory: { type: 'string' },
    plan: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  } as const
  const args = readArguments(argv, options)
  if (!args.ok) return wrongUse(io, args.error)
  const { directory: directoryPath, plan: planPath, limit, json } = args.value.values
  const text = args.value.positionals.join(' ')
  if (directoryPath === undefined || planPath === undefined || text === '') {
    return wrongUse(io, 'Es fehlt --directory, --plan oder der gesuchte Text.')
  }
  if (!/^[1-9]\d{0,3}$/.test(limit)) return wrongUse(io, '--limit braucht eine Zahl von 1 bis 9999.')
  const directory = await readJsonFile(directoryPath, Directory, 'kein Verzeichnis')
  if (!directory.ok) return wrongUse(io, directory.error)
  const plan = await readJsonFile(planPath, BuildingPlan, 'kein Gebäudeplan')
  if (!plan.ok) return wrongUse(io, plan.error)
  const hits = createSearch(directory.value, plan.value).query(text, Number(limit))
  if (json) io.out(JSON.stringify(hits, undefined, 2))
  else if (hits.length === 0) io.err(`Zu „${text}“ ist nichts zu finden.`)
  else for (const hit of hits) io.out(lineOf(hit, plan.value))
  return hits.length === 0 ? EXIT.problems : EXIT.fine
}

function lineOf({ entry, unitId }: SearchHit, plan: BuildingPlan): string {
  const kind = { department: 'Amt', service: 'Anliegen', place: 'Ort', person: 'Person' }[entry.kind]
  const unit = plan.units.find(({ id }) => id === unitId)
  const level = plan.levels.find(({ id }) => id === unit?.levelId)
  const where = unit ? [unit.number ? `Zimmer ${unit.number}` : unit.name, level?.name].filter(Boolean).join(', ') : ''
  return [kind, entry.name, where].filter(Boolean).join(' · ')
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\n${help}`)
  return EXIT.wrongUse
}
