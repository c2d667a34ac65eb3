import { decodeBundle } from '#player/wayfinding/bundle'
import type { NavGraph } from '#player/wayfinding/graph'
import type { Directory } from '#schema/directory'
import type { Result } from '#schema/result'
import { decodeDirectory, NO_DIRECTORY } from '../link/directory-file.ts'

/** The building and what is in it, ready to be asked. */
export interface House {
  readonly graph: NavGraph
  readonly directory: Directory
}

/** Which files hold it, and how their bytes are had. */
export interface HouseSource {
  readonly buildingSha256: string
  readonly directorySha256: string | undefined
  readonly asset: (sha256: string) => string
}

let known: { readonly key: string; readonly house: Promise<House> } | undefined

/**
 * The house of a release, read once for all zones and turns of a document. Rejects, in words for staff, when it can
 * not be read; the next question tries again.
 */
export function houseOf(source: HouseSource): Promise<House> {
  const key = `${source.buildingSha256} ${source.directorySha256 ?? ''}`
  if (known?.key === key) return known.house
  const house = read(source)
  const mine = { key, house }
  known = mine
  house.catch(() => known === mine && (known = undefined))
  return house
}

async function read({ buildingSha256, directorySha256, asset }: HouseSource): Promise<House> {
  const [building, directory] = await Promise.all([
    fetchFile(asset(buildingSha256), decodeBundle),
    directorySha256 === undefined ? NO_DIRECTORY : fetchFile(asset(directorySha256), decodeDirectory),
  ])
  return { graph: building.graph, directory }
}

async function fetchFile<T>(address: string, decode: (bytes: Uint8Array) => Result<T, unknown>): Promise<T> {
  const response = await fetch(address)
  const decoded = response.ok ? decode(new Uint8Array(await response.arrayBuffer())) : undefined
  if (!decoded?.ok) throw new Error('Der Gebäudeplan lässt sich nicht lesen')
  return decoded.value
}
