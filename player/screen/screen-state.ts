import type { LiveFact } from '#schema/live-fact'
import type { LinkState, PlayingState, ScreenState, ShownCall } from '#schema/local-api'
import type { Release } from '#schema/release'
import { type AreaCall, type BoardState, liveCalls, NO_BOARD } from '../calls/board.ts'
import { freshness } from '../live/freshness.ts'

/** Everything that moves on one screen while its plan plays. */
export interface ScreenInputs {
  readonly screenId: string
  /** The active release; absent while there is nothing verified on disk. */
  readonly active?: { readonly releaseId: string; readonly release: Release }
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
  /** Whether a call is still to be spoken here. */
  readonly isUnspoken: (callId: string) => boolean
  readonly version: number
  /** The server's time, UTC milliseconds. */
  readonly atMs: number
}

/**
 * What moves on one screen: a whole snapshot, to be read with the plan of its release (`screen-plan.ts`). A screen
 * that the release does not know is empty. Nothing expired is in it.
 */
export function screenState(inputs: ScreenInputs): ScreenState {
  const { active, link, screenId } = inputs
  const screen = active?.release.screens.find(({ id }) => id === screenId)
  if (!active || !screen) return { phase: 'empty', link }
  const boards = screen.waitingAreaIds.map((areaId) => inputs.boards.get(areaId) ?? NO_BOARD)
  const callsCheckedAt = allCheckedAt(boards)
  const speaks = screen.sound !== undefined && active.release.speech !== undefined
  return {
    phase: 'playing',
    version: inputs.version,
    clockOffsetMs: inputs.clockOffsetMs,
    releaseId: active.releaseId,
    calls: liveCalls(boards, inputs.atMs).map((call) => shownCall(call, inputs, speaks)),
    ...(callsCheckedAt !== undefined && { callsCheckedAt }),
    facts: shownFacts(active.release, inputs),
    link,
  } satisfies PlayingState
}

/** The next instant at which a live fact becomes old or is gone; undefined when none will. */
export function nextFactChangeAt(facts: Iterable<LiveFact>, atMs: number): number | undefined {
  const ahead = [...facts].flatMap(({ times }) => [times.staleAt, times.expiresAt]).filter((time) => time > atMs)
  return ahead.length > 0 ? Math.min(...ahead) : undefined
}

function shownCall(call: AreaCall, { arrowDeg, announce, isUnspoken }: ScreenInputs, speaks: boolean): ShownCall {
  const direction = arrowDeg(call.areaId, call.counterId)
  return {
    ...call,
    ...(direction !== undefined && { arrowDeg: direction }),
    announce: announce.has(call.callId),
    ...(speaks && { speak: isUnspoken(call.callId) }),
  }
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
