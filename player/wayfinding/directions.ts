import type { BuildingPlan, Connector, Level, Opening, Unit } from '#schema/building'
import type { Language } from '#schema/language'
import type { Point } from '#schema/primitives'
import { connectorPhrase } from './connector-phrase.ts'
import { insideRing, turnDeg } from './geometry.ts'
import { along, at, connectorNoun, into, pronoun, towards, unitNoun } from './german-nouns.ts'
import { landmarkAt, passedDoors, roomsSentence, sightSentence } from './passing.ts'
import type { NavGraph } from './graph.ts'
import type { Route, RouteLeg } from './route.ts'
import { classifyTurn, type Turn, turnWord } from './turn.ts'
import { readWalk, type Stretch, unitAt, type Walk } from './walk.ts'

export type StepIcon =
  | 'start'
  | 'straight'
  | 'left'
  | 'right'
  | 'slight-left'
  | 'slight-right'
  | 'around'
  | 'lift-up'
  | 'lift-down'
  | 'stairs-up'
  | 'stairs-down'
  | 'door'
  | 'goal'

/** One instruction in German: what to do, and what one sees then. */
export interface RouteStep {
  readonly icon: StepIcon
  readonly title: string
  readonly detail?: string
  readonly levelId: string
  /** Where it happens. */
  readonly point: Point
}

/**
 * A route in words. `readerHeadingDeg` is the compass direction in which the reader of the screen looks: the first
 * instruction is relative to it, all others to the way one walks.
 */
export function describeRoute(
  { plan }: NavGraph,
  route: Route,
  readerHeadingDeg: number,
  _language: Language,
): RouteStep[] {
  const target = plan.units.find(({ id }) => id === route.targetUnitId)
  return route.legs.flatMap((leg, index) => {
    const connector = plan.connectors.find(({ id }) => id === leg.via?.connectorId)
    const arrivedBy = index > 0
    const start = unitAt(unitsOn(plan, leg.levelId), leg.points[0] ?? ORIGIN)
    const isGoalBehindDoor = target?.passage === false || target?.kind === 'lift'
    const endsBehindDoor = connector ? hasOwnRoom(plan, connector, leg) : isGoalBehindDoor
    const startsInside = arrivedBy ? isEnclosed(start) : start?.passage === false
    const walk = readWalk(plan, leg, startsInside, endsBehindDoor)
    const from = arrivedBy ? (walk.exit?.headingDeg ?? walk.stretches[0]?.headingDeg ?? 0) : readerHeadingDeg
    const teller = new LegTeller({ plan, leg, walk, connector, target, isFirst: index === 0 })
    return teller.tell(from)
  })
}

const ORIGIN: Point = [0, 0]

interface LegContext {
  readonly plan: BuildingPlan
  readonly leg: RouteLeg
  readonly walk: Walk
  /** Taken at the end; absent on the last leg. */
  readonly connector: Connector | undefined
  readonly target: Unit | undefined
  readonly isFirst: boolean
}

/** Tells one leg. */
class LegTeller {
  readonly #c: LegContext

  constructor(context: LegContext) {
    this.#c = context
  }

