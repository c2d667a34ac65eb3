import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#schema/language'
import { parse } from '#schema/parse'
import { SiteSeed } from '#schema/site-seed'
import { Slide } from '#schema/slide'
import { describeRoute } from '#player/wayfinding/directions'
import { distanceToSegment, insideRing, sidesOf } from '#player/wayfinding/geometry'
import { compileGraph, type NavGraph } from '#player/wayfinding/graph'
import { findRoute } from '#player/wayfinding/route'
import { conditions } from '#player/wayfinding/testing-conditions'
import { createSearch } from '#player/search/search'
import { type Demo, generateDemo } from './generate-demo.ts'

let demo: Demo
let seed: SiteSeed
let graph: NavGraph

beforeAll(async () => {
  demo = await generateDemo([])
  seed = demo.seed
  graph = compileGraph(seed.building)
})

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('the seed of the demo city hall', () => {
  it('follows its schema, as do its slides once files have become hashes', () => {
    expect(parse(SiteSeed, seed)).toMatchObject({ ok: true })
    for (const slide of seed.slides) {
      const taken = JSON.parse(JSON.stringify(slide).replaceAll(/"file:[^"]+"/g, `"${'0'.repeat(64)}"`))
      expect(parse(Slide, taken)).toMatchObject({ ok: true })
    }
  })

  it('is the same each time', async () => {
    expect((await generateDemo([])).seed).toEqual(seed)
  })

  it('brings every file that its slides name, and no other', () => {
    const named = JSON.stringify(seed.slides).matchAll(/"file:([^"]+)"/g)
    expect(new Set([...named].map(([, name]) => name))).toEqual(new Set(demo.media.keys()))
    for (const [name, bytes] of demo.media) expect([name, bytes.length < 400_000]).toEqual([name, true])
  })

  it('names nothing that is not there', () => {
    const { units, levels, buildings } = seed.building
    const unitIds = ids(units)
    const known = {
      units: [
        ...seed.directory.entries.flatMap((entry) => entry.unitIds),
        ...seed.waitingAreas.flatMap(({ counters }) => counters.flatMap(({ unitId }) => unitId ?? [])),
        ...seed.building.openings.flatMap((opening) => opening.unitIds),
        ...seed.building.landmarks.map(({ unitId }) => unitId),
        ...seed.building.connectors.flatMap(({ stops }) => stops.map(({ unitId }) => unitId)),
      ].filter((id) => !unitIds.includes(id)),
      levels: [...units, ...seed.building.openings, ...seed.building.landmarks].filter(
        ({ levelId }) => !ids(levels).includes(levelId),
      ),
      buildings: units.filter(({ buildingId }) => !ids(buildings).includes(buildingId)),
      queues: seed.directory.entries.filter(
        ({ queueId }) => queueId !== undefined && !ids(seed.queues).includes(queueId),
      ),
      departments: seed.directory.entries.filter(
        ({ departmentId }) => departmentId !== undefined && !ids(seed.directory.entries).includes(departmentId),
      ),
      areas: [
        ...seed.queues.map(({ areaId }) => areaId),
        ...seed.screens.flatMap(({ waitingAreaIds }) => waitingAreaIds),
      ].filter((id) => !ids(seed.waitingAreas).includes(id)),
      tickets: Object.keys(seed.demoTicketCounts).filter((id) => !ids(seed.queues).includes(id)),
      layouts: seed.screens.filter(({ layoutId }) => layoutId !== undefined && !ids(seed.layouts).includes(layoutId)),
      slides: seed.playlists.flatMap(({ slideIds }) => slideIds).filter((id) => !ids(seed.slides).includes(id)),
      groups: seed.groups?.flatMap(({ screenIds }) => screenIds.filter((id) => !ids(seed.screens).includes(id))),
    }
    for (const [what, missing] of Object.entries(known)) expect([what, missing]).toEqual([what, []])
  })

  it('tells its twenty most frequent services and all departments in every language', () => {
    const { entries, frequentIds = [] } = seed.directory
    expect(new Set(frequentIds).size).toBe(20)
    const frequent = entries.filter(({ id }) => frequentIds.includes(id))
    expect(frequent).toHaveLength(20)
    const others = LANGUAGES.filter((language) => language !== 'de')
    for (const entry of [...frequent, ...entries.filter(({ kind }) => kind === 'department')])
      expect(Object.keys(entry.translations ?? {}).toSorted(), entry.name).toEqual(others.toSorted())
    for (const { name, documents = [], translations = {} } of frequent) {
      expect(documents.length, name).toBeGreaterThan(0)
      for (const language of others) expect(translations[language]?.documents).toHaveLength(documents.length)
    }
  })

  it('gives every id once', () => {
    const { units, openings, connectors, landmarks } = seed.building
    for (const list of [units, openings, connectors, landmarks, seed.directory.entries, seed.slides, seed.screens]) {
      expect(new Set(ids(list)).size).toBe(list.length)
    }
  })

  it('divides screens without overlaps', () => {
    for (const { zones } of seed.layouts) {
      const area = zones.reduce((sum, zone) => sum + zone.area.width * zone.area.height, 0)
      expect(area).toBeCloseTo(1)
      for (const a of zones)
        for (const b of zones) {
          const apart =
            a === b ||
            a.area.x + a.area.width <= b.area.x + 1e-9 ||
            b.area.x + b.area.width <= a.area.x + 1e-9 ||
            a.area.y + a.area.height <= b.area.y + 1e-9 ||
            b.area.y + b.area.height <= a.area.y + 1e-9
          expect(apart).toBe(true)
        }
    }
  })
})

