import type { Opening, UnitKind } from '#schema/building'
import type { Point } from '#schema/primitives'
import { distanceToSegment, sidesOf } from '#player/wayfinding/geometry'
import { defined } from './imdf/extension.ts'
import type { ImportProblem } from './import-report.ts'
import type { OsmDocument, OsmNode } from './osm-document.ts'
import { automaticOf, passableOf, stepCountOf } from './osm-facts.ts'
import { doorStepFree, levelsOf, widthMmOf } from './osm-tags.ts'
import { type ImportedUnit, levelId, type Project } from './osm-units.ts'

/** A door that is drawn beside a wall instead of in it still belongs to that wall, metres. */
const BESIDE_WALL_M = 0.35

/** Through the first kind one gets to the others. */
const KIND_ORDER: readonly UnitKind[] = ['corridor', 'hall', 'outdoor', 'stairs', 'lift', 'room', 'toilet']

export function isDoor(node: OsmNode): boolean {
  return node.tags['door'] !== undefined
}

/** Turns doors and entrances into openings between the units whose outlines they stand on. */
export function importOpenings(
  document: OsmDocument,
  units: readonly ImportedUnit[],
  project: Project,
): { openings: Opening[]; problems: ImportProblem[] } {
  const byNode = unitsByNode(units)
  const problems: ImportProblem[] = []
  const openings: Opening[] = []
  for (const node of document.nodes.values()) {
    if (!isDoor(node) && node.tags['entrance'] === undefined) continue
    const onOutline = byNode.get(node.id) ?? []
    const ordinals = node.tags['level'] === undefined ? ordinalsOf(onOutline) : levelsOf(node.tags)
    if (!ordinals) {
      problems.push({
        kind: 'bad-level',
        id: node.id,
        message: `Die Etage der Tür ${node.id} ist unverständlich. Die Tür fehlt im Plan.`,
      })
      continue
    }
    const found = ordinals.flatMap((ordinal) => openingsOn(node, ordinal, onOutline, units, project(node.id)))
    if (found.length === 0) problems.push(joinsNothing(node))
    openings.push(...found)
  }
  return { openings, problems }
}

function openingsOn(
  node: OsmNode,
  ordinal: number,
  onOutline: readonly ImportedUnit[],
  all: readonly ImportedUnit[],
  at: Point,
): Opening[] {
  const drawn = onOutline.filter((unit) => unit.ordinal === ordinal)
  const near = drawn.length > 1 ? drawn : unitsBeside(all, ordinal, at, 2)
  const units = near.toSorted((a, b) => KIND_ORDER.indexOf(a.unit.kind) - KIND_ORDER.indexOf(b.unit.kind))
  const [first, ...others] = units
  const isEntrance = node.tags['entrance'] !== undefined
  const isEmergency = node.tags['entrance'] === 'emergency'
  if (!first || (others.length === 0 && !isEntrance)) return []
  const base = {
    levelId: levelId(ordinal),
    at,
    stepFree: doorStepFree(node.tags),
    ...defined({
      widthMm: widthMmOf(node.tags),
      stepCount: stepCountOf(node.tags, 100),
      automatic: automaticOf(node.tags),
    }),
    ...passableOf(node.tags),
    // An alarm goes off: no visitor passes at any hour.
    ...(isEmergency ? { hours: [] } : {}),
  }
  const id = `n${node.id}-${levelId(ordinal)}`
  if (others.length === 0) return [{ ...base, id, unitIds: [first.unit.id], kind: isEmergency ? 'door' : 'entrance' }]
  const kind = isEntrance && !isEmergency ? 'entrance' : node.tags['door'] === 'no' ? 'gap' : 'door'
  return others.map((other, index) => ({
    ...base,
    id: index === 0 ? id : `${id}-${index + 1}`,
    unitIds: [first.unit.id, other.unit.id],
    kind,
  }))
}

function unitsByNode(units: readonly ImportedUnit[]): Map<string, ImportedUnit[]> {
  const byNode = new Map<string, ImportedUnit[]>()
  for (const unit of units) {
    for (const nodeId of new Set([unit.rings.outline, ...unit.rings.holes].flat())) {
      byNode.set(nodeId, [...(byNode.get(nodeId) ?? []), unit])
    }
  }
  return byNode
}

/** The `count` nearest units whose walls the door is beside. */
function unitsBeside(all: readonly ImportedUnit[], ordinal: number, at: Point, count: number): ImportedUnit[] {
  const near = all.flatMap((imported) => {
    if (imported.ordinal !== ordinal) return []
    const walls = [imported.unit.outline, ...(imported.unit.holes ?? [])].flatMap(sidesOf)
    const wallM = Math.min(...walls.map((wall) => distanceToSegment(at, wall)))
    return wallM <= BESIDE_WALL_M ? [{ imported, wallM }] : []
  })
  return near
    .toSorted((a, b) => a.wallM - b.wallM)
    .slice(0, count)
    .map(({ imported }) => imported)
}

function ordinalsOf(units: readonly ImportedUnit[]): number[] {
  return [...new Set(units.map(({ ordinal }) => ordinal))]
}

function joinsNothing(node: OsmNode): ImportProblem {
  const message = `Die Tür ${node.id} verbindet keine zwei Räume. Sie fehlt im Plan; setzen Sie sie auf eine Wand, die beide Räume teilen.`
  return { kind: 'joins-nothing', id: node.id, message }
}
