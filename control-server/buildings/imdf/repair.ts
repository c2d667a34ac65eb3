import type { ImportProblem } from '../import-report.ts'
import type { ImdfArchive } from './archive.ts'
import { repairCoordinates } from './repair-coordinates.ts'
import { repairIds } from './repair-ids.ts'
import { repairLevels } from './repair-levels.ts'
import { repairManifest } from './repair-manifest.ts'
import { repairProperties } from './repair-properties.ts'
import { repairReferences } from './repair-references.ts'
import { repairShapes } from './repair-shapes.ts'
import { repairVenue } from './repair-venue.ts'

/** One step towards a strict archive. Says what it has changed, and changes nothing of a strict one. */
type Repair = (archive: ImdfArchive, report: (problem: ImportProblem) => void) => ImdfArchive

/** In this order: ids and levels are what the others refer to, and a feature without a place can not be referred to. */
const REPAIRS: readonly Repair[] = [
  repairManifest,
  repairIds,
  repairCoordinates,
  repairLevels,
  repairShapes,
  repairVenue,
  repairProperties,
  repairReferences,
]

/**
 * Makes near-IMDF strict: what is missing and can be known is added, what can not be is left out, and all of it is
 * said. A strict archive comes back as it is.
 */
export function repairImdf(archive: ImdfArchive): { archive: ImdfArchive; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const repaired = REPAIRS.reduce((current, repair) => repair(current, (problem) => problems.push(problem)), archive)
  return { archive: repaired, problems }
}
