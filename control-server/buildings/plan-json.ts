import { BuildingPlan } from '#schema/building'
import { parse } from '#schema/parse'
import { fail, type Result } from '#schema/result'
import { concludeImport } from './conclude-import.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'

/** Our own plan as JSON, as `--out PLAN.json` writes it. Taken as it is; flaws are reported. */
export function importPlan(candidate: unknown): Result<BuildingImport, ImportProblem> {
  const plan = parse(BuildingPlan, candidate)
  if (!plan.ok) {
    return fail({ kind: 'not-plan', message: `Das ist kein gültiger Gebäudeplan: ${plan.error.join('; ')}.` })
  }
  const { levels, units, openings, connectors } = plan.value
  const counts = {
    levels: levels.length,
    units: units.length,
    openings: openings.length,
    connectors: connectors.length,
  }
  return concludeImport({ plan: plan.value, problems: [], source: { format: 'plan', counts }, findAnterooms: false })
}
