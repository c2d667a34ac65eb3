import type { Connector, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'
import type { Point } from '#schema/primitives'
import { bearingDeg, distance, turnDeg } from '../geometry.ts'
import type { RouteLeg } from '../route.ts'
import { classifySight, classifyTurn, type Side, sideOfTurn, type Turn } from '../turn.ts'
import { cueAt, extended } from './cue.ts'
import type { Arrive, Building, Cue, Go, Instruction, Mark, Numbers, Ride, TargetDoor, Way } from './instruction.ts'
import { isDoorToRoom, numbersOf, passedDoors } from './passing.ts'
import type { PlanIndex } from './plan-index.ts'
import { exitOf, levelOf, stepsOf } from './ride-facts.ts'
import { AUTOMATIC_DOOR, sightsOf } from './sights.ts'
import type { Stretch, Walk } from './walk.ts'

export interface LegContext {
  readonly index: PlanIndex
  readonly leg: RouteLeg
  readonly walk: Walk
  readonly profile: Profile
  /** Taken at the end; absent on the last leg. */
  readonly connector: Connector | undefined
  /** By what one came to this level. */
  readonly came: Connector | undefined
  readonly target: Unit | undefined
  readonly isFirst: boolean
  readonly stop: Arrive['stop']
  /** Direction in which one steps out of the connector on the next level, where that is known. */
  readonly nextExitDeg: number | undefined
  /** The side of the last door. */
  readonly endSide: Side | undefined
  /** Ids of landmarks and lifts that have been told on this route. Grows. */
  readonly told: Set<string>
}

/** After a door one is told of the first stretch only when it leads somewhere, metres. */
const TOLD_M_MIN = 3
/** Who stands so near to a door stands in it. */
const AT_DOOR_M = 0.5

/** Tells one leg. */
export class LegTeller {
  readonly #c: LegContext
  readonly #turns: Turn[] = []
  readonly #cues: (Cue | undefined)[] = []

  constructor(context: LegContext) {
    this.#c = context
  }

  tell(fromHeadingDeg: number): Instruction[] {
    const { walk, isFirst, leg, connector, target } = this.#c
    const end = leg.points.at(-1) ?? ORIGIN
    const place = { levelId: leg.levelId, point: end }
    if (isFirst && leg.points.length === 1 && !connector && target)
      return [{ kind: 'here', ...place, target, ...this.#stop() }]
    const instructions: Instruction[] = []
    let headingDeg = fromHeadingDeg
    if (isFirst && walk.exit) {
      const point = leg.points[0] ?? ORIGIN
      const { at } = walk.exit.opening
      const doorDeg = distance(point, at) < AT_DOOR_M ? walk.exit.headingDeg : bearingDeg(point, at)
      const turn = classifySight(turnDeg(headingDeg, doorDeg))
      instructions.push({ kind: 'leave', levelId: leg.levelId, point, turn })
      headingDeg = walk.exit.headingDeg
    }
    this.#look(headingDeg)
    for (const [at, stretch] of walk.stretches.entries()) {
      if (this.#isTold(at, stretch)) instructions.push(this.#go(stretch, at))
      headingDeg = stretch.headingDeg
    }
    const last = instructions.at(-1)
    const isFresh = isFirst && instructions.length === 0
    if (connector) instructions.push(this.#ride(connector, headingDeg, place, isFresh))
    else if (target) instructions.push(this.#arrive(target, headingDeg, place, last?.kind === 'go' ? last : undefined))
    return instructions
  }

  /** Turns and their places, before anything is said: what is told at the next turn is not told before it. */
  #look(fromHeadingDeg: number): void {
    const { walk, index, profile, connector, came } = this.#c
    let headingDeg = fromHeadingDeg
    walk.stretches.forEach((stretch, at) => {
      const deg = turnDeg(headingDeg, stretch.headingDeg)
      const turn = this.#isOpening(at) ? classifySight(deg) : classifyTurn(deg)
      const before = walk.stretches[at - 1]
      const isTurn = before && turn !== 'straight'
      this.#turns.push(turn)
      this.#cues.push(
        isTurn
          ? cueAt(index, { before, after: stretch, turn, levelId: walk.levelId, taken: [connector, came] }, profile)
          : this.#openingCue(at),
      )
      headingDeg = stretch.headingDeg
    })
  }

  /** The first that is said at all. */
  #isOpening(at: number): boolean {
    return at === 0 && this.#c.isFirst && !this.#c.walk.exit
  }

  #openingCue(at: number): Cue | undefined {
    const { came, walk, isFirst } = this.#c
    if (at > 0) return undefined
    if (came) return { kind: 'out-of', connector: came }
    return isFirst && walk.exit ? { kind: 'out-of-room' } : undefined
  }

  #isTold(at: number, stretch: Stretch): boolean {
    if (this.#turns[at] !== 'straight' || this.#leaves(at) || this.#enters(at)) return true
    if (at > 0) return false
    const { walk } = this.#c
    const isBetweenDoors = walk.stretches.length === 1 && !this.#isOpening(0)
    return stretch.lengthM > TOLD_M_MIN || !isBetweenDoors
  }

  #go(stretch: Stretch, at: number): Go {
    const { index, walk, profile, told, target, connector, came } = this.#c
    const [cue, turn] = [this.#cues[at], this.#turns[at] ?? 'straight']
    const next = this.#cues[at + 1]
    const said = [cue, next].flatMap((known) => (known ? idsIn(known) : []))
    const units = stretch.units.map(({ id }) => id)
    const known = new Set([...told, ...said, ...units, target?.id ?? '', connector?.id ?? '', came?.id ?? ''])
    const [leaves, enters] = [this.#leaves(at), this.#enters(at)]
    const sights = sightsOf({
      index,
      levelId: walk.levelId,
      stretch,
      ahead: at === walk.stretches.length - 1 ? connector : undefined,
      from: this.#unitBefore(at) ?? stretch.units[0],
      profile,
      said: known,
      crossed: new Set([leaves, enters, this.#leaves(at + 1)].flatMap((each) => each?.name ?? [])),
      building: (leaves ?? enters) ? undefined : this.#buildingBefore(at),
      nextSide: this.#sideAfter(at),
    })
    for (const id of said) told.add(id)
    for (const sight of sights) {
      if (sight.kind === 'landmarks') for (const { landmark } of sight.landmarks) told.add(landmark.id)
      if (sight.kind === 'connector') told.add(sight.connector.id)
      if (sight.kind === 'automatic-door') told.add(AUTOMATIC_DOOR)
    }
    return {
      kind: 'go',
      levelId: walk.levelId,
      point: stretch.from,
      turn,
      isFirst: this.#isOpening(at),
      ...(cue && { cue }),
      way: this.#way(stretch, at),
      ...(leaves && { leaves }),
      ...(enters && { enters }),
      sights,
    }
  }

  #sideAfter(at: number): Side | undefined {
    const next = this.#turns[at + 1]
    return next === undefined ? this.#c.endSide : sideOfTurn(next)
  }

  #unitBefore(at: number): Unit | undefined {
    const { walk, index } = this.#c
    const before = walk.stretches[at - 1]?.units.at(-1)
    if (before || at > 0) return before
    const floor = walk.stretches[0]?.units[0]
    const behind = walk.exit?.opening.unitIds.find((id) => id !== floor?.id)
    return index.units.get(behind ?? '')
  }

  #buildingBefore(at: number): Building | undefined {
    const { walk, index } = this.#c
    const unit = this.#unitBefore(at) ?? walk.stretches[at]?.units[0]
    return index.buildings.get(unit?.buildingId ?? '')
  }

  #leaves(at: number): Building | undefined {
    const [before, here] = [this.#unitBefore(at), this.#c.walk.stretches[at]?.units[0]]
    const comesOut = before && before.kind !== 'outdoor' && here?.kind === 'outdoor'
    return comesOut ? this.#c.index.buildings.get(before.buildingId) : undefined
  }

  #enters(at: number): Building | undefined {
    const [before, here] = [this.#unitBefore(at), this.#c.walk.stretches[at]?.units[0]]
    const comesIn = before?.kind === 'outdoor' && here && here.kind !== 'outdoor'
    return comesIn ? this.#c.index.buildings.get(here.buildingId) : undefined
  }

  /** What one walks along, into or towards. */
  #way(stretch: Stretch, at: number): Way {
    const { walk, connector } = this.#c
    if (at === walk.stretches.length - 1 && connector) return { kind: 'to-connector', connector }
    const [first, last] = [stretch.units[0], stretch.units.at(-1)]
    if (!first || !last) return { kind: 'on' }
    if (this.#leaves(at + 1)) return { kind: 'to-exit', along: last }
    const entered = this.#enters(at + 1)
    if (entered) return { kind: 'to-building', building: entered, along: last }
    if (first === last) return { kind: 'along', unit: first, ...this.#towards(first, at) }
    const before = at === 0 ? first : walk.stretches[at - 1]?.units.at(-1)
    const along = tellingUnit(stretch, before)
    // The door of a building has been told with the building.
    const told = this.#enters(at) || this.#leaves(at) ? stretch.openings[0] : undefined
    const throughDoor = stretch.openings.some((opening) => opening.kind !== 'gap' && opening !== told)
    return { kind: 'into', unit: last, throughDoor, ...(along && { along }) }
  }

  /** What one sees at the next turn, across a hall. */
  #towards({ kind }: Unit, at: number): { towards?: Mark } {
    const next = this.#cues[at + 1]
    const isOpen = kind === 'hall' || kind === 'outdoor'
    return isOpen && (next?.kind === 'landmark' || next?.kind === 'at-connector') ? { towards: next } : {}
  }

  #ride(connector: Connector, headingDeg: number, place: { levelId: string; point: Point }, isFresh: boolean): Ride {
    const { index, leg, walk, nextExitDeg } = this.#c
    const [from, to] = [levelOf(index, leg.levelId), levelOf(index, leg.via?.toLevelId)]
    const rise = to.ordinal - from.ordinal
    const inDeg = walk.entrance?.headingDeg
    const deg = inDeg === undefined ? 0 : turnDeg(headingDeg, inDeg)
    const exit =
      connector.kind === 'lift' &&
      inDeg !== undefined &&
      nextExitDeg !== undefined &&
      exitOf(turnDeg(inDeg, nextExitDeg))
    const stepCount = connector.kind === 'stairs' ? stepsOf(index, connector, rise) : undefined
    return {
      kind: 'ride',
      ...place,
      connector,
      from,
      to,
      rise,
      turn: isFresh ? classifySight(deg) : classifyTurn(deg),
      ...(exit && { exit }),
      ...(stepCount !== undefined && { stepCount }),
    }
  }

  /** "Zimmer 214, vierte Tür rechts": the door itself, and what its sign says. */
  #arrive(target: Unit, headingDeg: number, place: { levelId: string; point: Point }, last: Go | undefined): Arrive {
    const { walk, index } = this.#c
    const door = this.#door(headingDeg)
    const sign = target.number === undefined ? undefined : (target.name ?? target.signText)
    const stretch = walk.stretches.at(-1)
    const side = door && sideOfTurn(door.turn)
    const passedOn = side && stretch ? passedDoors(index, stretch).filter((other) => other.side === side) : []
    const passed = sign === undefined ? numbersOf(passedOn) : undefined
    return {
      kind: 'arrive',
      ...place,
      target,
      ...(door && { door }),
      ...(sign !== undefined && { sign }),
      ...(passed && !tellsNumbers(last, passed) && { passed }),
      ...this.#stop(),
    }
  }

  /** Which door it is, counted from the last turn on its side of the way. */
  #door(headingDeg: number): TargetDoor | undefined {
    const { walk, index } = this.#c
    const { entrance } = walk
    if (!entrance) return undefined
    const deg = turnDeg(headingDeg, entrance.headingDeg)
    const last = walk.stretches.at(-1)
    const turn = last || walk.exit ? classifyTurn(deg) : classifySight(deg)
    const side = sideOfTurn(turn)
    if (!last || !side) return { turn }
    const floor = last.units.at(-1)?.id ?? ''
    const doors = passedDoors(index, extended(last)).filter(
      (door) => door.side === side && door.opening.unitIds.includes(floor) && isDoorToRoom(door),
    )
    const nth = 1 + doors.findIndex(({ opening }) => opening.id === entrance.opening.id)
    return nth > 0 && nth <= DOORS_MAX ? { turn, nth } : { turn }
  }

  #stop(): { stop?: NonNullable<Arrive['stop']> } {
    return this.#c.stop ? { stop: this.#c.stop } : {}
  }
}

const ORIGIN: Point = [0, 0]
/** Nobody counts more doors than this. */
const DOORS_MAX = 8

/** Narrower than this a passage is but a door, metres. */
const PASSAGE_M_MIN = 8

/** Of the units that one only passes through, the one that one remembers: a hall, a square, a bridge. */
function tellingUnit({ units }: Stretch, before: Unit | undefined): Unit | undefined {
  const passed = units.slice(units[0] === before ? 1 : 0, -1)
  const telling = passed.filter(({ name, outline }) => name !== undefined && spanM(outline) > PASSAGE_M_MIN)
  return telling.toSorted((a, b) => spanM(b.outline) - spanM(a.outline))[0]
}

function spanM(outline: readonly Point[]): number {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

function idsIn(cue: Cue): string[] {
  if (cue.kind === 'landmark') return [cue.landmark.id]
  if (cue.kind === 'at-connector' || cue.kind === 'out-of') return [cue.connector.id]
  return cue.kind === 'room' ? [cue.unit.id] : []
}

function tellsNumbers(go: Go | undefined, passed: Numbers): boolean {
  return (go?.sights ?? []).some(({ kind }) => kind === 'numbers') && passed.first !== ''
}
