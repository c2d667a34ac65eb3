import type { Layout } from '#schema/layout'
import type { Rule } from '#schema/rule'
import type { StaffSchedule } from '#schema/staff-schedule'
import { DEFAULT_LAYOUT } from '#player/schedule/default-layout'
import { contentName } from './names.ts'
import { plannerTexts } from './planner-texts.ts'
import type { Clash, ScreenDay, ScreenPiece, ZoneDay, ZonePiece } from './screen-day.ts'
import { siteEndTime, siteTime, type TimeRange } from './zone-clock.ts'
import { zoneName } from './zones.ts'

/**
 * One bar of the day. `own`: a stele's own interface. `limited`: a rule that takes part of the time, drawn on the foot of
 * what else shows. `clash`: what a rule of the same strength hides.
 */
export interface Bar extends TimeRange {
  readonly kind: 'base' | 'rule' | 'off' | 'quiet' | 'own' | 'limited' | 'clash'
  readonly ruleId: string | undefined
  readonly title: string
  /** Said before the title where there is room: "11–13". */
  readonly hours?: string
  readonly detail: string
  /** Shares its height with another bar. */
  readonly half: boolean
  /** The whole bar in words, times included. */
  readonly words: string
}

export interface Lane {
  readonly zoneId: string | undefined
  /** Absent where a screen has one zone only. */
  readonly name: string | undefined
  readonly bars: readonly Bar[]
}

/** The bars of a screen, one lane per zone, the main zone first. While the light is off there is nothing else to see. */
export function lanesOf(day: ScreenDay, schedule: StaffSchedule): readonly Lane[] {
  const off = day.screenPieces.filter(({ lightPercent }) => lightPercent === 0)
  const offBars = off.map((piece) => offBar(piece, schedule))
  if (day.zones.length === 0) {
    const own = without(wholeOf(day), off).map((range) => ownBar(range, schedule))
    return [{ zoneId: undefined, name: undefined, bars: inOrder([...own, ...offBars]) }]
  }
  return day.zones.map((zone, index) => ({
    zoneId: zone.zoneId,
    name: day.zones.length > 1 ? zoneName(zone.zoneId, schedule) : undefined,
    bars: inOrder([...zoneBars(zone, day, off, schedule), ...(index === 0 ? offBars : [])]),
  }))
}

/** Where something begins or ends, for the part of the day that is worth drawing. */
export function changesOf(days: readonly ScreenDay[]): readonly number[] {
  return days.flatMap(({ screenPieces, zones }) =>
    [...screenPieces, ...zones.flatMap(({ clashes, limited, pieces }) => [...pieces, ...limited, ...clashes])].flatMap(
      ({ endAt, startAt }) => [startAt, endAt],
    ),
  )
}

/** The division of the screen at an instant, the house's own one for a monitor that nobody has divided. */
export function layoutNameAt(layoutId: string | undefined, layouts: readonly Layout[]): string {
  return layouts.find(({ id }) => id === layoutId)?.name ?? DEFAULT_LAYOUT.name
}

function zoneBars(zone: ZoneDay, day: ScreenDay, off: readonly TimeRange[], schedule: StaffSchedule): readonly Bar[] {
  const shown = zone.pieces.flatMap((piece) => without([piece], off))
  const clashes = zone.clashes.flatMap((clash) => without([clash], off))
  return [
    ...shown.map((piece) => pieceBar(piece, clashes, day, schedule)),
    ...zone.limited.flatMap((piece) => without([piece], off)).map((piece) => limitedBar(piece, schedule)),
    ...clashes.map((clash) => clashBar(clash, schedule)),
  ]
}

