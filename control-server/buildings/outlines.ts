import type { Polygon } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { ImportProblem } from './import-report.ts'
import type { OsmDocument, OsmRelation, OsmWay } from './osm-document.ts'
import { ringFlaw } from './ring-flaws.ts'

/** Closed lines of node numbers, without the repeated last one: the outline, and what is cut out of it. */
export interface Rings {
  readonly outline: readonly string[]
  readonly holes: readonly (readonly string[])[]
}

export type Outcome<T> = { readonly ok: T } | { readonly problem: ImportProblem }

type Feature = OsmWay | OsmRelation

/** How staff find an element again: by its name and its number. */
export function labelOf(feature: Feature): string {
  const kind = 'nodeIds' in feature ? 'Linie' : 'Relation'
  const name = feature.tags['ref'] ?? feature.tags['name']
  return name === undefined ? `${kind} ${feature.id}` : `„${name}“ (${kind} ${feature.id})`
}

/** Outline and holes of a closed way or of a multipolygon, of which only the largest part is taken. */
export function ringsOf(document: OsmDocument, feature: Feature): Outcome<Rings> {
  if ('nodeIds' in feature) {
    const ring = closedRing(document, feature.nodeIds, feature)
    return 'problem' in ring ? ring : { ok: { outline: ring.ok, holes: [] } }
  }
  const rings = (role: string) =>
    joinLines(linesOf(document, feature, role)).map((line) => closedRing(document, line, feature))
  const [outers, holes] = [rings('outer'), rings('inner')]
  const broken = [...outers, ...holes].find((ring) => 'problem' in ring)
  if (broken) return broken
  const whole = (list: typeof outers) => list.flatMap((ring) => ('ok' in ring ? [ring.ok] : []))
  const outline = whole(outers).toSorted((a, b) => b.length - a.length)[0]
  return outline ? { ok: { outline, holes: whole(holes) } } : { problem: unclosed(feature) }
}

/** Checks the shape of a ring on the ground: it must have an area and must not cross itself. */
export function polygonOf(feature: Feature, points: readonly Point[]): Outcome<Polygon> {
  const polygon = points.filter((point, index) => {
    const previous = points[(index + points.length - 1) % points.length]
    return !previous || point[0] !== previous[0] || point[1] !== previous[1]
  })
  const flaw = ringFlaw(polygon)
  if (!flaw) return { ok: polygon }
  if (flaw.kind === 'unclosed') return { problem: unclosed(feature) }
  const message = `Der Umriss von ${labelOf(feature)} überschneidet sich selbst. Der Raum fehlt im Plan; bitte in JOSM berichtigen.`
  return { problem: { kind: 'self-crossing', id: feature.id, message } }
}

function closedRing(document: OsmDocument, nodeIds: readonly string[], feature: Feature): Outcome<readonly string[]> {
  const missing = nodeIds.find((id) => !document.nodes.has(id))
  if (missing !== undefined) {
    const message = `Zu ${labelOf(feature)} fehlt der Punkt ${missing}. Der Raum fehlt im Plan; laden Sie das Gebäude vollständig herunter.`
    return { problem: { kind: 'missing-node', id: feature.id, message } }
  }
  const isClosed = nodeIds.length > 3 && nodeIds[0] === nodeIds.at(-1)
  return isClosed ? { ok: nodeIds.slice(0, -1) } : { problem: unclosed(feature) }
}

function unclosed(feature: Feature): ImportProblem {
  const message = `Der Umriss von ${labelOf(feature)} ist nicht geschlossen. Der Raum fehlt im Plan; bitte in JOSM schließen.`
  return { kind: 'unclosed', id: feature.id, message }
}

function linesOf(document: OsmDocument, relation: OsmRelation, role: string): (readonly string[])[] {
  return relation.members.flatMap((member) => {
    const way = member.kind === 'way' && (member.role || 'outer') === role ? document.ways.get(member.id) : undefined
    return way ? [way.nodeIds] : []
  })
}

/** Joins lines that share their ends until nothing fits any more. */
function joinLines(lines: readonly (readonly string[])[]): (readonly string[])[] {
  const joined: (readonly string[])[] = []
  const rest = lines.filter((line) => line.length > 0)
  for (let line = rest.shift(); line; line = rest.shift()) {
    let whole: readonly string[] = line
    while (whole[0] !== whole.at(-1)) {
      const end = whole.at(-1)
      const next = rest.findIndex((other) => other[0] === end || other.at(-1) === end)
      const other = rest[next]
      if (!other) break
      rest.splice(next, 1)
      whole = [...whole, ...(other[0] === end ? other : other.toReversed()).slice(1)]
    }
    joined.push(whole)
  }
  return joined
}
