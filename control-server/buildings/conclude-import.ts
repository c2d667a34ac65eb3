import { BuildingPlan } from '#schema/building'
import { parse } from '#schema/parse'
import { fail, ok, type Result } from '#schema/result'
import type { BuildingImport, ImportProblem, ImportReport } from './import-report.ts'
import { findPlanFlaws, tooManyCorners, unreachableFlaws } from './plan-flaws.ts'
import { exploreReachability } from './reachability.ts'

interface Draft {
  readonly plan: BuildingPlan
  readonly problems: readonly ImportProblem[]
  readonly source: ImportReport['source']
  /** Whether rooms that are the only way to others become passages. Our own files say themselves which rooms are. */
  readonly findAnterooms: boolean
}

/** The last steps of every import: what can be reached, what is odd, and whether all of it fits the plan's form. */
export function concludeImport(draft: Draft): Result<BuildingImport, ImportProblem> {
  const { levels, units, openings, connectors } = draft.plan
  const reached = exploreReachability(units, openings, connectors, draft.findAnterooms)
  const { unreachableUnitIds, anteroomIds } = reached
  const plan = parse(BuildingPlan, {
    ...draft.plan,
    units: units.map((unit) => (anteroomIds.has(unit.id) ? { ...unit, passage: true } : unit)),
  } satisfies BuildingPlan)
  if (!plan.ok) {
    return fail({ kind: 'not-in-format', message: `Der Plan passt nicht ins Format: ${plan.error.join('; ')}.` })
  }
  const tooFine = tooManyCorners(plan.value)
  if (tooFine) return fail(tooFine)
  return ok({
    plan: plan.value,
    report: {
      levels: levels.length,
      units: units.length,
      openings: openings.length,
      connectors: connectors.length,
      warnings: [...draft.problems, ...findPlanFlaws(plan.value), ...unreachableFlaws(plan.value, unreachableUnitIds)],
      unreachable: unreachableUnitIds,
      anterooms: anteroomIds.size,
      source: draft.source,
    },
  })
}
