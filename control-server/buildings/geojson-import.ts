import type { BuildingPlan, Guide, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { fail, type Result } from '#schema/result'
import { concludeImport } from './conclude-import.ts'
import { createFrame, type Frame, middleOf, wholeMillimetres } from './frame.ts'
import { everyPosition, lineOf, pointOf, polygonsOf } from './geojson-geometry.ts'
import { type IndoorFeature, indoorFeatures } from './geojson-features.ts'
import { unitKindOfCategory } from './imdf/kinds.ts'
import { defined } from './imdf/extension.ts'
import { PlanIds } from './imdf/plan-ids.ts'
import type { JsonFile } from './imdf/read.ts'
import { repairCoordinates } from './imdf/repair-coordinates.ts'
import type { BuildingImport, ImportProblem } from './import-report.ts'
import { hoursProblem } from './opening-hours.ts'
import { importConnectors, type TaggedUnit } from './osm-connectors.ts'
import type { Tags } from './osm-document.ts'
import { automaticOf, passableOf, stepCountOf } from './osm-facts.ts'
import { doorStepFree, unitKindOf, wheelchairOf, widthMmOf } from './osm-tags.ts'
import { factsOf, levelId, levelOf } from './osm-units.ts'
import { ringFlaw } from './ring-flaws.ts'
import { countDoors } from './shafts.ts'
import { WallMap } from './wall-map.ts'

/** What a feature is called that is no floor: walls, outlines of the house or of a level, furniture. */
const NO_FLOOR = /^(wall|building|level|footprint|venue|furniture|fixture|window|column|kiosk|section|geofence|detail)$/
const DOOR = /^(door|opening|entrance|exit|gate|gap)$/

/**
 * Reads GeoJSON files by level. The level of a feature is in a property, in the name of its file or of its folder; what
 * it is say the tags of Simple Indoor Tagging (`indoor`, `room`, `door`) or a category like those of IMDF. Outlines of
 * which nothing is said are rooms.
 */
export function importGeoJson(files: readonly JsonFile[]): Result<BuildingImport, ImportProblem> {
  const problems: ImportProblem[] = []
  const report = (problem: ImportProblem) => problems.push(problem)
  const features = indoorFeatures(files, (archive) => repairCoordinates(archive, report), report)
  const frame = createFrame(middleOf(features.flatMap(({ geometry }) => everyPosition(geometry))))
  const ids = new PlanIds()
  const units = features.flatMap((feature) => unitsOf(feature, frame, ids, report))
  if (units.length === 0) {
    const message =
      'In den Dateien ist kein Raum zu finden. Räume sind Flächen, zum Beispiel mit „indoor“: „room“ und „level“: „0“.'
    const [cause] = problems
    return fail({
      kind: 'no-rooms',
      message: cause ? `${message} Das Erste, was nicht zu lesen war: ${cause.message}` : message,
    })
  }
  const walls = new WallMap(units.map(({ unit }) => unit))
  const doors = features.filter(isDoor)
  const openings = doors.flatMap((feature) => openingsOf(feature, frame, walls, ids, report))
  const { connectors, problems: shaftProblems } = importConnectors(units, countDoors(openings))
  for (const { tags, featureId } of features) {
    const problem = tags['building'] === undefined ? hoursProblem(tags['opening_hours'], featureId) : undefined
    if (problem) report(problem)
  }
  const guides = features.flatMap((feature) => guidesOf(feature, frame, ids))
  const plan: BuildingPlan = {
    format: 'lotse-building-1',
    id: 'import',
    name: nameOf(features),
    attribution: '',
    invented: false,
    origin: frame.origin,
    buildings: [{ id: 'b1', name: nameOf(features).slice(0, 60) }],
    levels: [...new Set(units.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b).map(levelOf),
    units: units.map(({ unit }) => unit),
    openings,
    connectors,
    landmarks: [],
    ...(guides.length > 0 ? { guides } : {}),
  }
  const counts = { files: files.length, features: features.length, doors: doors.length }
  return concludeImport({
    plan,
    problems: [...problems, ...shaftProblems],
    source: { format: 'geojson', counts },
    findAnterooms: true,
  })
}

function nameOf(features: readonly IndoorFeature[]): string {
  const building = features.find(({ tags }) => tags['building'] !== undefined && tags['name'] !== undefined)
  return (building?.tags['name'] ?? 'Gebäude').slice(0, 80)
}

function unitsOf(
  feature: IndoorFeature,
  frame: Frame,
  ids: PlanIds,
  report: (problem: ImportProblem) => void,
): TaggedUnit[] {
  const { tags, featureId, ordinals } = feature
  const polygons = polygonsOf(feature.geometry)
  const kind = kindOf(tags)
  if (!polygons) {
    if (isDoor(feature) || lineOf(feature.geometry) || pointOf(feature.geometry)) return []
    report(skipped(feature, 'bad-geometry', 'hat keine lesbare Form'))
    return []
  }
  if (!kind) return []
  if (ordinals.length === 0) {
    report(skipped(feature, 'bad-level', 'hat keine Etage'))
    return []
  }
  return polygons.flatMap((rings, part) => {
    const [outline = [], ...holes] = rings.map((ring) => ring.map(frame.toPlan))
    const flaw = ringFlaw(outline)
    if (flaw) {
      report(skipped(feature, flaw.kind, flaw.words))
      return []
    }
    return ordinals.map((ordinal): TaggedUnit => {
      const id = [
        featureId,
        ...(part === 0 ? [] : [String(part + 1)]),
        ...(ordinals.length > 1 ? [levelId(ordinal)] : []),
      ].join('-')
      const unit: Unit = defined({
        id: ids.of('unit', id),
        buildingId: 'b1',
        levelId: levelId(ordinal),
        kind,
        number: (tags['ref'] ?? tags['number'])?.slice(0, 20),
        name: tags['name']?.slice(0, 80),
        outline,
        holes: holes.length > 0 ? holes : undefined,
        passage: kind !== 'room' && kind !== 'toilet',
        wheelchair: wheelchairOf(tags),
        ...factsOf(kind, tags),
      })
      return { unit, ordinal, featureId, tags }
    })
  })
}

function openingsOf(
  feature: IndoorFeature,
  frame: Frame,
  walls: WallMap,
  ids: PlanIds,
  report: (problem: ImportProblem) => void,
): Opening[] {
  const { tags, featureId, ordinals } = feature
  const line = lineOf(feature.geometry)?.map(frame.toPlan)
  const place = pointOf(feature.geometry)
  const at = line ? middleOfEnds(line) : place && frame.toPlan(place)
  if (!at || ordinals.length === 0) {
    report(skipped(feature, at ? 'bad-level' : 'bad-geometry', at ? 'hat keine Etage' : 'hat keine lesbare Form'))
    return []
  }
  const isEntrance = tags['entrance'] !== undefined || wordOf(tags) === 'entrance' || wordOf(tags) === 'exit'
  const lineMm = line && Math.round(Math.hypot(...lineVector(line)) * 1_000)
  const openings = ordinals.flatMap((ordinal): Opening[] => {
    const units = walls.unitsBeside(levelId(ordinal), at, line?.[0] ?? at, line?.at(-1) ?? at)
    if (units.length === 0 || (units.length === 1 && !isEntrance)) return []
    const isGap = tags['door'] === 'no' || wordOf(tags) === 'gap'
    return [
      defined({
        id: ids.of('opening', ordinals.length > 1 ? `${featureId}-${levelId(ordinal)}` : featureId),
        levelId: levelId(ordinal),
        unitIds: units.map(({ id }) => id),
        at,
        widthMm: widthMmOf(tags) ?? (lineMm !== undefined && lineMm >= 300 && lineMm <= 30_000 ? lineMm : undefined),
        kind: isEntrance ? 'entrance' : isGap ? 'gap' : 'door',
        stepFree: doorStepFree(tags),
        stepCount: stepCountOf(tags, 100),
        automatic: automaticOf(tags),
        ...passableOf(tags),
      } as const),
    ]
  })
  if (openings.length === 0) report(skipped(feature, 'joins-nothing', 'verbindet keine zwei Räume'))
  return openings
}

function guidesOf({ tags, featureId, ordinals, geometry }: IndoorFeature, frame: Frame, ids: PlanIds): Guide[] {
  const points = lineOf(geometry)?.map(frame.toPlan)
  if (!points || tags['tactile_paving'] !== 'yes') return []
  return ordinals.map((ordinal) => ({
    id: ids.of('detail', ordinals.length > 1 ? `${featureId}-${levelId(ordinal)}` : featureId),
    levelId: levelId(ordinal),
    points,
  }))
}

function kindOf(tags: Tags): Unit['kind'] | undefined {
  const tagged = unitKindOf(tags)
  if (tagged) return tagged
  const word = tags['indoor'] ?? wordOf(tags)
  if (tags['building'] !== undefined || (word !== undefined && NO_FLOOR.test(word))) return undefined
  return unitKindOfCategory(word ?? 'room', false)
}

/** The word that says what a feature is, where it is no tag of OpenStreetMap. */
function wordOf(tags: Tags): string | undefined {
  const word = tags['category'] ?? tags['kind'] ?? tags['class'] ?? tags['type'] ?? tags['feature_type']
  return word?.toLowerCase()
}

function isDoor({ tags, geometry }: IndoorFeature): boolean {
  if (polygonsOf(geometry)) return false
  const isTagged = tags['door'] !== undefined || tags['entrance'] !== undefined || tags['indoor'] === 'door'
  return isTagged || DOOR.test(wordOf(tags) ?? '') || tags['feature_type'] === 'opening'
}

/** From one end to the other. */
function lineVector(line: readonly Point[]): Point {
  const [from, to] = [line[0], line.at(-1)]
  return from && to ? [to[0] - from[0], to[1] - from[1]] : [0, 0]
}

function middleOfEnds(line: readonly Point[]): Point {
  const [x, y] = line[0] ?? [0, 0]
  const [dx, dy] = lineVector(line)
  return wholeMillimetres([x + dx / 2, y + dy / 2])
}

function skipped({ featureId }: IndoorFeature, kind: ImportProblem['kind'], words: string): ImportProblem {
  return { kind, id: featureId, message: `Das Objekt ${featureId} ${words}. Es fehlt im Plan; bitte berichtigen.` }
}
