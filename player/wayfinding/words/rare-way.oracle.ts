import type { BuildingPlan, Connector, Landmark, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { NavGraph } from '../graph.ts'
import { compileGraph } from '../graph.ts'
import type { Route, RouteLeg } from '../route.ts'

/*
 * A house of what the demo city hall lacks, told by hand-made routes: signs, steps, slopes, automatic doors, guiding
 * lines, a lift with two doors, a ramp, an escalator, a Paternoster, names that no grammar knows.
 */

const rect = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

const unit = (id: string, kind: Unit['kind'], outline: Point[], rest: Partial<Unit> = {}): Unit => ({
  id,
  kind,
  outline,
  buildingId: id.startsWith('neu') ? 'neu' : 'alt',
  levelId: 'e0',
  passage: kind !== 'room' && kind !== 'toilet',
  wheelchair: 'yes',
  ...rest,
})

const up = { levelId: 'e1' }
const UNITS: Unit[] = [
  unit('flur', 'corridor', rect(0, 0, 40, 3)),
  unit('kurf', 'hall', rect(40, -10, 60, 10), { name: 'K3', stepCount: 3, slopePercent: 4.5 }),
  unit('hof', 'outdoor', rect(60, -10, 80, 10), { name: 'Innenhof' }),
  unit('neubau-halle', 'hall', rect(80, -10, 100, 10), { name: 'Neue Halle', signText: 'Standesamt' }),
  unit('schacht', 'lift', rect(10, 3, 13, 6)),
  unit('schacht-1', 'lift', rect(10, 3, 13, 6), up),
  unit('treppenhaus', 'stairs', rect(20, 3, 24, 8)),
  unit('treppenhaus-1', 'stairs', rect(20, 3, 24, 6), up),
  unit('flur-1', 'corridor', rect(0, 6, 40, 9), up),
  unit('gang-1', 'corridor', rect(0, 0, 40, 3), up),
  unit('r1', 'room', rect(30, 9, 35, 14), { ...up, number: '1.07', name: 'Wohngeld' }),
  unit('r2', 'room', rect(35, 9, 40, 14), { ...up, name: 'Bürgertreff' }),
]

const door = (id: string, a: string, b: string, at: Point, rest: Partial<BuildingPlan['openings'][number]> = {}) => ({
  id,
  levelId: 'e0',
  unitIds: [a, b],
  at,
  kind: 'door' as const,
  stepFree: 'yes' as const,
  ...rest,
})

const OPENINGS: BuildingPlan['openings'] = [
  door('d1', 'flur', 'kurf', [40, 1.5], { automatic: 'yes' }),
  door('d2', 'kurf', 'hof', [60, 0], { stepCount: 1 }),
  door('d3', 'hof', 'neubau-halle', [80, 0], { automatic: 'yes' }),
  door('d4', 'flur', 'schacht', [11.5, 3]),
  door('d5', 'schacht-1', 'flur-1', [11.5, 6], up),
  door('d6', 'flur', 'treppenhaus', [22, 3], { kind: 'gap' }),
  door('d7', 'treppenhaus-1', 'gang-1', [22, 3], { ...up, kind: 'gap' }),
  door('d8', 'flur-1', 'r1', [31, 9], up),
  door('d9', 'flur-1', 'r2', [36, 9], up),
]

const connector = (id: string, kind: Connector['kind'], name: string, rest: Partial<Connector> = {}): Connector => ({
  id,
  kind,
  name,
  stepFree: kind === 'lift' || kind === 'ramp' ? 'yes' : 'no',
  stops: [
    { levelId: 'e0', unitId: 'flur', at: [35, 1.5] },
    { levelId: 'e1', unitId: 'flur-1', at: [35, 7.5] },
  ],
  ...rest,
})

const CONNECTORS: Connector[] = [
  connector('lift', 'lift', 'Aufzug 1', {
    stops: [
      { levelId: 'e0', unitId: 'schacht', at: [11.5, 4.5] },
      { levelId: 'e1', unitId: 'schacht-1', at: [11.5, 4.5] },
    ],
  }),
  connector('treppe', 'stairs', 'Treppe A', {
    stepCount: 24,
    stops: [
      { levelId: 'e0', unitId: 'treppenhaus', at: [22, 5] },
      { levelId: 'e1', unitId: 'treppenhaus-1', at: [22, 5] },
    ],
  }),
  connector('rampe', 'ramp', 'Rampe Süd'),
  connector('rolltreppe', 'escalator', 'Rolltreppe'),
  connector('paternoster', 'paternoster', 'Paternoster'),
]

const LANDMARKS: Landmark[] = [
  { id: 'l1', levelId: 'e0', unitId: 'kurf', at: [50, 4], name: 'Obelisk', gender: 'm' },
  { id: 'l2', levelId: 'e0', unitId: 'kurf', at: [54, -3], nameDative: 'der alten Uhr' },
]

const PLAN: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'rar',
  name: 'Rathaus',
  attribution: '',
  invented: true,
  buildings: [
    { id: 'alt', name: 'Altbau' },
    { id: 'neu', name: 'Stadthaus 2' },
  ],
  levels: [
    { id: 'e0', ordinal: 0, name: 'Erdgeschoss' },
    { id: 'e1', ordinal: 1, name: '1. Obergeschoss' },
  ],
  units: UNITS,
  openings: OPENINGS,
  connectors: CONNECTORS,
  landmarks: LANDMARKS,
  guides: [
    {
      id: 'g',
      levelId: 'e0',
      points: [
        [2, 1.5],
        [38, 1.5],
      ],
    },
  ],
}

