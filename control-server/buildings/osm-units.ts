import type { Level, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { insideRing } from '#player/wayfinding/geometry'
import { defined } from './imdf/extension.ts'
import type { ImportProblem } from './import-report.ts'
import { levelName } from './level-name.ts'
import type { OsmDocument, OsmRelation, OsmWay, Tags } from './osm-document.ts'
import { coveredOf, inclinePercentOf, lengthMmOf, passableOf, stepCountOf } from './osm-facts.ts'
import { levelsOf, outdoorLevelsOf, unitKindOf, wheelchairOf } from './osm-tags.ts'
import { labelOf, polygonOf, ringsOf, type Rings } from './outlines.ts'

/** A unit of the plan, and where it comes from. */
export interface ImportedUnit {
  readonly unit: Unit
  readonly ordinal: number
  readonly featureId: string
  readonly rings: Rings
  readonly tags: Readonly<Record<string, string>>
}

/** A house of the file: what lies inside of its outline belongs to it. */
export interface ImportedBuilding {
  readonly id: string
  readonly name: string
  readonly outline: readonly Point[]
}

export type Project = (nodeId: string) => Point

/** Turns every floor of the file into units, one for each level on which it lies. */
export function importUnits(
  document: OsmDocument,
  buildings: readonly ImportedBuilding[],
  project: Project,
): { units: ImportedUnit[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const features = [...document.ways.values(), ...document.relations.values()]
  const units = features.flatMap((feature): ImportedUnit[] => {
    const kind = unitKindOf(feature.tags)
    if (!kind || ('members' in feature && feature.tags['type'] !== 'multipolygon')) return []
    const rings = ringsOf(document, feature)
    if ('problem' in rings) return report(problems, rings.problem)
    const outline = polygonOf(feature, rings.ok.outline.map(project))
    if ('problem' in outline) return report(problems, outline.problem)
    const ordinals = kind === 'outdoor' ? outdoorLevelsOf(feature.tags) : levelsOf(feature.tags)
    if (!ordinals) return report(problems, badLevel(feature))
    const holes = rings.ok.holes.map((hole) => hole.map(project)).filter((hole) => hole.length > 2)
    return ordinals.map((ordinal) => {
      const unit: Unit = {
        id: unitId(feature, ordinal),
        buildingId: buildingOf(buildings, outline.ok),
        levelId: levelId(ordinal),
        kind,
        ...labels(feature),
        outline: outline.ok,
        ...(holes.length > 0 ? { holes } : {}),
        passage: kind !== 'room' && kind !== 'toilet',
        wheelchair: wheelchairOf(feature.tags),
        ...factsOf(kind, feature.tags),
      }
      return { unit, ordinal, featureId: feature.id, rings: rings.ok, tags: feature.tags }
    })
  })
  return { units, problems }
}

/** What else a floor's tags say. Steps of stairs belong to the stairs as a whole, and a lift's width to its car. */
export function factsOf(kind: Unit['kind'], tags: Tags): Partial<Unit> {
  const isShaft = kind === 'stairs' || kind === 'lift'
  return defined({
    slopePercent: isShaft ? undefined : inclinePercentOf(tags),
    stepCount: isShaft ? undefined : stepCountOf(tags),
    widthMm: kind === 'corridor' || kind === 'outdoor' ? lengthMmOf(tags['width'], 300, 100_000) : undefined,
    covered: kind === 'outdoor' ? coveredOf(tags) : undefined,
    ...(isShaft ? {} : passableOf(tags)),
  })
}

/** Safe in topics and file names: level -1 is `lm1`, level 0.5 is `l0_5`. */
export function levelId(ordinal: number): string {
  return `l${String(ordinal).replace('-', 'm').replace('.', '_')}`
}

export function levelOf(ordinal: number): Level {
  return { id: levelId(ordinal), ordinal, name: levelName(ordinal) }
}

function unitId(feature: OsmWay | OsmRelation, ordinal: number): string {
  return `${'nodeIds' in feature ? 'w' : 'r'}${feature.id}-${levelId(ordinal)}`
}

function labels({ tags }: OsmWay | OsmRelation): { number?: string; name?: string } {
  const [number, name] = [tags['ref']?.slice(0, 20), tags['name']?.slice(0, 80)]
  return { ...(number ? { number } : {}), ...(name ? { name } : {}) }
}

function buildingOf(buildings: readonly ImportedBuilding[], outline: readonly Point[]): string {
  const corner = (building: ImportedBuilding) => outline.filter((point) => insideRing(point, building.outline)).length
  const best = buildings.toSorted((a, b) => corner(b) - corner(a))[0]
  return best?.id ?? 'b1'
}

function badLevel(feature: OsmWay | OsmRelation): ImportProblem {
  const level = feature.tags['level'] ?? ''
  const message =
    level === ''
      ? `${labelOf(feature)} hat keine Etage. Der Raum fehlt im Plan; tragen Sie „level“ nach.`
      : `Die Etage „${level}“ von ${labelOf(feature)} ist unverständlich. Der Raum fehlt im Plan; erlaubt ist zum Beispiel 0, 0;1 oder -1-2.`
  return { kind: 'bad-level', id: feature.id, message }
}

function report(problems: ImportProblem[], problem: ImportProblem): [] {
  problems.push(problem)
  return []
}
