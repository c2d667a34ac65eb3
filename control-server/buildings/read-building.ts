import { fail, ok, type Result } from '#schema/result'
import { readBuildingFiles } from './building-files.ts'
import type { BuildingFile } from './file-limits.ts'
import { importGeoJson } from './geojson-import.ts'
import { asRecord, type ImdfArchive } from './imdf/archive.ts'
import { archiveOf, isImdf, type JsonFile, parseJsonFiles } from './imdf/read.ts'
import { repairImdf } from './imdf/repair.ts'
import { planFromImdf } from './imdf/to-plan.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'
import { importOsm } from './osm-import.ts'
import { importPlan } from './plan-json.ts'

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
  const osm = files.find(isXml)
  if (osm) return importOsm(osm.bytes)
  const parsed = jsonOf(files)
  if (!parsed.ok) return parsed
  const plan = parsed.value.find(({ value }) => asRecord(value)?.['format'] === 'lotse-building-1')
  if (plan) return importPlan(plan.value)
  if (!isImdf(parsed.value)) {
    const strange = parsed.value.find(({ value }) => !isGeoJson(value))
    return strange ? fail(notABuilding(strange)) : importGeoJson(parsed.value)
  }
  const archive = archiveOf(parsed.value)
  return archive.ok ? importImdf(archive.value) : archive
}

/** The archive as it is, where the files are IMDF: what the rules are held over. */
export function imdfIn(files: readonly BuildingFile[]): ImdfArchive | undefined {
  if (files.some(isXml)) return undefined
  const parsed = jsonOf(files)
  if (!parsed.ok || !isImdf(parsed.value)) return undefined
  const archive = archiveOf(parsed.value)
  return archive.ok ? archive.value : undefined
}

function importImdf(archive: ImdfArchive): Result<BuildingImport, ImportProblem> {
  const repaired = repairImdf(archive)
  const imported = planFromImdf(repaired.archive, repaired.problems)
  return imported.ok ? ok({ ...imported.value, archive: repaired.archive }) : imported
}

function jsonOf(files: readonly BuildingFile[]): Result<JsonFile[], ImportProblem> {
  // A single file may have any name; in a folder only those that say that they are JSON are looked at.
  const named = files.length === 1 ? files.map(({ path, bytes }) => ({ path: jsonName(path), bytes })) : files
  const parsed = parseJsonFiles(named)
  if (!parsed.ok || parsed.value.length > 0) return parsed
  const message =
    'Darin ist kein Gebäude. Nennen Sie eine Datei, einen Ordner oder ein ZIP-Archiv mit IMDF, OSM oder GeoJSON.'
  return fail({ kind: 'empty', message })
}

function jsonName(path: string): string {
  return /\.(geo)?json$/i.test(path) ? path : `${path}.json`
}

function isXml(file: BuildingFile, _: number, all: readonly BuildingFile[]): boolean {
  if (/\.(osm|xml)$/i.test(file.path)) return true
  if (all.length > 1) return false
  return new TextDecoder().decode(file.bytes.subarray(0, 64)).trimStart().startsWith('<')
}

function isGeoJson(value: unknown): boolean {
  return asRecord(value)?.['type'] === 'FeatureCollection' || asRecord(value)?.['type'] === 'Feature'
}

function notABuilding({ path }: JsonFile): ImportProblem {
  const message = `${path} ist weder GeoJSON noch ein Gebäudeplan. Erwartet wird eine „FeatureCollection“.`
  return { kind: 'not-geojson', message }
}
