import { cityHallPlan } from './plan/city-hall.ts'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Profile } from '#schema/route-link'
import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { findRoute, type Route } from '#player/wayfinding/route'
import { conditions } from '#player/wayfinding/testing-conditions'

/** Somebody who stands in the demo city hall. */
export interface Standing {
  readonly levelId: string
  readonly point: Point
  readonly headingDeg: number
}

export interface DemoRoute {
  readonly from: Standing
  readonly target: Unit
  readonly profile: Profile
  readonly route: Route
}

export const demoGraph: NavGraph = compileGraph(cityHallPlan())

/** Screens in halls, corridors and outside, and people in rooms, looking every way. */
const STANDINGS: readonly Standing[] = [
  { levelId: 'e0', point: [57, 17.8], headingDeg: 0 },
  { levelId: 'e0', point: [53, 52.8], headingDeg: 0 },
  { levelId: 'e0', point: [20, 7], headingDeg: 90 },
  { levelId: 'e1', point: [53, 30], headingDeg: 180 },
  { levelId: 'e2', point: [7, 30], headingDeg: 0 },
  { levelId: 'e0', point: [79, 5], headingDeg: 270 },
  { levelId: 'u', point: [53, 30], headingDeg: 0 },
  { levelId: 'e3', point: [79, 20], headingDeg: 45 },
  { levelId: 'e0', point: [66, 9], headingDeg: 135 },
  { levelId: 'e0', point: [30, 40], headingDeg: 200 },
  { levelId: 'e1', point: [49, 10], headingDeg: 300 },
  { levelId: 'e4', point: [84, 20], headingDeg: 90 },
  { levelId: 'e1', point: [25, 2], headingDeg: 315 },
  { levelId: 'e0', point: [7, 5], headingDeg: 225 },
]

const PROFILES: readonly Profile[] = ['quick', 'step-free', 'quick', 'blind', 'quick', 'stroller']

/** `count` different routes through the demo city hall, the same each time. */
export function demoRoutes(count: number): DemoRoute[] {
  const { units } = demoGraph.plan
  const targets = units.filter(({ kind }) => ['room', 'toilet', 'hall', 'outdoor'].includes(kind))
  const found: DemoRoute[] = []
  for (let at = 0; found.length < count; at += 1) {
    const [from, target] = [STANDINGS[at % STANDINGS.length], targets[(at * 37) % targets.length]]
    const profile = PROFILES[Math.floor(at / 3) % PROFILES.length]
    if (!from || !target || !profile) continue
    const route = findRoute(demoGraph, from, [target.id], conditions(profile))
    if (route.ok) found.push({ from, target, profile, route: route.value })
  }
  return found
}

/** From every standing to every room. */
export function allDemoRoutes(profile: Profile): DemoRoute[] {
  return STANDINGS.flatMap((from) =>
    demoGraph.plan.units.flatMap((target) => {
      const route = findRoute(demoGraph, from, [target.id], conditions(profile))
      return route.ok ? [{ from, target, profile, route: route.value }] : []
    }),
  )
}
