import type { ImportProblem } from '../import-report.ts'
import { featuresOf, type ImdfArchive, propertiesOf } from './archive.ts'
import { isLanguageTag } from './feature-rules.ts'

/** A missing manifest is written, a missing entry added. The language is the one in which most names are. */
export function repairManifest(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const { manifest } = archive
  const given = manifest ?? {}
  const isTime = typeof given.created === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(given.created)
  const changes = {
    ...(given.version === '1.0.0' ? {} : { version: '1.0.0' }),
    ...(isTime ? {} : { created: '2026-01-01T00:00:00Z' }),
    ...(isLanguageTag(given.language) ? {} : { language: languageOf(archive) }),
  }
  if (Object.keys(changes).length === 0) return archive
  const what = manifest ? `Im Manifest fehlt ${Object.keys(changes).join(', ')}` : 'Die Datei manifest.json fehlt'
  report({ kind: 'repaired', message: `${what}. Das ist ergänzt.` })
  return { ...archive, manifest: { ...given, ...changes } }
}

function languageOf(archive: ImdfArchive): string {
  const counts = new Map<string, number>()
  for (const feature of [...featuresOf(archive, 'unit'), ...featuresOf(archive, 'level')]) {
    const name = propertiesOf(feature)['name']
    for (const tag of typeof name === 'object' && name !== null ? Object.keys(name) : []) {
      if (isLanguageTag(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'de'
}
