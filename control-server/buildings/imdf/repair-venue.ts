import { convexHull } from '../convex-hull.ts'
import { createFrame, middleOf } from '../frame.ts'
import { everyPosition, pointOf } from '../geojson-geometry.ts'
import type { ImportProblem } from '../import-report.ts'
import { innerPoint } from '../inner-point.ts'
import { featuresOf, idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { addFeature, changeFeatures, withProperties } from './changes.ts'
import { germanLabel, textOf } from './labels.ts'

/** Makes sure that there is exactly one venue, with an address and a place for its label. */
export function repairVenue(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  let current = onlyFirstVenue(archive, report)
  if (featuresOf(current, 'venue').length === 0) {
    const building = featuresOf(current, 'building')[0]
    const name = textOf(building && propertiesOf(building)['name']) ?? 'Gebäude'
    report({
      kind: 'repaired',
      message: `Die Datei venue.geojson fehlt. Das Gelände „${name}“ ist aus den Räumen ergänzt.`,
    })
    current = addFeature(current, 'venue', venueAround(current, name))
  }
  const venue = featuresOf(current, 'venue')[0]
  if (!venue) return current
  const { address_id, display_point } = propertiesOf(venue)
  const isPlaced = pointOf(display_point) !== undefined
  const addresses = featuresOf(current, 'address').map(idOf)
  if (typeof address_id === 'string' && addresses.includes(address_id) && isPlaced) return current
  const addressId =
    typeof address_id === 'string' && addresses.includes(address_id) ? address_id : (addresses[0] ?? freeId(current))
  if (addresses.length === 0) {
    report({ kind: 'repaired', message: 'Die Datei address.geojson fehlt. Eine Adresse ohne Straße ist ergänzt.' })
    const address = textOf(propertiesOf(venue)['name']) ?? 'unbekannt'
    current = addFeature(current, 'address', {
      type: 'Feature',
      id: addressId,
      feature_type: 'address',
      geometry: null,
      properties: {
        address,
        unit: null,
        locality: 'unbekannt',
        province: null,
        country: 'DE',
        postal_code: null,
        postal_code_ext: null,
        postal_code_vanity: null,
      },
    })
  }
  return changeFeatures(current, (feature, type) => {
    if (type !== 'venue') return feature
    return withProperties(feature, {
      address_id: addressId,
      display_point: isPlaced ? display_point : middlePoint(feature),
    })
  })
}

function onlyFirstVenue(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const first = featuresOf(archive, 'venue')[0]
  return changeFeatures(archive, (feature, type) => {
    if (type !== 'venue' || feature === first) return feature
    const message = `Ein Archiv beschreibt ein Gelände. „${idOf(feature)}“ ist das zweite und ausgelassen.`
    report({ kind: 'skipped', id: idOf(feature), message })
    return undefined
  })
}

function venueAround(archive: ImdfArchive, name: string): ImdfFeature {
  const positions = [...featuresOf(archive, 'level'), ...featuresOf(archive, 'unit')].flatMap(({ geometry }) =>
    everyPosition(geometry),
  )
  const frame = createFrame(middleOf(positions))
  const hull = convexHull(positions.map(frame.toMetres)).map(frame.toEarth)
  return {
    type: 'Feature',
    id: featuresOf(archive, 'unit').some((unit) => unit.id === 'venue') ? 'venue:venue' : 'venue',
    feature_type: 'venue',
    geometry: { type: 'Polygon', coordinates: [[...hull, ...hull.slice(0, 1)]] },
    properties: {
      category: 'governmentfacility',
      restriction: null,
      name: germanLabel(name),
      alt_name: null,
      hours: null,
      phone: null,
      website: null,
    },
  }
}

function middlePoint({ geometry }: ImdfFeature): unknown {
  const positions = everyPosition(geometry)
  const frame = createFrame(middleOf(positions))
  const outline = convexHull(positions.map(frame.toMetres))
  return { type: 'Point', coordinates: frame.toEarth(innerPoint({ outline })) }
}

function freeId(archive: ImdfArchive): string {
  const taken = new Set(archive.collections.flatMap(({ features }) => features.map(idOf)))
  let id = 'address'
  while (taken.has(id)) id = `address:${id}`
  return id
}
