import type { Opening } from '#schema/building'
import type { Point } from '#schema/primitives'
import { distance } from '#player/wayfinding/geometry'
import { wholeMillimetres } from '../frame.ts'
import { WallMap } from '../wall-map.ts'
import { lineOf } from '../geojson-geometry.ts'
import { asRecord, featuresOf, idOf, type ImdfFeature, propertiesOf } from './archive.ts'
import { accessOf, defined, OpeningAccess } from './extension.ts'
import type { ReadLevels } from './levels-to-plan.ts'
import type { Reading } from './reading.ts'
import { hoursOf, type ReadUnit } from './units-to-plan.ts'

const WIDTH_MM_MIN = 300
const WIDTH_MM_MAX = 30_000

/** Doors, gaps and entrances. The length of an opening's line is its width. */
export function openingsOf(reading: Reading, levels: ReadLevels, units: readonly ReadUnit[]): Opening[] {
  const walls = new WallMap(units.map(({ unit }) => unit))
  return featuresOf(reading.archive, 'opening').flatMap((feature): Opening[] => {
    const { level_id } = propertiesOf(feature)
    const level = levels.byFeatureId.get(typeof level_id === 'string' ? level_id : '')
    const line = lineOf(feature.geometry)?.map(reading.frame.toMetres)
    if (!level) return skip(reading, feature, 'unknown-reference', 'liegt auf keiner Etage, die es gibt')
    if (!line) return skip(reading, feature, 'bad-geometry', 'hat keine Linie')
    const [middle, lengthM] = middleOfLine(line)
    const at = wholeMillimetres(middle)
    const own = accessOf(feature, OpeningAccess)
    reading.ids.keep(idOf(feature), own?.plan_id)
    const unitIds = own?.unit_ids
      ? own.unit_ids.map((id) => reading.ids.of('unit', id))
      : walls.unitsBeside(level.id, at, line[0] ?? at, line.at(-1) ?? at).map(({ id }) => id)
    if (unitIds.length === 0) return skip(reading, feature, 'joins-nothing', 'führt in keinen Raum')
    const widthMm = Math.round(lengthM * 1_000)
    const isWidth = own?.width_checked !== false && widthMm >= WIDTH_MM_MIN && widthMm <= WIDTH_MM_MAX
    return [
      defined({
        id: reading.ids.of('opening', idOf(feature)),
        levelId: level.id,
        unitIds,
        at,
        widthMm: isWidth ? widthMm : undefined,
        kind: kindOf(feature, unitIds.length === 1, own?.unit_ids !== undefined),
        stepFree: own?.step_free ?? (saysWheelchair(feature) ? 'yes' : 'unknown'),
        stepCount: own?.step_count,
        automatic: own?.unit_ids ? own.automatic : automaticOf(feature),
        oneWay: own?.oneway,
        hours: own?.hours === undefined ? emergencyHours(feature) : hoursOf(own.hours),
        signText: own?.signposted_as,
      }),
    ]
  })
}

/** The point halfway along, and the whole length, metres. */
function middleOfLine(line: readonly Point[]): [Point, number] {
  const lengths = line.slice(1).map((point, index) => distance(line[index] ?? point, point))
  const lengthM = lengths.reduce((sum, each) => sum + each, 0)
  let leftM = lengthM / 2
  for (const [index, each] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]]
    if (from && to && leftM <= each) {
      const t = each === 0 ? 0 : leftM / each
      return [[from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], lengthM]
    }
    leftM -= each
  }
  return [line[0] ?? [0, 0], lengthM]
}

/** Doors for cars and for emergencies are doors, but nobody comes in by them. */
function kindOf(feature: ImdfFeature, isOutermost: boolean, isOwn: boolean): Opening['kind'] {
  const { category, door } = propertiesOf(feature)
  const isForVisitors = typeof category !== 'string' || category.startsWith('pedestrian')
  if (category === 'pedestrian.principal' && isOwn) return 'entrance'
  if (isOutermost && isForVisitors && !isOwn) return 'entrance'
  return asRecord(door)?.['type'] === 'open' ? 'gap' : 'door'
}

/** An alarm goes off when one opens it: no visitor passes at any hour. */
function emergencyHours(feature: ImdfFeature): Opening['hours'] {
  return propertiesOf(feature)['category'] === 'emergencyexit' ? [] : undefined
}

function saysWheelchair(feature: ImdfFeature): boolean {
  const { accessibility } = propertiesOf(feature)
  return Array.isArray(accessibility) && accessibility.includes('wheelchair')
}

function automaticOf(feature: ImdfFeature): Opening['automatic'] {
  const automatic = asRecord(propertiesOf(feature)['door'])?.['automatic']
  return typeof automatic === 'boolean' ? (automatic ? 'yes' : 'no') : undefined
}

function skip(
  reading: Reading,
  feature: ImdfFeature,
  kind: 'unknown-reference' | 'bad-geometry' | 'joins-nothing',
  words: string,
): [] {
  const id = idOf(feature)
  reading.problems.push({ kind, id, message: `Die Tür ${id} ${words}. Sie fehlt im Plan; bitte berichtigen.` })
  return []
}
