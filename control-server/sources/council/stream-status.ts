import type { StreamStatus } from '#schema/live-fact'
import type { MediaPlaylist } from './hls.ts'

/** What one look at the stream showed. */
export type StreamObservation =
  | { readonly kind: 'media'; readonly playlist: MediaPlaylist }
  /** The server answers, but there is no stream: 404, an empty answer, an error page. */
  | { readonly kind: 'absent' }
  /** Nothing is known: the server could not be asked. */
  | { readonly kind: 'unreachable' }

/** What is remembered of one playlist from look to look. Plain data, so that it survives a restart. */
export interface StreamMemory {
  /** When the stream was last asked, whatever came of it. */
  readonly askedAt?: number
  /** When it last answered. */
  readonly checkedAt?: number
  readonly nextSequence?: number
  readonly programAt?: number
  readonly targetDurationMs?: number
  /** Since when it stands at this position. */
  readonly positionSince?: number
  /** When it was last seen to move on from one position to a later one. */
  readonly movedAt?: number
  readonly isEnded?: boolean
  /** Since when the end mark has been seen. */
  readonly endedSince?: number
  /** Since when there has been no stream. */
  readonly absentSince?: number
}

/** When a session should be on air. `endsAt` is a plan. */
export interface StreamSchedule {
  readonly startsAt: number
  readonly endsAt?: number | undefined
}

export const STREAM_SOON_MS = 30 * 60_000
/** Sessions start late: before the first picture, a missing stream is no interruption for this long. */
const LATE_START_MS = 15 * 60_000
/** Sessions run over: this long after the planned end a moving stream still belongs to them. */
const OVERRUN_MS = 4 * 3_600_000
/** Length of a session that has no planned end. */
const SESSION_MS_DEFAULT = 4 * 3_600_000
/** After the planned end, a stream that is gone for this long has ended. */
const GONE_MS = 10 * 60_000
/** A playlist that has not been asked for longer than this says nothing. */
const BLIND_MS = 90_000
/** A live playlist must move on within this many target durations. */
const TARGET_DURATION_COUNT = 3

/** The memory after one more look. Pure. */
export function observeStream(memory: StreamMemory, seen: StreamObservation, nowMs: number): StreamMemory {
  if (seen.kind === 'unreachable') return { ...memory, askedAt: nowMs }
  const isEmpty = seen.kind === 'media' && seen.playlist.segmentCount === 0 && !seen.playlist.isEnded
  if (seen.kind === 'absent' || isEmpty) return observeAbsence(memory, nowMs)
  return observePlaylist(memory, seen.playlist, nowMs)
}

function observeAbsence(memory: StreamMemory, nowMs: number): StreamMemory {
  const { movedAt } = memory
  return {
    askedAt: nowMs,
    checkedAt: nowMs,
    absentSince: memory.absentSince ?? nowMs,
    ...(movedAt === undefined ? {} : { movedAt }),
  }
}

function observePlaylist(memory: StreamMemory, playlist: MediaPlaylist, nowMs: number): StreamMemory {
  const { nextSequence, programAt, targetDurationMs, isEnded } = playlist
  const isSamePlace = memory.nextSequence === nextSequence && memory.programAt === programAt
  const isMoved = !isSamePlace && isLater(memory, playlist) && isWatched(memory, playlist, nowMs)
  const movedAt = isMoved ? nowMs : memory.movedAt
  const place = { askedAt: nowMs, checkedAt: nowMs, nextSequence, targetDurationMs, isEnded }
  return {
    ...place,
    positionSince: isSamePlace ? (memory.positionSince ?? nowMs) : nowMs,
    ...(programAt === undefined ? {} : { programAt }),
    ...(movedAt === undefined ? {} : { movedAt }),
    ...(isEnded ? { endedSince: memory.endedSince ?? nowMs } : {}),
  }
}

/** A lower number without a later clock is an encoder that started over: a new place, but no progress yet. */
function isLater(memory: StreamMemory, playlist: MediaPlaylist): boolean {
  if (memory.nextSequence === undefined) return false
  if (playlist.nextSequence > memory.nextSequence) return true
  return memory.programAt !== undefined && playlist.programAt !== undefined && playlist.programAt > memory.programAt
}

/** Progress counts only between two looks that are close together: it must have moved on *lately*. */
function isWatched(memory: StreamMemory, playlist: MediaPlaylist, nowMs: number): boolean {
  return memory.checkedAt !== undefined && nowMs - memory.checkedAt <= livenessMs(playlist.targetDurationMs)
}

function livenessMs(targetDurationMs: number): number {
  return TARGET_DURATION_COUNT * targetDurationMs
}

/** The last instant at which a moving stream can be this session's. */
export function streamWindowEndsAt(schedule: StreamSchedule): number {
  return plannedEnd(schedule) + OVERRUN_MS
}

function plannedEnd({ startsAt, endsAt }: StreamSchedule): number {
  return endsAt !== undefined && endsAt > startsAt ? endsAt : startsAt + SESSION_MS_DEFAULT
}

/**
 * What may be said of a session's stream at an instant. 'live' takes two signals: the session has begun and is not
 * long past, and the playlist was seen to move on within three target durations. Pure.
 */
export function streamStatus(schedule: StreamSchedule, memory: StreamMemory, nowMs: number): StreamStatus {
  const { startsAt } = schedule
  if (nowMs < startsAt - STREAM_SOON_MS) return 'scheduled'
  if (nowMs < startsAt) return 'soon'
  if (nowMs > streamWindowEndsAt(schedule)) return 'ended'
  if (isEndOfThis(schedule, memory)) return 'ended'
  if (isMoving(memory, nowMs)) return 'live'
  const hasBegun = memory.movedAt !== undefined && memory.movedAt >= startsAt
  const stillSince = memory.absentSince ?? memory.positionSince
  if (nowMs > plannedEnd(schedule) && stillSince !== undefined && nowMs - stillSince > GONE_MS) return 'ended'
  if (isBlind(memory, nowMs)) return 'unknown'
  if (!hasBegun && nowMs < startsAt + LATE_START_MS) return 'soon'
  if (memory.absentSince !== undefined || memory.isEnded === true) return 'interrupted'
  const isFrozen = nowMs - (memory.positionSince ?? nowMs) > livenessMs(memory.targetDurationMs ?? 0)
  if (isFrozen) return 'interrupted'
  return 'unknown'
}

/** The last look failed, or was long ago. */
function isBlind({ askedAt, checkedAt }: StreamMemory, nowMs: number): boolean {
  return checkedAt === undefined || askedAt !== checkedAt || nowMs - checkedAt > BLIND_MS
}

/** The end mark of an earlier session may still stand there: it counts only when it appeared after this one's start. */
function isEndOfThis({ startsAt }: StreamSchedule, memory: StreamMemory): boolean {
  if (memory.isEnded !== true || memory.endedSince === undefined) return false
  if (memory.programAt !== undefined && memory.programAt < startsAt) return false
  return memory.endedSince >= startsAt
}

function isMoving(memory: StreamMemory, nowMs: number): boolean {
  if (memory.isEnded === true) return false
  if (memory.movedAt === undefined || memory.targetDurationMs === undefined) return false
  return nowMs - memory.movedAt <= livenessMs(memory.targetDurationMs) && memory.movedAt === memory.positionSince
}
