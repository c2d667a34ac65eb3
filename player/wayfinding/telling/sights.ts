import type { Landmark, Opening, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'
import type { Point } from '#schema/primitives'
import { distance, distanceToSegment, turnDeg, bearingDeg } from '../geometry.ts'
import { roundMetres } from './cue.ts'
import type { Building, Sight } from './instruction.ts'
import { isDoorToRoom, numbersOf, type PassedDoor, passedDoors, passedLandmarks } from './passing.ts'
import type { PlanIndex } from './plan-index.ts'
import type { Stretch } from './walk.ts'
import type { Side } from '../turn.ts'

/** A stretch, and what is said of it anyway. */
export interface Seen {
  readonly index: PlanIndex
  readonly levelId: string
  readonly stretch: Stretch
  /** Where one comes from. */
  readonly from: Unit | undefined
  readonly profile: Profile
  /** Named in this step or at the next turn: once is enough. */
  readonly said: ReadonlySet<string>
  /** The building of which one knows that one is in it. */
  readonly building: Building | undefined
  /** The side on which one turns next, or on which the goal is. */
  readonly nextSide: Side | undefined
}

/** More than this nobody keeps in mind. */
const SIGHTS_MAX = 2
/** Of which the ground itself can be more. */
const GROUND_MAX = 3

/** What is worth telling of a stretch: first what is underfoot, then what leads on, then what one comes past. */
export function sightsOf(seen: Seen): Sight[] {
  const ground = [...steps(seen), ...slope(seen), ...automaticDoor(seen)].slice(0, GROUND_MAX)
  const others =
    seen.profile === 'blind' ? felt(seen) : [...signs(seen), ...building(seen), ...passed(seen).slice(0, 1)]
  return [...ground, ...others.slice(0, seen.profile === 'blind' ? 3 : SIGHTS_MAX)]
}

function steps({ stretch }: Seen): Sight[] {
  const inside = stretch.units.filter(({ kind }) => kind !== 'stairs').map(({ stepCount }) => stepCount ?? 0)
  const inDoors = stretch.openings.map(({ stepCount }) => stepCount ?? 0)
  const count = [...inside, ...inDoors].reduce((sum, more) => sum + more, 0)
  return count > 0 ? [{ kind: 'steps', count }] : []
}

/** DIN 18040-1 counts a floor of more than 3 % as a ramp. */
const SLOPE_PERCENT_MIN = 3

function slope({ stretch, profile }: Seen): Sight[] {
  const percent = Math.max(0, ...stretch.units.map(({ slopePercent }) => slopePercent ?? 0))
  return profile !== 'quick' && percent > SLOPE_PERCENT_MIN ? [{ kind: 'slope', percent }] : []
}

function automaticDoor({ stretch, profile }: Seen): Sight[] {
  const opens = ({ automatic, kind }: Opening) => kind !== 'gap' && automatic === 'yes'
  return profile !== 'quick' && stretch.openings.some(opens) ? [{ kind: 'automatic-door' }] : []
}

/** Signs that point the way one goes. A sign that names what one comes from hangs for others. */
function signs({ index, stretch, said, from }: Seen): Sight[] {
  const behind = new Set([from?.name, from?.number, index.buildings.get(from?.buildingId ?? '')?.name])
  const texts = [...stretch.openings, ...stretch.units.filter((unit) => unit !== from)].flatMap(
    ({ signText }) => signText ?? [],
  )
  const text = texts.find((candidate) => !behind.has(candidate) && !said.has(candidate))
  return text === undefined ? [] : [{ kind: 'sign', text }]
}

function building({ index, stretch, building: known }: Seen): Sight[] {
  const last = stretch.units.at(-1)
  const now = index.buildings.get(last?.buildingId ?? '')
  const isInside = last && last.kind !== 'outdoor'
  const isNamed = stretch.units.some(({ name }) => now && name?.includes(now.name))
  return isInside && now && known && now.id !== known.id && !isNamed ? [{ kind: 'building', building: now }] : []
}

/** The most telling things beside the way, best first. */
function passed(seen: Seen): Sight[] {
  const doors = passedDoors(seen.index, seen.stretch).filter(({ unit }) => !seen.said.has(unit.id))
  return [...landmarks(seen), ...connectors(seen, doors), ...namedRooms(doors), ...numbers(doors)]
}

function landmarks({ index, stretch, levelId, said }: Seen): Sight[] {
  const found = passedLandmarks(index, stretch, levelId).filter(({ landmark }) => !said.has(landmark.id))
  const landmarksSeen = found
    .slice(0, 2)
    .map(({ landmark, side }): { landmark: Landmark; side: Side } => ({ landmark, side }))
  return landmarksSeen.length > 0 ? [{ kind: 'landmarks', landmarks: landmarksSeen }] : []
}

function connectors({ index, said }: Seen, doors: readonly PassedDoor[]): Sight[] {
  return doors.flatMap(({ unit, side }): Sight[] => {
    const connector = index.connectorIn(unit.id)
    return connector && !said.has(connector.id) ? [{ kind: 'connector', connector, side }] : []
  })
}

function namedRooms(doors: readonly PassedDoor[]): Sight[] {
  return doors.flatMap(({ unit, side }): Sight[] => {
    const isNamed = unit.name !== undefined && (unit.kind === 'room' || unit.kind === 'hall')
    return isNamed ? [{ kind: 'room', unit, side }] : []
  })
}

/** Numbers of one side of the corridor, since the two sides seldom count on from each other. */
function numbers(doors: readonly PassedDoor[]): Sight[] {
  const bySide = (['left', 'right'] as const).map((side) => {
    const own = doors.filter((door) => door.side === side)
    return { side, numbers: numbersOf(own), count: own.length }
  })
  const told = bySide.toSorted((a, b) => b.count - a.count)
  return told.flatMap(({ side, numbers: found }): Sight[] => (found ? [{ kind: 'numbers', numbers: found, side }] : []))
}

/** What a cane or a hand finds: a guiding line, else the wall on the side of the next turn, and the doors in it. */
function felt(seen: Seen): Sight[] {
  const { stretch, nextSide } = seen
  const lengthTold: Sight[] = stretch.lengthM >= 5 ? [{ kind: 'metres', metres: roundMetres(stretch.lengthM) }] : []
  if (isGuided(seen)) return [{ kind: 'guide' }, ...lengthTold]
  const isNarrow = stretch.units.every(({ kind }) => kind === 'corridor')
  if (!nextSide || !isNarrow) return lengthTold
  const count = passedDoors(seen.index, stretch).filter((door) => door.side === nextSide && isDoorToRoom(door)).length
  const doors: Sight[] = count > 0 ? [{ kind: 'doors', count, side: nextSide }] : []
  return [{ kind: 'wall', side: nextSide }, ...doors, ...lengthTold]
}

/** Nearer than this one walks along a guiding line, metres. */
const GUIDE_M = 1.5
const SAMPLE_M = 1

/** Whether a guiding line accompanies at least half of a stretch. */
function isGuided({ index, stretch, levelId }: Seen): boolean {
  const { guides } = index.on(levelId)
  if (guides.length === 0) return false
  const count = Math.max(2, Math.ceil(stretch.lengthM / SAMPLE_M))
  const samples = Array.from({ length: count + 1 }, (_, at): Point => {
    const t = at / count
    return [
      stretch.from[0] + t * (stretch.to[0] - stretch.from[0]),
      stretch.from[1] + t * (stretch.to[1] - stretch.from[1]),
    ]
  })
  const lines = guides.flatMap(({ points }) => points.slice(1).map((to, at): [Point, Point] => [points[at] ?? to, to]))
  const parallel = lines.filter(([a, b]) => {
    const offDeg = Math.abs(turnDeg(bearingDeg(a, b), stretch.headingDeg))
    return distance(a, b) > 0 && Math.min(offDeg, 180 - offDeg) < 30
  })
  const near = samples.filter((point) => parallel.some((line) => distanceToSegment(point, line) < GUIDE_M))
  return near.length * 2 >= samples.length
}
