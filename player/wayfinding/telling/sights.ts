import type { Connector, Landmark, Opening, Unit } from '#schema/building'
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
  /** The lift or the stairs at its end, where one takes them. */
  readonly ahead: Connector | undefined
  /** Where one comes from. */
  readonly from: Unit | undefined
  readonly profile: Profile
  /** Named in this step or at the next turn: once is enough. */
  readonly said: ReadonlySet<string>
  /** Buildings of which the step says that one comes out of them or into them: their signs are for others. */
  readonly crossed: ReadonlySet<string>
  /** The building of which one knows that one is in it. */
  readonly building: Building | undefined
  /** The side on which one turns next, or on which the goal is. */
  readonly nextSide: Side | undefined
}

/** Underfoot there is more to say, and with a cane. */
const GROUND_MAX = 3
const FELT_MAX = 3

/** What is worth telling of a stretch: first what is underfoot, then what leads on, then what one comes past. */
export function sightsOf(seen: Seen): Sight[] {
  const ground = [...steps(seen), ...slope(seen), ...automaticDoor(seen)].slice(0, GROUND_MAX)
  return [...ground, ...(seen.profile === 'blind' ? felt(seen).slice(0, FELT_MAX) : visible(seen))]
}

/** One sign or one thing beside the way, and the building into which one comes, unless the sign names it. */
function visible(seen: Seen): Sight[] {
  const [sign, [landmark], others] = [signOn(seen), landmarks(seen), passed(seen)]
  const told = sign && isNamedInStep(seen, sign) ? (landmark ?? sign) : (sign ?? landmark ?? others[0])
  const comesInto = building(seen).filter(({ building: { name } }) => told !== sign || name !== sign?.text)
  return [...comesInto, ...(told ? [told] : [])]
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

/** Once on a way that doors open by themselves; who can not see it is told of each. */
function automaticDoor({ stretch, profile, said }: Seen): Sight[] {
  const opens = ({ automatic, kind }: Opening) => kind !== 'gap' && automatic === 'yes'
  const isNews = profile === 'blind' || (profile !== 'quick' && !said.has(AUTOMATIC_DOOR))
  return isNews && stretch.openings.some(opens) ? [{ kind: 'automatic-door' }] : []
}

/** Stands among the ids of what has been told. */
export const AUTOMATIC_DOOR = 'automatic-door'

/** A sign that points the way one goes. One that names what one comes from or crosses hangs for others. */
function signOn({ index, stretch, said, from, ahead, crossed }: Seen): Extract<Sight, { kind: 'sign' }> | undefined {
  const home = index.buildings.get(from?.buildingId ?? '')?.name
  const behind = new Set([...crossed, from?.name, from?.number, home])
  const pointed = [...stretch.openings, ...stretch.units.filter((unit) => unit !== from), ...(ahead ? [ahead] : [])]
  const texts = pointed.flatMap(({ signText }) => signText ?? [])
  const text = texts.find((candidate) => !behind.has(candidate) && !said.has(candidate))
  return text === undefined ? undefined : { kind: 'sign', text }
}

/** "Zum Viktoria-Karree" says already what its sign does: then a landmark says more. */
function isNamedInStep({ index, stretch }: Seen, { text }: { readonly text: string }): boolean {
  const last = stretch.units.at(-1)
  const isOutside = last?.kind === 'outdoor'
  const buildings = [...index.buildings.values()].some(({ name }) => isOutside && name === text)
  return buildings || stretch.units.some(({ name }) => name?.includes(text))
}

function building({ index, stretch, building: known }: Seen): Extract<Sight, { kind: 'building' }>[] {
  const last = stretch.units.at(-1)
  const now = index.buildings.get(last?.buildingId ?? '')
  const isInside = last && last.kind !== 'outdoor'
  const isNamed = stretch.units.some(({ name }) => now && name?.includes(now.name))
  return isInside && now && known && now.id !== known.id && !isNamed ? [{ kind: 'building', building: now }] : []
}

/** Doors beside the way, the most telling first. */
function passed(seen: Seen): Sight[] {
  const doors = passedDoors(seen.index, seen.stretch).filter(({ unit }) => !seen.said.has(unit.id))
  return [...connectors(seen, doors), ...namedRooms(doors), ...numbers(doors)]
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
