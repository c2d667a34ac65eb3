import { PROFILES, STOPS_MAX } from '#schema/route-link'
import { LANGUAGES } from '#schema/language'
import type { BuildingPlan } from '#schema/building'
import { fail, ok, type Result } from '#schema/result'
import { readBuilding } from '#server/buildings/read-building'
import { dayNumber, isTimeZone, wallClockInstant } from '#player/time'
import { describeFailure, describeNotes, describeTour } from '#player/wayfinding/directions'
import type { Conditions } from '#player/wayfinding/conditions'
import { compileGraph } from '#player/wayfinding/graph'
import { findTour } from '#player/wayfinding/tour'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments } from './input.ts'
import { failureReport, headline, tourReport } from './route-report.ts'
import { findUnits, knowsFeature, standingIn } from './route-units.ts'

const help = `
lotse route --building ORDNER --from RAUM --to RAUM [--to RAUM …] [Optionen]

Sucht den besten Weg und sagt ihn in Worten. ORDNER ist, was lotse import building --out schreibt; eine ZIP-Datei mit
IMDF, eine OSM-Datei oder ein Plan als JSON geht auch. RAUM ist eine Kennung im Plan, eine Nummer vom Türschild oder
ein Name. Mehrere --to sind Stationen, bis zu ${STOPS_MAX}; sie werden in der besten Reihenfolge besucht.

  --profile P      quick (sonst), step-free (ohne Stufen), blind oder stroller (mit Kinderwagen).
  --at ZEIT        Wann es losgeht: 2026-11-30T08:15 in der Zeit des Hauses, oder mit Z oder +01:00. Sonst jetzt.
  --time-zone Z    Zeitzone des Hauses, sonst Europe/Berlin.
  --closed KENNUNG Etwas, das gesperrt oder außer Betrieb ist: Raum, Tür, Aufzug. Mehrmals möglich.
  --language S     ${LANGUAGES.join(', ')}; sonst de.
  --heading GRAD   Wohin man am Anfang blickt, im Uhrzeigersinn ab Norden, sonst 0.
  --json           Strecke, Dauer, Schritte, Linie und Hinweise als JSON.

Ende mit 0: Weg gefunden. 1: es gibt keinen, oder das Gebäude ist nicht zu gebrauchen; die Ausgabe sagt, warum. 2: falsch aufgerufen.`

/** Finds the way over one or several stops in a building and prints it in words. */
export const routeCommand: Command = { name: 'route', summary: 'Weg suchen', help, run }

