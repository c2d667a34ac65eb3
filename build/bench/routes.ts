import { gzipSync } from 'node:zlib'
import { BuildingPlan } from '#schema/building'
import { parseJson } from '#schema/parse'
import type { Profile } from '#schema/route-link'
import { decodeBundle, encodeBundle, onMillimetres } from '#player/wayfinding/bundle'
import { describeRoute } from '#player/wayfinding/directions'
import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { drawFrom, pick } from '#player/wayfinding/plans.oracle'
import { buildOracle, oracleWays } from '#player/wayfinding/route.oracle'
import { findRoute, type Position } from '#player/wayfinding/route'
import { readBuilding } from '#server/buildings/read-building'
import { type Figure, percentile } from './figure.ts'
import { campusOf } from './routes-campus.ts'
import { raceOnGraph } from './routes-rivals.ts'
import { violationsOf } from './routes-violations.ts'

/** Starts times goals are the pairs of the comparison with the oracle. */
export const ROUTES: { readonly building: string; readonly pairs: number } = {
  building: '../shared/data/buildings/tu-dresden-apb.osm',
  pairs: 10_000,
}

const AT_MS = Date.UTC(2026, 10, 24, 11)
/** What a node count of a large house is. */
const CAMPUS_NODES = 5_000

/** Routes in a real building against an exact oracle, and how fast they are in a larger one. */
export async function measureRoutes(options: typeof ROUTES, say: (text: string) => void): Promise<Figure[]> {
  const imported = await readBuilding(options.building)
  // The file is no part of the product, so a machine may lack it.
  if (!imported.ok) {
    say(`Wege: nicht gemessen. ${imported.error.message}`)
    return []
  }
  const plan = onMillimetres(imported.value.plan)
  const graph = compileGraph(plan)
  const figures = (['quick', 'step-free'] as const).map((profile) => {
    say(`${profile} …`)
    return compareWithOracle(graph, profile, options.pairs)
  })
  const campus = campusOf(plan, Math.ceil(CAMPUS_NODES / graph.nodes.length))
  const campusGraph = compileGraph(campus)
  say('speed …')
  return [...figures, measureQuestions(campusGraph), ...raceOnGraph(campusGraph), ...measureBundle(plan, campus)]
}

/** Places in rooms that have a door. */
function placesIn({ units, nodes }: NavGraph): { readonly unitId: string; readonly position: Position }[] {
  return units.flatMap(({ unit, nodes: [node] }) => {
    const standing = nodes[node ?? -1]
    return standing && !unit.passage
      ? [{ unitId: unit.id, position: { levelId: unit.levelId, point: standing.point } }]
      : []
  })
}

function compareWithOracle(graph: NavGraph, profile: Profile, pairCount: number): Figure {
  const world = buildOracle(graph, profile)
  const places = placesIn(graph)
  const draw = drawFrom(20_261_128)
  const side = Math.ceil(Math.sqrt(pairCount))
  let [worst, pairs, none, differences, violations] = [1, 0, 0, 0, 0]
  for (let start = 0; start < side; start++) {
    const from = pick(draw, places)
    const ways = oracleWays(world, from.position, 'unknown')
    for (let goal = 0; goal < side && pairs < pairCount; goal++) {
      const to = pick(draw, places)
      const found = findRoute(graph, from.position, [to.unitId], conditionsOf(profile))
      const expected = ways.get(to.unitId)
      pairs += 1
      if (!found.ok || !expected) {
        none += 1
        if (found.ok || expected) differences += 1
        continue
      }
      if (expected.seconds > 0) worst = Math.max(worst, found.value.durationMs / 1_000 / expected.seconds)
      if (profile === 'step-free') violations += violationsOf(graph.plan, found.value)
    }
  }
  const step =
    profile === 'step-free' ? `; ${violations} steps, narrow doors or Paternosters on ${pairs - none} ways` : ''
  return {
    what: `Routes, ${profile}: time of the worst against an exact oracle`,
    value: `${worst.toFixed(4)} ×, ${differences} differences in ${pairs.toLocaleString('en')} pairs${step}`,
    how:
      `TU Dresden building, ${graph.nodes.length} nodes, ${graph.edges.to.length / 2} joins; own Dijkstra over edges found by other ` +
      `geometry. ${none} pairs without a way for both.`,
  }
}

function measureQuestions(graph: NavGraph): Figure {
  const places = placesIn(graph)
  const draw = drawFrom(7)
  const samples: number[] = []
  for (let question = 0; question < 2_200; question++) {
    const [from, to] = [pick(draw, places), pick(draw, places)]
    const profile = pick(draw, ['quick', 'step-free'] as const)
    const startedAt = performance.now()
    const found = findRoute(graph, from.position, [to.unitId], conditionsOf(profile))
    if (found.ok) describeRoute(graph, found.value, 0, 'de', profile)
    // The first ones compile the code and weigh the graph.
    if (found.ok && question >= 200) samples.push(performance.now() - startedAt)
  }
  return {
    what: `Route with its text, ${graph.nodes.length} nodes`,
    value: `p50 ${percentile(samples, 0.5).toFixed(1)} ms, p95 ${percentile(samples, 0.95).toFixed(1)} ms`,
    how: `Drawn pairs of rooms in copies of the building joined by a covered walk, quick and step-free; ${samples.length} routes.`,
  }
}

function measureBundle(house: BuildingPlan, campus: BuildingPlan): Figure[] {
  return [house, campus].map((plan) => {
    const bundle = encodeBundle(plan)
    const json = JSON.stringify(plan)
    const fromBundle = medianMs(() => decodeBundle(bundle).ok)
    const fromPlan = medianMs(() => {
      const parsed = parseJson(BuildingPlan, json)
      return parsed.ok && compileGraph(parsed.value).nodes.length > 0
    })
    const kb = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
    return {
      what: `Building bundle, ${compileGraph(plan).nodes.length} nodes: size, and start from it and from the plan`,
      value:
        `${kb(bundle.length)}, zipped ${kb(gzipSync(bundle, { level: 9 }).length)}; ` +
        `${fromBundle.toFixed(0)} ms, ${fromPlan.toFixed(0)} ms`,
      how: `Plan as JSON: ${kb(json.length)}, zipped ${kb(gzipSync(json, { level: 9 }).length)}. Median of 9 starts.`,
    }
  })
}

function medianMs(job: () => boolean): number {
  const samples = Array.from({ length: 9 }, () => {
    const startedAt = performance.now()
    if (!job()) throw new Error('the building can not be read')
    return performance.now() - startedAt
  })
  return percentile(samples, 0.5)
}

function conditionsOf(profile: Profile) {
  // What is open when is held against a wall clock by the tests; here all doors are open, as for the oracle.
  return { profile, atMs: AT_MS, timeZone: 'Europe/Berlin', closures: [], ignoreHours: true }
}
