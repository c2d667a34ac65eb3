import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type Frame, frameAround, frameCorners, insideFrame, wallAxis } from './frame.ts'
import type { LevelOutline } from './level-outline.ts'
import { WALL_M } from './measures.ts'
import { dot } from './projection.ts'
import type { Solid } from './solids.ts'
import { stopsOn } from './stops.ts'

const TREAD_M = 0.5
const LANDING_M = 0.9
const INSET_M = 0.28
const STEPS_MAX = 14

/** All staircases of a level. */
export function stairsOf({ level, units, openings, frame }: LevelOutline, plan: BuildingPlan): Solid[] {
  const stops = stopsOn(plan.connectors, level.id, ['stairs', 'escalator'])
  return units
    .filter((unit) => unit.kind === 'stairs')
    .flatMap((unit) => {
      const entries = stops.filter(({ stop }) => stop.unitId === unit.id).map(({ stop }) => stop.at)
      const doors = openings.filter((opening) => opening.unitIds.includes(unit.id)).map((opening) => opening.at)
      return stairSolids(unit, [...doors, ...entries], WALL_M * 0.92, frame)
    })
}

/** A staircase as blocks that rise from the side on which one enters. */
export function stairSolids(unit: Unit, entries: readonly Point[], topM: number, crop: Frame): Solid[] {
  const axis = wallAxis([unit])
  const frame = frameAround(unit.outline, axis, -INSET_M)
  const long = frame.uM[1] - frame.uM[0] >= frame.vM[1] - frame.vM[0]
  const run = long
    ? frame
    : { u: frame.v, v: [-frame.u[0], -frame.u[1]] as Point, uM: frame.vM, vM: [-frame.uM[1], -frame.uM[0]] as const }
  const length = run.uM[1] - run.uM[0]
  const count = Math.min(STEPS_MAX, Math.floor((length - LANDING_M) / TREAD_M))
  if (count < 3 || run.vM[1] - run.vM[0] < 0.6) return []
  const entry = entries[0]
  const fromLow = !entry || dot(run.u, entry) - run.uM[0] <= run.uM[1] - dot(run.u, entry)
  const treadM = (length - LANDING_M) / count
  return Array.from({ length: count }, (_, index) => {
    const [near, far] = [LANDING_M + index * treadM, LANDING_M + (index + 1) * treadM]
    const uM: readonly [number, number] = fromLow
      ? [run.uM[0] + near, run.uM[0] + far]
      : [run.uM[1] - far, run.uM[1] - near]
    return { footprint: frameCorners({ ...run, uM }), heightM: (topM * (index + 1)) / count, look: 'step' as const }
  }).filter(({ footprint }) => footprint.every((point) => insideFrame(point, crop)))
}
