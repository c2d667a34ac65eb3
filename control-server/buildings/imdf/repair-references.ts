import type { ImportProblem } from '../import-report.ts'
import { idOf, type ImdfArchive, propertiesOf } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { FEATURE_RULES } from './feature-rules.ts'
import { type ImdfFeatureType, isImdfFeatureType } from './feature-types.ts'
import { brokenReferences, textOfId } from './references.ts'

/**
 * Takes out references to features that do not exist. Where one is needed, the feature that has it goes too, and then
 * what refers to that one.
 */
export function repairReferences(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  let current = archive
  for (;;) {
    const broken = brokenReferences(current)
    const incomplete = incompleteFeatures(current)
    if (broken.length === 0 && incomplete.size === 0) return current
    const byFeature = new Map<unknown, { key: string; missing: string }[]>()
    for (const { feature, key, missing } of broken) {
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), { key, missing }])
    }
    current = changeFeatures(current, (feature, type) => {
      const faults = byFeature.get(feature) ?? []
      if (!isImdfFeatureType(type) || (faults.length === 0 && !incomplete.has(feature))) return feature
      const changes = Object.fromEntries(faults.map(({ key }) => [key, without(propertiesOf(feature)[key], faults)]))
      const isBroken = incomplete.has(feature) || faults.some(({ key }) => !isAllowed(type, key, changes[key]))
      const id = idOf(feature)
      const what = faults.map(({ key, missing }) => `„${key}“ ${missing}`).join(', ')
      const reason =
        what === '' ? `hat kein gültiges ${incomplete.get(feature) ?? ''}` : `verweist auf ${what}, das es nicht gibt`
      const outcome = isBroken ? 'Es ist ausgelassen.' : 'Der Verweis ist gelöscht.'
      report({ kind: 'unknown-reference', id, message: `${id} (${type}) ${reason}. ${outcome}` })
      if (isBroken) return undefined
      return withProperties(feature, changes)
    })
  }
}

/** Features without a key that nobody can add, with the name of that key. */
function incompleteFeatures(archive: ImdfArchive): Map<unknown, string> {
  return new Map(
    archive.collections.flatMap(({ name, features }) =>
      features.flatMap((feature): [unknown, string][] => {
        if (!isImdfFeatureType(name)) return []
        const properties = propertiesOf(feature)
        const missing = FEATURE_RULES[name].properties.find(({ key, nullable, isValid }) => {
          const value = properties[key]
          return value === undefined || (value === null ? !nullable : !isValid(value))
        })
        return missing ? [[feature, `„${missing.key}“`]] : []
      }),
    ),
  )
}

/** The value without the ids that lead nowhere: fewer of a list, or null. */
function without(value: unknown, faults: readonly { readonly missing: string }[]): unknown {
  const missing = new Set(faults.map((fault) => fault.missing))
  if (!Array.isArray(value)) return null
  const kept = value.filter((entry: unknown) => {
    const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
    return !missing.has(textOfId(id))
  })
  return kept.length > 0 ? kept : null
}

function isAllowed(type: ImdfFeatureType, key: string, value: unknown): boolean {
  const rule = FEATURE_RULES[type].properties.find((candidate) => candidate.key === key)
  return rule === undefined || (value === null ? rule.nullable : rule.isValid(value))
}
