import type { BuildingPlan } from '#schema/building'
import { fail, type Result } from '#schema/result'
import { concludeImport } from '../conclude-import.ts'
import { createFrame, type Frame, middleOf } from '../frame.ts'
import { everyPosition } from '../geojson-geometry.ts'
import type { BuildingImport, ImportProblem } from '../import-report.ts'
import { featuresOf, idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { connectorsOf } from './connectors-to-plan.ts'
import { accessOf, VenueAccess } from './extension.ts'
import { IMDF_FEATURE_TYPES } from './feature-types.ts'
import { textOf } from './labels.ts'
import { buildingsOf, levelsOf } from './levels-to-plan.ts'
import { openingsOf } from './openings-to-plan.ts'
import { PlanIds } from './plan-ids.ts'
import type { Reading } from './reading.ts'
import { guidesOf, kiosksOf, landmarksOf } from './places-to-plan.ts'
import { unitsOf } from './units-to-plan.ts'

/**
 * The plan in an IMDF archive that has been repaired. What our extension says counts; where it says nothing, doors are
 * joined to the units that they stand between, and lifts and stairs to those above them. Everything that is left out or
 * guessed is a warning in the report.
 */
export function planFromImdf(
  archive: ImdfArchive,
  problems: readonly ImportProblem[] = [],
): Result<BuildingImport, ImportProblem> {
  const venue = featuresOf(archive, 'venue')[0]
  const own = venue && accessOf(venue, VenueAccess)
  const reading: Reading = {
    archive,
    frame: createFrame(originOf(archive, own?.origin)),
    ids: new PlanIds(),
    language: typeof archive.manifest?.language === 'string' ? archive.manifest.language : 'de',
    problems: [...problems],
  }
  const name = textOf(venue && propertiesOf(venue)['name'], reading.language)
  const buildings = buildingsOf(reading, name)
  const levels = levelsOf(reading)
  const units = unitsOf(reading, levels, buildings)
  if (units.length === 0) {
    const message =
      'In dem Archiv ist kein Raum zu finden. Räume stehen in „unit.geojson“, mit einer Fläche und „level_id“.'
    return fail({ kind: 'no-rooms', message })
  }
  const openings = openingsOf(reading, levels, units)
  const connectors = connectorsOf(reading, levels, units, openings)
  const guides = guidesOf(reading, levels)
  const kiosks = kiosksOf(reading, levels)
  const plan: BuildingPlan = {
    format: 'lotse-building-1',
    id: own?.plan_id ?? reading.ids.of('venue', venue ? idOf(venue) : 'import'),
    name: (name ?? buildings[0]?.name ?? 'Gebäude').slice(0, 80),
    attribution: own?.attribution ?? '',
    invented: own?.invented ?? false,
    ...(own && !own.origin ? {} : { origin: reading.frame.origin }),
    buildings: buildings.map(({ id, name: title }) => ({ id, name: title })),
    levels: levels.plan,
    units: units.map(({ unit }) => unit),
    openings,
    connectors,
    landmarks: landmarksOf(reading, levels, units),
    ...(guides.length > 0 ? { guides } : {}),
    ...(kiosks.length > 0 ? { kiosks } : {}),
  }
  return concludeImport({
    plan,
    problems: reading.problems,
    source: { format: 'imdf', counts: countFeatures(archive) },
    findAnterooms: own === undefined,
  })
}

function originOf(archive: ImdfArchive, own: readonly number[] | undefined): Frame['origin'] {
  const venue = featuresOf(archive, 'venue')[0]
  const [longitudeDeg, latitudeDeg] = own ?? []
  if (longitudeDeg !== undefined && latitudeDeg !== undefined) return { latitudeDeg, longitudeDeg }
  if (venue && accessOf(venue, VenueAccess)) return { longitudeDeg: 0, latitudeDeg: 0 }
  return middleOf(featuresOf(archive, 'unit').flatMap(({ geometry }: ImdfFeature) => everyPosition(geometry)))
}

function countFeatures(archive: ImdfArchive): Record<string, number> {
  const names = new Set<string>([...IMDF_FEATURE_TYPES, ...archive.collections.map(({ name }) => name)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const count = featuresOf(archive, name).length
      return count > 0 ? [[name, count]] : []
    }),
  )
}
