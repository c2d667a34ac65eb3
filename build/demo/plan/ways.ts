import type { Connector } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { PlanBuilder } from './plan-builder.ts'
import { landmarkNames } from './landmark-names.ts'
import { OST_X_M, VIKTORIA_X_M, WEST_X_M } from './positions.ts'
import { ROOM_DEPTH_M, type Slot, slotId, WING_WIDTH_M } from './wing.ts'

/** The smallest car that DIN 18040-1 allows, and a larger one in the new house. */
const OLD_CAR = { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 }
const NEW_CAR = { widthMm: 1_600, depthMm: 1_400, doorWidthMm: 1_000 }
const STEPS_PER_LEVEL = 22

/** Lifts, stairs and the Paternoster. */
export function addConnectors(plan: PlanBuilder): void {
  const eastInner = OST_X_M + ROOM_DEPTH_M / 2
  const westInner = WEST_X_M + WING_WIDTH_M - ROOM_DEPTH_M / 2
  const viktoriaInner = VIKTORIA_X_M + ROOM_DEPTH_M / 2
  const stops = (prefix: string, kind: Slot['kind'], levelIds: readonly string[], at: Point) =>
    levelIds.map((levelId) => ({ levelId, unitId: slotId({ prefix, levelId }, kind), at }))
  const add = (
    id: string,
    kind: Connector['kind'],
    name: string,
    list: Connector['stops'],
    facts: Pick<Connector, 'car' | 'waitS' | 'spoken' | 'stepCount'> = {},
  ) => plan.addConnector({ id, kind, name, stops: list, stepFree: kind === 'lift' ? 'yes' : 'no', ...facts })

  const ost = ['u', 'e0', 'e1', 'e2', 'e3']
  const west = ['e0', 'e1', 'e2']
  const viktoria = ['e0', 'e1', 'e2', 'e3', 'e4']
  add('aufzug-1', 'lift', 'Aufzug 1', stops('ost', 'lift', ost, [eastInner, 24.5]), {
    car: OLD_CAR,
    waitS: 35,
    spoken: 'yes',
  })
  add('treppe-ost', 'stairs', 'Treppe Ost', stops('ost', 'stairs', ost, [eastInner, 20.5]), flights(ost))
  const paternosterAt: Point = [OST_X_M + WING_WIDTH_M - ROOM_DEPTH_M / 2, 19.5]
  add('paternoster', 'paternoster', 'Paternoster', stops('ost', 'paternoster', ost.slice(1), paternosterAt))
  add('aufzug-2', 'lift', 'Aufzug 2', stops('west', 'lift', west, [westInner, 24.5]), {
    car: OLD_CAR,
    waitS: 30,
    spoken: 'no',
  })
  add('treppe-west', 'stairs', 'Treppe West', stops('west', 'stairs', west, [westInner, 20.5]), flights(west))
  add('aufzug-3', 'lift', 'Aufzug 3', stops('viktoria', 'lift', viktoria, [viktoriaInner, 18.5]), {
    car: NEW_CAR,
    waitS: 20,
    spoken: 'yes',
  })
  add(
    'treppe-viktoria',
    'stairs',
    'Treppe Viktoria',
    stops('viktoria', 'stairs', viktoria, [viktoriaInner, 14.5]),
    flights(viktoria),
  )
}

function flights(levelIds: readonly string[]): { stepCount: number } {
  return { stepCount: (levelIds.length - 1) * STEPS_PER_LEVEL }
}

/** Tactile lines from the two entrances to the info desk, and from there to the lift. */
export function addGuides(plan: PlanBuilder): void {
  const add = (id: string, points: Point[]) => plan.addGuide({ id, levelId: 'e0', points })
  const corridorX = OST_X_M + WING_WIDTH_M / 2
  add('leitlinie-haupteingang', [
    [30, 0.4],
    [30, 7],
    [49, 7],
    [49, 12.2],
  ])
  add('leitlinie-ostfluegel', [
    [corridorX, 0.4],
    [corridorX, 7],
    [49, 7],
  ])
  add('leitlinie-aufzug-1', [
    [corridorX, 7],
    [corridorX, 24.5],
    [OST_X_M + ROOM_DEPTH_M + 0.4, 24.5],
  ])
}

/** What one sees on the way. */
export function addLandmarks(plan: PlanBuilder): void {
  const add = (id: string, levelId: string, unitId: string, at: Point) =>
    plan.addLandmark({ id, levelId, unitId, at, ...landmarkNames(id) })
  add('infotheke', 'e0', 'foyer', [49, 13])
  add('glocke', 'e0', 'grosse-halle', [30, 9])
  add('stadtmodell', 'e0', 'foyer', [58, 15])
  add('wandbild', 'e1', 'galerie-e1', [30, 3.4])
  add('brunnen', 'e0', 'innenhof', [30, 32])
  add('platane', 'e0', 'viktoriaplatz', [66, 12])
  add('vitrine', 'e0', 'viktoriahalle', [84, 9])
  add('briefkasten', 'e0', 'westhalle', [3, 12])
}
