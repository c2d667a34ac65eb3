import { asRecord, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { isImdfFeatureType } from './feature-types.ts'
import { FEATURE_RULES } from './feature-rules.ts'

export interface BrokenReference {
  readonly feature: ImdfFeature
  readonly key: string
  /** What the value names and does not exist. */
  readonly missing: string
}

/** References to features that do not exist, or are of another type than the key asks for. */
export function brokenReferences(archive: ImdfArchive): BrokenReference[] {
  const typeById = typesById(archive)
  return archive.collections.flatMap(({ name, features }) =>
    features.flatMap((feature) => (isImdfFeatureType(name) ? brokenIn(name, feature, typeById) : [])),
  )
}

function typesById(archive: ImdfArchive): ReadonlyMap<unknown, string> {
  return new Map(archive.collections.flatMap(({ name, features }) => features.map(({ id }) => [id, name])))
}

function brokenIn(
  name: keyof typeof FEATURE_RULES,
  feature: ImdfFeature,
  typeById: ReadonlyMap<unknown, string>,
): BrokenReference[] {
  const properties = propertiesOf(feature)
  const plain = FEATURE_RULES[name].properties.flatMap(({ key, refersTo }) => {
    const value = properties[key]
    if (!refersTo) return []
    const ids: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
    const isKnown = (id: unknown) => (refersTo as readonly string[]).includes(typeById.get(id) ?? '')
    return ids.filter((id) => !isKnown(id)).map((id) => ({ feature, key, missing: textOfId(id) }))
  })
  if (name !== 'relationship') return plain
  const described = ['origin', 'intermediary', 'destination'].flatMap((key) => {
    const value = properties[key]
    return (Array.isArray(value) ? value : [value]).flatMap((reference: unknown) => {
      const { id, feature_type } = asRecord(reference) ?? {}
      const isKnown = id === undefined || typeById.get(id) === feature_type
      return isKnown ? [] : [{ feature, key, missing: textOfId(id) }]
    })
  })
  return [...plain, ...described]
}

/** As the reader of the message finds it in the file, and as a repair finds it again. */
export function textOfId(id: unknown): string {
  return typeof id === 'string' ? id : JSON.stringify(id)
}
