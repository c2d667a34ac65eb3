import { fail, ok, type Result } from '#schema/result'
import { parse } from '#schema/parse'
import type { BuildingFile } from '../file-limits.ts'
import type { ImportProblem } from '../import-report.ts'
import { decodeText, parseJsonText } from '../text.ts'
import { asRecord, type ImdfArchive, type ImdfCollection, ImdfFeature, ImdfManifest } from './archive.ts'
import { isImdfFeatureType } from './feature-types.ts'

/** A JSON file that was parsed, with its name as IMDF knows it: lower case, without folder and ending. */
export interface JsonFile {
  readonly path: string
  readonly name: string
  readonly value: unknown
}

/** The JSON files among the files of a folder; others, a read-me or a picture, are passed over. */
export function parseJsonFiles(files: readonly BuildingFile[]): Result<JsonFile[], ImportProblem> {
  const parsed: JsonFile[] = []
  for (const file of files) {
    if (!/\.(geo)?json$/i.test(file.path)) continue
    const text = decodeText(file)
    if (!text.ok) return text
    const value = parseJsonText(file.path, text.value)
    if (!value.ok) return value
    const name = file.path.replace(/^.*\//, '').replace(/\.(geo)?json$/i, '')
    parsed.push({ path: file.path, name: name.toLowerCase(), value: value.value })
  }
  return ok(parsed)
}

/** Whether these files are meant to be an IMDF archive, or a part of one. */
export function isImdf(files: readonly JsonFile[]): boolean {
  const isFeature = (value: unknown) => isImdfFeatureType(String(asRecord(value)?.['feature_type']))
  return files.some(({ name, value }) => {
    if (name === 'manifest' && asRecord(value)?.['version'] !== undefined) return true
    const features = asRecord(value)?.['features']
    if (!Array.isArray(features)) return false
    // Near-IMDF leaves out the type of features, which the name of the file says.
    return features.some(isFeature) || (['unit', 'level', 'venue'].includes(name) && files.length > 1)
  })
}

/** Reads the files of an IMDF archive, as they are. Fails when there is no feature in them. */
export function readImdf(files: readonly BuildingFile[]): Result<ImdfArchive, ImportProblem> {
  const parsed = parseJsonFiles(files)
  return parsed.ok ? archiveOf(parsed.value) : parsed
}

/** The same from files that have been parsed. A file with features of several types is divided by type. */
export function archiveOf(files: readonly JsonFile[]): Result<ImdfArchive, ImportProblem> {
  const manifest = files.find(({ name }) => name === 'manifest')
  const collections: ImdfCollection[] = []
  for (const file of files) {
    if (file === manifest) continue
    const record = asRecord(file.value)
    if (!record || !Array.isArray(record['features'])) {
      const message = `${file.path} ist keine FeatureCollection. In IMDF hat jede Datei außer manifest.json eine.`
      return fail({ kind: 'not-geojson', message })
    }
    const { type: _, features, ...members } = record
    collections.push(...divided(file.name, features as unknown[], members))
  }
  if (collections.every(({ features }) => features.length === 0)) {
    return fail({ kind: 'empty', message: 'In dem Archiv ist kein Raum und kein anderes Objekt.' })
  }
  const parsedManifest = parse(ImdfManifest, manifest?.value)
  return ok({ manifest: parsedManifest.ok ? parsedManifest.value : undefined, collections })
}

function divided(name: string, features: readonly unknown[], members: Record<string, unknown>): ImdfCollection[] {
  // What is not even an object can not be kept apart from nothing; it becomes a feature without anything.
  const known = features.map((feature): ImdfFeature => {
    const parsed = parse(ImdfFeature, feature)
    return parsed.ok ? parsed.value : {}
  })
  if (isImdfFeatureType(name) || known.length === 0) return [{ name, features: known, members }]
  const byType = new Map<string, ImdfFeature[]>()
  for (const feature of known) {
    const type = typeof feature.feature_type === 'string' ? feature.feature_type : name
    byType.set(type, [...(byType.get(type) ?? []), feature])
  }
  return [...byType].map(([type, list], index) => ({ name: type, features: list, members: index === 0 ? members : {} }))
}
