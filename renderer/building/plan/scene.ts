import type { Route } from '#player/wayfinding/route'
import type { Segment } from '#player/wayfinding/geometry'
import type { BuildingPlan, Level } from '#schema/building'
import type { Language } from '#schema/language'
import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'
import { drawLevel, type LevelDrawing } from './level-drawing.ts'
import { type LevelOutline, type LevelRequest, outlineLevel } from './level-outline.ts'
import { SLAB_M, WALL_M } from './measures.ts'
import { frameSurroundings } from './framing.ts'
import { createProjection, type Projection, type Spot } from './projection.ts'
import { placeSigns, type Signs } from './signs.ts'
import { surroundingsOf, wholeLevel } from './surroundings.ts'

/** What to draw, and on how much glass. */
export interface SceneRequest {
  readonly plan: BuildingPlan
  /** The way to draw, or the level to look around on. */
  readonly show: { readonly route: Route } | { readonly levelId: string }
  readonly place: ScreenPlace
  /** Short name on the sign at the goal: the room's number, else its name. */
  readonly goalText: string
  readonly youText: string
  /** In which levels are named. */
  readonly language: Language
  readonly widthPx: number
  readonly heightPx: number
  readonly pxPerMm: number
  /** 1 for the usual type size. */
  readonly textScale: number
}

/** Way between two levels, from floor to floor. */
export interface Beam {
  readonly from: Spot
  readonly to: Spot
  readonly widthPx: number
  readonly tubeWidthPx: number
  readonly kind: 'lift' | 'stairs'
}

/** What is shown and where, lowest level first; the same for every way of drawing it. */
export interface Arrangement {
  readonly request: SceneRequest
  /** Empty when a level is looked at without a way. */
  readonly route: Route
  readonly levels: readonly LevelOutline[]
  /** Beams that start on level `index` and go up; drawn after it and before the next. */
  readonly beams: readonly (readonly Beam[])[]
  readonly you: {
    readonly levelId: string
    readonly at: Point
    readonly spot: Spot
    readonly cone: string
    readonly radiusM: number
  }
  readonly signs: Signs
  readonly trailWidthM: number
}

/** The whole picture as SVG. */
export interface Scene extends Arrangement {
  readonly levels: readonly LevelDrawing[]
}

/** Smallest capital height on the plan. */
const LABEL_CAP_MM = 5
const CAP = 0.668
/** A sign and the air around it have room above what is drawn. */
const ABOVE_MM = 23
/** The way keeps this width on the glass, however small the plan is. */
const TRAIL_MM_MIN = 5
const TRAIL_M = 1.15
const NO_ROUTE: Route = { legs: [], lengthM: 0, durationMs: 0, stepFree: 'unknown', targetUnitId: '', notes: [] }
const PX_PER_MM_OF_PLAN_MAX = 12

/** Turns a plan and a route into SVG. Pure: the same request gives the same picture. */
export function composeScene(request: SceneRequest): Scene {
  return drawScene(arrangeScene(request))
}

export function drawScene(arrangement: Arrangement): Scene {
  const { request, route, levels, trailWidthM } = arrangement
  return { ...arrangement, levels: levels.map((outline) => drawLevel(outline, request.plan, route, trailWidthM)) }
}

/** Decides what is shown of the building and where on the glass. */
export function arrangeScene(request: SceneRequest): Arrangement {
  const { plan, place, pxPerMm, textScale } = request
  const route = 'route' in request.show ? request.show.route : NO_ROUTE
  const needed =
    'route' in request.show ? surroundingsOf(plan, route, place) : wholeLevel(plan, request.show.levelId, place)
  const mm = pxPerMm * textScale
  const { gaze, surroundings, stack } = frameSurroundings(plan, needed, place, {
    widthPx: request.widthPx,
    heightPx: request.heightPx,
    abovePx: ABOVE_MM * mm,
    belowPx: 20 * mm,
    besidePx: 6 * pxPerMm,
    gapPx: 10 * pxPerMm,
    gapPxMax: 34 * pxPerMm,
    wallM: WALL_M + SLAB_M + 0.5,
    pxPerMMax: PX_PER_MM_OF_PLAN_MAX * pxPerMm,
  })
  const trailWidthM = Math.max(TRAIL_M, (TRAIL_MM_MIN * pxPerMm) / stack.pxPerM)
  const usualEmPx = (LABEL_CAP_MM * pxPerMm) / CAP
  const projections = surroundings.levels.map((_, index) => createProjection(gaze, stack.pxPerM, stack.origins[index]))
  const rises = risesOf(plan, route, surroundings.levels, projections)
  const levelRequest: LevelRequest = {
    plan,
    route,
    place,
    surroundings,
    labelEmPx: usualEmPx * textScale,
    usualEmPx,
    trailWidthM,
    rises,
  }
  const levels = surroundings.levels.flatMap((level, index) => {
    const projection = projections[index]
    return projection ? [outlineLevel(level, projection, levelRequest)] : []
  })
  const beams = beamsOf(plan, route, levels, trailWidthM)
  return {
    request,
    route,
    levels,
    beams,
    you: youOf(place, levels),
    signs: placeSigns({ ...request, route }, levels, beams),
    trailWidthM,
  }
}

