import type { Access, BuildingPlan, Connector, Guide, Landmark, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'

/** Axis-parallel rectangle in metres, corner to corner. */
export interface Rect {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface UnitSpec extends Omit<Unit, 'outline' | 'wheelchair'> {
  readonly rect: Rect
}

export interface OpeningSpec extends Pick<Opening, 'widthMm' | 'automatic' | 'signText' | 'kind'> {
  readonly levelId: string
  readonly unitIds: readonly string[]
  readonly at: Point
}

/** Collects a plan piece by piece; ids of openings follow from their order, so the same script gives the same plan. */
export class PlanBuilder {
  readonly #units: Unit[] = []
  readonly #openings: Opening[] = []
  readonly #connectors: Connector[] = []
  readonly #landmarks: Landmark[] = []
  readonly #guides: Guide[] = []

  addUnit({ rect, ...unit }: UnitSpec): Unit {
    const wheelchair: Access = unit.kind === 'stairs' ? 'no' : 'yes'
    const added = { ...unit, outline: corners(rect), wheelchair }
    this.#units.push(added)
    return added
  }

  addOpening({ unitIds, ...opening }: OpeningSpec): void {
    const id = `o${this.#openings.length + 1}`
    this.#openings.push({ ...opening, at: whole(opening.at), id, unitIds: [...unitIds], stepFree: 'yes' })
  }

  addConnector(connector: Connector): void {
    this.#connectors.push(connector)
  }

  addLandmark(landmark: Landmark): void {
    this.#landmarks.push(landmark)
  }

  addGuide(guide: Guide): void {
    this.#guides.push(guide)
  }

  build(
    rest: Omit<BuildingPlan, 'format' | 'units' | 'openings' | 'connectors' | 'landmarks' | 'guides'>,
  ): BuildingPlan {
    return {
      format: 'lotse-building-1',
      ...rest,
      units: this.#units,
      openings: this.#openings,
      connectors: this.#connectors,
      landmarks: this.#landmarks,
      guides: this.#guides,
    }
  }
}

function corners({ x0, y0, x1, y1 }: Rect): Point[] {
  return [whole([x0, y0]), whole([x1, y0]), whole([x1, y1]), whole([x0, y1])]
}

/** Whole millimetres, which survive the way to IMDF and back. */
function whole([x, y]: Point): Point {
  return [Math.round(x * 1_000) / 1_000, Math.round(y * 1_000) / 1_000]
}
