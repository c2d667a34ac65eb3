import type { ImportProblem } from '../import-report.ts'
import { idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { FEATURE_RULES, type PropertyRule } from './feature-rules.ts'
import { type ImdfFeatureType, isImdfFeatureType } from './feature-types.ts'
import { germanLabel, textOf } from './labels.ts'

/** Words of plans that are not IMDF, as its categories. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  corridor: 'walkway',
  hallway: 'walkway',
  hall: 'lobby',
  lift: 'elevator',
  staircase: 'stairs',
  toilet: 'restroom',
  toilets: 'restroom',
  outdoor: 'unenclosedarea',
  outdoors: 'unenclosedarea',
}

/**
 * Gives features the keys that they must have. What nobody can know is null; a category that IMDF does not have becomes
 * the most general one, and the word that was there is kept beside it.
 */
export function repairProperties(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const filled = new Map<string, { keys: Set<string>; count: number }>()
  const repaired = changeFeatures(archive, (feature, type) => {
    if (!isImdfFeatureType(type)) return feature
    const changes: Record<string, unknown> = {}
    for (const rule of FEATURE_RULES[type].properties) Object.assign(changes, repairProperty(feature, type, rule))
    const keys = Object.keys(changes)
    if (keys.length === 0) return feature
    const entry = filled.get(type) ?? { keys: new Set<string>(), count: 0 }
    filled.set(type, { keys: new Set([...entry.keys, ...keys]), count: entry.count + 1 })
    return withProperties(feature, changes)
  })
  for (const [type, { keys, count }] of filled) {
    const what = [...keys].filter((key) => !key.startsWith('original_')).join(', ')
    const message = `In ${type}.geojson fehlen bei ${count} Objekten Angaben oder sind nicht nach IMDF: ${what}. Sie sind ergänzt.`
    report({ kind: 'repaired', message })
  }
  return repaired
}

function repairProperty(feature: ImdfFeature, type: ImdfFeatureType, rule: PropertyRule): Record<string, unknown> {
  const { key, nullable, isValid, fallback } = rule
  const value = propertiesOf(feature)[key]
  if ((value === null && nullable) || (value !== null && value !== undefined && isValid(value))) return {}
  const text = textOf(value)
  if (key.endsWith('name') && text !== undefined) return { [key]: germanLabel(text) }
  if (key === 'category' && typeof value === 'string') {
    const lower = value.trim().toLowerCase()
    const word = type === 'unit' ? (UNIT_WORDS[lower] ?? lower) : lower
    return { category: isValid(word) ? word : fallback, original_category: value }
  }
  if (fallback !== undefined) return { [key]: fallback }
  if (key === 'name' || key === 'short_name') return { [key]: germanLabel(nameFor(feature)) }
  return {}
}

/** What a level or a venue is called that has no name. */
function nameFor(feature: ImdfFeature): string {
  const { name, short_name, ordinal } = propertiesOf(feature)
  return (
    textOf(short_name) ?? (typeof ordinal === 'number' ? String(ordinal) : undefined) ?? textOf(name) ?? idOf(feature)
  )
}
