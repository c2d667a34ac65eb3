import type { Arrangement } from '../plan/scene.ts'
import type { FloorWay, RibbonLook } from './ribbon-mesh.ts'

/** The way of an arrangement, leg by leg, with what a ribbon needs to know of the glass. */
export function waysOf({ request: { plan }, route, levels, trailWidthM }: Arrangement): [FloorWay[], RibbonLook] {
  const numberOf = (levelId: string): number => levels.findIndex(({ level }) => level.id === levelId)
  const ways = route.legs.flatMap(({ levelId, points, via }): FloorWay[] => {
    const level = numberOf(levelId)
    const outline = levels[level]
    if (!outline) return []
    const doors = outline.openings.map(({ at }) => at)
    const connector = via && plan.connectors.find(({ id }) => id === via.connectorId)
    const from = connector?.stops.find((stop) => stop.levelId === levelId)
    const to = connector?.stops.find((stop) => stop.levelId === via?.toLevelId)
    if (!connector || !from || !to || numberOf(to.levelId) < 0) return [{ level, points, doors }]
    const inLift = connector.kind === 'lift' || connector.kind === 'paternoster'
    return [{ level, points, doors, rise: { level: numberOf(to.levelId), from: from.at, to: to.at, inLift } }]
  })
  const headPartOf = (fromLevel: number, toLevel: number): number => {
    const [from, to] = [levels[fromLevel]?.projection, levels[toLevel]?.projection]
    return from && to ? from.pxPerM / Math.max(1, Math.abs(from.origin[1] - to.origin[1])) : 0
  }
  const across = levels[0]?.projection.across ?? [1, 0]
  return [ways, { widthM: trailWidthM, across, headPartOf }]
}
