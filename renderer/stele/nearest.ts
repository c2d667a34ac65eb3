import type { Conditions } from '#player/wayfinding/conditions'
import { roundedMetres } from '#player/wayfinding/said-length'
import { findRoute, type Position } from '#player/wayfinding/route'
import type { UnitKind } from '#schema/building'
import type { Screen } from '#schema/screen'
import type { Knowledge } from './knowledge.ts'

/** The nearest unit of a kind, and all others of it, so that a step-free way may end at another one. */
export interface Nearest {
  readonly unitId: string
  readonly unitIds: readonly string[]
  /** Rounded up to five. */
  readonly metres: number
}

export function stelePosition({ place }: Screen): Position {
  return { levelId: place.levelId, point: place.point }
}

/** Shown on every start view, before anybody has said what they need. */
const QUICK: Conditions = { profile: 'quick', atMs: 0, timeZone: 'Europe/Berlin', closures: [], ignoreHours: true }

const known = new WeakMap<Knowledge, Map<string, Nearest | undefined>>()

/** Undefined when there is none or no way to it. Asked on every minute, so answers are kept per house. */
export function nearest(knowledge: Knowledge, from: Position, kind: UnitKind): Nearest | undefined {
  const answers = known.get(knowledge) ?? new Map<string, Nearest | undefined>()
  known.set(knowledge, answers)
  const key = `${kind} ${from.levelId} ${from.point.join(' ')}`
  if (!answers.has(key)) answers.set(key, find(knowledge, from, kind))
  return answers.get(key)
}

function find({ plan, graph }: Knowledge, from: Position, kind: UnitKind): Nearest | undefined {
  if (!plan || !graph) return undefined
  const unitIds = plan.units.filter((unit) => unit.kind === kind).map((unit) => unit.id)
  if (unitIds.length === 0) return undefined
  const route = findRoute(graph, from, unitIds, QUICK)
  if (!route.ok) return undefined
  return { unitId: route.value.targetUnitId, unitIds, metres: roundedMetres(route.value.lengthM) }
}
