import { createFrame, type Position } from '../frame.ts'
import { everyPosition, movedGeometry } from '../geojson-geometry.ts'
import type { ImportProblem } from '../import-report.ts'
import { featuresOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'

/** Farther from the middle of its venue than this, a feature is not a part of it, metres. */
const NEAR_M = 20_000
/** Germany with its neighbours' border towns, longitude and latitude. */
const HOME: readonly [Position, Position] = [
  [5.5, 47],
  [15.5, 55.2],
]

/**
 * Turns latitude and longitude round where they are swapped: a latitude beyond the pole, a venue near Somalia that lies
 * in Germany when turned, or a feature far from all others that lies among them when turned.
 */
export function repairCoordinates(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const middle = medianOf(archive.collections.flatMap(({ features }) => features).flatMap(positionsOf))
  if (!middle) return archive
  const isWholeSwapped = isImpossible(middle) || (isAtHome(swapped(middle)) && !isAtHome(middle) && isGerman(archive))
  const home = isWholeSwapped ? swapped(middle) : middle
  const frame = createFrame({ longitudeDeg: home[0], latitudeDeg: home[1] })
  const isNear = (position: Position) => Math.hypot(...frame.toMetres(position)) < NEAR_M
  const turned: string[] = []
  const repaired = changeFeatures(archive, (feature, type) => {
    const at = medianOf(positionsOf(feature))
    if (!at || isNear(at) || !isNear(swapped(at))) return feature
    turned.push(`${type} ${String(feature.id)}`)
    return turnFeature(feature)
  })
  if (turned.length > 0) {
    const which = turned.length > 3 ? `${turned.length} Objekten` : turned.join(', ')
    const message = `Bei ${which} sind Länge und Breite vertauscht. Das ist berichtigt; GeoJSON nennt die Länge zuerst.`
    report({ kind: 'swapped-coordinates', message })
  }
  return repaired
}

function positionsOf(feature: ImdfFeature): Position[] {
  return [...everyPosition(feature.geometry), ...everyPosition(propertiesOf(feature)['display_point'])]
}

function turnFeature(feature: ImdfFeature): ImdfFeature {
  const moved: ImdfFeature = { ...feature, geometry: movedGeometry(feature.geometry, swapped) }
  const shown = propertiesOf(feature)['display_point']
  return shown ? withProperties(moved, { display_point: movedGeometry(shown, swapped) }) : moved
}

function swapped([x, y]: Position): Position {
  return [y, x]
}

function isImpossible([, y]: Position): boolean {
  return Math.abs(y) > 90
}

function isAtHome([x, y]: Position): boolean {
  const [[west, south], [east, north]] = HOME
  return x >= west && x <= east && y >= south && y <= north
}

/** Unless an address says that it is somewhere else. */
function isGerman(archive: ImdfArchive): boolean {
  const countries = featuresOf(archive, 'address').map((address) => propertiesOf(address)['country'])
  return countries.every((country) => typeof country !== 'string' || country.toUpperCase().startsWith('DE'))
}

function medianOf(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return [median(positions.map(([x]) => x)), median(positions.map(([, y]) => y))]
}