export const rareGraph: NavGraph = compileGraph(PLAN)

const route = (targetUnitId: string, ...legs: RouteLeg[]): Route => ({
  legs,
  lengthM: 1,
  durationMs: 1,
  stepFree: 'yes',
  targetUnitId,
  notes: [],
})
const leg = (levelId: string, points: Point[], connectorId?: string, toLevelId = ''): RouteLeg => ({
  levelId,
  points,
  ...(connectorId !== undefined && { via: { connectorId, toLevelId } }),
})

const toRoom: Point[] = [
  [35, 7.5],
  [31, 7.5],
  [31, 9],
  [31, 10],
]

/** Ways with everything that is rare, by what they show. */
export const RARE_ROUTES: Readonly<Record<string, readonly Route[]>> = {
  'out over steps and a yard into another house': [
    route(
      'neubau-halle',
      leg('e0', [
        [2, 1.5],
        [40, 1.5],
        [41, 1.5],
        [59, 0],
        [60, 0],
        [61, 0],
        [80, 0],
        [81, 0],
        [90, 0],
      ]),
    ),
  ],
  'a lift with two doors': [
    route(
      'r2',
      leg(
        'e0',
        [
          [2, 1.5],
          [11.5, 1.5],
          [11.5, 3],
          [11.5, 4.5],
        ],
        'lift',
        'e1',
      ),
      leg('e1', [
        [11.5, 4.5],
        [11.5, 6],
        [11.5, 7.5],
        [36, 7.5],
        [36, 9],
        [36, 10],
      ]),
    ),
  ],
  stairs: [
    route(
      'gang-1',
      leg(
        'e0',
        [
          [2, 1.5],
          [22, 1.5],
          [22, 3],
          [22, 5],
        ],
        'treppe',
        'e1',
      ),
      leg('e1', [
        [22, 5],
        [22, 3],
        [22, 1.5],
        [38, 1.5],
      ]),
    ),
  ],
  ramp: [
    route(
      'r1',
      leg(
        'e0',
        [
          [2, 1.5],
          [35, 1.5],
        ],
        'rampe',
        'e1',
      ),
      leg('e1', toRoom),
    ),
  ],
  escalator: [
    route(
      'r1',
      leg(
        'e0',
        [
          [2, 1.5],
          [35, 1.5],
        ],
        'rolltreppe',
        'e1',
      ),
      leg('e1', toRoom),
    ),
  ],
  paternoster: [
    route(
      'r1',
      leg(
        'e0',
        [
          [2, 1.5],
          [35, 1.5],
        ],
        'paternoster',
        'e1',
      ),
      leg('e1', toRoom),
    ),
  ],
  'two stops': [
    route(
      'r1',
      leg('e1', [
        [5, 7.5],
        [31, 7.5],
        [31, 9],
        [31, 10],
      ]),
    ),
    route(
      'r2',
      leg('e1', [
        [31, 10],
        [31, 9],
        [31, 7.5],
        [36, 7.5],
        [36, 9],
        [36, 10],
      ]),
    ),
  ],
}
