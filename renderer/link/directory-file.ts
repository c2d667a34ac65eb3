import { Directory } from '#schema/directory'
import { parseJson } from '#schema/parse'
import type { Result } from '#schema/result'

/** What a site without a directory has. */
export const NO_DIRECTORY: Directory = { format: 'lotse-directory-1', entries: [] }

/** Reads the directory of a release from the bytes of its asset. */
export function decodeDirectory(bytes: Uint8Array): Result<Directory, string[]> {
  return parseJson(Directory, new TextDecoder().decode(bytes))
}
