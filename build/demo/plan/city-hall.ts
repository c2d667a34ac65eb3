import type { BuildingPlan } from '#schema/building'
import type { Point } from '#schema/primitives'
import { addMiddle, addOutside } from './middle.ts'
import { HALL_DEPTH_M, OST_X_M, SQUARE_X_M, VIKTORIA_X_M, WEST_X_M, WING_END_M } from './positions.ts'
import { PlanBuilder } from './plan-builder.ts'
import { addConnectors, addGuides, addLandmarks } from './ways.ts'
import { addWingLevel, CORRIDOR_WIDTH_M, ROOM_DEPTH_M, type Slot, WING_WIDTH_M } from './wing.ts'

/*
 * An invented city hall, seen from above, north up, metres:
 *
 *        0   14                46   60     72   86
 *   53 ┌────┬─── Brücke (1) ───┬────┐
 *      │West│                  │ Ost│            ┌────┐ 40
 *      │    │     Innenhof     │    │            │ Vik│
 *   18 │    │                  │    │            │ tor│
 *   14 ├────┼──────────────────┼────┤ Viktoria-  │ ia │
 *      │Hall│   Große Halle    │Foy.│ platz      │    │
 *    0 └────┴──── Eingang ─────┴────┘            └────┘
 */
const VIKTORIA_END_M = 40
const VIKTORIA_HALL_DEPTH_M = 12

const LEVELS = [
  { id: 'u', ordinal: -1, name: 'Untergeschoss', digit: 'U' },
  { id: 'e0', ordinal: 0, name: 'Erdgeschoss', digit: '0' },
  { id: 'e1', ordinal: 1, name: '1. Obergeschoss', digit: '1' },
  { id: 'e2', ordinal: 2, name: '2. Obergeschoss', digit: '2' },
  { id: 'e3', ordinal: 3, name: '3. Obergeschoss', digit: '3' },
  { id: 'e4', ordinal: 4, name: '4. Obergeschoss', digit: '4' },
] as const

const rooms = (count: number, lengthM: number): Slot[] =>
  Array.from({ length: count }, () => ({ lengthM, kind: 'room' }))
const gap = (lengthM: number, unitId: string, name: string): Slot => ({ lengthM, kind: 'gap', unitId, name })

/** Generates the plan of the demo city hall. The same plan each time. */
export function cityHallPlan(): BuildingPlan {
  const plan = new PlanBuilder()
  addOst(plan)
  addWest(plan)
  addMiddle(plan)
  addViktoria(plan)
  addOutside(plan)
  addConnectors(plan)
  addLandmarks(plan)
  addGuides(plan)
  return plan.build({
    id: 'rathaus',
    name: 'Rathaus',
    attribution: 'Erfundener Grundriss zur Vorführung',
    invented: true,
    buildings: [
      { id: 'ost', name: 'Ostflügel' },
      { id: 'west', name: 'Westflügel' },
      { id: 'viktoria', name: 'Viktoria-Karree' },
    ],
    levels: LEVELS.map(({ id, ordinal, name }) => ({ id, ordinal, name })),
  })
}

function addOst(plan: PlanBuilder): void {
  const base = { buildingId: 'ost', prefix: 'ost', firstNumber: 1, xM: OST_X_M, untilYM: WING_END_M }
  const core: Slot[] = [
    { lengthM: 5, kind: 'stairs', name: 'Treppe Ost' },
    { lengthM: 3, kind: 'lift', name: 'Aufzug 1' },
  ]
  const back: Slot[] = [
    { lengthM: 3, kind: 'paternoster', name: 'Paternoster' },
    { lengthM: 5, kind: 'toilet', name: 'WC' },
  ]
  addWingLevel(plan, {
    ...base,
    levelId: 'u',
    levelDigit: 'U',
    corridorName: 'Kellerflur',
    fromYM: HALL_DEPTH_M,
    west: [...core, ...rooms(1, 27)],
    east: [...rooms(1, 8), ...rooms(1, 27)],
  })
  addHall(plan, { id: 'foyer', buildingId: 'ost', xM: OST_X_M, depthM: HALL_DEPTH_M, name: 'Foyer Ostflügel' })
  const ground = addWingLevel(plan, {
    ...base,
    levelId: 'e0',
    levelDigit: '0',
    corridorName: 'Flur Ost',
    fromYM: HALL_DEPTH_M,
    west: [...core, ...rooms(2, 9), ...rooms(1, 9)],
    east: [...back, ...rooms(2, 10), ...rooms(1, 7)],
  })
  joinHall(plan, 'foyer', ground, OST_X_M, HALL_DEPTH_M)
  for (const { id, digit, ordinal } of LEVELS.slice(2, 5)) {
    const first = ordinal === 1
    addWingLevel(plan, {
      ...base,
      levelId: id,
      levelDigit: digit,
      corridorName: `Flur Ost ${ordinal}`,
      fromYM: 0,
      west: [
        ...(ordinal < 3 ? [gap(4, `ost-${id}-zugang`, 'Zugang zur Galerie')] : rooms(1, 4)),
        ...rooms(2, 7),
        ...core,
        ...rooms(3, 8),
        ...(first ? [gap(3, `ost-${id}-brueckenkopf`, 'Zugang zur Brücke')] : rooms(1, 3)),
      ],
      east: [
        ...rooms(1, 4),
        ...(first ? [gap(3, `ost-${id}-uebergang`, 'Zugang zum Übergang')] : rooms(1, 3)),
        ...rooms(2, 5.5),
        ...back,
        ...rooms(4, 6.75),
      ],
    })
  }
}

