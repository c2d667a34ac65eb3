import type { PlanBuilder } from './plan-builder.ts'
import { HALL_DEPTH_M, MIDDLE_X_M, OST_X_M, SQUARE_X_M, VIKTORIA_X_M, WING_END_M } from './positions.ts'

/** The middle of the historic city hall: the great hall below, galleries with the council chamber above. */
export function addMiddle(plan: PlanBuilder): void {
  const unit = { buildingId: 'west', passage: true } as const
  const hall = { x0: MIDDLE_X_M, y0: 0, x1: OST_X_M, y1: 14 }
  plan.addUnit({ ...unit, id: 'grosse-halle', levelId: 'e0', kind: 'hall', name: 'Große Halle', rect: hall })
  plan.addOpening({
    levelId: 'e0',
    unitIds: ['grosse-halle', 'westhalle'],
    at: [MIDDLE_X_M, 7],
    widthMm: 6_000,
    kind: 'gap',
    signText: 'Westflügel',
  })
  plan.addOpening({
    levelId: 'e0',
    unitIds: ['grosse-halle', 'foyer'],
    at: [OST_X_M, 7],
    widthMm: 6_000,
    kind: 'gap',
    signText: 'Ostflügel',
  })
  plan.addOpening({
    levelId: 'e0',
    unitIds: ['grosse-halle'],
    at: [30, 0],
    widthMm: 2_400,
    kind: 'entrance',
    automatic: 'yes',
  })
  addGalleries(plan)
}

/** The galleries above the great hall with the chambers behind them, and the bridge over the courtyard. */
function addGalleries(plan: PlanBuilder): void {
  const unit = { buildingId: 'west', passage: true } as const
  const behind = {
    e1: [
      { number: '140', name: 'Ratssaal', x0: MIDDLE_X_M, x1: 34 },
      { number: '141', name: 'Sitzungszimmer 3', x0: 34, x1: OST_X_M },
    ],
    e2: [
      { number: '240', name: 'Trauzimmer', x0: MIDDLE_X_M, x1: 30 },
      { number: '241', name: 'Fraktionsraum', x0: 30, x1: OST_X_M },
    ],
  } as const
  for (const [levelId, chambers] of Object.entries(behind)) {
    const galleryId = `galerie-${levelId}`
    const rect = { x0: MIDDLE_X_M, y0: 0, x1: OST_X_M, y1: 4 }
    plan.addUnit({ ...unit, id: galleryId, levelId, kind: 'corridor', name: 'Galerie', rect, widthMm: 4_000 })
    plan.addOpening({
      levelId,
      unitIds: [`west-${levelId}-zugang`, galleryId],
      at: [MIDDLE_X_M, 2],
      widthMm: 3_000,
      kind: 'gap',
    })
    plan.addOpening({
      levelId,
      unitIds: [galleryId, `ost-${levelId}-zugang`],
      at: [OST_X_M, 2],
      widthMm: 3_000,
      kind: 'gap',
    })
    for (const { number, name, x0, x1 } of chambers) {
      const room = { buildingId: 'west', levelId, kind: 'room', number, name, passage: false } as const
      plan.addUnit({ ...room, id: `r${number}`, rect: { x0, y0: 4, x1, y1: 14 } })
      plan.addOpening({
        levelId,
        unitIds: [galleryId, `r${number}`],
        at: [(x0 + x1) / 2, 4],
        widthMm: 1_800,
        kind: 'door',
      })
    }
  }
  const bridge = { x0: MIDDLE_X_M, y0: 50, x1: OST_X_M, y1: WING_END_M }
  plan.addUnit({
    ...unit,
    id: 'bruecke',
    levelId: 'e1',
    kind: 'corridor',
    name: 'Brücke',
    rect: bridge,
    widthMm: 3_000,
  })
  plan.addOpening({
    levelId: 'e1',
    unitIds: ['west-e1-brueckenkopf', 'bruecke'],
    at: [MIDDLE_X_M, 51.5],
    widthMm: 2_000,
    kind: 'gap',
  })
  plan.addOpening({
    levelId: 'e1',
    unitIds: ['bruecke', 'ost-e1-brueckenkopf'],
    at: [OST_X_M, 51.5],
    widthMm: 2_000,
    kind: 'gap',
  })
}

/** The courtyard between the old wings, and the square in front of the new house. */
export function addOutside(plan: PlanBuilder): void {
  const unit = { levelId: 'e0', kind: 'outdoor', passage: true, covered: 'no' } as const
  const yard = { x0: MIDDLE_X_M, y0: 14, x1: OST_X_M, y1: WING_END_M }
  plan.addUnit({ ...unit, id: 'innenhof', buildingId: 'west', name: 'Innenhof', rect: yard })
  plan.addOpening({ levelId: 'e0', unitIds: ['grosse-halle', 'innenhof'], at: [30, 14], widthMm: 1_800, kind: 'door' })
  const square = { x0: SQUARE_X_M, y0: 0, x1: VIKTORIA_X_M, y1: HALL_DEPTH_M }
  plan.addUnit({ ...unit, id: 'viktoriaplatz', buildingId: 'viktoria', name: 'Viktoriaplatz', rect: square })
  plan.addOpening({
    levelId: 'e0',
    unitIds: ['foyer', 'viktoriaplatz'],
    at: [SQUARE_X_M, 9],
    widthMm: 1_800,
    kind: 'door',
    automatic: 'yes',
    signText: 'Viktoria-Karree',
  })
  plan.addOpening({
    levelId: 'e0',
    unitIds: ['viktoriaplatz', 'viktoriahalle'],
    at: [VIKTORIA_X_M, 6],
    widthMm: 1_800,
    kind: 'door',
    automatic: 'yes',
  })
}
