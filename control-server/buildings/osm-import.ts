import type { Point } from '#schema/primitives'
import { fail, type Result } from '#schema/result'
import { concludeImport } from './conclude-import.ts'
import { createFrame, type Frame, middleOf, type Position } from './frame.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'
import { hoursProblem } from './opening-hours.ts'
import { importConnectors } from './osm-connectors.ts'
import { type OsmDocument, type OsmNode, readOsm } from './osm-document.ts'
import { importGuides } from './osm-guides.ts'
import { importOpenings, isDoor } from './osm-openings.ts'
import { type ImportedBuilding, importUnits, levelOf, type Project } from './osm-units.ts'
import { labelOf, ringsOf } from './outlines.ts'
import { countDoors } from './shafts.ts'

const ATTRIBUTION = '© OpenStreetMap-Mitwirkende, ODbL 1.0'

/**
 * Reads a house from OSM XML with Simple Indoor Tagging. Flaws of single elements are listed in the report and leave
 * the element out; it fails only when nothing of the file can be used.
 */
export function importOsm(bytes: Uint8Array): Result<BuildingImport, ImportProblem> {
  const document = readOsm(bytes)
  if (!document.ok) return document
  const { project, frame } = projectionOf(document.value)
  const buildings = importBuildings(document.value, project)
  const { units, problems: unitProblems } = importUnits(document.value, buildings, project)
  if (units.length === 0) {
    const message =
      'In der Datei ist kein Raum zu finden. Räume sind geschlossene Linien mit „indoor=room“ und „level“.'
    return fail({ kind: 'no-rooms', message })
  }
  const { openings, problems: doorProblems } = importOpenings(document.value, units, project)
  const { connectors, problems: shaftProblems } = importConnectors(units, countDoors(openings))
  const ordinals = [...new Set(units.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b)
  const guides = importGuides(document.value, ordinals, project)
  return concludeImport({
    plan: {
      format: 'lotse-building-1',
      id: 'import',
      name: (buildings[0]?.name ?? 'Gebäude').slice(0, 80),
      attribution: ATTRIBUTION,
      invented: false,
      origin: frame.origin,
      buildings: buildings.map((building) => ({ id: building.id, name: building.name.slice(0, 60) })),
      levels: ordinals.map(levelOf),
      units: units.map(({ unit }) => unit),
      openings,
      connectors,
      landmarks: [],
      ...(guides.length > 0 ? { guides } : {}),
    },
    problems: [
      ...document.value.problems,
      ...badHours(document.value),
      ...unitProblems,
      ...doorProblems,
      ...shaftProblems,
    ],
    source: { format: 'osm', counts: countSource(document.value) },
    findAnterooms: true,
  })
}

/** Hours that a plan can not hold, at the elements of which it would make use. */
function badHours({ nodes, ways, relations }: OsmDocument): ImportProblem[] {
  return [...nodes.values(), ...ways.values(), ...relations.values()].flatMap(({ id, tags }) => {
    const text = tags['opening_hours']
    const isUsed = tags['indoor'] !== undefined || tags['door'] !== undefined || tags['entrance'] !== undefined
    const problem = isUsed ? hoursProblem(text, id) : undefined
    return problem ? [problem] : []
  })
}

/** Around the middle of the indoor nodes. */
function projectionOf(document: OsmDocument): { project: Project; frame: Frame } {
  const indoor = [...document.ways.values()].filter(({ tags }) => tags['indoor'] !== undefined || tags['building'])
  const ids = new Set(indoor.flatMap(({ nodeIds }) => nodeIds))
  const nodes = [...ids].flatMap((id) => document.nodes.get(id) ?? [])
  const frame = createFrame(middleOf(nodes.map(positionOf)))
  const project = (nodeId: string): Point => {
    const node = document.nodes.get(nodeId)
    if (!node) throw new RangeError(`no node ${nodeId}`)
    return frame.toPlan(positionOf(node))
  }
  return { project, frame }
}

function positionOf({ latitudeDeg, longitudeDeg }: OsmNode): Position {
  return [longitudeDeg, latitudeDeg]
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
