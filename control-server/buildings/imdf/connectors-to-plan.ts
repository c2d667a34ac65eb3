import type { Connector, Opening } from '#schema/building'
import { countDoors, joinShafts, liftKind, type ShaftPart } from '../shafts.ts'
import { asRecord, featuresOf, idOf, type ImdfFeature, propertiesOf } from './archive.ts'
import { accessOf, ConnectorAccess, defined } from './extension.ts'
import { textOf } from './labels.ts'
import type { ReadLevels } from './levels-to-plan.ts'
import type { Reading } from './reading.ts'
import { hoursOf, type ReadUnit } from './units-to-plan.ts'

const VERTICAL: Readonly<Record<string, Connector['kind']>> = {
  elevator: 'lift',
  escalator: 'escalator',
  stairs: 'stairs',
  ramp: 'ramp',
}

/**
 * Connectors as our extension names them. Lifts and stairs of which it says nothing are joined by relationships, and
 * else by lying one above the other.
 */
export function connectorsOf(
  reading: Reading,
  levels: ReadLevels,
  units: readonly ReadUnit[],
  openings: readonly Opening[],
): Connector[] {
  const relationships = featuresOf(reading.archive, 'relationship')
  const own = relationships.flatMap((feature) => ownConnector(reading, levels, feature))
  const links = relationships.flatMap((feature) => linkOf(feature))
  const others = units.filter(({ isOwn }) => !isOwn)
  const parts = others.flatMap((unit) => partOf(reading, unit, links))
  const linked = new Set(links.flatMap(({ ids }) => ids.flatMap((a) => ids.map((b) => `${a}\n${b}`))))
  const { connectors, problems } = joinShafts(parts, countDoors(openings), (a, b) =>
    linked.has(`${a.featureId}\n${b.featureId}`),
  )
  reading.problems.push(...problems)
  return [
    ...own,
    ...connectors.map((connector) => ({ ...connector, id: reading.ids.of('relationship', connector.id) })),
  ]
}

function ownConnector(reading: Reading, levels: ReadLevels, feature: ImdfFeature): Connector[] {
  const own = accessOf(feature, ConnectorAccess)
  if (!own) return []
  const { ids, frame } = reading
  ids.keep(idOf(feature), own.plan_id)
  return [
    defined({
      id: ids.of('relationship', idOf(feature)),
      kind: own.kind,
      name: own.name,
      stops: own.stops.map(({ level_id, unit_id, at }) => ({
        levelId: levels.byFeatureId.get(level_id)?.id ?? ids.of('level', level_id),
        unitId: ids.of('unit', unit_id),
        at: frame.toPlan(at),
      })),
      stepFree: own.step_free,
      car: own.car && { widthMm: own.car.width_mm, depthMm: own.car.depth_mm, doorWidthMm: own.car.door_width_mm },
      waitS: own.wait_s,
      slopePercent: own.slope_percent,
      stepCount: own.step_count,
      oneWay: own.oneway,
      spoken: own.spoken,
      hours: hoursOf(own.hours),
      signText: own.signposted_as,
    }),
  ]
}

interface Link {
  readonly kind: Connector['kind']
  /** Ids of unit features, from the origin to the destination. */
  readonly ids: readonly string[]
}

function linkOf(feature: ImdfFeature): Link[] {
  const { category, origin, intermediary, destination } = propertiesOf(feature)
  const kind = VERTICAL[typeof category === 'string' ? category : '']
  if (!kind || accessOf(feature, ConnectorAccess)) return []
  const between: unknown[] = Array.isArray(intermediary) ? intermediary : [intermediary]
  const ids = [origin, ...between, destination].flatMap((reference) => {
    const { id, feature_type } = asRecord(reference) ?? {}
    return typeof id === 'string' && feature_type === 'unit' ? [id] : []
  })
  return [{ kind, ids }]
}

function partOf(
  reading: Reading,
  { unit, ordinal, featureId, category }: ReadUnit,
  links: readonly Link[],
): ShaftPart[] {
  const feature = featuresOf(reading.archive, 'unit').find((candidate) => idOf(candidate) === featureId)
  const name = feature && textOf(propertiesOf(feature)['name'], reading.language)
  const byRelationship = links.find(({ ids }) => ids.includes(featureId))?.kind
  const byCategory = category.toLowerCase() === 'escalator' ? 'escalator' : unit.kind
  const kind = byRelationship ?? byCategory
  if (kind !== 'lift' && kind !== 'stairs' && kind !== 'escalator' && kind !== 'ramp') return []
  const stepFree = kind === 'lift' || kind === 'ramp' ? unit.wheelchair : 'no'
  return [{ unit, ordinal, featureId, kind: kind === 'lift' ? liftKind(name) : kind, name, stepFree }]
}
