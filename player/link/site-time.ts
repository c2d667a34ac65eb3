import { addClockSample, type ClockOffset } from './clock-offset.ts'

/*
 * What time it is at the site, on a machine whose clock may be wrong, jump or run backwards. The time is a line over
 * the monotonic clock: once anchored it runs evenly, whatever is done to the machine's clock. The server anchors it;
 * without one it is the machine's clock at the start, unless that lies before an instant that is known to be past.
 */

/** Both clocks of the machine, read together. */
export interface ClockReading {
  /** UTC milliseconds as the machine believes; can be set, and jumps then. */
  readonly wallMs: number
  /** Milliseconds since some instant of this run; only ever rises. */
  readonly monotonicMs: number
}

export interface SiteTime {
  /** Site time minus the monotonic clock, with the server's latest words on it. */
  readonly line: ClockOffset
  /** Who anchored it. `floor`: the machine's clock could not be right, so time goes on from the last known instant. */
  readonly anchor: 'server' | 'answer' | 'machine' | 'floor'
  /** The machine's clock minus the monotonic one, when it was last believed or put right. */
  readonly wallLineMs: number
  /** An instant that is past for sure; survives a restart. */
  readonly floorMs: number
  /** When a signed message last told the time, monotonic. */
  readonly signedAtMs: number | undefined
  /** The machine's clock can not be right, and the server has not spoken since. */
  readonly unsure: boolean
}

/** No program is older than itself. */
const EARLIEST_MS = Date.UTC(2026, 0, 1)
/** A clock that is set by so little was corrected, not lost. */
const JUMP_MS_MAX = 5_000
/** A player that was off for longer is less likely than a clock that is wrong. */
const AWAY_MS_MAX = 400 * 24 * 3_600_000
/** While signed messages come more often than this, nothing else is asked. */
const SIGNED_FRESH_MS = 60_000
/** Below this the `Date` of an answer, which counts in seconds, knows nothing better. */
const ANSWER_MS_MIN = 2_000

/** @param floorMs as it was kept; undefined when the server has never told the time */
export function startSiteTime({ wallMs, monotonicMs }: ClockReading, floorMs: number | undefined): SiteTime {
  const floor = Math.max(floorMs ?? 0, EARLIEST_MS)
  const isPlausible = wallMs >= floor - JUMP_MS_MAX && (floorMs === undefined || wallMs <= floor + AWAY_MS_MAX)
  return {
    line: { offsetMs: (isPlausible ? Math.max(wallMs, floor) : floor) - monotonicMs, samplesMs: [] },
    anchor: isPlausible ? 'machine' : 'floor',
    wallLineMs: wallMs - monotonicMs,
    floorMs: floor,
    signedAtMs: undefined,
    unsure: !isPlausible,
  }
}

/** UTC milliseconds. Rises evenly; only the server moves it, and a machine's clock that was lost and is put right. */
export function siteTimeMs({ line }: SiteTime, monotonicMs: number): number {
  return Math.max(0, Math.round(monotonicMs + line.offsetMs))
}

/** Looks whether the machine's clock has been set. To be called often; without news it returns the same object. */
export function lookAtClock(time: SiteTime, { wallMs, monotonicMs }: ClockReading): SiteTime {
  const wallLineMs = wallMs - monotonicMs
  if (Math.abs(wallLineMs - time.wallLineMs) <= JUMP_MS_MAX) return time
  const aheadMs = wallMs - siteTimeMs(time, monotonicMs)
  if (time.anchor === 'floor' && aheadMs >= 0 && aheadMs <= AWAY_MS_MAX) {
    // It was lost, and something has told it the time: nearer to the truth than the floor, though nobody has confirmed it.
    return { ...time, line: { ...time.line, offsetMs: wallLineMs }, anchor: 'machine', wallLineMs }
  }
  const isConnected = time.signedAtMs !== undefined && monotonicMs - time.signedAtMs < SIGNED_FRESH_MS
  if (isConnected) return { ...time, wallLineMs }
  return time.unsure ? time : { ...time, unsure: true }
}

/** A signed message carries the server's time, which counts whatever was believed before. */
export function takeSignedTime(time: SiteTime, { wallMs, monotonicMs }: ClockReading, serverMs: number): SiteTime {
  return {
    line: addClockSample(time.line, serverMs, monotonicMs),
    anchor: 'server',
    wallLineMs: wallMs - monotonicMs,
    floorMs: serverMs,
    signedAtMs: monotonicMs,
    unsure: false,
  }
}

/** A signed message that was written at this instant: it is past, by however much. */
export function takePastInstant(time: SiteTime, monotonicMs: number, pastMs: number): SiteTime {
  if (pastMs <= time.floorMs) return time
  const isBehind = siteTimeMs(time, monotonicMs) < pastMs - JUMP_MS_MAX
  const risen = { ...time, floorMs: pastMs }
  if (!isBehind || time.anchor === 'server') return risen
  return { ...risen, line: { ...time.line, offsetMs: pastMs - monotonicMs }, anchor: 'floor', unsure: true }
}

/** The `Date` of an answer. Nobody has signed it, so it only counts for want of better, and never against the floor. */
export function takeAnswerTime(time: SiteTime, { wallMs, monotonicMs }: ClockReading, dateMs: number): SiteTime {
  const isFresh = time.signedAtMs !== undefined && monotonicMs - time.signedAtMs < SIGNED_FRESH_MS
  // A date counts in whole seconds.
  if (isFresh || dateMs + 1_000 < time.floorMs) return time
  const isFarOff = Math.abs(dateMs - siteTimeMs(time, monotonicMs)) >= ANSWER_MS_MIN
  if (!isFarOff && !time.unsure) return time
  const line = isFarOff ? { offsetMs: dateMs - monotonicMs, samplesMs: [] } : time.line
  return { ...time, line, anchor: 'answer', wallLineMs: wallMs - monotonicMs, unsure: false }
}
