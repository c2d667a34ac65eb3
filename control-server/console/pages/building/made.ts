import type { StaffBuilding } from '#schema/staff-building'

/** What became of a change: the building as it is now, and a sentence; without a sentence after a refusal. */
export interface Made {
  readonly building?: StaffBuilding
  readonly said?: string
  /** What was changed, as the log of changes names it. */
  readonly subjectId?: string
}

export function madeEvent(detail: Made): CustomEvent<Made> {
  return new CustomEvent('made', { detail })
}
