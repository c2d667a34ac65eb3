import { levelName } from '#player/wayfinding/directions'
import type { Unit } from '#schema/building'
import type { Arrangement } from './plan/scene.ts'
import { labelTexts } from './plan/floor-labels.ts'
import { insideFrame, onFloor } from './plan/frame.ts'
import type { Point } from '#schema/primitives'
import type { Spot } from './plan/projection.ts'
import type { ViewWords } from './view-words.ts'

/** A room of the picture that can be named and chosen. */
export interface NamedRoom {
  readonly unit: Unit
  readonly name: string
  /** Where its name stands on the glass, or its middle. */
  readonly spot: Spot
}

/** What the picture shows of one level, in words. */
export interface SpokenLevel {
  readonly levelId: string
  readonly name: string
  readonly sentences: readonly string[]
}

/** The picture as sentences, level by level in the order in which the way meets them, else from below. */
export function speakPicture(arrangement: Arrangement, words: ViewWords): SpokenLevel[] {
  const { levels, route, request, you } = arrangement
  const order = new Map(route.legs.map(({ levelId }, index) => [levelId, index]))
  const rank = (levelId: string): number => order.get(levelId) ?? levels.length
  return levels
    .toSorted((a, b) => rank(a.level.id) - rank(b.level.id))
    .map(({ level }) => {
      const rooms = roomsOn(arrangement, level.id).map(({ name }) => name)
      const rises = route.legs.flatMap(({ levelId, via }) => {
        const to = request.plan.levels.find(({ id }) => id === via?.toLevelId)
        const by = request.plan.connectors.find(({ id }) => id === via?.connectorId)
        return levelId === level.id && to && by ? [words.rise(by.name, levelName(to, request.language))] : []
      })
      const isGoal = route.legs.at(-1)?.levelId === level.id && request.goalText !== ''
      return {
        levelId: level.id,
        name: levelName(level, request.language),
        sentences: [
          ...(you.levelId === level.id ? [words.here] : []),
          ...rises,
          ...(isGoal ? [words.goal(request.goalText)] : []),
          ...(rooms.length > 0 ? [words.rooms(rooms)] : []),
        ],
      }
    })
}

/** Rooms in the picture that have a name or a number, by what is on their doors. */
export function roomsOn({ levels }: Arrangement, levelId: string): NamedRoom[] {
  const outline = levels.find(({ level }) => level.id === levelId)
  if (!outline) return []
  const { units, labels, projection, frame } = outline
  return units
    .filter((unit) => isNamed(unit))
    .map((unit) => {
      const at = labels.find(({ unitId }) => unitId === unit.id)?.at ?? middleOf(unit)
      return { unit, name: nameOf(unit), at }
    })
    .filter(({ at }) => insideFrame(at, frame))
    .map(({ unit, name, at }) => ({ unit, name, spot: projection.project(at) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de', { numeric: true }))
}

/** The room whose floor is seen at a spot; of two that lie there the smaller one, of two levels the upper one. */
export function roomAt({ levels }: Arrangement, spot: Spot): Unit | undefined {
  for (const { units, projection, frame } of levels.toReversed()) {
    const at = projection.floorAt(spot)
    if (!insideFrame(at, frame)) continue
    const here = units.filter((unit) => onFloor(at, unit))
    const [smallest] = here.toSorted((a, b) => extent(a) - extent(b))
    if (smallest) return isNamed(smallest) ? smallest : undefined
  }
  return undefined
}

function isNamed(unit: Unit): boolean {
  return labelTexts(unit).length > 0
}

function nameOf({ kind, number, name }: Unit): string {
  const parts = [number, name].filter((part) => part !== undefined && part !== '')
  return parts.length > 0 ? parts.join(' ') : kind === 'toilet' ? 'WC' : ''
}

function middleOf({ outline }: Unit): Point {
  const sum = (index: 0 | 1): number => outline.reduce((total, point) => total + point[index], 0)
  return [sum(0) / outline.length, sum(1) / outline.length]
}

function extent({ outline }: Unit): number {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
}