  tell(fromHeadingDeg: number): RouteStep[] {
    const { walk, isFirst, leg, connector } = this.#c
    const steps: RouteStep[] = []
    let headingDeg = fromHeadingDeg
    if (isFirst && walk.exit) {
      steps.push(this.#leave(headingDeg))
      headingDeg = walk.exit.headingDeg
    }
    walk.stretches.forEach((stretch, index) => {
      const turn = classifyTurn(turnDeg(headingDeg, stretch.headingDeg))
      const opens = index === 0 && !(isFirst && walk.exit)
      if (turn !== 'straight' || opens) steps.push(this.#go(stretch, index, turn, isFirst && opens))
      headingDeg = stretch.headingDeg
    })
    const end = leg.points.at(-1) ?? ORIGIN
    const said = steps.at(-1)?.detail
    steps.push(connector ? this.#ride(connector, end) : this.#arrive(headingDeg, end, said))
    return steps
  }

  /** Out of the room in which one stands. */
  #leave(readerHeadingDeg: number): RouteStep {
    const { leg, walk } = this.#c
    const headingDeg = walk.exit?.headingDeg ?? readerHeadingDeg
    const turn = classifyTurn(turnDeg(readerHeadingDeg, headingDeg))
    const where = turn === 'straight' ? 'vor Ihnen' : turn === 'around' ? 'hinter Ihnen' : `${turnWord(turn)} von Ihnen`
    const step = { icon: 'door' as const, levelId: leg.levelId, point: leg.points[0] ?? ORIGIN }
    return { ...step, title: 'Aus dem Raum hinaus', detail: `Die Tür ist ${where}.` }
  }

  #go(stretch: Stretch, index: number, turn: Turn, isOpening: boolean): RouteStep {
    const { plan, leg } = this.#c
    const phrase = this.#phrase(stretch, index)
    const sight = sightSentence(plan, stretch, leg.levelId)
    const step = { icon: turn, levelId: leg.levelId, point: stretch.from }
    if (turn === 'around') {
      const title = isOpening ? 'Drehen Sie sich um' : 'Kehren Sie um'
      return { ...step, title, detail: [`Gehen Sie ${phrase}.`, sight].filter(Boolean).join(' ') }
    }
    const title = this.#title(turn, phrase, isOpening, this.#place(index))
    return sight === undefined ? { ...step, title } : { ...step, title, detail: sight }
  }

  #title(turn: Turn, phrase: string, isOpening: boolean, place: string | undefined): string {
    const word = turnWord(turn)
    if (isOpening)
      return `${turn === 'straight' ? 'Geradeaus' : capital(`${word.startsWith('schräg') ? '' : 'nach '}${word}`)} ${phrase}`
    if (place === undefined && phrase.endsWith(' entlang'))
      return `${capital(phrase.replace(/ entlang$/, ''))} ${word} entlang`
    return capital([place, word, phrase].filter(Boolean).join(' '))
  }

  /** Where one turns, if it can be told: at something to be seen, or where it does not go on. */
  #place(index: number): string | undefined {
    const { plan, leg, walk } = this.#c
    const before = walk.stretches[index - 1]
    if (!before) return undefined
    const landmark = landmarkAt(plan, before.to, leg.levelId)
    if (landmark !== undefined) return at(landmark)
    return before.lengthM > 4 && endsAhead(plan, before, leg.levelId) ? 'am Ende' : undefined
  }

  /** What one walks along, into or towards. */
  #phrase(stretch: Stretch, index: number): string {
    const { walk, connector } = this.#c
    const isLast = index === walk.stretches.length - 1
    if (isLast && connector) return towards(connectorNoun(connector))
    const [first, last] = [stretch.units[0], stretch.units.at(-1)]
    if (!first || !last) return 'weiter'
    const before = walk.stretches[index - 1]?.units.at(-1) ?? (index === 0 ? first : undefined)
    const passed = stretch.units.slice(first === before ? 1 : 0, -1)
    const between = passed.findLast(({ kind }) => kind === 'hall' || kind === 'outdoor')
    if (between) return `${along(unitNoun(between))} ${into(unitNoun(last))}`
    const through = stretch.doors.length > 0 ? 'durch die Tür ' : ''
    return first === last ? along(unitNoun(first)) : `${through}${into(unitNoun(last))}`
  }

  #ride(connector: Connector, point: Point): RouteStep {
    const { plan, leg, walk } = this.#c
    const phrase = connectorPhrase(connector, levelOf(plan, leg.levelId), levelOf(plan, leg.via?.toLevelId))
    const last = walk.stretches.at(-1)
    const turn = last && walk.entrance ? classifyTurn(turnDeg(last.headingDeg, walk.entrance.headingDeg)) : 'straight'
    const beside =
      turn === 'straight' || turn === 'around'
        ? ''
        : `${pronoun(connectorNoun(connector))} liegt ${turnWord(turn)} von Ihnen. `
    return { icon: phrase.icon, title: phrase.title, detail: beside + phrase.detail, levelId: leg.levelId, point }
  }

  /** "Zimmer 214, vierte Tür rechts": the door itself, and what its sign says. */
  #arrive(headingDeg: number, point: Point, said: string | undefined): RouteStep {
    const { plan, leg, walk, target, isFirst } = this.#c
    const label = target?.number ? `Zimmer ${target.number}` : (target?.name ?? 'Ihr Ziel')
    const step = { icon: 'goal' as const, levelId: leg.levelId, point }
    if (isFirst && leg.points.length === 1) return { ...step, title: 'Sie sind schon da', detail: label }
    const sign = target?.number && target.name ? `Auf dem Schild steht „${target.name}“.` : undefined
    const where = walk.entrance && doorPhrase(plan, walk, headingDeg)
    const detail = sign ?? (where === undefined ? 'Sie sind da.' : passedRooms(plan, walk))
    return {
      ...step,
      title: where === undefined ? label : `${label}, ${where}`,
      ...(detail === undefined || detail === said ? {} : { detail }),
    }
  }
}

