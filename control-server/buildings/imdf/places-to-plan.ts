import type { Guide, Kiosk, Landmark } from '#schema/building'
import type { Point } from '#schema/primitives'
import { innerPoint } from '../inner-point.ts'
import { lineOf, pointOf, polygonsOf } from '../geojson-geometry.ts'
import { featuresOf, idOf, type ImdfFeature, propertiesOf } from './archive.ts'
import { accessOf, defined, GuideAccess, KioskAccess, LandmarkAccess } from './extension.ts'
import { textOf } from './labels.ts'
import type { ReadLevels } from './levels-to-plan.ts'
import type { Reading } from './reading.ts'
import type { ReadUnit } from './units-to-plan.ts'

/** Amenities that are seen from afar and do not move, in the dative of "vorbei an …". */
const SEEN_FROM_AFAR: Readonly<Record<string, string>> = {
  atm: 'dem Geldautomaten',
  copymachine: 'dem Kopierer',
  defibrillator: 'dem Defibrillator',
  drinkingfountain: 'dem Trinkbrunnen',
  exhibit: 'dem Ausstellungsstück',
  information: 'der Information',
  landmark: 'dem Wahrzeichen',
  mailbox: 'dem Briefkasten',
  photobooth: 'dem Fotoautomaten',
  'reception.desk': 'dem Empfang',
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
    if (!at || !unit || (!own && noun === undefined)) return []
    reading.ids.keep(idOf(feature), own?.plan_id)
    const title = textOf(name, reading.language)
    return [
      {
        id: reading.ids.of('amenity', idOf(feature)),
        levelId: own ? (levels.byFeatureId.get(own.level_id)?.id ?? unit.levelId) : unit.levelId,
        unitId: unit.id,
        at: reading.frame.toPlan(at),
        nameDative: own?.name_dative ?? (title === undefined ? (noun ?? '') : `${noun ?? ''} „${title}“`.slice(0, 60)),
      },
    ]
  })
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
