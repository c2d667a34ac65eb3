import type { Reported } from '#schema/device'
import type { ScreenTruth } from '#schema/staff-api'

/** What the server knows of one screen. */
export interface ScreenFacts {
  readonly screenId: string
  /** Undefined while no player drives it. */
  readonly player?: {
    readonly online: boolean
    readonly lastSeenAt?: number
    readonly reported?: Reported
  }
  /** What it was last told to play. */
  readonly desired?: { readonly releaseId: string; readonly publishedAt: number }
  readonly timeZone: string
}

export interface Verdict {
  readonly truth: ScreenTruth
  /** German, for staff. */
  readonly reason: string
}

/** A page reports every two seconds; pixels older than this prove nothing. */
export const PRESENTED_MAX_AGE_MS = 60_000
/** A player without any sign of life for so long is offline, whatever the broker believes. */
export const SILENCE_MAX_MS = 45_000
/** So long may a release be on its way before a screen that shows something else counts as stale. */
export const UPDATE_MAX_MS = 120_000

/**
 * Never green by belief: `current` needs a page that presented the desired release within the last minute. What the
 * broker says can only make it worse.
 */
export function screenTruth({ screenId, player, desired, timeZone }: ScreenFacts, nowMs: number): Verdict {
  if (!player) return { truth: 'unpaired', reason: 'Kein Abspieler ist gekoppelt.' }
  const { lastSeenAt, reported } = player
  const since = lastSeenAt === undefined ? '' : ` seit ${clock(lastSeenAt, timeZone)}`
  if (!player.online || lastSeenAt === undefined || nowMs - lastSeenAt > SILENCE_MAX_MS) {
    return {
      truth: 'offline',
      reason: `Der Abspieler meldet sich${since} nicht. Der Bildschirm spielt weiter, was er hat.`,
    }
  }
  if (!desired) return { truth: 'stale', reason: 'Für diesen Bildschirm ist noch nichts veröffentlicht.' }

  const page = reported?.screens.find((screen) => screen.screenId === screenId)
  const isFresh = page?.presentedAt !== undefined && nowMs - page.presentedAt <= PRESENTED_MAX_AGE_MS
  if (isFresh && page.presentedReleaseId === desired.releaseId) {
    return { truth: 'current', reason: `Zeigt den Stand von ${clock(desired.publishedAt, timeZone)}.` }
  }
  if (reported?.phase === 'failed') {
    return {
      truth: 'stale',
      reason: reported.problem ?? 'Der neue Stand lässt sich nicht laden. Der alte läuft weiter.',
    }
  }
  if (nowMs - desired.publishedAt <= UPDATE_MAX_MS) {
    return { truth: 'updating', reason: `Der Stand von ${clock(desired.publishedAt, timeZone)} ist unterwegs.` }
  }
  if (!isFresh) {
    const last = page?.presentedAt === undefined ? '' : ` Letztes Bild: ${clock(page.presentedAt, timeZone)}.`
    return { truth: 'stale', reason: `Der Abspieler läuft, aber die Seite zeigt kein neues Bild.${last}` }
  }
  return {
    truth: 'stale',
    reason: `Zeigt noch einen älteren Stand als den von ${clock(desired.publishedAt, timeZone)}.`,
  }
}

function clock(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone }).format(atMs)
}
