import type { LiveFact } from '#schema/live-fact'
import type { LinkState, PlayingState, ScreenState, ShownCall, ZonePlan } from '#schema/local-api'
import type { Release } from '#schema/release'
import type { Slide } from '#schema/slide'
import { type AreaCall, type BoardState, liveCalls, NO_BOARD } from '../calls/board.ts'
import { freshness } from '../live/freshness.ts'

/** Everything that decides what one screen shows. */
export interface ScreenInputs {
  readonly screenId: string
  /** The active release; absent while there is nothing verified on disk. */
  readonly active?: { readonly releaseId: string; readonly release: Release }
  readonly zones: readonly ZonePlan[]
  /** By waiting area. */
  readonly boards: ReadonlyMap<string, BoardState>
  /** By fact key. */
  readonly facts: ReadonlyMap<string, LiveFact>
  readonly link: LinkState
  readonly clockOffsetMs: number
  /** Direction to a counter as a reader of this screen sees it. */
  readonly arrowDeg: (areaId: string, counterId: string) => number | undefined
  /** Calls whose announcement has just been committed for this very snapshot. */
  readonly announce: ReadonlySet<string>
  readonly version: number
  /** The server's time, UTC milliseconds. */
  readonly atMs: number
}

/**
 * What one screen shows: a whole snapshot. A screen that the release does not know is empty. Nothing expired is in
 * it, and of slides and areas only what this screen can show.
 */
export function screenState(inputs: ScreenInputs): ScreenState {
  const { active, link, screenId } = inputs
  const screen = active?.release.screens.find(({ id }) => id === screenId)
  if (!active || !screen) return { phase: 'empty', link }
  const { release, releaseId } = active
  const layout = release.layouts.find(({ id }) => id === screen.layoutId)
  const boards = screen.waitingAreaIds.map((areaId) => inputs.boards.get(areaId) ?? NO_BOARD)
  const callsCheckedAt = allCheckedAt(boards)
  return {
    phase: 'playing',
    version: inputs.version,
    clockOffsetMs: inputs.clockOffsetMs,
    releaseId,
    siteName: release.siteName,
    timeZone: release.timeZone,
    screen,
    ...(layout && { layout }),
    zones: [...inputs.zones],
    slides: plannedSlides(release.slides, inputs.zones),
    waitingAreas: release.waitingAreas.filter(({ id }) => screen.waitingAreaIds.includes(id)),
    calls: liveCalls(boards, inputs.atMs).map((call) => shownCall(call, inputs)),
    ...(callsCheckedAt !== undefined && { callsCheckedAt }),
    facts: shownFacts(release, inputs),
    ...(release.buildingSha256 !== undefined && { buildingSha256: release.buildingSha256 }),
    ...(release.directorySha256 !== undefined && { directorySha256: release.directorySha256 }),
    link,
  } satisfies PlayingState
}

/** The next instant at which a live fact becomes old or is gone; undefined when none will. */
export function nextFactChangeAt(facts: Iterable<LiveFact>, atMs: number): number | undefined {
  const ahead = [...facts].flatMap(({ times }) => [times.staleAt, times.expiresAt]).filter((time) => time > atMs)
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}

function shownCall(call: AreaCall, { arrowDeg, announce }: ScreenInputs): ShownCall {
  const direction = arrowDeg(call.areaId, call.counterId)
  return { ...call, ...(direction !== undefined && { arrowDeg: direction }), announce: announce.has(call.callId) }
}

function plannedSlides(slides: readonly Slide[], zones: readonly ZonePlan[]): Slide[] {
  const planned = new Set(zones.flatMap(({ playlist }) => playlist?.slideIds ?? []))
  return slides.filter(({ id }) => planned.has(id))
}

function shownFacts(release: Release, { facts, atMs }: ScreenInputs): LiveFact[] {
  return release.factKeys
    .map((key) => facts.get(key))
    .filter((fact) => fact !== undefined)
    .filter((fact) => freshness(fact.times, atMs) !== 'expired')
}

/** The whole is as complete as its worst part. */
function allCheckedAt(boards: readonly BoardState[]): number | undefined {
  const times = boards.map(({ checkedAt }) => checkedAt).filter((time) => time !== undefined)
  return times.length > 0 && times.length === boards.length ? Math.min(...times) : undefined
}
