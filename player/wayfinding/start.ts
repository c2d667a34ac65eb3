import type { Point } from '#schema/primitives'
import { WALKING_SPEED_MPS } from './costs.ts'
import { isClear, isInside, stepInside, wallDistances } from './floor-shape.ts'
import { distance } from './geometry.ts'
import type { NavGraph, NavUnit } from './graph.ts'

/** The nodes that one can walk to directly from some place. */
export interface Start {
  /** Indexes of the units on whose floor the place is. */
  readonly units: readonly number[]
  readonly nodes: readonly { readonly node: number; readonly metres: number; readonly seconds: number }[]
}

/** A screen may hang in a wall, but not farther from the floor than this, metres. */
export const WALL_M_MAX = 1.5

/** Where somebody stands in the graph; undefined outside of every unit. */
export function standAt(graph: NavGraph, levelId: string, point: Point): Start | undefined {
  const onLevel = [...graph.units.entries()].filter(([, { unit }]) => unit.levelId === levelId)
  const around = onLevel.filter(([, { shape }]) => isInside(shape, point))
  if (around.length > 0) return { units: around.map(([index]) => index), nodes: nodesFrom(graph, around, point, point) }
  const beside = nearestPassage(onLevel, point)
  return beside && { units: [beside.entry[0]], nodes: nodesFrom(graph, [beside.entry], point, beside.foot) }
}

type Entry = readonly [number, NavUnit]

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
        const metres = distance(point, foot) + distance(foot, there)
        return [{ node, metres, seconds: metres / WALKING_SPEED_MPS }]
      })
    const free = seen(clearanceM)
    // In a corner that the usual clearance can not leave, squeeze out as one would.
    return free.length > 0 ? free : seen(0.01)
  })
}
