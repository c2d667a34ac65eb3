import type { ImdfArchive, ImdfFeature } from './archive.ts'
import { propertiesOf } from './archive.ts'

/** The archive with each feature replaced by what `change` makes of it; undefined leaves it out. */
export function changeFeatures(
  archive: ImdfArchive,
  change: (feature: ImdfFeature, type: string, index: number) => ImdfFeature | undefined,
): ImdfArchive {
  const collections = archive.collections.map((collection) => {
    const features = collection.features.flatMap((feature, index) => change(feature, collection.name, index) ?? [])
    const isSame =
      features.length === collection.features.length &&
      features.every((feature, index) => feature === collection.features[index])
    return isSame ? collection : { ...collection, features }
  })
  return { ...archive, collections }
}

/** Adds a feature at the end of its file, which is made where there is none. */
export function addFeature(archive: ImdfArchive, type: string, feature: ImdfFeature): ImdfArchive {
  if (archive.collections.some(({ name }) => name === type)) {
    const collections = archive.collections.map((collection) =>
      collection.name === type ? { ...collection, features: [...collection.features, feature] } : collection,
    )
    return { ...archive, collections }
  }
  return { ...archive, collections: [...archive.collections, { name: type, features: [feature], members: {} }] }
}

export function withProperties(feature: ImdfFeature, changes: Readonly<Record<string, unknown>>): ImdfFeature {
  return { ...feature, properties: { ...propertiesOf(feature), ...changes } }
}
