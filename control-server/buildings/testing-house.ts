import type { BuildingPlan, Unit } from '#schema/building'
import type { DirectoryEntry } from '#schema/directory'
import type { SiteSeed } from '#schema/site-seed'
import { testSeed } from '../site/testing-seed.ts'

type Corner = readonly [x: number, y: number]

function unit(
  own: Pick<Unit, 'id' | 'kind' | 'levelId'> & Partial<Unit>,
  [left, bottom]: Corner,
  [right, top]: Corner,
): Unit {
  return {
    buildingId: 'main',
    outline: [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ],
    passage: own.kind !== 'room' && own.kind !== 'toilet',
    wheelchair: own.kind === 'stairs' ? 'no' : 'yes',
    ...own,
  }
}

/** A house of two floors: a hall with an entrance and one room, above it a corridor with two, joined by lift and stairs. */
export function testHouse(): BuildingPlan {
  const door = (id: string, levelId: string, at: [number, number], ...unitIds: string[]) =>
    ({ id, levelId, unitIds, at, widthMm: 1_000, kind: 'door', stepFree: 'yes' }) as const
  return {
    format: 'lotse-building-1',
    id: 'house',
    name: 'Rathaus',
    attribution: 'Erfunden für Tests',
    invented: true,
    buildings: [{ id: 'main', name: 'Haupthaus' }],
    levels: [
      { id: 'ground', ordinal: 0, name: 'Erdgeschoss' },
      { id: 'first', ordinal: 1, name: '1. Etage' },
    ],
    units: [
      unit({ id: 'hall', kind: 'hall', levelId: 'ground', name: 'Foyer' }, [0, 0], [20, 10]),
      unit({ id: 'r014', kind: 'room', levelId: 'ground', number: '014', name: 'Fundbüro' }, [0, 10], [8, 16]),
      unit({ id: 'lift-0', kind: 'lift', levelId: 'ground' }, [20, 6], [23, 9]),
      unit({ id: 'stairs-0', kind: 'stairs', levelId: 'ground' }, [20, 0], [26, 4]),
      unit({ id: 'corridor', kind: 'corridor', levelId: 'first', name: 'Flur 1' }, [0, 0], [20, 10]),
      unit({ id: 'r101', kind: 'room', levelId: 'first', number: '101', name: 'Bürgerbüro' }, [0, 10], [8, 16]),
      unit({ id: 'r102', kind: 'room', levelId: 'first', number: '102' }, [8, 10], [16, 16]),
      unit({ id: 'lift-1', kind: 'lift', levelId: 'first' }, [20, 6], [23, 9]),
      unit({ id: 'stairs-1', kind: 'stairs', levelId: 'first' }, [20, 0], [26, 4]),
    ],
    openings: [
      {
        id: 'entrance',
        levelId: 'ground',
        unitIds: ['hall'],
        at: [10, 0],
        kind: 'entrance',
        stepFree: 'yes',
        widthMm: 2_000,
      },
      door('d014', 'ground', [4, 10], 'hall', 'r014'),
      door('d-lift-0', 'ground', [20, 7.5], 'hall', 'lift-0'),
      door('d-stairs-0', 'ground', [20, 2], 'hall', 'stairs-0'),
      door('d101', 'first', [4, 10], 'corridor', 'r101'),
      door('d102', 'first', [12, 10], 'corridor', 'r102'),
      door('d-lift-1', 'first', [20, 7.5], 'corridor', 'lift-1'),
      door('d-stairs-1', 'first', [20, 2], 'corridor', 'stairs-1'),
    ],
    connectors: [
      {
        id: 'lift',
        kind: 'lift',
        name: 'Aufzug 1',
        stepFree: 'yes',
        car: { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 },
        stops: [
          { levelId: 'ground', unitId: 'lift-0', at: [21.5, 7.5] },
          { levelId: 'first', unitId: 'lift-1', at: [21.5, 7.5] },
        ],
      },
      {
        id: 'stairs',
        kind: 'stairs',
        name: 'Haupttreppe',
        stepFree: 'no',
        stepCount: 24,
        stops: [
          { levelId: 'ground', unitId: 'stairs-0', at: [23, 2] },
          { levelId: 'first', unitId: 'stairs-1', at: [23, 2] },
        ],
      },
    ],
    landmarks: [],
  }
}

const entry = (own: Pick<DirectoryEntry, 'id' | 'kind' | 'name'> & Partial<DirectoryEntry>): DirectoryEntry => ({
  synonyms: [],
  unitIds: [],
  openingHours: [],
  ...own,
})

/** A site in that house, with two screens in the hall and a small directory. */
export function houseSeed(): SiteSeed {
  const seed = testSeed()
  return {
    ...seed,
    building: testHouse(),
    screens: seed.screens.map((screen) => ({
      ...screen,
      place: { buildingId: 'main', levelId: 'ground', point: [10, 5], readerHeadingDeg: 0 },
    })),
    directory: {
      format: 'lotse-directory-1',
      entries: [
        entry({ id: 'buergerbuero', kind: 'department', name: 'Bürgerbüro', unitIds: ['r101'] }),
        entry({
          id: 'ausweis',
          kind: 'service',
          name: 'Personalausweis',
          synonyms: ['Perso'],
          departmentId: 'buergerbuero',
          unitIds: ['r101'],
          openingHours: [{ weekday: 1, from: '08:00', until: '16:00' }],
        }),
      ],
    },
  }
}
