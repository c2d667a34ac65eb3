import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { NavGraph } from '#player/wayfinding/graph'
import {
  type Outlook,
  type WayDrawing,
  type WayQuestion,
  wayToCounter,
  wayToWaitingArea,
} from '#player/wayfinding/visitor-way'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { Language } from '#schema/language'
import { Screen } from '#schema/screen'
import type { VisitorWay } from '#schema/visitor-api'
import type { Assets } from '../assets/assets.ts'
import { stored } from '../content/read-content.ts'
import type { Db } from '../db/tables.ts'
import type { LiveFacts } from '../live/live-facts.ts'

/** Ways through the house as it is set up now. Every way is computed once and kept while nothing of it changes. */
export interface HouseWays {
  /** As on the door of the counter's room. */
  roomOf(counterId: string): string | undefined
  /** To a counter, or without one to where people see the calls of an area. Undefined where the plan leads nowhere. */
  find(areaId: string, counterId: string | undefined, language?: Language): VisitorWay | undefined
}

export interface HouseWaysDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'path'>
  readonly liveFacts: Pick<LiveFacts, 'latest'>
  readonly nowMs: () => number
}

/** A house has fewer counters than this; what comes on top is computed anew. */
const KEPT_WAYS_MAX = 500

/** What makes two ways the same. */
interface Asked extends WayQuestion {
  readonly outlooks: readonly Outlook[]
  readonly unitIds: readonly string[]
  readonly to: VisitorWay['to']
}

/** Reads where counters and screens are, and the plan when it is another one than before. */
export function createHouseWays({ db, assets, liveFacts, nowMs }: HouseWaysDeps) {
  let sha256: string | undefined
  let graph: NavGraph | undefined
  const kept = new Map<string, VisitorWay | undefined>()

  async function readPlan(wanted: string | null): Promise<void> {
    if ((wanted ?? undefined) === sha256) return
    const building = wanted === null ? undefined : decodeBundle(await readFile(assets.path(wanted)))
    // Made by this very program; anything else is a bug.
    if (building?.ok === false) throw new Error(`broken building ${wanted}: ${building.error.message}`)
    graph = building?.value.graph
    sha256 = wanted ?? undefined
    kept.clear()
  }

  /** The name is of the German words, so that it is the same way in every language. */
  function keep(asked: Asked, compute: (question: WayQuestion) => WayDrawing | undefined): VisitorWay | undefined {
    const key = JSON.stringify(asked)
    if (kept.has(key)) return kept.get(key)
    const [named, drawing] = [compute({ ...asked, language: 'de' }), compute(asked)]
    const way = named && drawing && { name: nameOf(named), ...drawing }
    if (kept.size >= KEPT_WAYS_MAX) kept.clear()
    kept.set(key, way)
    return way
  }

  /** What stands still or is shut off at this moment. */
  async function closedNow(): Promise<string[]> {
    const body = (await liveFacts.latest(BUILDING_STATE_KEY))?.body
    const atMs = nowMs()
    const closures = body?.kind === 'building' ? body.closures : []
    const inForce = closures.filter(({ from, until }) => from <= atMs && (until === undefined || atMs < until))
    return [...new Set(inForce.map(({ featureId }) => featureId))].toSorted()
  }

  return async (): Promise<HouseWays> => {
    const site = await db.selectFrom('site').select('bundle_sha256').executeTakeFirst()
    const counters = await db.selectFrom('counter').select(['id', 'area_id', 'unit_id']).execute()
    const rows = await db.selectFrom('screen').select('body').orderBy('position').execute()
    const closedIds = await closedNow()
    await readPlan(site?.bundle_sha256 ?? null)
    const screens = rows.map(({ body }) => stored(Screen, body))
    const unitIdOf = new Map(counters.flatMap(({ id, unit_id }) => (unit_id === null ? [] : [[id, unit_id] as const])))
    const house = graph
    return {
      roomOf(counterId) {
        const unit = house?.plan.units.find(({ id }) => id === unitIdOf.get(counterId))
        return unit?.number ?? unit?.name
      },
      find(areaId, counterId, language = 'de') {
        if (!house) return undefined
        const outlooks = outlooksOf(screens, areaId)
        if (counterId !== undefined) {
          const unitId = unitIdOf.get(counterId)
          if (unitId === undefined) return undefined
          return keep({ outlooks, unitIds: [unitId], language, closedIds, to: 'counter' }, (question) =>
            wayToCounter(house, outlooks, unitId, question),
          )
        }
        const unitIds = [...new Set(counters.flatMap((one) => (one.area_id === areaId ? (one.unit_id ?? []) : [])))]
        return keep({ outlooks, unitIds, language, closedIds, to: 'waiting-area' }, (question) =>
          wayToWaitingArea(house, outlooks, unitIds, question),
        )
      },
    }
  }
}

/** Where people who wait for the calls of an area stand, and where they look. */
function outlooksOf(screens: readonly Screen[], areaId: string): Outlook[] {
  return screens
    .filter(({ waitingAreaIds }) => waitingAreaIds.includes(areaId))
    .map(({ place: { levelId, point, readerHeadingDeg } }) => ({ levelId, point, headingDeg: readerHeadingDeg }))
}

/** Another drawing, another name. */
function nameOf(drawing: WayDrawing): string {
  return createHash('sha256').update(JSON.stringify(drawing)).digest('base64url').slice(0, 12)
}
