import { BuildingPlan, type Unit } from '#schema/building'
import { describeRoute } from '#player/wayfinding/directions'
import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { floorShape, stepInside } from '#player/wayfinding/floor-shape'
import { findRoute, type Position, type Route, type RouteFailure } from '#player/wayfinding/route'
import { askedRoom, normalRoomNumber } from '#player/search/room-number'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments, readJsonFile } from './input.ts'

const help = `
lotse route --plan PLAN.json --from RAUM --to RAUM [--step-free] [--json]

Sucht den schnellsten Weg und sagt ihn in Worten. RAUM ist eine Nummer vom Türschild, ein Name oder eine Kennung im
Plan. Mit --step-free nur ohne Stufen; was niemand geprüft hat, wird dann als „nicht geprüft“ genannt.

Ende mit 0: Weg gefunden. 1: es gibt keinen. 2: falsch aufgerufen.`

/** Finds a route in a plan and prints it in words. */
export const routeCommand: Command = { name: 'route', summary: 'Weg suchen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = {
    plan: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'step-free': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const
  const args = readArguments(argv, options)
  if (!args.ok) return wrongUse(io, args.error)
  const { plan: path, from, to, json } = args.value.values
  if (path === undefined || from === undefined || to === undefined)
    return wrongUse(io, 'Es fehlt --plan, --from oder --to.')
  const plan = await readJsonFile(path, BuildingPlan, 'kein Gebäudeplan')
  if (!plan.ok) return wrongUse(io, plan.error)
  const [starts, goals] = [findUnits(plan.value, from), findUnits(plan.value, to)]
  const missing = starts.length === 0 ? from : goals.length === 0 ? to : undefined
  if (missing !== undefined) return wrongUse(io, `Einen Raum „${missing}“ gibt es in diesem Plan nicht.`)
  const graph = compileGraph(plan.value)
  const position = standingIn(graph, starts[0])
  const goalIds = goals.map(({ id }) => id)
  const found = findRoute(graph, position, goalIds, {
    profile: args.value.values['step-free'] ? 'step-free' : 'quick',
    atMs: Date.now(),
    timeZone: 'Europe/Berlin',
    closures: [],
  })
  if (!found.ok) {
    if (json) io.out(JSON.stringify(found.error, undefined, 2))
    else io.err(failureSentence(found.error))
    return EXIT.problems
  }
  const steps = describeRoute(graph, found.value, 0, 'de')
  if (json) io.out(JSON.stringify({ route: found.value, steps }, undefined, 2))
  else
    for (const line of [
      headline(found.value),
      ...steps.map(({ title, detail }) => [title, detail].filter(Boolean).join('. ')),
    ])
      io.out(line)
  return EXIT.fine
}

/** By id, by the number on the door, or by name. */
function findUnits(plan: BuildingPlan, text: string): Unit[] {
  const byId = plan.units.filter(({ id }) => id === text)
  if (byId.length > 0) return byId
  const number = askedRoom(text)?.number
  const byNumber = plan.units.filter((unit) => unit.number !== undefined && normalRoomNumber(unit.number) === number)
  if (byNumber.length > 0) return byNumber
  return plan.units.filter(({ name }) => name?.toLocaleLowerCase('de') === text.toLocaleLowerCase('de'))
}

/** Just inside the first door of a room, or anywhere on its floor. */
function standingIn(graph: NavGraph, unit: Unit | undefined): Position {
  const nav = graph.units.find((candidate) => candidate.unit.id === unit?.id)
  const point =
    graph.nodes[nav?.nodes[0] ?? -1]?.point ??
    (unit && stepInside(floorShape(unit), unit.outline[0] ?? [0, 0], [0.3, 0.05]))
  return { levelId: unit?.levelId ?? '', point: point ?? [0, 0] }
}

function headline({ lengthM, durationMs, stepFree }: Route): string {
  const minutes = Math.max(1, Math.ceil(durationMs / 60_000))
  const steps = { yes: 'stufenlos', unknown: 'stufenlos nicht geprüft', no: 'mit Stufen' }[stepFree]
  return `${Math.round(lengthM)} m, etwa ${minutes} Min., ${steps}`
}

function failureSentence(failure: RouteFailure): string {
  switch (failure.kind) {
    case 'no-route':
      return 'Dorthin führt in diesem Plan kein Weg.'
    case 'closed':
      return 'Der Weg dorthin ist gerade gesperrt.'
    case 'no-way-for-profile':
      return `Ohne Stufen führt dorthin kein Weg. Mit Stufen sind es ${Math.round(failure.otherwise.lengthM)} m.`
    case 'start-outside':
      return 'Der Start liegt außerhalb des Gebäudes.'
    case 'target-unknown':
      return 'Das Ziel gibt es in diesem Plan nicht.'
  }
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\n${help}`)
  return EXIT.wrongUse
}
