import type { UnitKind } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { PlanBuilder, Rect } from './plan-builder.ts'

/** What lies behind one stretch of a corridor's wall, from south to north. */
export type Slot =
  | { readonly lengthM: number; readonly kind: 'room'; readonly name?: string }
  /** A passage that joins this corridor to what lies beside the wing. */
  | { readonly lengthM: number; readonly kind: 'gap'; readonly unitId: string; readonly name: string }
  | { readonly lengthM: number; readonly kind: 'stairs' | 'lift' | 'paternoster' | 'toilet'; readonly name: string }

export interface WingLevel {
  readonly buildingId: string
  /** Short name in ids: `ost`. */
  readonly prefix: string
  readonly levelId: string
  /** First digit of door numbers: `0`, `2`, `U`. */
  readonly levelDigit: string
  /** Door numbers count up from here in this wing: 1, 20, 50. */
  readonly firstNumber: number
  /** Western edge of the wing. */
  readonly xM: number
  readonly corridorName: string
  /** Where the corridor begins and ends. */
  readonly fromYM: number
  readonly untilYM: number
  readonly west: readonly Slot[]
  readonly east: readonly Slot[]
}

export const ROOM_DEPTH_M = 5.6
export const CORRIDOR_WIDTH_M = 2.8
export const WING_WIDTH_M = 2 * ROOM_DEPTH_M + CORRIDOR_WIDTH_M

const DOOR_WIDTH_MM = 950
/** Doors stand this far from the southern wall of their room. */
const DOOR_OFFSET_M = 1.2

/** Adds one storey of a wing: a corridor from south to north with slots on both sides. Returns the corridor's id. */
export function addWingLevel(plan: PlanBuilder, wing: WingLevel): string {
  const corridorId = `${wing.prefix}-${wing.levelId}-flur`
  const westWallM = wing.xM + ROOM_DEPTH_M
  const eastWallM = westWallM + CORRIDOR_WIDTH_M
  plan.addUnit({
    id: corridorId,
    buildingId: wing.buildingId,
    levelId: wing.levelId,
    kind: 'corridor',
    name: wing.corridorName,
    passage: true,
    widthMm: Math.round(CORRIDOR_WIDTH_M * 1_000),
    rect: { x0: westWallM, y0: wing.fromYM, x1: eastWallM, y1: wing.untilYM },
  })
  const numbers = numbering(wing)
  const sides = [
    { slots: wing.west, x0: wing.xM, x1: westWallM, doorX: westWallM },
    { slots: wing.east, x0: eastWallM, x1: wing.xM + WING_WIDTH_M, doorX: eastWallM },
  ]
  for (const { slots, x0, x1, doorX } of sides) {
    let y0 = wing.fromYM
    for (const slot of slots) {
      const y1 = round(y0 + slot.lengthM)
      addSlot(plan, wing, { slot, corridorId, rect: { x0, y0, x1, y1 }, doorX, nextNumber: numbers })
      y0 = y1
    }
    if (y0 !== wing.untilYM) throw new Error(`${corridorId}: slots end at ${y0} m, the corridor at ${wing.untilYM} m`)
  }
  return corridorId
}

interface SlotPlace {
  readonly slot: Slot
  readonly corridorId: string
  readonly rect: Rect
  readonly doorX: number
  readonly nextNumber: () => string
}

function addSlot(plan: PlanBuilder, wing: WingLevel, { slot, corridorId, rect, doorX, nextNumber }: SlotPlace): void {
  const { buildingId, levelId } = wing
  const middleY = round((rect.y0 + rect.y1) / 2)
  if (slot.kind === 'room') {
    const number = nextNumber()
    const id = roomId(number)
    plan.addUnit({ id, buildingId, levelId, kind: 'room', number, passage: false, rect, ...named(slot.name) })
    const at: Point = [doorX, round(rect.y0 + Math.min(DOOR_OFFSET_M, slot.lengthM / 2))]
    plan.addOpening({ levelId, unitIds: [corridorId, id], at, widthMm: DOOR_WIDTH_MM, kind: 'door' })
    return
  }
  const id = slot.kind === 'gap' ? slot.unitId : slotId(wing, slot.kind)
  const passage = slot.kind !== 'toilet'
  plan.addUnit({ id, buildingId, levelId, kind: UNIT_KINDS[slot.kind], name: slot.name, passage, rect })
  const opensWide = slot.kind === 'gap' || slot.kind === 'stairs'
  plan.addOpening({
    levelId,
    unitIds: [corridorId, id],
    at: [doorX, middleY],
    widthMm: opensWide ? Math.round(slot.lengthM * 1_000) - 600 : DOOR_WIDTH_MM,
    kind: opensWide ? 'gap' : 'door',
  })
}

const UNIT_KINDS: Readonly<Record<Exclude<Slot['kind'], 'room'>, UnitKind>> = {
  gap: 'corridor',
  stairs: 'stairs',
  lift: 'lift',
  paternoster: 'lift',
  toilet: 'toilet',
}

/** Id of the unit behind a door number: `r214`. */
export function roomId(number: string): string {
  return `r${number}`
}

/** Id of the unit of a lift, stairs, Paternoster or toilet of a wing on a level. */
export function slotId(wing: Pick<WingLevel, 'prefix' | 'levelId'>, kind: Slot['kind']): string {
  return `${wing.prefix}-${wing.levelId}-${kind}`
}

function numbering(wing: WingLevel): () => string {
  let next = wing.firstNumber
  return () => `${wing.levelDigit}${String(next++).padStart(2, '0')}`
}

function named(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name }
}

/** Millimetres are enough, and they keep 26.000000000000004 out of the plan. */
export function round(metres: number): number {
  return Math.round(metres * 1_000) / 1_000
}
