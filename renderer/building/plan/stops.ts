import type { Connector, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { frameAround, frameCorners, wallAxis } from './frame.ts'

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
