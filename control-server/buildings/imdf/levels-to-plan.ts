import type { Level } from '#schema/building'
import { polygonsOf, type Rings } from '../geojson-geometry.ts'
import { levelName } from '../level-name.ts'
import { featuresOf, idOf, propertiesOf } from './archive.ts'
import { accessOf, BuildingAccess, LevelAccess } from './extension.ts'
import { textOf } from './labels.ts'
import type { Reading } from './reading.ts'

export interface ReadLevel {
  /** Id in the plan. */
  readonly id: string
  readonly ordinal: number
  readonly isOutdoor: boolean
  /** Ids of building features. */
  readonly buildingIds: readonly string[]
}

export interface ReadLevels {
  /** The plan's levels, lowest first. */
  readonly plan: Level[]
  /** By the id of the feature. Levels of several buildings with the same ordinal are one level of the plan. */
  readonly byFeatureId: ReadonlyMap<string, ReadLevel>
}

export interface ReadBuilding {
  readonly id: string
  readonly featureId: string
  readonly name: string
  /** Its footprint on the ground, where there is one. */
  readonly footprint: readonly Rings[]
}

/** A plan has one list of levels for all its buildings, so that joined houses join. */
export function levelsOf(reading: Reading): ReadLevels {
  const byFeatureId = new Map<string, ReadLevel>()
  const levels: Level[] = []
  for (const feature of featuresOf(reading.archive, 'level')) {
    const own = accessOf(feature, LevelAccess)
    const { ordinal: written, outdoor, name, short_name, building_ids } = propertiesOf(feature)
    const ordinal = own?.ordinal ?? (typeof written === 'number' ? written : 0)
    reading.ids.keep(idOf(feature), own?.plan_id)
    const same = own ? undefined : levels.find((level) => level.ordinal === ordinal)
    const title = textOf(name, reading.language) ?? textOf(short_name, reading.language) ?? levelName(ordinal)
    const level = same ?? { id: reading.ids.of('level', idOf(feature)), ordinal, name: title.slice(0, 60) }
    if (!same) levels.push(level)
    byFeatureId.set(idOf(feature), {
      id: level.id,
      ordinal,
      isOutdoor: outdoor === true,
      buildingIds: Array.isArray(building_ids) ? building_ids.filter((id) => typeof id === 'string') : [],
    })
  }
  const isOwn = featuresOf(reading.archive, 'level').some((feature) => accessOf(feature, LevelAccess))
  return { plan: isOwn ? levels : levels.toSorted((a, b) => a.ordinal - b.ordinal), byFeatureId }
}

/** At least one: rooms of a venue without buildings belong to one that has its name. */
export function buildingsOf(reading: Reading, venueName: string | undefined): ReadBuilding[] {
  const footprints = featuresOf(reading.archive, 'footprint')
  const buildings = featuresOf(reading.archive, 'building').map((feature, index) => {
    const featureId = idOf(feature)
    reading.ids.keep(featureId, accessOf(feature, BuildingAccess)?.plan_id)
    const name = textOf(propertiesOf(feature)['name'], reading.language) ?? venueName ?? `Gebäude ${index + 1}`
    const footprint = footprints.flatMap((candidate) => {
      const ids = propertiesOf(candidate)['building_ids']
      return Array.isArray(ids) && ids.includes(featureId) ? (polygonsOf(candidate.geometry) ?? []) : []
    })
    return { id: reading.ids.of('building', featureId), featureId, name: name.slice(0, 60), footprint }
  })
  const fallback = { id: 'b1', featureId: '', name: (venueName ?? 'Gebäude').slice(0, 60), footprint: [] }
  return buildings.length > 0 ? buildings : [fallback]
}
