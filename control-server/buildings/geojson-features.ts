import { asRecord, type ImdfArchive, ImdfFeature } from './imdf/archive.ts'
import type { JsonFile } from './imdf/read.ts'
import type { ImportProblem } from './import-report.ts'
import { guessOrdinal } from './level-name.ts'
import { parse } from '#schema/parse'
import type { Tags } from './osm-document.ts'
import { levelsOf } from './osm-tags.ts'

/** A feature of a GeoJSON file, with its properties as tags and the levels on which it lies. */
export interface IndoorFeature {
  readonly featureId: string
  readonly geometry: unknown
  readonly tags: Tags
  /** Empty when nothing says the level. */
  readonly ordinals: readonly number[]
}

/** Reads the features of all files; `repair` may turn round swapped coordinates before anybody looks at them. */
export function indoorFeatures(
  files: readonly JsonFile[],
  repair: (archive: ImdfArchive) => ImdfArchive,
  report: (problem: ImportProblem) => void,
): IndoorFeature[] {
  const collections = files.map(({ path, value }) => ({ name: path, features: featuresIn(value), members: {} }))
  const taken = new Set<string>()
  return repair({ manifest: undefined, collections }).collections.flatMap(({ name: path, features }) =>
    features.map((feature, index): IndoorFeature => {
      const tags = tagsOf(feature)
      const stem = path.replace(/\.(geo)?json$/i, '').replaceAll('/', '-')
      const wish = idOf(feature, tags) ?? `${stem}-${index + 1}`
      let featureId = wish
      for (let count = 2; taken.has(featureId); count++) featureId = `${wish}-${count}`
      // The same outline in the files of several levels often has one id: that is no mistake of anybody.
      if (featureId !== wish && files.length === 1) {
        const message = `Die Kennung ${wish} kommt zweimal vor. Das zweite Objekt heißt jetzt ${featureId}.`
        report({ kind: 'duplicate-id', id: wish, message })
      }
      taken.add(featureId)
      return { featureId, geometry: feature.geometry, tags, ordinals: ordinalsOf(tags) ?? ordinalOfPath(path) }
    }),
  )
}

function featuresIn(value: unknown): ImdfFeature[] {
  const record = asRecord(value)
  const list: unknown[] = Array.isArray(record?.['features'])
    ? record['features']
    : record?.['type'] === 'Feature'
      ? [record]
      : []
  return list.map((feature) => {
    const parsed = parse(ImdfFeature, feature)
    return parsed.ok ? parsed.value : {}
  })
}

/** Properties as text, those in a member `tags` among them. */
function tagsOf(feature: ImdfFeature): Tags {
  const properties = asRecord(feature.properties) ?? {}
  const all = { ...properties, ...asRecord(properties['tags']) }
  const entries = Object.entries(all).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'boolean') return [[key, value ? 'yes' : 'no']]
    return typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : []
  })
  const type = typeof feature.feature_type === 'string' ? { feature_type: feature.feature_type } : {}
  return { ...Object.fromEntries(entries.filter(([, value]) => value !== '')), ...type }
}

/** `way/123` becomes `w123`, as the import of OSM files has it. */
function idOf({ id }: ImdfFeature, tags: Tags): string | undefined {
  const said = typeof id === 'string' || typeof id === 'number' ? String(id) : (tags['@id'] ?? tags['id'])
  return said?.replace(
    /^(node|way|relation)\/(\d+)$/,
    (_, kind: string, number: string) => `${kind.charAt(0)}${number}`,
  )
}

function ordinalsOf(tags: Tags): number[] | undefined {
  const said = tags['level'] ?? tags['ordinal'] ?? tags['floor'] ?? tags['storey'] ?? tags['etage'] ?? tags['level_id']
  if (said === undefined) return undefined
  const listed = levelsOf({ ...tags, level: said })
  if (listed) return listed
  const guessed = guessOrdinal(said)
  return guessed === undefined ? undefined : [guessed]
}

/** `level_1.geojson`, `EG.geojson`, `og-2/rooms.geojson`. */
function ordinalOfPath(path: string): number[] {
  const parts = path
    .replace(/\.(geo)?json$/i, '')
    .split('/')
    .toReversed()
  for (const part of parts) {
    const words = part.replace(/(?<=[a-zA-Z])[-_\s]+(?=-?\d)/g, ' ').replaceAll('_', ' ')
    const guessed = guessOrdinal(words)
    if (guessed !== undefined) return [guessed]
  }
  return []
}