const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte']

/** Which door it is, counted from the last turn on its side of the way. */
function doorPhrase(plan: BuildingPlan, walk: Walk, headingDeg: number): string {
  const entrance = walk.entrance
  const turn = entrance ? classifyTurn(turnDeg(headingDeg, entrance.headingDeg)) : 'straight'
  const last = walk.stretches.at(-1)
  if (turn === 'around') return 'hinter Ihnen'
  if (turn === 'straight' || !last || !entrance) return 'geradeaus'
  const on = turn.endsWith('left') ? 'links' : 'rechts'
  const ends = { ...last, to: beyond(last), lengthM: last.lengthM + 3 }
  const floor = last.units.at(-1)?.id ?? ''
  const doors = passedDoors(plan, ends, walk.levelId).filter(
    ({ side, opening, unit }) =>
      side === on && opening.unitIds.includes(floor) && isDoorToRoom(opening.kind, unit.kind),
  )
  const ordinal = ORDINALS[doors.findIndex(({ opening }) => opening.id === entrance.opening.id)]
  return ordinal === undefined ? `Tür ${on}` : `${ordinal} Tür ${on}`
}

/** Visitors count doors, but neither open passages nor lifts. */
function isDoorToRoom(opening: Opening['kind'], unit: Unit['kind']): boolean {
  return opening === 'door' && unit !== 'lift' && unit !== 'stairs'
}

function passedRooms(plan: BuildingPlan, walk: Walk): string | undefined {
  const last = walk.stretches.at(-1)
  const doors = last ? passedDoors(plan, last, walk.levelId) : []
  return roomsSentence(doors.flatMap(({ unit }) => unit.number ?? []))
}

/** The end of a stretch moved on by three metres: the door that one turns into lies just behind it. */
function beyond({ to, headingDeg }: Stretch): Point {
  const angle = (headingDeg * Math.PI) / 180
  return [to[0] + 3 * Math.sin(angle), to[1] + 3 * Math.cos(angle)]
}

function endsAhead(plan: BuildingPlan, stretch: Stretch, levelId: string): boolean {
  const ahead = beyond(stretch)
  return !plan.units.some((unit) => unit.levelId === levelId && unit.passage && insideRing(ahead, unit.outline))
}

function hasOwnRoom(plan: BuildingPlan, connector: Connector, leg: RouteLeg): boolean {
  const stop = connector.stops.find(({ levelId }) => levelId === leg.levelId)
  return isEnclosed(plan.units.find(({ id }) => id === stop?.unitId))
}

function isEnclosed(unit: Unit | undefined): boolean {
  return unit?.kind === 'lift' || unit?.kind === 'stairs'
}

function unitsOn(plan: BuildingPlan, levelId: string): Unit[] {
  return plan.units.filter((unit) => unit.levelId === levelId)
}

function levelOf(plan: BuildingPlan, levelId: string | undefined): Level | undefined {
  return plan.levels.find(({ id }) => id === levelId)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1)
}
