import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { StaffSchedule } from '#schema/staff-schedule'
import { DEFAULT_LAYOUT } from '#player/schedule/default-layout'
import { createSchedule, type SchedulePlan } from '#player/schedule/schedule'
import { rulePeriods } from './rule-periods.ts'
import type { TimeRange } from './zone-clock.ts'
import { slideZones } from './zones.ts'

/** One rule in one zone for a while; without a rule the zone shows the quiet house view. */
export interface ZonePiece extends TimeRange {
  readonly ruleId: string | undefined
}

export interface ScreenPiece extends TimeRange {
  readonly layoutId: string | undefined
  readonly lightPercent: number
  readonly lightRuleId: string | undefined
}

/** Two rules of one strength want one zone: which one is seen is settled, but nobody has decided it. */
export interface Clash extends TimeRange {
  readonly winnerId: string
  readonly loserId: string
}

export interface ZoneDay {
  readonly zoneId: string
  readonly pieces: readonly ZonePiece[]
  /** Rules that take only a part of the time, where they get it. */
  readonly limited: readonly ZonePiece[]
  readonly clashes: readonly Clash[]
}

export interface ScreenDay {
  readonly screen: Screen
  /** Main zone first; empty for a screen without layout. */
  readonly zones: readonly ZoneDay[]
  readonly screenPieces: readonly ScreenPiece[]
}

/** Whether two rules that meet in a zone are an undecided contradiction. */
export type IsClash = (ruleId: string, otherRuleId: string) => boolean

/** So many changes of one screen in one range are followed; a plan that has more is not readable as bars anyway. */
const PIECES_MAX = 2_000

/** A length of a slide that no range of this page outlasts. */
const ENDLESS_MS = 400 * 86_400_000

/**
 * What shows on a screen in a range, by the rules alone: the product's own schedule is asked, with every slide as one
 * that never ends, so that it answers with changes of rules instead of thousands of changes of slides.
 * `rules`: those that are meant for the screen.
 */
export function screenDay(
  schedule: StaffSchedule,
  screen: Screen,
  rules: readonly Rule[],
  range: TimeRange,
  isClash: IsClash,
): ScreenDay {
  const limited = rules.filter(isLimited)
  const whole = rules.filter((rule) => !isLimited(rule))
  const planned = pieces(schedule, screen, whole, range)
  return {
    screen,
    screenPieces: merged(planned.map(({ zones: _zones, ...piece }) => piece)),
    zones: zonesOf(schedule, planned).map((zoneId) => {
      const shown = zonePieces(planned, zoneId)
      const wanted = (list: readonly Rule[]) =>
        list
          .filter(({ action }) => 'zoneId' in action && action.zoneId === zoneId)
          .map((rule) => ({ rule, periods: rulePeriods(schedule, rule, range) }))
      return {
        zoneId,
        pieces: shown,
        limited: limitedIn(shown, wanted(limited), rules),
        clashes: clashesIn(shown, wanted(whole), isClash),
      }
    }),
  }
}

/** The rules and facts of one screen for the schedule, with the slides as they are. */
export function schedulePlan(schedule: StaffSchedule, screen: Screen, rules: readonly Rule[]): SchedulePlan {
  const { calendars, groups, layouts, playlists, slides, timeZone } = schedule
  return { timeZone, screen, layouts, playlists, slides, rules: [...rules], groups, calendars }
}

interface Piece extends ScreenPiece {
  readonly zones: ReadonlyMap<string, string | undefined>
}

interface Wanted {
  readonly rule: Rule
  readonly periods: readonly TimeRange[]
}

function pieces(schedule: StaffSchedule, screen: Screen, rules: readonly Rule[], range: TimeRange): readonly Piece[] {
  const plan = createSchedule(schedulePlan(withEndlessSlides(schedule), screen, rules.map(atOnce)))
  const found: Piece[] = []
  for (let at = range.startAt; at < range.endAt && found.length < PIECES_MAX;) {
    const { layout, light, nextChangeAt, zones } = plan.at(at)
    const endAt = Math.min(range.endAt, Math.max(nextChangeAt, at + 1))
    found.push({
      startAt: at,
      endAt,
      layoutId: layout?.id,
      lightPercent: light.percent,
      lightRuleId: light.ruleId,
      zones: new Map(zones.map(({ turn, zoneId }) => [zoneId, turn?.ruleId])),
    })
    at = endAt
  }
  return found
}

