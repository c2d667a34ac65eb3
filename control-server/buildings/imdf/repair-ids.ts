import type { ImportProblem } from '../import-report.ts'
import type { ImdfArchive, ImdfFeature } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { isImdfFeatureType } from './feature-types.ts'

/** Keys that name other features; numbers there become text as the ids do. */
const REFERENCE = /(^|_)ids?$/

/**
 * Gives every feature an id of its own, a text, and says its type. Of two features with one id the first keeps it, and
 * what refers to it means the first.
 */
export function repairIds(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const taken = new Set<string>()
  return changeFeatures(archive, (feature, type, index) => {
    const wish = idOf(feature)
    let id = wish ?? `${type}-${index + 1}`
    if (wish !== undefined && taken.has(wish)) {
      for (let count = 2; taken.has(id); count++) id = `${wish}-${count}`
      report({
        kind: 'duplicate-id',
        id: wish,
        message: `Die Kennung ${wish} kommt zweimal vor. Das zweite Objekt heißt jetzt ${id}; vergeben Sie eigene Kennungen.`,
      })
    } else if (wish === undefined) {
      for (let count = index + 1; taken.has(id); count++) id = `${type}-${count}`
      report({
        kind: 'repaired',
        id,
        message: `Objekt ${index + 1} in ${type}.geojson hat keine Kennung. Es heißt jetzt ${id}.`,
      })
    }
    taken.add(id)
    const isTyped =
      typeof feature.feature_type === 'string' && (!isImdfFeatureType(type) || feature.feature_type === type)
    const same = feature.id === id && isTyped && feature.type === 'Feature'
    return withTextReferences(
      same ? feature : { ...feature, type: 'Feature', id, feature_type: isTyped ? feature.feature_type : type },
    )
  })
}

/** Some programs put the id among the properties only. */
function idOf({ id, properties }: ImdfFeature): string | undefined {
  const inside = typeof properties === 'object' && properties !== null && 'id' in properties ? properties.id : undefined
  for (const candidate of [id, inside]) {
    if (typeof candidate === 'string' && candidate !== '') return candidate
    if (typeof candidate === 'number') return String(candidate)
  }
  return undefined
}

function withTextReferences(feature: ImdfFeature): ImdfFeature {
  const { properties } = feature
  if (typeof properties !== 'object' || properties === null) return feature
  const changes = Object.entries(properties).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (!REFERENCE.test(key)) return []
    if (typeof value === 'number') return [[key, String(value)]]
    if (!Array.isArray(value) || !value.some((id) => typeof id === 'number')) return []
    return [[key, value.map((id: unknown) => (typeof id === 'number' ? String(id) : id))]]
  })
  return changes.length === 0 ? feature : withProperties(feature, Object.fromEntries(changes))
}
