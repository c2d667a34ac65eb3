import type { BuildingPlan } from '#schema/building'
import type { Route } from '#player/wayfinding/route'
import { isOnFloor } from '#player/wayfinding/route.oracle'

/** How often a way crosses what a wheelchair can not, read from the plan alone: doors, connectors and floors. */
export function violationsOf(plan: BuildingPlan, { legs }: Route): number {
  let count = 0
  for (const { levelId, points, via } of legs) {
    const connector = plan.connectors.find(({ id }) => id === via?.connectorId)
    if (connector && (!['lift', 'ramp'].includes(connector.kind) || connector.stepFree === 'no')) count += 1
    for (const { at, widthMm, stepFree, stepCount, levelId: on } of plan.openings) {
      if (on !== levelId || !points.some(([x, y]) => x === at[0] && y === at[1])) continue
      if (stepFree === 'no' || (stepCount ?? 0) > 0 || (widthMm ?? 900) < 900) count += 1
    }
    const floors = plan.units.filter((unit) => unit.levelId === levelId)
    // Who stands in the room already crosses nothing.
    for (const [index, to] of points.slice(1).entries()) {
      const from = points[index] ?? to
      const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
      const under = floors.filter((unit) => isOnFloor(unit, middle))
      const isBarred = ({ wheelchair, kind }: (typeof under)[number]) =>
        wheelchair === 'no' || (kind === 'stairs' && wheelchair !== 'yes')
      if (under.length > 0 && under.every(isBarred)) count += 1
    }
  }
  return count
}
