import type { Connector, UnitKind } from '#schema/building'

/** Our kinds of units as categories of IMDF. https://docs.ogc.org/cs/20-094/Categories/index.html#unit */
export const CATEGORY_OF_UNIT: Readonly<Record<UnitKind, string>> = {
  room: 'room',
  hall: 'lobby',
  corridor: 'walkway',
  stairs: 'stairs',
  lift: 'elevator',
  toilet: 'restroom',
  outdoor: 'unenclosedarea',
}

/** Categories of units on which nobody walks: walls, columns, air. */
const SOLID = new Set('brick column concrete drywall glass opentobelow structure vegetation wood'.split(' '))
const CORRIDORS = new Set('walkway walkway.island footbridge movingwalkway ramp platform'.split(' '))
const HALLS = new Set('lobby unenclosedarea waitingroom lounge'.split(' '))
const OUTDOORS = new Set('terrace road parking'.split(' '))

/** What a category of IMDF is to us; undefined when it is no floor. Near-IMDF has plain English words. */
export function unitKindOfCategory(category: string, isOutdoor: boolean): UnitKind | undefined {
  const name = category.toLowerCase()
  if (SOLID.has(name)) return undefined
  if (name === 'elevator' || name === 'lift') return 'lift'
  if (['stairs', 'steps', 'escalator', 'staircase'].includes(name)) return 'stairs'
  if (name.startsWith('restroom') || name.startsWith('toilet')) return 'toilet'
  if (isOutdoor || OUTDOORS.has(name) || name === 'outdoors' || name === 'outdoor') return 'outdoor'
  if (CORRIDORS.has(name) || name === 'corridor' || name === 'hallway') return 'corridor'
  return HALLS.has(name) || name === 'hall' ? 'hall' : 'room'
}

export const CATEGORY_OF_CONNECTOR: Readonly<Record<Connector['kind'], string>> = {
  lift: 'elevator',
  paternoster: 'elevator',
  stairs: 'stairs',
  ramp: 'ramp',
  escalator: 'escalator',
}

/** Whether people cross it on the way to somewhere else, when nobody says. */
export function isPassageByKind(kind: UnitKind): boolean {
  return kind !== 'room' && kind !== 'toilet'
}
