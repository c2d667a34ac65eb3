import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { BuildingPlan } from '#schema/building'
import { Directory } from '#schema/directory'
import { parseJson } from '#schema/parse'
import type { Static, TSchema } from 'typebox'

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
  const [plan, directory] = await Promise.all([
    fetchJson(BuildingPlan, asset(buildingSha256)),
    directorySha256 === undefined ? EMPTY : fetchJson(Directory, asset(directorySha256)),
  ])
  return { graph: compileGraph(plan), directory }
}

const EMPTY: Directory = { format: 'lotse-directory-1', entries: [] }

async function fetchJson<S extends TSchema>(schema: S, address: string): Promise<Static<S>> {
  const response = await fetch(address)
  const parsed = response.ok ? parseJson(schema, await response.text()) : undefined
  if (!parsed?.ok) throw new Error('Der Gebäudeplan lässt sich nicht lesen')
  return parsed.value
}
