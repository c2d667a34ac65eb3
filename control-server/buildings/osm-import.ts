import type { Opening } from '#schema/building'
import type { Point } from '#schema/primitives'
import { fail, type Result } from '#schema/result'
import { concludeImport } from './conclude-import.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'
import { importConnectors } from './osm-connectors.ts'
import { type OsmDocument, readOsm } from './osm-document.ts'
import { importOpenings, isDoor } from './osm-openings.ts'
import { type ImportedBuilding, importUnits, levelOf, type Project } from './osm-units.ts'
import { labelOf, ringsOf } from './outlines.ts'

const ATTRIBUTION = '© OpenStreetMap-Mitwirkende, ODbL 1.0'

/**
 * Reads a house from OSM XML with Simple Indoor Tagging. Flaws of single elements are listed in the report and leave
 * the element out; it fails only when nothing of the file can be used.
 */
export function importOsm(bytes: Uint8Array): Result<BuildingImport, ImportProblem> {
  const document = readOsm(bytes)
  if (!document.ok) return document
  const { project, origin } = projectionOf(document.value)
  const buildings = importBuildings(document.value, project)
  const { units, problems: unitProblems } = importUnits(document.value, buildings, project)
  if (units.length === 0) {
    const message =
      'In der Datei ist kein Raum zu finden. Räume sind geschlossene Linien mit „indoor=room“ und „level“.'
    return fail({ kind: 'no-rooms', message })
  }
  const { openings, problems: doorProblems } = importOpenings(document.value, units, project)
  const { connectors, problems: shaftProblems } = importConnectors(units, countDoors(openings))
  return concludeImport({
    plan: {
      format: 'lotse-building-1',
      id: 'import',
      name: (buildings[0]?.name ?? 'Gebäude').slice(0, 80),
      attribution: ATTRIBUTION,
      invented: false,
      origin,
      buildings: buildings.map((building) => ({ id: building.id, name: building.name.slice(0, 60) })),
      levels: [...new Set(units.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b).map(levelOf),
      units: units.map(({ unit }) => unit),
      openings,
      connectors,
      landmarks: [],
    },
    problems: [...document.value.problems, ...unitProblems, ...doorProblems, ...shaftProblems],
    source: { format: 'osm', counts: countSource(document.value) },
    findAnterooms: true,
  })
}

const METRES_PER_DEGREE = 111_319.49

/** Metres east and north of the middle of the indoor nodes; on the scale of a house the earth is flat. */
function projectionOf(document: OsmDocument): {
  project: Project
  origin: { latitudeDeg: number; longitudeDeg: number }
} {
  const indoor = [...document.ways.values()].filter(({ tags }) => tags['indoor'] !== undefined || tags['building'])
  const ids = new Set(indoor.flatMap(({ nodeIds }) => nodeIds))
  const nodes = [...ids].flatMap((id) => document.nodes.get(id) ?? [])
  const middle = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    return ((sorted[0] ?? 0) + (sorted.at(-1) ?? 0)) / 2
  }
  const latitudeDeg = middle(nodes.map((node) => node.latitudeDeg))
  const longitudeDeg = middle(nodes.map((node) => node.longitudeDeg))
  const eastScale = METRES_PER_DEGREE * Math.cos((latitudeDeg * Math.PI) / 180)
  const project = (nodeId: string): Point => {
    const node = document.nodes.get(nodeId)
    if (!node) throw new RangeError(`no node ${nodeId}`)
    return [
      millimetres((node.longitudeDeg - longitudeDeg) * eastScale),
      millimetres((node.latitudeDeg - latitudeDeg) * METRES_PER_DEGREE),
    ]
  }
  return { project, origin: { latitudeDeg, longitudeDeg } }
}

function importBuildings(document: OsmDocument, project: Project): ImportedBuilding[] {
  const features = [...document.ways.values(), ...document.relations.values()].filter(({ tags }) => tags['building'])
  const found = features.flatMap((feature) => {
    const rings = ringsOf(document, feature)
    if ('problem' in rings) return []
    const name = feature.tags['name'] || labelOf(feature)
    return [{ name, outline: rings.ok.outline.map(project) }]
  })
  const houses = found.length > 0 ? found : [{ name: 'Gebäude', outline: [] }]
  return houses.map((house, index) => ({ ...house, id: `b${index + 1}` }))
}

function countSource(document: OsmDocument): Record<string, number> {
  const features = [...document.ways.values(), ...document.relations.values()]
  const count = (indoor: string) => features.filter(({ tags }) => tags['indoor'] === indoor).length
  const doors = [...document.nodes.values()].filter(isDoor).length
  return { rooms: count('room'), corridors: count('corridor'), areas: count('area'), doors }
}

function countDoors(openings: readonly Opening[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of openings.flatMap(({ unitIds }) => unitIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function millimetres(metres: number): number {
  return Math.round(metres * 1_000) / 1_000
}