function zonesOf(schedule: StaffSchedule, planned: readonly Piece[]): readonly string[] {
  const layouts = [...new Set(planned.map(({ layoutId }) => layoutId))]
    .map((layoutId) => [...schedule.layouts, DEFAULT_LAYOUT].find(({ id }) => id === layoutId))
    .filter((layout) => layout !== undefined)
  return [...new Set(layouts.flatMap((layout) => slideZones(layout).map(({ id }) => id)))]
}

function zonePieces(planned: readonly Piece[], zoneId: string): readonly ZonePiece[] {
  return merged(
    planned
      .filter(({ zones }) => zones.has(zoneId))
      .map(({ endAt, startAt, zones }) => ({ startAt, endAt, ruleId: zones.get(zoneId) })),
  )
}

/** A rule with a share takes part wherever it is in force and nothing stronger fills the zone. */
function limitedIn(
  shown: readonly ZonePiece[],
  wanted: readonly Wanted[],
  rules: readonly Rule[],
): readonly ZonePiece[] {
  const rankOf = (ruleId: string | undefined) =>
    PRIORITY_CLASSES.findIndex((name) => name === rules.find(({ id }) => id === ruleId)?.priority)
  return wanted.flatMap(({ periods, rule }) => {
    const room = shown.filter(({ ruleId }) => ruleId === undefined || rankOf(ruleId) >= rankOf(rule.id))
    const parts = room.flatMap((piece) => common(piece, periods))
    return merged(parts.map(({ endAt, startAt }) => ({ startAt, endAt, ruleId: rule.id })))
  })
}

function clashesIn(shown: readonly ZonePiece[], wanted: readonly Wanted[], isClash: IsClash): readonly Clash[] {
  return wanted.flatMap(({ periods, rule }) =>
    shown.flatMap((piece) => {
      const { ruleId: winnerId } = piece
      if (winnerId === undefined || winnerId === rule.id || !isClash(winnerId, rule.id)) return []
      return common(piece, periods).map((part) => ({ ...part, winnerId, loserId: rule.id }))
    }),
  )
}

function common(range: TimeRange, others: readonly TimeRange[]): readonly TimeRange[] {
  return others
    .map((other) => ({ startAt: Math.max(range.startAt, other.startAt), endAt: Math.min(range.endAt, other.endAt) }))
    .filter(({ endAt, startAt }) => startAt < endAt)
}

/** Joins neighbours that differ in nothing but their time. */
function merged<P extends TimeRange>(list: readonly P[]): readonly P[] {
  const joined: P[] = []
  for (const piece of list) {
    const last = joined.at(-1)
    if (last && last.endAt === piece.startAt && sameBut(last, piece))
      joined.splice(-1, 1, { ...last, endAt: piece.endAt })
    else joined.push(piece)
  }
  return joined
}

function sameBut<P extends TimeRange>(a: P, b: P): boolean {
  const facts = ({ endAt: _endAt, startAt: _startAt, ...rest }: P) => JSON.stringify(rest)
  return facts(a) === facts(b)
}

function isLimited({ playsPerHourMax, sharePercent }: Rule): boolean {
  return sharePercent !== undefined || playsPerHourMax !== undefined
}

/** Waiting for the end of a slide that never ends would be forever. */
function atOnce({ start: _start, ...rule }: Rule): Rule {
  return rule
}

const endless = new WeakMap<StaffSchedule, StaffSchedule>()

/** Each playlist as its first slide, which never ends; an empty one stays empty and shows nothing. */
function withEndlessSlides(schedule: StaffSchedule): StaffSchedule {
  const known = endless.get(schedule)
  if (known) return known
  const slides = schedule.slides.map((slide) => ({ ...slide, durationMs: ENDLESS_MS }))
  const ids = new Set(slides.map(({ id }) => id))
  const playlists = schedule.playlists.map((playlist) => ({
    ...playlist,
    slideIds: playlist.slideIds.filter((slideId) => ids.has(slideId)).slice(0, 1),
  }))
  const made = { ...schedule, slides, playlists }
  endless.set(schedule, made)
  return made
}
