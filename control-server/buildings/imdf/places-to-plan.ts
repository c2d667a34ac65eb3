import type { Guide, Kiosk, Landmark } from '#schema/building'
import type { Point } from '#schema/primitives'
import { innerPoint } from '../inner-point.ts'
import { lineOf, pointOf, polygonsOf } from '../geojson-geometry.ts'
import { featuresOf, idOf, type ImdfFeature, propertiesOf } from './archive.ts'
import { accessOf, defined, GuideAccess, KioskAccess, LandmarkAccess } from './extension.ts'
import { otherTextsOf, textOf } from './labels.ts'
import type { ReadLevels } from './levels-to-plan.ts'
import type { Reading } from './reading.ts'
import type { ReadUnit } from './units-to-plan.ts'

type GermanName = Required<Pick<Landmark, 'name' | 'gender'>>

/** Amenities that are seen from afar and do not move. */
const SEEN_FROM_AFAR: Readonly<Record<string, GermanName>> = {
  atm: { name: 'Geldautomat', gender: 'm' },
  copymachine: { name: 'Kopierer', gender: 'm' },
  defibrillator: { name: 'Defibrillator', gender: 'm' },
  drinkingfountain: { name: 'Trinkbrunnen', gender: 'm' },
  exhibit: { name: 'Ausstellungsstück', gender: 'n' },
  information: { name: 'Information', gender: 'f' },
  landmark: { name: 'Wahrzeichen', gender: 'n' },
  mailbox: { name: 'Briefkasten', gender: 'm' },
  photobooth: { name: 'Fotoautomat', gender: 'm' },
  'reception.desk': { name: 'Empfang', gender: 'm' },
}

export function landmarksOf(reading: Reading, levels: ReadLevels, units: readonly ReadUnit[]): Landmark[] {
  const byFeatureId = new Map(units.map((read) => [read.featureId, read.unit]))
  return featuresOf(reading.archive, 'amenity').flatMap((feature): Landmark[] => {
    const own = accessOf(feature, LandmarkAccess)
    const { category, name, unit_ids } = propertiesOf(feature)
    const at = pointOf(feature.geometry)
    const firstUnitId: unknown = Array.isArray(unit_ids) ? unit_ids[0] : undefined
    const unit = byFeatureId.get(typeof firstUnitId === 'string' ? firstUnitId : '')
    const noun = SEEN_FROM_AFAR[typeof category === 'string' ? category : '']
    const named = own
      ? defined({ name: own.name, gender: own.gender, names: own.names, nameDative: own.name_dative })
      : noun && namedBy(noun, name, reading.language)
    if (!at || !unit || !named) return []
    reading.ids.keep(idOf(feature), own?.plan_id)
    return [
      {
        id: reading.ids.of('amenity', idOf(feature)),
        levelId: own ? (levels.byFeatureId.get(own.level_id)?.id ?? unit.levelId) : unit.levelId,
        unitId: unit.id,
        at: reading.frame.toPlan(at),
        ...named,
      },
    ]
  })
}

/** What an amenity is, with the name on it in quotes: nobody says how that one bends. */
function namedBy({ name, gender }: GermanName, labels: unknown, language: string): Partial<Landmark> {
  const title = textOf(labels, language)
  const names = otherTextsOf(labels)
  return {
    name: title === undefined ? name : `${name} „${title.slice(0, 57 - name.length)}“`,
    gender,
    ...(Object.keys(names).length === 0 ? {} : { names }),
  }
}

export function guidesOf(reading: Reading, levels: ReadLevels): Guide[] {
  return featuresOf(reading.archive, 'detail').flatMap((feature): Guide[] => {
    const own = accessOf(feature, GuideAccess)
    const level = levelOf(levels, feature)
    const line = lineOf(feature.geometry)
    if (!own || level === undefined || !line) return []
    reading.ids.keep(idOf(feature), own.plan_id)
    return [{ id: reading.ids.of('detail', idOf(feature)), levelId: level, points: line.map(reading.frame.toPlan) }]
  })
}

export function kiosksOf(reading: Reading, levels: ReadLevels): Kiosk[] {
  return featuresOf(reading.archive, 'kiosk').flatMap((feature): Kiosk[] => {
    const own = accessOf(feature, KioskAccess)
    const level = levelOf(levels, feature)
    const at = placeOf(reading, feature)
    if (level === undefined || !at) return []
    reading.ids.keep(idOf(feature), own?.plan_id)
    return [
      defined({
        id: reading.ids.of('kiosk', idOf(feature)),
        levelId: level,
        at,
        name: textOf(propertiesOf(feature)['name'], reading.language)?.slice(0, 60),
        azimuthDeg: own?.azimuth_deg,
        lowerEdgeMm: own?.lower_edge_mm,
      }),
    ]
  })
}

function levelOf(levels: ReadLevels, feature: ImdfFeature): string | undefined {
  const { level_id } = propertiesOf(feature)
  return typeof level_id === 'string' ? levels.byFeatureId.get(level_id)?.id : undefined
}

/** Its display point, else the middle of its outline. */
function placeOf({ frame }: Reading, feature: ImdfFeature): Point | undefined {
  const shown = pointOf(propertiesOf(feature)['display_point'])
  if (shown) return frame.toPlan(shown)
  const outline = polygonsOf(feature.geometry)?.[0]?.[0]?.map(frame.toPlan)
  return outline && innerPoint({ outline })
}
