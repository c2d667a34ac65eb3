import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import type { Point } from '#schema/primitives'

/**
 * A small made-up house for tests: two storeys of 36 × 18 m, one lift, one staircase, a courtyard, eleven rooms. The
 * stele stands in the entrance hall and its reader looks north.
 */
export const houseBuilding = 'ost'

const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

function unit(id: string, levelId: string, kind: Unit['kind'], outline: Point[], more: Partial<Unit> = {}): Unit {
  const passage = kind !== 'room' && kind !== 'toilet'
  return { id, buildingId: houseBuilding, levelId, kind, outline, passage, wheelchair: 'yes', ...more }
}

function door(id: string, levelId: string, at: Point, unitIds: string[], more: Partial<Opening> = {}): Opening {
  return { id, levelId, at, unitIds, widthMm: 1000, kind: 'door', stepFree: 'yes', ...more }
}

const storeyUnits = (level: string, names: [string, string?][]): Unit[] => [
  ...names.map(([number, name], index) =>
    unit(`${level}-r${index}`, level, 'room', box(6 + index * 5, 0, 11 + index * 5, 6.5), {
      number,
      ...(name ? { name } : {}),
    }),
  ),
  unit(`${level}-lift`, level, 'lift', box(0, 11, 2.4, 13.4)),
  unit(`${level}-stairs`, level, 'stairs', box(2.4, 11, 6, 18), { wheelchair: 'no' }),
]

const ground: Unit[] = [
  unit('hall', 'eg', 'hall', box(16, 0, 21, 11), { name: 'Halle' }),
  unit('eg-flur-west', 'eg', 'corridor', box(0, 6.5, 16, 11)),
  unit('eg-flur-ost', 'eg', 'corridor', box(21, 6.5, 36, 11)),
  unit('buergerbuero', 'eg', 'room', box(0, 0, 16, 6.5), { name: 'Bürgerbüro' }),
  unit('kasse', 'eg', 'room', box(21, 0, 29, 6.5), { name: 'Kasse', number: '012' }),
  unit('fundbuero', 'eg', 'room', box(29, 0, 36, 6.5), { name: 'Fundbüro', number: '014' }),
  unit('wahlamt', 'eg', 'room', box(6, 11, 14, 18), { name: 'Wahlamt', number: '003' }),
  unit('wc-eg', 'eg', 'toilet', box(14, 11, 20, 18), { name: 'WC' }),
  unit('hof', 'eg', 'outdoor', box(20, 11, 36, 18), { name: 'Innenhof' }),
  unit('eg-lift', 'eg', 'lift', box(0, 11, 2.4, 13.4)),
  unit('eg-stairs', 'eg', 'stairs', box(2.4, 11, 6, 18), { wheelchair: 'no' }),
]

const second: Unit[] = [
  unit('og-flur', 'og2', 'corridor', box(0, 6.5, 36, 11)),
  ...storeyUnits('og2', [['210'], ['211'], ['212'], ['213'], ['214', 'Wohngeldstelle'], ['215']]),
  unit('og2-archiv', 'og2', 'room', box(0, 0, 6, 6.5), { number: '209' }),
  unit('og2-221', 'og2', 'room', box(6, 11, 14, 18), { number: '221' }),
  unit('og2-222', 'og2', 'room', box(14, 11, 20, 18), { number: '222' }),
]

