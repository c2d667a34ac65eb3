import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { insideRing, signedArea } from '#player/wayfinding/geometry'
import type { Position } from '../frame.ts'
import { polygonsOf, type Rings } from '../geojson-geometry.ts'
import { innerPoint } from '../inner-point.ts'
import { parseOpeningHours } from '../opening-hours.ts'
import { ringFlaw } from '../ring-flaws.ts'
import { featuresOf, idOf, type ImdfFeature, propertiesOf } from './archive.ts'
import { accessOf, defined, UnitAccess } from './extension.ts'
import { isPassageByKind, unitKindOfCategory } from './kinds.ts'
import { textOf } from './labels.ts'
import type { ReadBuilding, ReadLevel, ReadLevels } from './levels-to-plan.ts'
import { turnedRing } from './plan-features.ts'
import type { Reading } from './reading.ts'

/** A unit of the plan and the feature from which it comes. */
export interface ReadUnit {
  readonly unit: Unit
  readonly ordinal: number
  readonly featureId: string
  readonly category: string
  /** Whether our extension describes it; then connectors name it themselves. */
  readonly isOwn: boolean
}

/** Floors on which people walk. A unit of several parts becomes several: `x`, `x-2`, and so on. */
export function unitsOf(reading: Reading, levels: ReadLevels, buildings: readonly ReadBuilding[]): ReadUnit[] {
  return featuresOf(reading.archive, 'unit').flatMap((feature) => {
    const { category, level_id } = propertiesOf(feature)
    const level = levels.byFeatureId.get(typeof level_id === 'string' ? level_id : '')
    const name = typeof category === 'string' ? category : 'unspecified'
    const kind = unitKindOfCategory(name, level?.isOutdoor ?? false)
    const polygons = polygonsOf(feature.geometry)
    if (!kind) return []
    if (!level) return skip(reading, feature, 'unknown-reference', 'liegt auf keiner Etage, die es gibt')
    if (!polygons) return skip(reading, feature, 'bad-geometry', 'hat keine Fläche')
    const own = accessOf(feature, UnitAccess)
    reading.ids.keep(idOf(feature), own?.plan_id)
    const parts = polygons.map((rings) => (own ? turnRings(rings, own.turned_rings ?? []) : rings))
    const shapes = parts.map((rings) => rings.map((ring) => ring.map(reading.frame.toPlan)))
    return shapes
      .toSorted((a, b) => areaOf(b[0]) - areaOf(a[0]))
      .flatMap(([outline = [], ...holes], index) => {
        const flaw = own ? undefined : ringFlaw(outline)
        if (flaw) return skip(reading, feature, flaw.kind, flaw.words)
        const id = reading.ids.of('unit', idOf(feature))
        const unit = defined({
          id: index === 0 ? id : `${id.slice(0, 60)}-${index + 1}`,
          buildingId: own
            ? reading.ids.of('building', own.building_id)
            : buildingOf(buildings, level, outline, reading),
          levelId: level.id,
          kind: own?.kind ?? kind,
          ...labelsOf(reading, feature, own?.number),
          outline,
          holes: holes.length > 0 ? holes : undefined,
          passage: own?.passage ?? isPassageByKind(kind),
          wheelchair: own?.wheelchair ?? wheelchairOf(feature),
          slopePercent: own?.slope_percent,
          stepCount: own?.step_count,
          widthMm: own?.width_mm,
          covered: own?.covered,
          hours: hoursOf(own?.hours),
          signText: own?.signposted_as,
        })
        return [{ unit, ordinal: level.ordinal, featureId: idOf(feature), category: name, isOwn: own !== undefined }]
      })
  })
}

/** Hours in the form of our extension, which writes nothing that it can not read. */
export function hoursOf(text: string | undefined): Unit['hours'] {
  return text === undefined ? undefined : parseOpeningHours(text)
}

function skip(
  reading: Reading,
  feature: ImdfFeature,
  kind: 'unknown-reference' | 'bad-geometry' | 'self-crossing' | 'unclosed',
  words: string,
): [] {
  const id = idOf(feature)
  const name = textOf(propertiesOf(feature)['name'], reading.language)
  const label = name === undefined ? id : `„${name}“ (${id})`
  reading.problems.push({ kind, id, message: `Der Raum ${label} ${words}. Er fehlt im Plan; bitte berichtigen.` })
  return []
}

function turnRings(rings: Rings, turned: readonly number[]): Rings {
  return rings.map((ring, index) => (turned.includes(index) ? turnedRing<Position>(ring) : ring))
}

function areaOf(ring: readonly Point[] | undefined): number {
  return Math.abs(signedArea(ring ?? []))
}

/** Number and name of the door sign. A name that is a room number and nothing else is one. */
function labelsOf(
  reading: Reading,
  feature: ImdfFeature,
  ownNumber: string | undefined,
): { number?: string; name?: string } {
  const { name, alt_name } = propertiesOf(feature)
  const [text, other] = [textOf(name, reading.language), textOf(alt_name, reading.language)]
  if (ownNumber !== undefined) {
    const isNumberOnly = text === undefined || (text === ownNumber && other === undefined)
    return isNumberOnly ? { number: ownNumber } : { number: ownNumber, name: text }
  }
  if (accessOf(feature, UnitAccess)) return text === undefined ? {} : { name: text }
  const numbers = [text, other].map(roomNumberOf)
  const number = numbers[0] ?? numbers[1]
  const title =
    numbers[0] === undefined ? text?.slice(0, 80) : other !== undefined && !numbers[1] ? other.slice(0, 80) : undefined
  return { ...(number === undefined ? {} : { number }), ...(title === undefined ? {} : { name: title }) }
}

/** "2.14", "Raum 214", "B 1.07a". */
function roomNumberOf(text: string | undefined): string | undefined {
  const match = /^(?:(?:raum|zimmer|room|zi\.?)\s*)?([A-Z]{0,3}[ .-]?\d[\d.\-/]*[a-z]?)$/i.exec(text?.trim() ?? '')
  const number = match?.[1]?.trim()
  return number !== undefined && number.length <= 20 ? number : undefined
}

function wheelchairOf(feature: ImdfFeature): Unit['wheelchair'] {
  const { accessibility, category } = propertiesOf(feature)
  const says = Array.isArray(accessibility) && accessibility.includes('wheelchair')
  if (says || (typeof category === 'string' && category.endsWith('.wheelchair'))) return 'yes'
  return typeof category === 'string' && ['stairs', 'steps', 'escalator'].includes(category) ? 'no' : 'unknown'
}

/** Of the buildings of its level, the one in whose footprint the unit lies; else the first. */
function buildingOf(
  buildings: readonly ReadBuilding[],
  level: ReadLevel,
  outline: readonly Point[],
  { frame }: Reading,
): string {
  const ofLevel = buildings.filter(({ featureId }) => level.buildingIds.includes(featureId))
  const candidates = ofLevel.length > 0 ? ofLevel : buildings
  const middle = frame.toEarth(innerPoint({ outline: [...outline] }))
  const isIn = ({ footprint }: ReadBuilding) =>
    footprint.some(
      ([ring]) =>
        ring &&
        insideRing(
          [...middle],
          ring.map(([x, y]): Point => [x, y]),
        ),
    )
  return (candidates.find(isIn) ?? candidates[0])?.id ?? 'b1'
}
