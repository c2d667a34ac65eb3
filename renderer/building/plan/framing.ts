import type { BuildingPlan } from '#schema/building'
import type { ScreenPlace } from '#schema/screen'
import { clampFrame, type Frame, frameAround } from './frame.ts'
import { createProjection, type Gaze, PITCH_DEG } from './projection.ts'
import { isOfShownBuilding, type ShownBuildings } from './shown-buildings.ts'
import { clippedRings } from './slab.ts'
import { type Stack, stackLevels, type StackLimits } from './stack.ts'
import { frameOf, shownUnits, type Surroundings } from './surroundings.ts'

/** How much of the building is shown, how large and how steeply. */
export interface Framing {
  readonly gaze: Gaze
  readonly surroundings: Surroundings
  readonly stack: Stack
}

/** Steeper than this, walls look like lines. */
const PITCHES_DEG = [56, 50, 45, 40] as const
/** More of the house to both sides, metres. */
const WIDENINGS_M = [60, 45, 34, 25, 18, 12, 7] as const
/** What is added may make everything this much smaller, no more. */
const WORTH = 0.96
/** Of what lies beside the houses that the way goes through, this much is shown where there is room. */
const BESIDE_M = 18
/** Kept between what is shown and a house that is not. */
const AIR_M = 0.6

type Limits = Omit<StackLimits, 'thicknessM'> & { readonly wallM: number }

/**
 * Fits the surroundings into the glass, then uses what glass is left: first by looking down more steeply, which makes
 * floors larger, then by showing more of the house around.
 */
export function frameSurroundings(
  plan: BuildingPlan,
  needed: Surroundings,
  place: ScreenPlace,
  limits: Limits,
): Framing {
  const { readerHeadingDeg } = place
  const fit = (surroundings: Surroundings, pitchDeg: number): Framing => {
    const gaze = { readerHeadingDeg, lean: surroundings.lean, pitchDeg }
    return { gaze, surroundings, stack: stackOf(plan, surroundings, gaze, limits) }
  }
  let best = fit(needed, PITCH_DEG)
  const enough = best.stack.pxPerM * WORTH
  /** The first of the steps that is worth it, else what there is. */
  const firstWorth = (steps: readonly number[], take: (step: number) => Framing): Framing => {
    for (const step of steps) {
      const candidate = take(step)
      if (candidate.stack.pxPerM >= enough) return candidate
    }
    return best
  }
  best = firstWorth(PITCHES_DEG, (pitchDeg) => fit(needed, pitchDeg))
  for (const axis of ['uM', 'vM'] as const)
    best = firstWorth(WIDENINGS_M, (byM) => fit(widened(plan, best.surroundings, axis, byM), best.gaze.pitchDeg))
  return best
}

function stackOf(plan: BuildingPlan, surroundings: Surroundings, gaze: Gaze, { wallM, ...limits }: Limits): Stack {
  const flat = createProjection(gaze, 1)
  const silhouettes = surroundings.levels.map((level) => ({
    spots: shownUnits(plan, level, surroundings)
      .flatMap((unit) => clippedRings(unit, frameOf(level, surroundings)).slice(0, 1))
      .map((ring) => ring.map((point) => flat.project(point))),
  }))
  return stackLevels(silhouettes, { ...limits, thicknessM: wallM * flat.heightScale })
}

function widened(plan: BuildingPlan, surroundings: Surroundings, axis: 'uM' | 'vM', byM: number): Surroundings {
  const frames = [...surroundings.frames].map(([levelId, frame]): [string, Frame] => {
    const [from, to] = frame[axis]
    const { entered } = surroundings
    const [low, high] = [entered[axis][0] - BESIDE_M, entered[axis][1] + BESIDE_M]
    const grown = {
      ...frame,
      [axis]: [Math.min(from, Math.max(from - byM, low)), Math.max(to, Math.min(to + byM, high))],
    }
    return [
      levelId,
      withoutSlivers(plan, surroundings.buildings, levelId, frame, clampFrame(grown, surroundings.house), axis),
    ]
  })
  return { ...surroundings, frames: new Map(frames) }
}

/** Houses that come into the picture only by widening it are shown whole or not at all. */
function withoutSlivers(
  plan: BuildingPlan,
  buildings: ShownBuildings,
  levelId: string,
  frame: Frame,
  grown: Frame,
  axis: 'uM' | 'vM',
): Frame {
  let [from, to] = grown[axis]
  for (const { id } of plan.buildings) {
    const units = plan.units.filter(
      (unit) =>
        unit.buildingId === id &&
        unit.levelId === levelId &&
        unit.kind !== 'outdoor' &&
        isOfShownBuilding(unit, buildings),
    )
    if (units.length === 0 || units.some((unit) => clippedRings(unit, frame).length > 0)) continue
    const [low, high] = frameAround(
      units.flatMap((unit) => unit.outline),
      frame.u,
    )[axis]
    if (low < to && high > to) to = Math.max(frame[axis][1], low - AIR_M)
    if (low < from && high > from) from = Math.min(frame[axis][0], high + AIR_M)
  }
  return { ...grown, [axis]: [from, to] }
}