function pieceBar(piece: ZonePiece, clashes: readonly Clash[], day: ScreenDay, schedule: StaffSchedule): Bar {
  const rule = ruleOf(piece.ruleId, schedule)
  const half = clashes.some((clash) => clash.startAt < piece.endAt && piece.startAt < clash.endAt)
  const dimmed = day.screenPieces.find(
    ({ endAt, lightPercent, startAt }) =>
      lightPercent > 0 && lightPercent < 100 && startAt < piece.endAt && piece.startAt < endAt,
  )
  if (!rule) {
    const { quiet, quietHint } = plannerTexts
    return bar({ ...piece, kind: 'quiet', title: quiet, detail: quietHint, half }, schedule)
  }
  const details = [
    contentName(rule.action, schedule),
    ...(rule.start === 'queue' ? [plannerTexts.queued] : []),
    ...(dimmed ? [plannerTexts.dimmed(dimmed.lightPercent)] : []),
  ].filter((detail) => detail !== rule.name)
  const kind = rule.priority === 'base' ? 'base' : 'rule'
  return bar({ ...piece, kind, title: rule.name, detail: details.join(', '), half }, schedule)
}

function limitedBar(piece: ZonePiece, schedule: StaffSchedule): Bar {
  const rule = ruleOf(piece.ruleId, schedule)
  const limits = [
    ...(rule?.sharePercent === undefined ? [] : [plannerTexts.share(rule.sharePercent)]),
    ...(rule?.playsPerHourMax === undefined ? [] : [plannerTexts.plays(rule.playsPerHourMax)]),
  ]
  const title = rule?.name ?? ''
  return bar({ ...piece, kind: 'limited', title, detail: limits.join(', '), half: false }, schedule)
}

function clashBar(clash: Clash, schedule: StaffSchedule): Bar {
  const title = plannerTexts.clash
  const hours = hoursText(clash, schedule.timeZone)
  const detail = ruleOf(clash.loserId, schedule)?.name ?? ''
  return bar({ ...clash, kind: 'clash', ruleId: clash.loserId, title, hours, detail, half: true }, schedule)
}

function offBar(piece: ScreenPiece, schedule: StaffSchedule): Bar {
  const detail = ruleOf(piece.lightRuleId, schedule)?.name ?? ''
  return bar(
    { ...piece, kind: 'off', ruleId: piece.lightRuleId, title: plannerTexts.off, detail, half: false },
    schedule,
  )
}

function ownBar(range: TimeRange, schedule: StaffSchedule): Bar {
  const { ownInterface, ownInterfaceHint } = plannerTexts
  return bar(
    { ...range, kind: 'own', ruleId: undefined, title: ownInterface, detail: ownInterfaceHint, half: false },
    schedule,
  )
}

function bar(made: Omit<Bar, 'words'>, { timeZone }: StaffSchedule): Bar {
  const { detail, endAt, hours, startAt, title } = made
  const shown = hours === undefined ? title : `${hours} ${title}`
  const name = detail === '' ? shown : `${shown}, ${detail}`
  const words = plannerTexts.bar(name, siteTime(startAt, timeZone), siteEndTime(endAt, timeZone))
  return { ...made, words }
}

/** "11–13", with minutes where there are any: "11–13:30". */
export function hoursText({ endAt, startAt }: TimeRange, timeZone: string): string {
  const short = (time: string) => (time.endsWith(':00') ? String(Number(time.slice(0, 2))) : time)
  return `${short(siteTime(startAt, timeZone))}–${short(siteEndTime(endAt, timeZone))}`
}

/** What is left of ranges when others are cut out. */
export function without<R extends TimeRange>(ranges: readonly R[], cuts: readonly TimeRange[]): readonly R[] {
  return cuts.reduce<readonly R[]>(
    (left, cut) =>
      left.flatMap((range) => {
        if (cut.endAt <= range.startAt || range.endAt <= cut.startAt) return [range]
        return [
          ...(range.startAt < cut.startAt ? [{ ...range, endAt: cut.startAt }] : []),
          ...(cut.endAt < range.endAt ? [{ ...range, startAt: cut.endAt }] : []),
        ]
      }),
    ranges,
  )
}

function wholeOf({ screenPieces }: ScreenDay): readonly TimeRange[] {
  const [first, last] = [screenPieces[0], screenPieces.at(-1)]
  return first && last ? [{ startAt: first.startAt, endAt: last.endAt }] : []
}

function ruleOf(ruleId: string | undefined, schedule: StaffSchedule): Rule | undefined {
  return schedule.rules.find(({ id }) => id === ruleId)
}

function inOrder(bars: readonly Bar[]): readonly Bar[] {
  return bars.toSorted((a, b) => a.startAt - b.startAt || a.endAt - b.endAt)
}
