import type { Point } from '#schema/primitives'
import { isClear, isInside, stepInside, wallDistances } from './floor-shape.ts'
import { distance } from './geometry.ts'
import type { NavGraph, NavUnit } from './graph.ts'
import { indexOf } from './graph-index.ts'

/** The nodes that one can walk to directly from some place. */
export interface Start {
  /** Indexes of the units on whose floor the place is. */
  readonly units: readonly number[]
  readonly nodes: readonly { readonly node: number; readonly metres: number }[]
}

/** A screen may hang in a wall, but not farther from the floor than this, metres. */
export const WALL_M_MAX = 1.5
/** Screens do not walk: their places are looked up once. */
const KEPT_MAX = 64

const kept = new WeakMap<NavGraph, Map<string, Start | undefined>>()

/** Where somebody stands in the graph; undefined outside of every unit. */
export function standAt(graph: NavGraph, levelId: string, point: Point): Start | undefined {
  const known = kept.get(graph) ?? new Map<string, Start | undefined>()
  kept.set(graph, known)
  const key = `${point[0]} ${point[1]} ${levelId}`
  if (known.has(key)) return known.get(key)
  const start = lookAround(graph, levelId, point)
  if (known.size >= KEPT_MAX) known.clear()
  known.set(key, start)
  return start
}

function lookAround(graph: NavGraph, levelId: string, point: Point): Start | undefined {
  const onLevel = (indexOf(graph).unitsOnLevel.get(levelId) ?? []).flatMap((index): Entry[] => {
    const nav = graph.units[index]
    return nav && isNear(nav, point) ? [[index, nav]] : []
  })
  const around = onLevel.filter(([, { shape }]) => isInside(shape, point))
  if (around.length > 0) return { units: around.map(([index]) => index), nodes: nodesFrom(graph, around, point, point) }
  const beside = nearestPassage(onLevel, point)
  return beside && { units: [beside.entry[0]], nodes: nodesFrom(graph, [beside.entry], point, beside.foot) }
}

type Entry = readonly [number, NavUnit]

/** Whether a point may be on a floor or in its wall: a look at its corners spares a look at each wall. */
function isNear({ unit: { outline } }: NavUnit, [x, y]: Point): boolean {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [cornerX, cornerY] of outline) {
    left = Math.min(left, cornerX)
    right = Math.max(right, cornerX)
    bottom = Math.min(bottom, cornerY)
    top = Math.max(top, cornerY)
  }
  return left - WALL_M_MAX <= x && x <= right + WALL_M_MAX && bottom - WALL_M_MAX <= y && y <= top + WALL_M_MAX
}

function nearestPassage(entries: readonly Entry[], point: Point): { entry: Entry; foot: Point } | undefined {
  const candidates = entries.flatMap((entry) => {
    const [, { unit, shape }] = entry
    if (!unit.passage || Math.min(...wallDistances(shape, point)) > WALL_M_MAX) return []
    const foot = stepInside(shape, point, [0.3, 0.15, 0.05])
    return foot ? [{ entry, foot }] : []
  })
  return candidates.toSorted((a, b) => distance(a.foot, point) - distance(b.foot, point))[0]
}

function nodesFrom(graph: NavGraph, entries: readonly Entry[], point: Point, foot: Point): Start['nodes'] {
  return entries.flatMap(([, { shape, nodes, clearanceM }]) => {
    const here = { point: foot, distances: wallDistances(shape, foot) }
    const seen = (clearance: number) =>
      nodes.flatMap((node) => {
        const there = graph.nodes[node]?.point ?? foot
        if (!isClear(shape, here, { point: there, distances: wallDistances(shape, there) }, clearance)) return []
        return [{ node, metres: distance(point, foot) + distance(foot, there) }]
      })
    const free = seen(clearanceM)
    // In a corner that the usual clearance can not leave, squeeze out as one would.
    return free.length > 0 ? free : seen(0.01)
  })
}
