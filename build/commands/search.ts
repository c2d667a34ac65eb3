import { BuildingPlan } from '#schema/building'
import { Directory } from '#schema/directory'
import { fail, ok, type Result } from '#schema/result'
import { createSearch, type Search, type SearchHit } from '#player/search/search'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments, readBytes, readJsonFile } from './input.ts'
import { directoryOf, readServiceFile } from './service-file.ts'

const help = `
lotse search --directory VERZEICHNIS.json --plan PLAN.json [--limit N] [--json] TEXT
lotse search --services LEISTUNGEN.json [--limit N] [--json] TEXT
lotse search --services LEISTUNGEN.json --batch FRAGEN.txt [--limit N]

Sucht wie die Stele: Anliegen, Ämter, Orte und Türnummern, mit Tippfehlern und Umschreibungen.

  --services DATEI  Statt Verzeichnis und Plan eine Liste von Leistungen: [{"id", "name", "leika", "synonyms"}, …].
                    Nur „name“ muss da sein.
  --batch DATEI     Eine Frage je Zeile. Für jede Zeile, auch eine leere, erscheint eine Zeile JSON in derselben
                    Reihenfolge: {"query": "…", "results": [{"id": "…", "score": 1.5}]}.
  --limit N         Höchstens so viele Treffer, sonst 10.
  --json            Treffer als JSON: [{"id", "kind", "name", "score", "unitId"?, "guess"?}], beste zuerst.
                    „guess“: nur ähnlich geschrieben.

Ende mit 0: etwas gefunden, oder alle Fragen beantwortet. 1: nichts gefunden. 2: falsch aufgerufen.`

/** Searches a directory as the stele does. */
export const searchCommand: Command = { name: 'search', summary: 'Verzeichnis durchsuchen', help, run }

/** What is searched, and where its rooms are. */
interface House {
  readonly search: Search
  readonly plan: BuildingPlan | undefined
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = {
    directory: { type: 'string' },
    plan: { type: 'string' },
    services: { type: 'string' },
    batch: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  } as const
  const args = readArguments(argv, options)
  if (!args.ok) return wrongUse(io, args.error)
  const { values, positionals } = args.value
  const { batch, limit, json, ...sources } = values
  const text = positionals.join(' ')
  if (!/^[1-9]\d{0,3}$/.test(limit)) return wrongUse(io, '--limit braucht eine Zahl von 1 bis 9999.')
  if (batch === undefined && positionals.length === 0) return wrongUse(io, 'Es fehlt der gesuchte Text.')
  if (batch !== undefined && positionals.length > 0) return wrongUse(io, 'Mit --batch stehen alle Fragen in der Datei.')
  const house = await open(sources)
  if (!house.ok) return wrongUse(io, house.error)
  if (batch !== undefined) return answerAll(house.value, batch, Number(limit), io)
  const hits = house.value.search.query(text, Number(limit))
  if (json) io.out(JSON.stringify(hits.map(plainHit), undefined, 2))
  else if (hits.length === 0) io.err(`Zu „${text}“ ist nichts zu finden.`)
  else for (const hit of hits) io.out(lineOf(hit, house.value.plan))
  return hits.length === 0 ? EXIT.problems : EXIT.fine
}

interface Sources {
  readonly directory?: string | undefined
  readonly plan?: string | undefined
  readonly services?: string | undefined
}

async function open({ directory, plan, services }: Sources): Promise<Result<House, string>> {
  if (services !== undefined) {
    if (directory !== undefined || plan !== undefined) {
      return fail('--services geht nicht zusammen mit --directory und --plan.')
    }
    const file = await readServiceFile(services)
    return file.ok ? ok({ search: createSearch(directoryOf(file.value), []), plan: undefined }) : file
  }
  if (directory === undefined || plan === undefined) return fail('Es fehlt --directory mit --plan, oder --services.')
  const entries = await readJsonFile(directory, Directory, 'kein Verzeichnis')
  if (!entries.ok) return entries
  const building = await readJsonFile(plan, BuildingPlan, 'kein Gebäudeplan')
  if (!building.ok) return building
  return ok({ search: createSearch(entries.value, building.value.units), plan: building.value })
}

async function answerAll({ search }: House, path: string, limit: number, io: CommandIo): Promise<number> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return wrongUse(io, bytes.error)
  const lines = new TextDecoder().decode(bytes.value).split(/\r?\n/)
  // The break at the end of the last line begins no further one.
  if (lines.at(-1) === '') lines.pop()
  for (const query of lines) {
    if (io.signal.aborted) break
    const results = search.query(query, limit).map(({ entry, score }) => ({ id: entry.id, score: rounded(score) }))
    io.out(JSON.stringify({ query, results }))
  }
  return EXIT.fine
}

function plainHit({ entry: { id, kind, name }, score, unitId, isGuess }: SearchHit) {
  return { id, kind, name, score: rounded(score), ...(unitId && { unitId }), ...(isGuess && { guess: true }) }
}

function rounded(score: number): number {
  return Number(score.toFixed(4))
}

function lineOf({ entry, unitId }: SearchHit, plan: BuildingPlan | undefined): string {
  const kind = { department: 'Amt', service: 'Anliegen', place: 'Ort', person: 'Person' }[entry.kind]
  const unit = plan?.units.find(({ id }) => id === unitId)
  const level = plan?.levels.find(({ id }) => id === unit?.levelId)
  const where = unit ? [unit.number ? `Zimmer ${unit.number}` : unit.name, level?.name].filter(Boolean).join(', ') : ''
  return [kind, entry.name, where].filter(Boolean).join(' · ')
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\nMehr dazu: lotse search --help`)
  return EXIT.wrongUse
}
