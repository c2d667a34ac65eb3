import type { Access, Connector, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type FloorShape, floorShape, isInside } from '#player/wayfinding/floor-shape'
import { defined } from './imdf/extension.ts'
import { innerPoint } from './inner-point.ts'
import type { ImportProblem } from './import-report.ts'

/** What a file says of a lift or of stairs on one level. */
export interface ShaftPart {
  readonly unit: Unit
  readonly ordinal: number
  /** Parts of one feature belong together. */
  readonly featureId: string
  readonly kind: Connector['kind']
  readonly name?: string | undefined
  readonly stepFree: Access
  readonly facts?: { readonly [K in keyof Facts]?: Facts[K] | undefined }
}

type Facts = Partial<
  Pick<Connector, 'car' | 'waitS' | 'slopePercent' | 'stepCount' | 'oneWay' | 'spoken' | 'hours' | 'signText'>
>

/**
 * Lifts, stairs, ramps and escalators from their parts: those of one feature, those that the file links, and those that
 * lie one above the other.
 */
export function joinShafts(
  parts: readonly ShaftPart[],
  doorCounts: ReadonlyMap<string, number>,
  areLinked: (a: ShaftPart, b: ShaftPart) => boolean = () => false,
): { connectors: Connector[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const connectors: Connector[] = []
  for (const kind of ['lift', 'stairs', 'escalator', 'ramp', 'paternoster'] as const) {
    const shafts = groupShafts(
      parts.filter((part) => part.kind === kind),
      areLinked,
    )
    shafts.forEach((shaft, index) => {
      const stops = stopsOf(shaft, doorCounts)
      const name = nameOf(shaft, kind, index + 1)
      const featureId = shaft[0]?.featureId ?? ''
      if (stops.length < 2) problems.push(oneLevel(kind, name, featureId))
      else
        connectors.push({
          id: `${kind}-${featureId}`,
          kind,
          name,
          stops,
          stepFree: stepFreeOf(shaft),
          ...factsOf(shaft),
        })
    })
  }
  return { connectors, problems }
}

interface Shaft {
  readonly part: ShaftPart
  readonly shape: FloorShape
  readonly middle: Point
}

function groupShafts(parts: readonly ShaftPart[], areLinked: (a: ShaftPart, b: ShaftPart) => boolean): ShaftPart[][] {
  const shafts = parts.map((part): Shaft => ({ part, shape: floorShape(part.unit), middle: innerPoint(part.unit) }))
  const groups: Shaft[][] = []
  for (const shaft of shafts) {
    const joined = groups.filter((group) =>
      group.some((other) => areLinked(shaft.part, other.part) || belongTogether(shaft, other)),
    )
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), shaft])
  }
  return groups.map((group) => group.map(({ part }) => part))
}

function belongTogether(a: Shaft, b: Shaft): boolean {
  if (a.part.featureId === b.part.featureId) return true
  if (Math.abs(a.part.ordinal - b.part.ordinal) > 1) return false
  return isInside(a.shape, b.middle) || isInside(b.shape, a.middle)
}

/** One stop for each level; of two units on a level, the one with more doors. */
function stopsOf(shaft: readonly ShaftPart[], doorCounts: ReadonlyMap<string, number>): Connector['stops'] {
  const doors = ({ unit }: ShaftPart) => doorCounts.get(unit.id) ?? 0
  const byLevel = new Map<number, ShaftPart>()
  for (const part of shaft.toSorted((a, b) => doors(a) - doors(b))) byLevel.set(part.ordinal, part)
  return [...byLevel]
    .toSorted(([a], [b]) => a - b)
    .map(([, { unit }]) => ({ levelId: unit.levelId, unitId: unit.id, at: innerPoint(unit) }))
}

const NOUNS: Readonly<Record<Connector['kind'], string>> = {
  lift: 'Aufzug',
  stairs: 'Treppe',
  escalator: 'Rolltreppe',
  ramp: 'Rampe',
  paternoster: 'Paternoster',
}

function nameOf(shaft: readonly ShaftPart[], kind: Connector['kind'], index: number): string {
  const noun = NOUNS[kind]
  const given = shaft.map(({ name }) => name).find((name) => name !== undefined && name !== '')
  if (given === undefined) return `${noun} ${index}`
  const spaced = given.slice(0, 40).replace(/^(Aufzug|Lift|Fahrstuhl|Treppe|Treppenhaus)(?=\d)/i, '$1 ')
  const isNoun = /^(Aufzug|Lift|Fahrstuhl|.*treppe|Treppenhaus|.*rampe|Paternoster)\b/i.test(spaced)
  return isNoun ? spaced : `${noun} ${spaced}`
}

function oneLevel(kind: Connector['kind'], name: string, featureId: string): ImportProblem {
  const article = kind === 'lift' || kind === 'paternoster' ? 'Der' : 'Die'
  const message = `${article} ${NOUNS[kind]} „${name}“ (${featureId}) liegt nur auf einer Etage und verbindet nichts. Prüfen Sie „level“.`
  return { kind: 'one-level', id: featureId, message }
}

function stepFreeOf(shaft: readonly ShaftPart[]): Access {
  if (shaft[0]?.kind === 'paternoster') return 'no'
  const said = shaft.map(({ stepFree }) => stepFree)
  return said.includes('no') ? 'no' : said.includes('yes') ? 'yes' : 'unknown'
}

/** Of each fact, what the lowest part that says it says. */
function factsOf(shaft: readonly ShaftPart[]): Facts {
  const merged: Facts = {}
  for (const { facts } of shaft.toSorted((a, b) => b.ordinal - a.ordinal)) Object.assign(merged, defined(facts ?? {}))
  return merged
}

/** A lift, or a Paternoster by its name: nobody may send a wheelchair there. */
export function liftKind(name: string | undefined): 'lift' | 'paternoster' {
  return /paternoster/i.test(name ?? '') ? 'paternoster' : 'lift'
}

/** How many openings each unit has. */
export function countDoors(openings: readonly { readonly unitIds: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of openings.flatMap(({ unitIds }) => unitIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
