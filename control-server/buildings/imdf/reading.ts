import type { Frame } from '../frame.ts'
import type { ImportProblem } from '../import-report.ts'
import type { ImdfArchive } from './archive.ts'
import type { PlanIds } from './plan-ids.ts'

/** What every part of an archive needs on its way into a plan. */
export interface Reading {
  readonly archive: ImdfArchive
  readonly frame: Frame
  readonly ids: PlanIds
  readonly language: string
  readonly problems: ImportProblem[]
}