const OPTIONS = {
  building: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string', multiple: true, default: [] as string[] },
  profile: { type: 'string', default: 'quick' },
  at: { type: 'string' },
  'time-zone': { type: 'string', default: 'Europe/Berlin' },
  closed: { type: 'string', multiple: true, default: [] as string[] },
  language: { type: 'string', default: 'de' },
  heading: { type: 'string', default: '0' },
  json: { type: 'boolean', default: false },
} as const

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const args = readArguments(spreadLists(argv, ['--to', '--closed']), OPTIONS)
  if (!args.ok) return wrongUse(io, args.error)
  const { building: path, from, to: targets, json, language: wanted, heading } = args.value.values
  const [odd] = args.value.positionals
  if (odd !== undefined) return wrongUse(io, `Mit „${odd}“ kann ich nichts anfangen.`)
  if (path === undefined || from === undefined || targets.length === 0) {
    return wrongUse(io, 'Es fehlt --building, --from oder --to.')
  }
  if (targets.length > STOPS_MAX) return wrongUse(io, `Mehr als ${STOPS_MAX} Stationen gehen nicht.`)
  const language = LANGUAGES.find((one) => one === wanted)
  if (language === undefined) return wrongUse(io, `Die Sprache „${wanted}“ gibt es nicht: ${LANGUAGES.join(', ')}.`)
  if (!/^-?\d+(\.\d+)?$/.test(heading)) return wrongUse(io, '--heading braucht eine Zahl in Grad.')
  const imported = await readBuilding(path)
  if (!imported.ok && imported.error.kind === 'not-found') return wrongUse(io, imported.error.message)
  if (!imported.ok) {
    io.err(imported.error.message)
    return EXIT.problems
  }
  const graph = compileGraph(imported.value.plan)
  const conditions = conditionsOf(args.value.values, graph.plan)
  if (!conditions.ok) return wrongUse(io, conditions.error)
  const [starts, ...stops] = [from, ...targets].map((text) => findUnits(graph.plan, text))
  const missing = [starts, ...stops].findIndex((units) => units?.length === 0)
  if (missing !== -1) return wrongUse(io, `Einen Raum „${[from, ...targets][missing]}“ gibt es in diesem Plan nicht.`)
  const stopIds = stops.map((units) => units.map(({ id }) => id))
  const tour = findTour(graph, standingIn(graph, starts ?? []), stopIds, conditions.value)
  if (!tour.ok) {
    const sentences = describeFailure(graph, tour.error.failure, language, conditions.value)
    if (json) io.out(JSON.stringify(failureReport(tour.error, stopIds, sentences), undefined, 2))
    else io.err(sentences.join('\n'))
    return EXIT.problems
  }
  const steps = describeTour(graph, tour.value.routes, Number(heading), language, conditions.value.profile)
  const notes = tour.value.routes.flatMap((route) => route.notes)
  const told = {
    steps,
    warnings: notes.map((note) => ({
      ...note,
      text: describeNotes(graph, [note], language, conditions.value).join(' '),
    })),
  }
  if (json) io.out(JSON.stringify(tourReport(graph.plan, tour.value, stopIds, told), undefined, 2))
  else {
    io.out(headline(tour.value, language))
    for (const { title, detail } of steps) io.out([title, detail].filter(Boolean).join('. '))
    for (const text of describeNotes(graph, notes, language, conditions.value)) io.out(`– ${text}`)
  }
  return EXIT.fine
}

/** Lets several values follow one option, as in `--closed a b`. */
function spreadLists(argv: readonly string[], names: readonly string[]): string[] {
  let list: string | undefined
  let isTaken = false
  return argv.flatMap((word) => {
    if (word.startsWith('-')) {
      list = names.includes(word) ? word : undefined
      isTaken = false
      return [word]
    }
    if (list === undefined || !isTaken) {
      isTaken = true
      return [word]
    }
    return [list, word]
  })
}

interface ConditionOptions {
  readonly profile: string
  readonly at?: string | undefined
  readonly 'time-zone': string
  readonly closed: readonly string[]
}

function conditionsOf(options: ConditionOptions, plan: BuildingPlan): Result<Conditions, string> {
  const profile = PROFILES.find((one) => one === options.profile)
  if (!profile) return fail(`Das Profil „${options.profile}“ gibt es nicht. Es gibt: ${PROFILES.join(', ')}.`)
  const timeZone = options['time-zone']
  if (!isTimeZone(timeZone)) return fail(`Die Zeitzone „${timeZone}“ gibt es nicht.`)
  const atMs = instantOf(options.at, timeZone)
  if (atMs === undefined) return fail(`„${options.at}“ ist keine Zeit. Zum Beispiel: 2026-11-30T08:15.`)
  const unknown = options.closed.find((id) => !knowsFeature(plan, id))
  if (unknown !== undefined) return fail(`„${unknown}“ gibt es in diesem Plan nicht: weder Raum noch Tür noch Aufzug.`)
  const closures = options.closed.map((id) => ({ id, featureId: id, kind: 'closed' as const, from: atMs }))
  return ok({ profile, atMs, timeZone, closures })
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})T(([01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?$/

/** A local time of the house, or one that says itself how far it is from UTC. */
function instantOf(text: string | undefined, timeZone: string): number | undefined {
  if (text === undefined) return Date.now()
  const [, date = '', time = ''] = LOCAL.exec(text) ?? []
  if (date !== '') return dayNumber(date) === undefined ? undefined : wallClockInstant(date, time, timeZone, 'first')
  const atMs = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(atMs) ? undefined : atMs
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\nMehr dazu: lotse route --help`)
  return EXIT.wrongUse
}
