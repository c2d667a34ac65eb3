import { levelName } from '#player/wayfinding/directions'
import type { Route } from '#player/wayfinding/route'
import type { Level } from '#schema/building'
import type { Beam, SceneRequest } from './scene.ts'
import type { LevelOutline } from './level-outline.ts'
import type { Spot } from './projection.ts'
import { freePlaces } from './free-room.ts'
import { type Box, placeTags, type TagRequest } from './tags.ts'
import { textWidthEm } from './text-width.ts'

/** Text on an upright sign; `stem` is the point in the model that it belongs to. */
export interface Sign {
  readonly text: string
  readonly box: Box
  readonly emPx: number
  readonly stem: Spot
}

/** All upright signs of the picture. */
export interface Signs {
  readonly goal: Sign | undefined
  readonly you: Sign | undefined
  readonly levels: readonly {
    readonly badge: string
    readonly name: string
    readonly box: Box
    readonly emPx: number
  }[]
  readonly connectors: readonly Sign[]
}

type SignRequest = SceneRequest & { readonly route: Route }

const CAP = 0.668

/** Finds places for the goal's sign, the visitor's tag, the names of the levels and of the lifts taken. */
export function placeSigns(
  request: SignRequest,
  levels: readonly LevelOutline[],
  beams: readonly (readonly Beam[])[],
): Signs {
  const mm = request.pxPerMm * request.textScale
  const [bigEm, textEm] = [(9.5 * mm) / CAP, (6 * mm) / CAP]
  const bounds: Box = { x: 0, y: 0, width: request.widthPx, height: request.heightPx }
  const goalSpot = goalSpotOf(request, levels)
  const youSpot = levels.find((one) => one.level.id === request.place.levelId)?.projection.project(request.place.point)
  const via = request.route.legs.flatMap((leg) => (leg.via ? [leg.via.connectorId] : []))
  const names = [...new Set(via)].map((id) => request.plan.connectors.find((one) => one.id === id)?.name ?? '')
  const nameOf = (level: Level): string => levelName(level, request.language)
  const flatBeams = beams.flat()
  const requests: TagRequest[] = [
    goalSpot ? goalRequest(goalSpot, boxSize(request.goalText, bigEm, mm)) : { candidates: [], optional: true },
    youSpot ? youRequest(youSpot, boxSize(request.youText, textEm, mm), mm) : { candidates: [], optional: true },
    ...levels.map((drawing) => levelRequest(drawing, nameOf(drawing.level), levels, bounds, textEm, mm)),
    ...names.map((name, index) => beamRequest(flatBeams[index], boxSize(name, textEm, mm), mm)),
  ]
  // Signs may cross the model, but not the dot under the visitor and not the goal itself.
  const taken = [goalSpot, youSpot].flatMap((spot) => (spot ? [around(spot, 4 * mm)] : []))
  taken.push(...levels.flatMap(labelBoxes), ...flatBeams.map(beamBox))
  const boxes = placeTags(requests, bounds, taken)
  const sign = (index: number, text: string, emPx: number, stem: Spot | undefined): Sign | undefined => {
    const box = boxes[index]
    return box && stem ? { text, box, emPx, stem } : undefined
  }
  return {
    goal: sign(0, request.goalText, bigEm, goalSpot),
    you: sign(1, request.youText, textEm, youSpot),
    levels: levels.flatMap(({ level }, index) => {
      const box = boxes[2 + index]
      return box
        ? [{ badge: badgeText(level.ordinal), name: box.width > box.height ? nameOf(level) : '', box, emPx: textEm }]
        : []
    }),
    connectors: names.flatMap((name, index) => {
      const beam = flatBeams[index]
      return sign(2 + levels.length + index, name, textEm, beam && middle(beam)) ?? []
    }),
  }
}

/** Number of a storey as on a lift button. */
export function badgeText(ordinal: number): string {
  return String(ordinal).replace('-', '−').replace('.', ',')
}

