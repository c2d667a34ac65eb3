import Type, { type Static } from 'typebox'

/*
 * The form of an IMDF archive in memory. What is read is kept as it came, members that nobody here knows among it, so
 * that reading and writing loses nothing.
 */

/** A GeoJSON feature, before anybody has looked at it closely. */
export const ImdfFeature = Type.Object({
  type: Type.Optional(Type.Unknown()),
  id: Type.Optional(Type.Unknown()),
  feature_type: Type.Optional(Type.Unknown()),
  geometry: Type.Optional(Type.Unknown()),
  properties: Type.Optional(Type.Unknown()),
})
export type ImdfFeature = Static<typeof ImdfFeature>

/** One file of features. */
export interface ImdfCollection {
  /** Name of the file without its ending, lower case: `unit`. Extensions bring names of their own. */
  readonly name: string
  readonly features: readonly ImdfFeature[]
  /** Members of the collection beside `type` and `features`. */
  readonly members: Readonly<Record<string, unknown>>
}

/** https://docs.ogc.org/cs/20-094/Manifest/index.html */
export const ImdfManifest = Type.Object({
  version: Type.Optional(Type.Unknown()),
  created: Type.Optional(Type.Unknown()),
  generated_by: Type.Optional(Type.Unknown()),
  language: Type.Optional(Type.Unknown()),
  extensions: Type.Optional(Type.Unknown()),
})
export type ImdfManifest = Static<typeof ImdfManifest>

export interface ImdfArchive {
  /** Undefined when there is no manifest.json, which the rules do not allow. */
  readonly manifest: ImdfManifest | undefined
  readonly collections: readonly ImdfCollection[]
}

export function featuresOf(archive: ImdfArchive, name: string): readonly ImdfFeature[] {
  return archive.collections.flatMap((collection) => (collection.name === name ? collection.features : []))
}

/** Properties of a feature; empty where there are none. */
export function propertiesOf(feature: ImdfFeature): Readonly<Record<string, unknown>> {
  return asRecord(feature.properties) ?? {}
}

export function idOf(feature: ImdfFeature): string {
  return typeof feature.id === 'string' ? feature.id : ''
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}
