import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, ok, type Result } from '#schema/result'
import { type BuildingFile, FILE_LIMITS, type FileLimits, isLeftover, tooLarge, tooManyFiles } from './file-limits.ts'
import type { ImportProblem } from './import-report.ts'
import { isZip, unzip } from './zip-files.ts'

const FOLDER_DEPTH_MAX = 4

/** The files of a folder, of a zip archive, or the one file itself. Links are not followed, hidden files left out. */
export async function readBuildingFiles(
  path: string,
  limits: FileLimits = FILE_LIMITS,
): Promise<Result<BuildingFile[], ImportProblem>> {
  try {
    const info = await lstat(path)
    if (info.isDirectory()) return await readFolder(path, limits)
    if (info.size > limits.fileBytesMax) return fail(tooLarge(basename(path), limits.fileBytesMax))
    const bytes = await readFile(path)
    return isZip(bytes) ? await unzip(bytes, limits) : ok([{ path: basename(path), bytes }])
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    const message =
      code === 'ENOENT' ? `${path} gibt es nicht. Prüfen Sie den Pfad.` : `${path} lässt sich nicht lesen (${code}).`
    return fail({ kind: 'not-found', message })
  }
}

async function readFolder(root: string, limits: FileLimits): Promise<Result<BuildingFile[], ImportProblem>> {
  const paths = await listFolder(root, '', 0)
  if (paths.length > limits.fileCountMax) return fail(tooManyFiles(limits.fileCountMax))
  const files: BuildingFile[] = []
  let totalBytes = 0
  for (const path of paths) {
    const { size } = await lstat(join(root, path))
    totalBytes += size
    if (size > limits.fileBytesMax) return fail(tooLarge(path, limits.fileBytesMax))
    if (totalBytes > limits.totalBytesMax) return fail(tooLarge('Der Ordner', limits.totalBytesMax))
    files.push({ path, bytes: await readFile(join(root, path)) })
  }
  return ok(files)
}

async function listFolder(root: string, inside: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (isLeftover(path)) continue
    if (entry.isFile()) paths.push(path)
    else if (entry.isDirectory() && depth < FOLDER_DEPTH_MAX) paths.push(...(await listFolder(root, path, depth + 1)))
  }
  return paths
}
