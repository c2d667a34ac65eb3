import type { BuildingPlan, Level, Unit } from '#schema/building'
import type { StaffScreen } from '#schema/staff-screens'

type Point = readonly [x: number, y: number]

/** Width of every drawing in its own units; the height follows from the house. */
export const DRAWING_WIDTH = 1_200
const MARGIN = 40

export interface FloorDrawing {
  readonly width: number
  readonly height: number
  readonly rooms: readonly {
    readonly id: string
    readonly kind: Unit['kind']
    readonly path: string
    /** Where its name stands, when it has one and it fits. */
    readonly label?: { readonly text: string; readonly x: number; readonly y: number }
  }[]
  /** From metres of the plan, y to the north, to the drawing, y downwards. */
  readonly place: (point: Point) => Point
}

/** Levels on which screens hang, from below upwards. */
export function levelsWithScreens(plan: BuildingPlan, screens: readonly StaffScreen[]): Level[] {
  const used = new Set(screens.map(({ screen }) => screen.place.levelId))
  return plan.levels.filter(({ id }) => used.has(id)).toSorted((a, b) => a.ordinal - b.ordinal)
}

/** One level as a flat drawing; undefined when the plan has no room on it. */
export function drawFloor(plan: BuildingPlan, levelId: string): FloorDrawing | undefined {
  const units = plan.units.filter((unit) => unit.levelId === levelId)
  if (units.length === 0) return undefined
  const points = units.flatMap(({ outline }) => outline)
  const [left, right] = extent(points.map(([x]) => x))
  const [bottom, top] = extent(points.map(([, y]) => y))
  const scale = (DRAWING_WIDTH - 2 * MARGIN) / Math.max(right - left, 1)
  const place = ([x, y]: Point): Point => [round(MARGIN + (x - left) * scale), round(MARGIN + (top - y) * scale)]
  return {
    width: DRAWING_WIDTH,
    height: Math.round((top - bottom) * scale + 2 * MARGIN),
    place,
    // Large ones first, so that a lift in a hall is not painted over.
    rooms: units
      .toSorted((a, b) => area(b.outline) - area(a.outline))
      .map((unit) => {
        const label = labelOf(unit, place, scale)
        return {
          id: unit.id,
          kind: unit.kind,
          path: [unit.outline, ...(unit.holes ?? [])]
            .map((ring) => `M${ring.map((p) => place(p).join(' ')).join('L')}Z`)
            .join(''),
          ...(label && { label }),
        }
      }),
  }
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export const MARK_PX = 36
export const LABEL_PX = 24
const NAME_PX = 20
const LABEL_GAP = 12
/** Of the font that the console uses, on the safe side. */
const LETTER_WIDTH = 0.58

/** A place for each name beside its mark, where it covers no other mark and no other name as far as that is possible. */
export function placeLabels(marks: readonly { readonly at: Point; readonly text: string }[]): PlacedLabel[] {
  const taken: Box[] = marks.map(({ at: [x, y] }) => boxAround(x, y, MARK_PX, MARK_PX))
  return marks.map(({ at: [x, y], text }) => {
    const width = text.length * LABEL_PX * LETTER_WIDTH
    const beside = MARK_PX / 2 + LABEL_GAP
    const choices: readonly (PlacedLabel & { readonly box: Box })[] = [
      { x: x + beside, y, anchor: 'start', box: boxAround(x + beside + width / 2, y, width, LABEL_PX) },
      { x: x - beside, y, anchor: 'end', box: boxAround(x - beside - width / 2, y, width, LABEL_PX) },
      { x, y: y + beside + 10, anchor: 'middle', box: boxAround(x, y + beside + 10, width, LABEL_PX) },
      { x, y: y - beside - 10, anchor: 'middle', box: boxAround(x, y - beside - 10, width, LABEL_PX) },
    ]
    const inside = ({ box }: { box: Box }) => box.left >= 0 && box.left + box.width <= DRAWING_WIDTH
    const free = choices.find((one) => inside(one) && !taken.some((box) => overlap(box, one.box)))
    const best = free ?? choices.find(inside) ?? choices[0]
    if (!best) throw new Error('there are four choices')
    taken.push(best.box)
    return { x: round(best.x), y: round(best.y), anchor: best.anchor }
  })
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height
}

/** The name of a room where it fits, else its number, else nothing: half a name helps nobody. */
function labelOf(unit: Unit, place: (point: Point) => Point, scale: number) {
  if (unit.kind === 'corridor') return undefined
  const [left, right] = extent(unit.outline.map(([x]) => x))
  const [bottom, top] = extent(unit.outline.map(([, y]) => y))
  const room = (right - left) * scale - NAME_PX
  const isHighEnough = (top - bottom) * scale > 2 * NAME_PX
  const text = [unit.name, unit.number].find((one) => one !== undefined && one.length * NAME_PX * LETTER_WIDTH < room)
  if (text === undefined || !isHighEnough) return undefined
  const [x, y] = place([(left + right) / 2, (bottom + top) / 2])
  return { text, x, y }
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function area(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Smallest and largest, also of more numbers than a call takes arguments. */
function extent(values: readonly number[]): readonly [min: number, max: number] {
  return values.reduce<readonly [number, number]>(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