function goalSpotOf({ route }: SignRequest, levels: readonly LevelOutline[]): Spot | undefined {
  const leg = route.legs.at(-1)
  const end = leg?.points.at(-1)
  return leg && end && levels.find((drawing) => drawing.level.id === leg.levelId)?.projection.project(end)
}

function goalRequest([x, y]: Spot, size: { width: number; height: number }): TagRequest {
  const raised = (lift: number, shift: number): Box => ({
    ...size,
    x: x - size.width / 2 + shift * size.width,
    y: y - lift * size.height - size.height,
  })
  return {
    candidates: [raised(1.7, 0), raised(2.3, 0), raised(1.7, -0.35), raised(1.7, 0.35), raised(3, 0), raised(1, 0)],
    optional: false,
  }
}

function youRequest([x, y]: Spot, size: { width: number; height: number }, mm: number): TagRequest {
  const lowered = (dropMm: number, shift: number): Box => ({
    ...size,
    x: x - size.width / 2 + shift * size.width,
    y: y + dropMm * mm,
  })
  return {
    candidates: [12, 20, 28, 36, 46].flatMap((dropMm) =>
      [0.3, -0.3, 0, 0.6, -0.6].map((shift) => lowered(dropMm, shift)),
    ),
    optional: false,
  }
}

/** Beside the model, nearest to its own level; the number alone where the name has no room. */
function levelRequest(
  drawing: LevelOutline,
  name: string,
  levels: readonly LevelOutline[],
  bounds: Box,
  emPx: number,
  mm: number,
): TagRequest {
  const size = { width: 21 * mm + textWidthEm(name) * emPx, height: 15 * mm }
  const rings = levels.flatMap((level) => level.rings)
  const places = (needed: typeof size): Box[] => freePlaces(needed, drawing.rings.flat(), rings, bounds, 3 * mm)
  const whole = places(size)
  return { candidates: whole.length > 0 ? whole : places({ width: size.height, height: size.height }), optional: false }
}

function beamRequest(beam: Beam | undefined, size: { width: number; height: number }, mm: number): TagRequest {
  if (!beam) return { candidates: [], optional: true }
  const [x, y] = middle(beam)
  const side = beam.tubeWidthPx / 2 + 2 * mm
  const at = (shift: number): Box[] => [
    { ...size, x: x - side - size.width, y: y + shift - size.height / 2 },
    { ...size, x: x + side, y: y + shift - size.height / 2 },
  ]
  return { candidates: [...at(0), ...at(10 * mm), ...at(-10 * mm), ...at(20 * mm)], optional: true }
}

/** Names on the floor, so that no sign stands in front of one. */
function labelBoxes({ labels, projection }: LevelOutline): Box[] {
  return labels.map(({ text, at, along, emM, condensed }) => {
    const half = (textWidthEm(text) * emM * condensed) / 2
    const spots = [-1, 1].flatMap((end) =>
      [-1, 1].map((side) =>
        projection.project([
          at[0] + along[0] * half * end - along[1] * emM * 0.35 * side,
          at[1] + along[1] * half * end + along[0] * emM * 0.35 * side,
        ]),
      ),
    )
    const [x, y] = [Math.min(...spots.map((spot) => spot[0])), Math.min(...spots.map((spot) => spot[1]))]
    return {
      x,
      y,
      width: Math.max(...spots.map((spot) => spot[0])) - x,
      height: Math.max(...spots.map((spot) => spot[1])) - y,
    }
  })
}

function beamBox({ from, to, tubeWidthPx }: Beam): Box {
  const [x, y] = [Math.min(from[0], to[0]) - tubeWidthPx / 2, Math.min(from[1], to[1])]
  return { x, y, width: Math.abs(to[0] - from[0]) + tubeWidthPx, height: Math.abs(to[1] - from[1]) }
}

function boxSize(text: string, emPx: number, mm: number): { width: number; height: number } {
  return { width: textWidthEm(text) * emPx + 7 * mm, height: CAP * emPx + 7 * mm }
}

function around([x, y]: Spot, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

function middle({ from, to }: Beam): Spot {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
}
