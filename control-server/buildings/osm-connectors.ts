import type { Access, Connector } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type FloorShape, floorShape, isInside } from '#player/wayfinding/floor-shape'
import { innerPoint } from './inner-point.ts'
import type { ImportProblem } from './import-report.ts'
import type { ImportedUnit } from './osm-units.ts'

/** Lifts and stairs: units of the same kind one above the other are one connector. */
export function importConnectors(
  units: readonly ImportedUnit[],
  doorCounts: ReadonlyMap<string, number>,
): { connectors: Connector[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const connectors: Connector[] = []
  for (const kind of ['lift', 'stairs'] as const) {
    const shafts = groupShafts(units.filter(({ unit }) => unit.kind === kind))
    shafts.forEach((shaft, index) => {
      const stops = stopsOf(shaft, doorCounts)
      const name = nameOf(shaft, kind, index + 1)
      const featureId = shaft[0]?.featureId ?? ''
      if (stops.length < 2) {
        const what = kind === 'lift' ? 'Der Aufzug' : 'Die Treppe'
        const message = `${what} „${name}“ (${featureId}) liegt nur auf einer Etage und verbindet nichts. Prüfen Sie „level“.`
        problems.push({ kind: 'one-level', id: featureId, message })
        return
      }
      connectors.push({
        id: `${kind}-${featureId}`,
        kind: realKind(shaft, kind),
        name,
        stops,
        stepFree: stepFreeOf(shaft, kind),
      })
    })
  }
  return { connectors, problems }
}

interface Shaft {
  readonly imported: ImportedUnit
  readonly shape: FloorShape
  readonly middle: Point
}

/** Parts of one feature belong together, and so do parts on neighbouring levels that lie above each other. */
function groupShafts(units: readonly ImportedUnit[]): ImportedUnit[][] {
  const shafts = units.map((imported): Shaft => {
    const shape = floorShape(imported.unit)
    return { imported, shape, middle: innerPoint(imported.unit) }
  })
  const groups: Shaft[][] = []
  for (const shaft of shafts) {
    const joined = groups.filter((group) => group.some((other) => belongTogether(shaft, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), shaft])
  }
  return groups.map((group) => group.map(({ imported }) => imported))
}

function belongTogether(a: Shaft, b: Shaft): boolean {
  if (a.imported.featureId === b.imported.featureId) return true
  if (Math.abs(a.imported.ordinal - b.imported.ordinal) > 1) return false
  return isInside(a.shape, b.middle) || isInside(b.shape, a.middle)
}

/** One stop for each level; of two units on a level, the one with more doors. */
function stopsOf(shaft: readonly ImportedUnit[], doorCounts: ReadonlyMap<string, number>): Connector['stops'] {
  const doors = ({ unit }: ImportedUnit) => doorCounts.get(unit.id) ?? 0
  const byLevel = new Map<number, ImportedUnit>()
  for (const imported of shaft.toSorted((a, b) => doors(a) - doors(b))) byLevel.set(imported.ordinal, imported)
  return [...byLevel]
    .toSorted(([a], [b]) => a - b)
    .map(([, { unit }]) => ({ levelId: unit.levelId, unitId: unit.id, at: innerPoint(unit) }))
}

function nameOf(shaft: readonly ImportedUnit[], kind: 'lift' | 'stairs', index: number): string {
  const noun = kind === 'lift' ? 'Aufzug' : 'Treppe'
  const given = shaft.map(({ tags }) => tags['name'] ?? tags['ref']).find((name) => name !== undefined && name !== '')
  if (given === undefined) return `${noun} ${index}`
  const spaced = given.slice(0, 40).replace(/^(Aufzug|Lift|Fahrstuhl|Treppe|Treppenhaus)(?=\d)/i, '$1 ')
  return /^(Aufzug|Lift|Fahrstuhl|.*treppe|Treppenhaus)\b/i.test(spaced) ? spaced : `${noun} ${spaced}`
}

function realKind(shaft: readonly ImportedUnit[], kind: 'lift' | 'stairs'): Connector['kind'] {
  const conveys = shaft.some(({ tags }) => tags['conveying'] !== undefined && tags['conveying'] !== 'no')
  return kind === 'stairs' && conveys ? 'escalator' : kind
}

function stepFreeOf(shaft: readonly ImportedUnit[], kind: 'lift' | 'stairs'): Access {
  if (kind === 'stairs') return 'no'
  const said = shaft.map(({ unit }) => unit.wheelchair)
  return said.includes('no') ? 'no' : said.includes('yes') ? 'yes' : 'unknown'
}
