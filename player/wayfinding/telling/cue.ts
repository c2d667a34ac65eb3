import type { Connector } from '#schema/building'
import type { Profile } from '#schema/route-link'
import type { Point } from '#schema/primitives'
import { distance, side as sideOfLine } from '../geometry.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import type { Cue } from './instruction.ts'
import { isDoorToRoom, movedOn, type PassedDoor, passedDoors, SIGHT_M } from './passing.ts'
import type { PlanIndex } from './plan-index.ts'
import type { Stretch } from './walk.ts'

/** A turn between two stretches. */
export interface Corner {
  readonly before: Stretch
  readonly after: Stretch
  readonly turn: Turn
  readonly levelId: string
  /** Lifts and stairs that are taken before or after: they mark no turn. */
  readonly taken: readonly (Connector | undefined)[]
}

/** Doors farther from a turn than this do not mark it, metres. */
const DOOR_SIGHT_M = 3.5
/** On shorter stretches one sees the end from the beginning, metres. */
const END_M_MIN = 4
/** Nobody counts on beyond this. */
const COUNT_MAX = 5

/**
 * By what one knows the place of a turn, the best there is: what stands on the side of the turn, then lifts and
 * stairs, rooms, what can be counted, and where the way ends. Who walks with a cane gets what can be felt or counted.
 */
export function cueAt(index: PlanIndex, corner: Corner, profile: Profile): Cue | undefined {
  if (profile === 'blind') return counted(index, corner) ?? end(index, corner) ?? metres(corner)
  return (
    landmark(index, corner) ??
    connector(index, corner) ??
    room(index, corner) ??
    counted(index, corner) ??
    end(index, corner)
  )
}

function landmark(index: PlanIndex, { before, after, turn, levelId }: Corner): Cue | undefined {
  const floor = new Set([...before.units, ...after.units].map(({ id }) => id))
  const near = index
    .on(levelId)
    .landmarks.filter(({ unitId, at }) => floor.has(unitId) && distance(at, before.to) < SIGHT_M)
  const wanted = sideOfTurn(turn)
  const best = near.find(({ at }) => lies(before, at) === wanted) ?? near[0]
  return best && { kind: 'landmark', landmark: best }
}

function lies({ from, to }: Stretch, at: Point): Side {
  return sideOfLine(from, to, at) > 0 ? 'left' : 'right'
}

function connector(index: PlanIndex, corner: Corner): Cue | undefined {
  const { before, after, taken } = corner
  const ids = new Set([...before.units, ...after.units].map(({ id }) => id))
  for (const opening of new Set([...ids].flatMap((id) => index.openingsOf(id)))) {
    if (distance(opening.at, before.to) > DOOR_SIGHT_M) continue
    const behind = opening.unitIds.find((id) => !ids.has(id))
    const found = behind === undefined ? undefined : index.connectorIn(behind)
    if (found && !taken.includes(found)) return { kind: 'at-connector', connector: found }
  }
  return undefined
}

/** A room whose door one has beside oneself when one turns. */
function room(index: PlanIndex, { before }: Corner): Cue | undefined {
  const near = passedDoors(index, extended(before))
    .filter((door) => isDoorToRoom(door) && Math.abs(door.alongM - before.lengthM) < DOOR_SIGHT_M)
    .filter(({ unit }) => unit.number !== undefined || unit.name !== undefined)
    .toSorted((a, b) => Math.abs(a.alongM - before.lengthM) - Math.abs(b.alongM - before.lengthM))
  return near[0] && { kind: 'room', unit: near[0].unit }
}

/** "Into the second passage on the left." */
function counted(index: PlanIndex, { before, after, turn }: Corner): Cue | undefined {
  const on = sideOfTurn(turn)
  const [last, first] = [before.units.at(-1), after.units[0] === before.units.at(-1) ? after.units[1] : after.units[0]]
  if (!on || !last || !first) return undefined
  const beside = passedDoors(index, extended(before)).filter((door) => door.side === on)
  const taken = beside.find(({ unit, opening }) => unit.id === first.id && opening.unitIds.includes(last.id))
  if (!taken) return undefined
  const what = taken.opening.kind === 'gap' ? 'passage' : 'door'
  const nth = 1 + beside.filter((door) => sameSort(door, what)).findIndex(({ opening }) => opening === taken.opening)
  return nth > 0 && nth <= COUNT_MAX ? { kind: 'count', nth, what } : undefined
}

function sameSort(door: PassedDoor, what: 'door' | 'passage'): boolean {
  if (what === 'door') return isDoorToRoom(door)
  return door.opening.kind === 'gap' && door.unit.kind !== 'stairs'
}

function end(index: PlanIndex, { before, levelId }: Corner): Cue | undefined {
  const ahead = index.on(levelId).unitAt(movedOn(before, 3))
  return before.lengthM > END_M_MIN && ahead?.passage !== true ? { kind: 'end' } : undefined
}

function metres({ before }: Corner): Cue | undefined {
  return before.lengthM < 2 ? undefined : { kind: 'metres', metres: roundMetres(before.lengthM) }
}

/** As exactly as somebody can pace it out. */
export function roundMetres(lengthM: number): number {
  return lengthM < 20 ? Math.round(lengthM) : Math.round(lengthM / 5) * 5
}

/** The door that one turns into lies just behind the end of a stretch. */
export function extended(stretch: Stretch): Stretch {
  return { ...stretch, to: movedOn(stretch, 3), lengthM: stretch.lengthM + 3 }
}
