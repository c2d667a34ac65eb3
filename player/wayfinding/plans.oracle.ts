import type { Access, BuildingPlan, Connector, Opening, Unit, UnitKind } from '#schema/building'
import type { Point } from '#schema/primitives'

/*
 * Houses for property tests: levels of square cells that are rooms, corridors, halls with a column, or are joined to
 * an L; doors at any place of a shared wall, of any width or of none that anybody knows; lifts and stairs.
 */

const CELL_M = 6

/** Draws numbers in [0, 1); the same seed draws the same. */
export type Draw = () => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function drawPlan(draw: Draw): BuildingPlan {
  const size = 2 + Math.floor(draw() * 3)
  const levels = Array.from({ length: 1 + Math.floor(draw() * 3) }, (_, ordinal) => `l${ordinal}`)
  const floors = levels.map((levelId) => drawFloor(draw, levelId, size))
  return {
    format: 'lotse-building-1',
    id: 'drawn',
    name: 'Gewürfelt',
    attribution: '',
    invented: true,
    buildings: [{ id: 'b', name: 'B' }],
    levels: levels.map((id, ordinal) => ({ id, ordinal, name: id })),
    units: floors.flatMap(({ units }) => units),
    openings: floors.flatMap(({ openings }) => openings),
    connectors: levels.length > 1 ? drawConnectors(draw, floors) : [],
    landmarks: [],
  }
}

interface Floor {
  readonly units: Unit[]
  readonly openings: Opening[]
}

const KINDS: readonly UnitKind[] = ['room', 'corridor', 'hall', 'corridor', 'toilet', 'stairs']

function drawFloor(draw: Draw, levelId: string, size: number): Floor {
  const owner = new Map<string, Unit>()
  const units: Unit[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (owner.has(`${x},${y}`)) continue
      const cells = [[x, y]]
      const joinsOthers = x + 1 < size && y + 1 < size && !owner.has(`${x + 1},${y}`) && draw() < 0.35
      if (joinsOthers && !owner.has(`${x},${y + 1}`)) cells.push([x + 1, y], [x, y + 1])
      const unit = drawUnit(draw, levelId, x, y, cells.length === 3)
      units.push(unit)
      for (const cell of cells) owner.set(cell.join(), unit)
    }
  }
  return { units, openings: drawOpenings(draw, levelId, size, owner) }
}

function drawUnit(draw: Draw, levelId: string, x: number, y: number, isL: boolean): Unit {
  const kind = pick(draw, KINDS)
  const [x0, y0] = [x * CELL_M, y * CELL_M]
  const at = (dx: number, dy: number): Point => [x0 + dx * CELL_M, y0 + dy * CELL_M]
  const outline = isL
    ? [at(0, 0), at(2, 0), at(2, 1), at(1, 1), at(1, 2), at(0, 2)]
    : [at(0, 0), at(1, 0), at(1, 1), at(0, 1)]
  const column = [at(0.4, 0.4), at(0.6, 0.4), at(0.6, 0.6), at(0.4, 0.6)]
  return {
    id: `${levelId}-${x}-${y}`,
    buildingId: 'b',
    levelId,
    kind,
    // Either direction of turning must do.
    outline: draw() < 0.5 ? outline : outline.toReversed(),
    ...(kind === 'hall' && draw() < 0.5 ? { holes: [column] } : {}),
    passage: kind !== 'room' && kind !== 'toilet',
    wheelchair: pick(draw, ['yes', 'yes', 'unknown', 'no'] as const),
  }
}

function drawOpenings(draw: Draw, levelId: string, size: number, owner: ReadonlyMap<string, Unit>): Opening[] {
  const openings: Opening[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
      ] as const) {
        const [here, there] = [owner.get(`${x},${y}`), owner.get(`${x + dx},${y + dy}`)]
        if (!here || !there || here === there || draw() < 0.3) continue
        const along = 0.1 + Math.round(draw() * 16) * 0.05
        const at: Point = dx === 1 ? [(x + 1) * CELL_M, (y + along) * CELL_M] : [(x + along) * CELL_M, (y + 1) * CELL_M]
        const widthMm = pick(draw, [undefined, 800, 900, 1_000])
        openings.push({
          id: `${levelId}-o${openings.length}`,
          levelId,
          unitIds: [here.id, there.id],
          at,
          ...(widthMm === undefined ? {} : { widthMm }),
          kind: pick(draw, ['door', 'gap', 'entrance'] as const),
          stepFree: pick(draw, ['yes', 'yes', 'yes', 'unknown', 'no'] as const),
        })
      }
    }
  }
  return openings
}

function drawConnectors(draw: Draw, floors: readonly Floor[]): Connector[] {
  const kinds = ['lift', 'stairs', 'ramp', 'escalator', 'paternoster'] as const
  return Array.from({ length: 1 + Math.floor(draw() * 3) }, (_, index): Connector => {
    const stops = floors.map(({ units }) => {
      const unit = pick(draw, units)
      const [x, y] = cornerOf(unit)
      return { levelId: unit.levelId, unitId: unit.id, at: [x + 1 + index * 0.25, y + 1] as Point }
    })
    const stepFree: Access = pick(draw, ['yes', 'yes', 'unknown', 'no'])
    return { id: `c${index}`, kind: pick(draw, kinds), name: `Aufzug ${index + 1}`, stops, stepFree }
  })
}

/** Somewhere in a unit, with room around it. */
export function placeIn(draw: Draw, unit: Unit): Point {
  const [x, y] = cornerOf(unit)
  return [x + 0.5 + draw() * 1.5, y + 0.5 + draw() * 5]
}

function cornerOf(unit: Unit): Point {
  return [Math.min(...unit.outline.map(([x]) => x)), Math.min(...unit.outline.map(([, y]) => y))]
}

export function pick<T>(draw: Draw, items: readonly T[]): T {
  return items[Math.floor(draw() * items.length)]!
}
