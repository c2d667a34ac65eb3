import type { Guide } from '#schema/building'
import type { OsmDocument, OsmWay } from './osm-document.ts'
import { outdoorLevelsOf, unitKindOf } from './osm-tags.ts'
import { levelId, type Project } from './osm-units.ts'

/** Tactile paving that is drawn as a line, or said of a path that is one. Floors that have some do not say where. */
export function importGuides(document: OsmDocument, ordinals: readonly number[], project: Project): Guide[] {
  return [...document.ways.values()].flatMap((way) => {
    if (!isGuide(way) || way.nodeIds.some((id) => !document.nodes.has(id))) return []
    const points = way.nodeIds.map(project)
    const levels = (outdoorLevelsOf(way.tags) ?? []).filter((ordinal) => ordinals.includes(ordinal))
    if (points.length < 2 || points.length > 500) return []
    return levels.map((ordinal) => ({ id: `w${way.id}-${levelId(ordinal)}`, levelId: levelId(ordinal), points }))
  })
}

/** Pavements along a street have it too, but nobody walks there from room to room. */
function isGuide({ tags }: OsmWay): boolean {
  const isPath = tags['indoor'] !== undefined || tags['tactile_paving:type'] !== undefined
  const isFootway = /^(footway|pedestrian|path|corridor|steps)$/.test(tags['highway'] ?? '')
  return tags['tactile_paving'] === 'yes' && (isPath || isFootway) && unitKindOf(tags) === undefined
}