/** Floor of the lower levels that ways between levels stand before, as lines straight ahead from where they start. */
function risesOf(
  plan: BuildingPlan,
  { legs }: Route,
  levels: readonly Level[],
  projections: readonly Projection[],
): Map<string, Segment[]> {
  const rises = new Map<string, Segment[]>()
  for (const { levelId, via } of legs) {
    if (!via) continue
    const numbers = [levelId, via.toLevelId].map((id) => levels.findIndex((level) => level.id === id))
    const [lower, upper] = [Math.min(...numbers), Math.max(...numbers)]
    const [level, low, high] = [levels[lower], projections[lower], projections[upper]]
    const connector = plan.connectors.find(({ id }) => id === via.connectorId)
    const at = connector?.stops.find((stop) => stop.levelId === level?.id)?.at
    if (!level || !low || !high || !at) continue
    const aheadM = (low.origin[1] - high.origin[1]) / (low.pxPerM * low.depthScale)
    const end: Point = [at[0] + low.away[0] * aheadM, at[1] + low.away[1] * aheadM]
    rises.set(level.id, [...(rises.get(level.id) ?? []), [at, end]])
  }
  return rises
}

function beamsOf(plan: BuildingPlan, route: Route, levels: readonly LevelOutline[], trailWidthM: number): Beam[][] {
  const beams: Beam[][] = levels.map(() => [])
  for (const { levelId, via } of route.legs) {
    const connector = via && plan.connectors.find((one) => one.id === via.connectorId)
    if (!via || !connector) continue
    const ends = [levelId, via.toLevelId].map((id) => {
      const index = levels.findIndex((drawing) => drawing.level.id === id)
      const stop = connector.stops.find((one) => one.levelId === id)
      const projection = levels[index]?.projection
      return stop && projection ? { index, spot: projection.project(stop.at), projection } : undefined
    })
    const [from, to] = ends
    if (!from || !to) continue
    beams[Math.min(from.index, to.index)]?.push({
      from: from.spot,
      to: to.spot,
      widthPx: beamWidthPx(from.projection, trailWidthM),
      tubeWidthPx: beamWidthPx(from.projection, Math.max(2.2, trailWidthM * 2)),
      kind: connector.kind === 'lift' || connector.kind === 'paternoster' ? 'lift' : 'stairs',
    })
  }
  return beams
}

function beamWidthPx({ pxPerM }: Projection, widthM: number): number {
  return pxPerM * widthM
}

function youOf(place: ScreenPlace, levels: readonly LevelOutline[]): Arrangement['you'] {
  const projection = levels.find((drawing) => drawing.level.id === place.levelId)?.projection
  const pxPerM = projection?.pxPerM ?? 1
  const reachM = Math.max(6, 110 / pxPerM)
  const edge = (turnDeg: number): Point => {
    const angle = ((place.readerHeadingDeg + turnDeg) * Math.PI) / 180
    return [place.point[0] + Math.sin(angle) * reachM, place.point[1] + Math.cos(angle) * reachM]
  }
  const [left, right] = [edge(-36), edge(36)]
  const spots = [left, right].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`)
  return {
    levelId: place.levelId,
    at: place.point,
    spot: projection?.project(place.point) ?? [0, 0],
    cone: `M${place.point[0]} ${place.point[1]}L${spots[0] ?? ''}A${reachM} ${reachM} 0 0 0 ${spots[1] ?? ''}z`,
    radiusM: reachM,
  }
}
