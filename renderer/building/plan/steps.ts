import type { Connector, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type Frame, frameAround, frameCorners, insideFrame, wallAxis } from './frame.ts'
import { dot } from './projection.ts'
import type { Solid } from './solids.ts'

const TREAD_M = 0.5
const LANDING_M = 0.9
const INSET_M = 0.28
const STEPS_MAX = 14

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

/** Footprint of a lift's glass box: the shaft, or a usual car around the place where one enters it. */
export function liftFootprint(unit: Unit | undefined, at: Point): Point[] {
  if (unit?.kind === 'lift') return frameCorners(frameAround(unit.outline, wallAxis([unit]), -0.12))
  return frameCorners(frameAround([at], [1, 0], 1))
}

/** Places on this level where connectors of some kinds are entered. */
export function stopsOn(connectors: readonly Connector[], levelId: string, kinds: readonly Connector['kind'][]) {
  return connectors
    .filter((connector) => kinds.includes(connector.kind))
    .flatMap((connector) =>
      connector.stops.filter((stop) => stop.levelId === levelId).map((stop) => ({ connector, stop })),
    )
}
