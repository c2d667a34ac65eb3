import type { ImportProblem } from './import-report.ts'

/** A file of a building, with its path inside of the folder or archive: `levels/level.geojson`. */
export interface BuildingFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Bounds of what is read into memory. A town hall with all its rooms is a hundredth of this. */
export interface FileLimits {
  readonly fileBytesMax: number
  readonly totalBytesMax: number
  readonly fileCountMax: number
}

export const FILE_LIMITS: FileLimits = { fileBytesMax: 134_217_728, totalBytesMax: 268_435_456, fileCountMax: 500 }

export function tooLarge(name: string, bytesMax: number): ImportProblem {
  const message = `${name} ist größer als ${Math.round(bytesMax / 1_048_576)} MB und wird nicht gelesen. Schneiden Sie nur das Gebäude aus.`
  return { kind: 'too-large', message }
}

export function tooManyFiles(countMax: number): ImportProblem {
  const message = `Das sind mehr als ${countMax} Dateien. Nennen Sie den Ordner, in dem nur das Gebäude liegt.`
  return { kind: 'too-many-files', message }
}

/** What systems leave behind: `__MACOSX`, `.DS_Store`, hidden files. */
export function isLeftover(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db')
}