export const house: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'haus',
  name: 'Rathaus Musterstadt',
  attribution: 'Erfundener Plan',
  invented: true,
  buildings: [{ id: houseBuilding, name: 'Ostflügel' }],
  levels: [
    { id: 'eg', ordinal: 0, name: 'Erdgeschoss' },
    { id: 'og2', ordinal: 2, name: '2. Obergeschoss' },
  ],
  units: [...ground, ...second],
  openings: [
    door('eingang', 'eg', [18.5, 0], ['hall'], { kind: 'entrance', widthMm: 2400 }),
    door('d-west', 'eg', [16, 8.75], ['hall', 'eg-flur-west'], { kind: 'gap', widthMm: 4400 }),
    door('d-ost', 'eg', [21, 8.75], ['hall', 'eg-flur-ost'], { kind: 'gap', widthMm: 4400 }),
    door('d-bb', 'eg', [12, 6.5], ['eg-flur-west', 'buergerbuero'], { widthMm: 1800 }),
    door('d-kasse', 'eg', [24, 6.5], ['eg-flur-ost', 'kasse']),
    door('d-fund', 'eg', [31, 6.5], ['eg-flur-ost', 'fundbuero']),
    door('d-wahl', 'eg', [11, 11], ['eg-flur-west', 'wahlamt']),
    door('d-wc', 'eg', [17, 11], ['hall', 'wc-eg']),
    door('d-lift-eg', 'eg', [1.2, 11], ['eg-flur-west', 'eg-lift'], { widthMm: 1100 }),
    door('d-treppe-eg', 'eg', [4.2, 11], ['eg-flur-west', 'eg-stairs'], { kind: 'gap', widthMm: 2600 }),
    door('d-hof', 'eg', [28, 11], ['eg-flur-ost', 'hof']),
    door('d-lift-og', 'og2', [1.2, 11], ['og-flur', 'og2-lift'], { widthMm: 1100 }),
    door('d-treppe-og', 'og2', [4.2, 11], ['og-flur', 'og2-stairs'], { kind: 'gap', widthMm: 2600 }),
    ...[0, 1, 2, 3, 4, 5].map((index) =>
      door(`d-21${index}`, 'og2', [8 + index * 5, 6.5], ['og-flur', `og2-r${index}`]),
    ),
    door('d-209', 'og2', [3, 6.5], ['og-flur', 'og2-archiv']),
    door('d-221', 'og2', [11, 11], ['og-flur', 'og2-221']),
    door('d-222', 'og2', [17, 11], ['og-flur', 'og2-222']),
  ],
  connectors: [
    {
      id: 'aufzug-1',
      kind: 'lift',
      name: 'Aufzug 1',
      stepFree: 'yes',
      stops: [
        { levelId: 'eg', unitId: 'eg-lift', at: [1.2, 12.2] },
        { levelId: 'og2', unitId: 'og2-lift', at: [1.2, 12.2] },
      ],
    },
    {
      id: 'treppe-1',
      kind: 'stairs',
      name: 'Treppe A',
      stepFree: 'no',
      stops: [
        { levelId: 'eg', unitId: 'eg-stairs', at: [4.2, 12] },
        { levelId: 'og2', unitId: 'og2-stairs', at: [4.2, 12] },
      ],
    },
  ],
  landmarks: [],
}

/** The same house with a second lift in the east, farther from everything. */
export const secondLift: BuildingPlan = {
  ...house,
  units: [
    ...house.units.map((one) => (one.id === 'hof' ? { ...one, outline: box(20, 11, 33, 18) } : one)),
    unit('eg-lift-2', 'eg', 'lift', box(33.6, 11, 36, 13.4)),
    unit('og2-lift-2', 'og2', 'lift', box(33.6, 11, 36, 13.4)),
  ],
  openings: [
    ...house.openings,
    door('d-lift-2-eg', 'eg', [34.8, 11], ['eg-flur-ost', 'eg-lift-2'], { widthMm: 1100 }),
    door('d-lift-2-og', 'og2', [34.8, 11], ['og-flur', 'og2-lift-2'], { widthMm: 1100 }),
  ],
  connectors: [
    ...house.connectors,
    {
      id: 'aufzug-2',
      kind: 'lift',
      name: 'Aufzug 2',
      stepFree: 'yes',
      stops: [
        { levelId: 'eg', unitId: 'eg-lift-2', at: [34.8, 12.2] },
        { levelId: 'og2', unitId: 'og2-lift-2', at: [34.8, 12.2] },
      ],
    },
  ],
}

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '18:00' }))

function entry(
  id: string,
  kind: DirectoryEntry['kind'],
  name: string,
  more: Partial<DirectoryEntry> = {},
): DirectoryEntry {
  return { id, kind, name, synonyms: [], unitIds: [], openingHours: weekdays, ...more }
}

export const houseDirectory: Directory = {
  format: 'lotse-directory-1',
  entries: [
    entry('amt-soziales', 'department', 'Amt für Soziales', { unitIds: ['og2-r4'] }),
    entry('amt-buerger', 'department', 'Bürgerbüro', { unitIds: ['buergerbuero'] }),
    entry('amt-finanzen', 'department', 'Stadtkasse', { unitIds: ['kasse'] }),
    entry('wohngeld', 'service', 'Wohngeld', {
      departmentId: 'amt-soziales',
      unitIds: ['og2-r4'],
      synonyms: ['Mietzuschuss'],
      summary: 'Zuschuss zur Miete beantragen oder verlängern.',
    }),
    entry('personalausweis', 'service', 'Personalausweis', {
      departmentId: 'amt-buerger',
      unitIds: ['buergerbuero'],
      synonyms: ['Perso'],
      summary: 'Ausweis beantragen oder abholen.',
    }),
    entry('fundsachen', 'service', 'Fundsachen', { departmentId: 'amt-buerger', unitIds: ['fundbuero'] }),
    entry('jagdschein', 'service', 'Jagdschein', { summary: 'Wird bei der Kreisverwaltung bearbeitet.' }),
    entry('infotheke', 'place', 'Infotheke', { unitIds: ['hall'], openingHours: [] }),
  ],
}
