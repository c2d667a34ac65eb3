import type { ZonePlan } from '#schema/local-api'
import type { Release } from '#schema/release'
import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import { addDays, localDate, wallClockInstant } from '../time.ts'
import { type Interval, windowStartingOn } from './rule-windows.ts'

export interface SchedulePlan {
  /** One for each `slides` zone of the screen's layout, in the order of the layout. */
  readonly zones: ZonePlan[]
  /**
   * Until then, exclusive, the plan certainly stays as it is, UTC milliseconds: the next instant at which a rule of
   * this screen starts or ends, at the latest the second midnight to come.
   */
  readonly nextChangeAt: number
}

/** Windows that hold an instant start at most so many local days before it: `24:00` until `24:00` of the next day. */
const WINDOW_DAYS_BACK = 2
const HORIZON_DAYS = 2

/**
 * What the slides zones of a screen play at `atMs` (UTC milliseconds). Pure: every machine gives the same answer.
 * An unknown screen, or one without layout, has no zones. Rules with an unknown playlist are passed over, so that a
 * weaker rule shows instead of nothing.
 */
export function planZones(
  release: Pick<Release, 'timeZone' | 'screens' | 'layouts' | 'rules' | 'playlists'>,
  screenId: string,
  atMs: number,
): SchedulePlan {
  const today = localDate(atMs, release.timeZone)
  const screen = release.screens.find(({ id }) => id === screenId)
  const layout = release.layouts.find(({ id }) => id === screen?.layoutId)
  const playlists = new Map(release.playlists.map((playlist) => [playlist.id, playlist]))
  const zoneIds = layout?.zones.filter(({ kind }) => kind === 'slides').map(({ id }) => id) ?? []
  const rules = release.rules.filter(
    (rule) => rule.screenIds.includes(screenId) && zoneIds.includes(rule.zoneId) && playlists.has(rule.playlistId),
  )
  const timed = rules.map((rule) => ({ rule, windows: windowsAround(rule, release.timeZone, today) }))
  const zones = zoneIds.map((zoneId): ZonePlan => {
    const rule = strongest(timed.filter((each) => each.rule.zoneId === zoneId && covers(each.windows, atMs)))
    const playlist = rule && playlists.get(rule.playlistId)
    return { zoneId, ...(playlist && { playlist, ruleId: rule.id }) }
  })
  const changes = timed.flatMap(({ windows }) => windows.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]))
  const horizonAt = wallClockInstant(addDays(today, HORIZON_DAYS), '00:00', release.timeZone, 'first')
  return { zones, nextChangeAt: Math.min(horizonAt, ...changes.filter((changeAt) => changeAt > atMs)) }
}

/** The rule that wins at `atMs`: the strongest class; among equals the lower id, so that all players agree. */
export function activeRule(rules: readonly Rule[], timeZone: string, atMs: number): Rule | undefined {
  const today = localDate(atMs, timeZone)
  return strongest(
    rules.map((rule) => ({ rule })).filter(({ rule }) => covers(windowsAround(rule, timeZone, today), atMs)),
  )
}

function strongest(inForce: readonly { readonly rule: Rule }[]): Rule | undefined {
  return inForce.map(({ rule }) => rule).toSorted(byStrength)[0]
}

function byStrength(a: Rule, b: Rule): number {
  const classes = PRIORITY_CLASSES.indexOf(a.priority) - PRIORITY_CLASSES.indexOf(b.priority)
  return classes || (a.id < b.id ? -1 : 1)
}

function covers(windows: readonly Interval[], atMs: number): boolean {
  return windows.some(({ startsAt, endsAt }) => startsAt <= atMs && atMs < endsAt)
}

function windowsAround(rule: Rule, timeZone: string, today: string): Interval[] {
  const windows: Interval[] = []
  for (let day = -WINDOW_DAYS_BACK; day <= HORIZON_DAYS; day++) {
    const window = windowStartingOn(rule, addDays(today, day), timeZone)
    if (window) windows.push(window)
  }
  return windows
}
