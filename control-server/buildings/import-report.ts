import type { BuildingPlan } from '#schema/building'
import type { ImdfArchive } from './imdf/archive.ts'

/** What can be wrong with a building file. Kinds are read by scripts: none is renamed. */
export type ProblemKind =
  // The file as a whole can not be used.
  | 'not-found'
  | 'too-large'
  | 'too-many-files'
  | 'unsafe-path'
  | 'not-zip'
  | 'not-utf8'
  | 'not-xml'
  | 'not-json'
  | 'not-osm'
  | 'not-geojson'
  | 'not-plan'
  | 'empty'
  | 'no-rooms'
  | 'not-in-format'
  // Single elements.
  | 'bad-element'
  | 'bad-level'
  | 'bad-hours'
  | 'bad-geometry'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'missing-node'
  | 'unclosed'
  | 'self-crossing'
  | 'skipped'
  | 'repaired'
  | 'level-guessed'
  | 'swapped-coordinates'
  // What the plan is like.
  | 'joins-nothing'
  | 'one-level'
  | 'empty-level'
  | 'no-door'
  | 'off-wall'
  | 'overlap'
  | 'many-corners'
  | 'unreachable'

/** Something in a building file that a person should look at, in German. */
export interface ImportProblem {
  readonly kind: ProblemKind
  /** The element: its number or id in the file, or the id of the unit in the plan. */
  readonly id?: string
  /** What is wrong, what it means, what to do. */
  readonly message: string
}

export type BuildingFormat = 'imdf' | 'osm' | 'geojson' | 'plan'

/** What an import found. The four counts are those of the plan; `source` counts what the file has. */
export interface ImportReport {
  readonly levels: number
  /** Level by level: a lift over five levels is five units. */
  readonly units: number
  readonly openings: number
  readonly connectors: number
  readonly warnings: readonly ImportProblem[]
  /** Units that can not be reached from any entrance, by their ids in the plan. */
  readonly unreachable: readonly string[]
  /** Rooms that lead to other rooms and may be crossed for that. */
  readonly anterooms: number
  readonly source: { readonly format: BuildingFormat; readonly counts: Readonly<Record<string, number>> }
}

/** A building that was read: the engine's plan, what was found, and the archive where it came as IMDF. */
export interface BuildingImport {
  readonly plan: BuildingPlan
  readonly report: ImportReport
  /** Repaired where it had to be, with everything that the plan does not know; the export writes it. */
  readonly archive?: ImdfArchive
}
