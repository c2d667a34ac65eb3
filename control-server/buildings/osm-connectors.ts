import type { Access, Connector } from '#schema/building'
import type { ImportProblem } from './import-report.ts'
import { carOf, inclinePercentOf, passableOf, stepCountOf } from './osm-facts.ts'
import type { ImportedUnit } from './osm-units.ts'
import { joinShafts, liftKind, type ShaftPart } from './shafts.ts'

/** A unit with the tags of OpenStreetMap that describe it. */
export type TaggedUnit = Pick<ImportedUnit, 'unit' | 'ordinal' | 'featureId' | 'tags'>

/** Lifts and stairs: units of the same kind one above the other are one connector. */
export function importConnectors(
  units: readonly TaggedUnit[],
  doorCounts: ReadonlyMap<string, number>,
): { connectors: Connector[]; problems: ImportProblem[] } {
  return joinShafts(units.flatMap(partOf), doorCounts)
}

function partOf({ unit, ordinal, featureId, tags }: TaggedUnit): ShaftPart[] {
  const kind = kindOf(unit.kind, tags)
  if (!kind) return []
  const { hours, signText } = passableOf(tags)
  const facts = {
    ...(kind === 'lift' ? { car: carOf(tags), spoken: spokenOf(tags) } : {}),
    ...(kind === 'stairs' ? { stepCount: stepCountOf(tags) } : {}),
    ...(kind === 'ramp' ? { slopePercent: inclinePercentOf(tags) } : {}),
    ...(kind === 'escalator' ? { oneWay: oneWayOf(tags) } : {}),
    hours,
    signText,
  }
  return [
    {
      unit,
      ordinal,
      featureId,
      kind,
      name: tags['name'] || tags['ref'],
      stepFree: stepFreeOf(kind, unit.wheelchair),
      facts,
    },
  ]
}

function kindOf(unitKind: string, tags: ImportedUnit['tags']): Connector['kind'] | undefined {
  if (unitKind === 'lift') return tags['elevator'] === 'paternoster' ? 'paternoster' : liftKind(tags['name'])
  if (unitKind !== 'stairs') return undefined
  const conveys = tags['conveying'] !== undefined && tags['conveying'] !== 'no'
  return conveys ? 'escalator' : 'stairs'
}

function stepFreeOf(kind: Connector['kind'], wheelchair: Access): Access {
  return kind === 'lift' || kind === 'ramp' ? wheelchair : 'no'
}

/** `forward` goes as the line is drawn, which an area does not tell; only the plain words count. */
function oneWayOf(tags: ImportedUnit['tags']): Connector['oneWay'] {
  const direction = tags['incline']
  return direction === 'up' || direction === 'down' ? direction : undefined
}

function spokenOf(tags: ImportedUnit['tags']): Access | undefined {
  const said = Object.entries(tags).filter(([key]) => /^speech_output(:|$)/.test(key))
  if (said.length === 0) return undefined
  return said.some(([, value]) => value !== 'no') ? 'yes' : 'no'
}