describe('the demo plan', () => {
  it('says that it is invented, and is as large as promised', () => {
    const { building, directory } = seed
    expect([building.invented, building.attribution]).toEqual([true, 'Erfundener Grundriss zur Vorführung'])
    expect([building.buildings.length, building.levels.map(({ ordinal }) => ordinal)]).toEqual([3, [-1, 0, 1, 2, 3, 4]])
    const numbers = building.units.flatMap(({ number }) => number ?? [])
    expect(numbers.length).toBeGreaterThanOrEqual(120)
    expect(new Set(numbers).size).toBe(numbers.length)
    const count = (kind: string) => directory.entries.filter((entry) => entry.kind === kind).length
    expect([count('department'), count('service')]).toEqual([15, 60])
    expect(building.connectors.filter(({ kind }) => kind === 'paternoster')).toHaveLength(1)
  })

  it('has no two units on the same floor', () => {
    const box = (outline: readonly (readonly number[])[]) =>
      [0, 1].map((axis) => {
        const values = outline.map((point) => point[axis] ?? 0)
        return [Math.min(...values), Math.max(...values)] as const
      })
    const overlaps = seed.building.units.flatMap((a, index) =>
      seed.building.units.slice(index + 1).flatMap((b) => {
        const [boxA, boxB] = [box(a.outline), box(b.outline)]
        const apart = boxA.some(([min, max], axis) => max <= boxB[axis]![0] + 1e-6 || boxB[axis]![1] <= min + 1e-6)
        return a.levelId !== b.levelId || apart ? [] : [`${a.id} ${b.id}`]
      }),
    )
    expect(overlaps).toEqual([])
  })

  it('has every door in a wall of both its rooms, every stop and landmark in its unit', () => {
    const unitOf = (id: string) => seed.building.units.find((unit) => unit.id === id)!
    for (const { unitIds, at, levelId } of seed.building.openings) {
      for (const id of unitIds) {
        expect([
          id,
          unitOf(id).levelId,
          Math.min(...sidesOf(unitOf(id).outline).map((wall) => distanceToSegment(at, wall))) < 1e-6,
        ]).toEqual([id, levelId, true])
      }
    }
    for (const { unitId, at } of [
      ...seed.building.landmarks,
      ...seed.building.connectors.flatMap(({ stops }) => stops),
    ]) {
      expect([unitId, insideRing(at, unitOf(unitId).outline)]).toEqual([unitId, true])
    }
  })
})

describe('somebody in front of a screen', () => {
  it('gets step-free from every screen to every department, service and place', () => {
    for (const { id, place } of seed.screens) {
      for (const entry of seed.directory.entries) {
        for (const unitId of entry.unitIds) {
          const route = findRoute(graph, place, [unitId], conditions('step-free'))
          // The Paternoster itself is a place, and not one for a wheelchair beyond its door.
          expect([id, entry.name, route.ok && route.value.stepFree]).toEqual([id, entry.name, 'yes'])
        }
      }
    }
  })

  it('can reach every room, with or without steps', () => {
    const stele = seed.screens.find(({ kind }) => kind === 'stele')!
    const lost = seed.building.units.filter(({ id }) => !findRoute(graph, stele.place, [id], conditions('quick')).ok)
    expect(ids(lost)).toEqual([])
  })

  it('reads whole German sentences, and few', () => {
    const stele = seed.screens.find(({ kind }) => kind === 'stele')!
    for (const { id } of seed.building.units) {
      for (const stepFree of [true, false]) {
        const route = findRoute(graph, stele.place, [id], conditions(stepFree ? 'step-free' : 'quick'))
        if (!route.ok) continue
        const steps = describeRoute(graph, route.value, stele.place.readerHeadingDeg, 'de')
        expect(steps.length).toBeLessThanOrEqual(8)
        expect(steps.at(-1)?.icon).toBe('goal')
        for (const { title, detail } of steps) {
          expect(title).toMatch(/^[A-ZÄÖÜ].{1,69}[^.]$/)
          if (title.length > 0 && detail !== undefined) expect(detail).toMatch(/^[A-ZÄÖÜ].*(\.|“\.)?$/)
          expect(`${title} ${detail ?? ''}`).not.toMatch(/undefined|an dem |zu dem |zu der |  |„“/)
        }
      }
    }
  })

  it('finds what people say', () => {
    const search = createSearch(seed.directory, seed.building.units)
    const first = (text: string) => search.query(text, 1)[0]?.entry.name
    expect(
      [
        'Perso',
        'Hund anmelden',
        'umgezogen',
        'heiraten',
        'Klo',
        'Zimmer 214',
        'Fundbüro',
        'wohngeldd',
        'Angelschein',
      ].map(first),
    ).toEqual([
      'Personalausweis beantragen',
      'Hundesteuer anmelden',
      'Wohnung ummelden',
      'Ehe anmelden',
      'WC',
      'Zimmer 214',
      'Fundsachen',
      'Wohngeld',
      'Fischereischein',
    ])
  })

  it('sees typographic German only', () => {
    const texts = JSON.stringify([seed.directory, seed.slides, seed.layouts, seed.building.landmarks]).matchAll(
      /:"([^"]*)"/g,
    )
    for (const [, text] of texts) expect(text).not.toMatch(/\\"|'|\.\.\.|[a-z] - [a-z]| {2}/)
  })
})
