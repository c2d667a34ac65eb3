import type { Connector } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { PlanBuilder } from './plan-builder.ts'
import { landmarkNames } from './landmark-names.ts'
import { OST_X_M, VIKTORIA_X_M, WEST_X_M } from './positions.ts'
import { ROOM_DEPTH_M, type Slot, slotId, WING_WIDTH_M } from './wing.ts'

/** Lifts, stairs and the Paternoster. */
export function addConnectors(plan: PlanBuilder): void {
  const eastInner = OST_X_M + ROOM_DEPTH_M / 2
  const westInner = WEST_X_M + WING_WIDTH_M - ROOM_DEPTH_M / 2
  const viktoriaInner = VIKTORIA_X_M + ROOM_DEPTH_M / 2
  const stops = (prefix: string, kind: Slot['kind'], levelIds: readonly string[], at: Point) =>
    levelIds.map((levelId) => ({ levelId, unitId: slotId({ prefix, levelId }, kind), at }))
  const add = (id: string, kind: Connector['kind'], name: string, list: Connector['stops']) =>
    plan.addConnector({ id, kind, name, stops: list, stepFree: kind === 'lift' ? 'yes' : 'no' })

  const ost = ['u', 'e0', 'e1', 'e2', 'e3']
  const west = ['e0', 'e1', 'e2']
  const viktoria = ['e0', 'e1', 'e2', 'e3', 'e4']
  add('aufzug-1', 'lift', 'Aufzug 1', stops('ost', 'lift', ost, [eastInner, 24.5]))
  add('treppe-ost', 'stairs', 'Treppe Ost', stops('ost', 'stairs', ost, [eastInner, 20.5]))
  const paternosterAt: Point = [OST_X_M + WING_WIDTH_M - ROOM_DEPTH_M / 2, 19.5]
  add('paternoster', 'paternoster', 'Paternoster', stops('ost', 'paternoster', ost.slice(1), paternosterAt))
  add('aufzug-2', 'lift', 'Aufzug 2', stops('west', 'lift', west, [westInner, 24.5]))
  add('treppe-west', 'stairs', 'Treppe West', stops('west', 'stairs', west, [westInner, 20.5]))
  add('aufzug-3', 'lift', 'Aufzug 3', stops('viktoria', 'lift', viktoria, [viktoriaInner, 18.5]))
  add('treppe-viktoria', 'stairs', 'Treppe Viktoria', stops('viktoria', 'stairs', viktoria, [viktoriaInner, 14.5]))
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
