import type { Access, UnitKind } from '#schema/building'
import type { Tags } from './osm-document.ts'
import { lengthMmOf } from './osm-facts.ts'

/** More storeys than any house has; keeps `0-9999999` from filling the memory. */
const LEVEL_COUNT_MAX = 200

/** Ordinals of `0`, `0;1`, `-1-2` or `0.5`, ascending; undefined for what can not be understood. */
export function parseLevels(text: string): number[] | undefined {
  const ordinals = text.split(';').map((part) => parseLevelPart(part.trim()))
  if (ordinals.includes(undefined)) return undefined
  const distinct = [...new Set(ordinals.flatMap((part) => part ?? []))]
  return distinct.length > LEVEL_COUNT_MAX ? undefined : distinct.toSorted((a, b) => a - b)
}

function parseLevelPart(part: string): number[] | undefined {
  const match = /^(-?\d{1,3}(?:\.\d{1,3})?)(?:\s*-\s*(-?\d{1,3}(?:\.\d{1,3})?))?$/.exec(part)
  if (!match?.[1]) return undefined
  const from = Number(match[1])
  if (match[2] === undefined) return [from]
  const until = Number(match[2])
  const [low, high] = [Math.min(from, until), Math.max(from, until)]
  if (high - low > LEVEL_COUNT_MAX) return undefined
  return Array.from({ length: Math.floor(high - low) + 1 }, (_, index) => low + index)
}

/** Levels on which an element stands, its repetitions among them; undefined when a tag can not be understood. */
export function levelsOf(tags: Tags): number[] | undefined {
  const texts = [tags['level'], tags['repeat_on']].filter((text) => text !== undefined && text !== '')
  return parseLevels(texts.join(';'))
}

/** Outdoors a level is seldom written: it is the ground. */
export function outdoorLevelsOf(tags: Tags): number[] | undefined {
  return tags['level'] === undefined || tags['level'] === '' ? [0] : levelsOf(tags)
}

/** A square or a courtyard that is drawn as an area. Paths that are drawn as lines have no floor to walk on. */
function isOutdoorFloor(tags: Tags): boolean {
  return tags['area'] === 'yes' && /^(pedestrian|footway|path)$/.test(tags['highway'] ?? '')
}

/** What a closed outline is; undefined when it is no floor. */
export function unitKindOf(tags: Tags): UnitKind | undefined {
  const indoor = tags['indoor'] ?? ''
  const isFloor = ['room', 'corridor', 'area'].includes(indoor)
  if (tags['highway'] === 'elevator' || (isFloor && (tags['room'] === 'elevator' || tags['elevator'] === 'yes')))
    return 'lift'
  if (!isFloor) return isOutdoorFloor(tags) ? 'outdoor' : undefined
  if (tags['room'] === 'stairs' || tags['stairs'] === 'yes' || tags['highway'] === 'steps') return 'stairs'
  if (/^toilets?$/.test(tags['room'] ?? '') || tags['amenity'] === 'toilets') return 'toilet'
  if (indoor === 'corridor' || tags['room'] === 'corridor') return 'corridor'
  if (indoor === 'area' || ['hall', 'lobby', 'foyer', 'entrance'].includes(tags['room'] ?? '')) return 'hall'
  return 'room'
}

export function wheelchairOf(tags: Tags): Access {
  const value = tags['wheelchair']
  if (value === 'yes' || value === 'designated') return 'yes'
  return value === 'no' ? 'no' : 'unknown'
}

/** Clear width of a door. */
export function widthMmOf(tags: Tags): number | undefined {
  return lengthMmOf(tags['door:width'] ?? tags['width'], 300, 30_000)
}

/** Whether a door has a step: said by `kerb`, `step_count` or `wheelchair`. */
export function doorStepFree(tags: Tags): Access {
  if (tags['step_count'] !== undefined && tags['step_count'] !== '0') return 'no'
  if (tags['kerb'] === 'raised') return 'no'
  if (tags['kerb'] === 'flush' || tags['kerb'] === 'no') return 'yes'
  return wheelchairOf(tags)
}