function addWest(plan: PlanBuilder): void {
  const base = { buildingId: 'west', prefix: 'west', firstNumber: 20, xM: WEST_X_M, untilYM: WING_END_M }
  const core: Slot[] = [
    { lengthM: 5, kind: 'stairs', name: 'Treppe West' },
    { lengthM: 3, kind: 'lift', name: 'Aufzug 2' },
  ]
  const toilet: Slot = { lengthM: 5, kind: 'toilet', name: 'WC' }
  addHall(plan, { id: 'westhalle', buildingId: 'west', xM: WEST_X_M, depthM: HALL_DEPTH_M, name: 'Halle West' })
  const ground = addWingLevel(plan, {
    ...base,
    levelId: 'e0',
    levelDigit: '0',
    corridorName: 'Flur West',
    fromYM: HALL_DEPTH_M,
    west: [toilet, ...rooms(4, 7.5)],
    east: [...core, ...rooms(3, 9)],
  })
  joinHall(plan, 'westhalle', ground, WEST_X_M, HALL_DEPTH_M)
  for (const { id, digit, ordinal } of LEVELS.slice(2, 4)) {
    const first = ordinal === 1
    addWingLevel(plan, {
      ...base,
      levelId: id,
      levelDigit: digit,
      corridorName: `Flur West ${ordinal}`,
      fromYM: 0,
      west: [...rooms(3, 6), toilet, ...rooms(4, 7.5)],
      east: [
        gap(4, `west-${id}-zugang`, 'Zugang zur Galerie'),
        ...rooms(2, 7),
        ...core,
        ...rooms(3, 8),
        ...(first ? [gap(3, `west-${id}-brueckenkopf`, 'Zugang zur Brücke')] : rooms(1, 3)),
      ],
    })
  }
}

function addViktoria(plan: PlanBuilder): void {
  const base = {
    buildingId: 'viktoria',
    prefix: 'viktoria',
    firstNumber: 50,
    xM: VIKTORIA_X_M,
    untilYM: VIKTORIA_END_M,
  }
  const core: Slot[] = [
    { lengthM: 5, kind: 'stairs', name: 'Treppe Viktoria' },
    { lengthM: 3, kind: 'lift', name: 'Aufzug 3' },
  ]
  const toilet: Slot = { lengthM: 5, kind: 'toilet', name: 'WC' }
  const hall = { id: 'viktoriahalle', buildingId: 'viktoria', xM: VIKTORIA_X_M, depthM: VIKTORIA_HALL_DEPTH_M }
  addHall(plan, { ...hall, name: 'Halle Viktoria-Karree' })
  const ground = addWingLevel(plan, {
    ...base,
    levelId: 'e0',
    levelDigit: '0',
    corridorName: 'Flur Viktoria',
    fromYM: VIKTORIA_HALL_DEPTH_M,
    west: [...core, ...rooms(2, 10)],
    east: [toilet, ...rooms(1, 8), ...rooms(2, 7.5)],
  })
  joinHall(plan, 'viktoriahalle', ground, VIKTORIA_X_M, VIKTORIA_HALL_DEPTH_M)
  for (const { id, digit, ordinal } of LEVELS.slice(2)) {
    const beforeCore =
      ordinal === 1
        ? [...rooms(1, 4), gap(3, 'viktoria-e1-uebergang', 'Zugang zum Übergang'), ...rooms(1, 5)]
        : rooms(2, 6)
    addWingLevel(plan, {
      ...base,
      levelId: id,
      levelDigit: digit,
      corridorName: `Flur Viktoria ${ordinal}`,
      fromYM: 0,
      west: [...beforeCore, ...core, ...rooms(2, 10)],
      east: [...rooms(2, 6), toilet, ...rooms(1, 8), ...rooms(2, 7.5)],
    })
  }
  const crossing = { x0: SQUARE_X_M, y0: 4, x1: VIKTORIA_X_M, y1: 7 }
  const unit = { buildingId: 'viktoria', passage: true, kind: 'corridor', levelId: 'e1' } as const
  plan.addUnit({
    ...unit,
    id: 'uebergang',
    name: 'Übergang zum Viktoria-Karree',
    rect: crossing,
    widthMm: 3_000,
    // The new house stands a little lower.
    slopePercent: 4,
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:00', until: '18:00' })),
  })
  plan.addOpening({
    levelId: 'e1',
    unitIds: ['ost-e1-uebergang', 'uebergang'],
    at: [SQUARE_X_M, 5.5],
    widthMm: 2_000,
    kind: 'gap',
    signText: 'Viktoria-Karree',
  })
  plan.addOpening({
    levelId: 'e1',
    unitIds: ['uebergang', 'viktoria-e1-uebergang'],
    at: [VIKTORIA_X_M, 5.5],
    widthMm: 2_000,
    kind: 'gap',
  })
}

interface HallSpec {
  readonly id: string
  readonly buildingId: string
  readonly name: string
  readonly xM: number
  readonly depthM: number
}

/** The entrance hall in the south of a wing, over its whole width. */
function addHall(plan: PlanBuilder, { id, buildingId, name, xM, depthM }: HallSpec): void {
  const rect = { x0: xM, y0: 0, x1: xM + WING_WIDTH_M, y1: depthM }
  plan.addUnit({ id, buildingId, levelId: 'e0', kind: 'hall', name, passage: true, rect })
  const at: Point = [xM + WING_WIDTH_M / 2, 0]
  plan.addOpening({ levelId: 'e0', unitIds: [id], at, widthMm: 2_000, kind: 'entrance', automatic: 'yes' })
}

function joinHall(plan: PlanBuilder, hallId: string, corridorId: string, xM: number, depthM: number): void {
  const at: Point = [xM + ROOM_DEPTH_M + CORRIDOR_WIDTH_M / 2, depthM]
  plan.addOpening({ levelId: 'e0', unitIds: [hallId, corridorId], at, widthMm: 2_200, kind: 'gap' })
}
