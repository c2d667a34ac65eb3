import { fail, type Result } from '#schema/result'
import { readBuildingFiles } from './building-files.ts'
import type { BuildingFile } from './file-limits.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'
import { importOsm } from './osm-import.ts'
import { importPlan } from './plan-json.ts'
import { decodeText, parseJsonText } from './text.ts'

/**
 * Reads a building in any form that Lotse knows: an IMDF folder or ZIP, OSM XML with indoor tags, GeoJSON by level, or
 * a plan as JSON. Fails when nothing of it can be used; flaws of single elements are warnings in the report.
 */
export async function readBuilding(path: string): Promise<Result<BuildingImport, ImportProblem>> {
  const files = await readBuildingFiles(path)
  return files.ok ? importBuilding(files.value) : files
}

/** The same from files in memory. */
export function importBuilding(files: readonly BuildingFile[]): Result<BuildingImport, ImportProblem> {
  const [file] = files
  if (!file)
    return fail({
      kind: 'empty',
      message: 'Darin ist keine Datei. Nennen Sie eine Datei, einen Ordner oder ein ZIP-Archiv.',
    })
  if (/\.(osm|xml)$/i.test(file.path)) return importOsm(file.bytes)
  const text = decodeText(file)
  if (!text.ok) return text
  if (text.value.trimStart().startsWith('<')) return importOsm(file.bytes)
  const value = parseJsonText(file.path, text.value)
  return value.ok ? importPlan(value.value) : value
}
