import type { Layout } from '#schema/layout'
import type { Rule, RuleTimes } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { RuleRemark, StaffSchedule } from '#schema/staff-schedule'
import { dayNumber } from '../time.ts'
import { createCalendarDays, type CalendarDays } from './calendar-days.ts'
import { checkOverlaps } from './check-overlaps.ts'
import { compileTimetable } from './compiled-rule.ts'
import { DEFAULT_LAYOUT } from './default-layout.ts'
import type { Interval } from './interval.ts'
import { ruleReaches } from './rule-target.ts'
import { parseTagExpression } from './tag-expression.ts'

/** Everything that rules are made of. */
export type RuleContent = Omit<StaffSchedule, 'remarks'>

/** A rule with what the comparison with others needs. */
export interface PlacedRule {
  readonly rule: Rule
  readonly screens: readonly Screen[]
  /** Within the horizon, in order, apart from each other. */
  readonly windows: readonly Interval[]
}

/** A rule that does nothing for so long is hardly meant: a year, and the weeks in which it is planned. */
const HORIZON_MS = 400 * 86_400_000

/**
 * What staff should know about the rules of a site before they save them, in the order of the rules. An error means
 * that a rule can not work as it stands; a warning, that it will hardly do what was meant. Looks 400 days ahead of
 * `nowMs` (UTC milliseconds).
 */
export function checkRules(content: RuleContent, nowMs: number): RuleRemark[] {
  const calendars = createCalendarDays(content.calendars)
  const errors = content.rules.flatMap((rule) => errorsOf(rule, content, calendars))
  const broken = new Set(errors.map(({ ruleId }) => ruleId))
  const placed = content.rules.filter(({ id }) => !broken.has(id)).map((rule) => place(rule, content, calendars, nowMs))
  const remarks = [
    ...errors,
    ...placed.flatMap((each) => idleRemarks(each, content)),
    ...checkOverlaps(placed, content.timeZone),
  ]
  return content.rules.flatMap(({ id }) => remarks.filter(({ ruleId }) => ruleId === id))
}

function place(rule: Rule, content: RuleContent, calendars: CalendarDays, nowMs: number): PlacedRule {
  const timetable = compileTimetable(rule, content.timeZone, calendars)
  const untilMs = nowMs + HORIZON_MS
  return {
    rule,
    screens: content.screens.filter((screen) => ruleReaches(rule, screen, content.groups)),
    windows: 'code' in timetable ? [] : clipped(timetable.windows.around(nowMs, untilMs), nowMs, untilMs),
  }
}

function clipped(windows: readonly Interval[], fromMs: number, untilMs: number): Interval[] {
  return windows
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, fromMs), endsAt: Math.min(endsAt, untilMs) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
}

function errorsOf(rule: Rule, content: RuleContent, calendars: CalendarDays): RuleRemark[] {
  const error = (code: RuleRemark['code'], text: string): RuleRemark => ({
    ruleId: rule.id,
    severity: 'error',
    code,
    text,
  })
  return [
    ...targetErrors(rule, content, error),
    ...actionErrors(rule, content, error),
    ...dateErrors(rule.times, error),
    ...timeErrors(rule, content, calendars, error),
  ]
}

type Remark = (code: RuleRemark['code'], text: string) => RuleRemark

function targetErrors({ target }: Rule, { groups }: RuleContent, error: Remark): RuleRemark[] {
  if (target.kind === 'group' && !groups.some(({ id }) => id === target.groupId)) {
    return [error('unknown-group', 'Die Gruppe gibt es nicht mehr. Bitte wählen Sie eine andere.')]
  }
  if (target.kind !== 'tags') return []
  const tags = parseTagExpression(target.expression)
  if (tags.ok) return []
  const { position, text } = tags.error
  return [error('bad-tags', `Die Merkmale sind ab Zeichen ${position + 1} nicht zu lesen: ${text}`)]
}

function actionErrors({ action }: Rule, content: RuleContent, error: Remark): RuleRemark[] {
  const gone = (items: readonly { readonly id: string }[], id: string) => !items.some((item) => item.id === id)
  if (action.kind === 'light') return []
  if (action.kind === 'layout') {
    if (!gone(content.layouts, action.layoutId)) return []
    return [error('unknown-layout', 'Die Aufteilung gibt es nicht mehr. Bitte wählen Sie eine andere.')]
  }
  const remarks: RuleRemark[] = []
  if (!hasZone([...content.layouts, DEFAULT_LAYOUT], action.zoneId)) {
    remarks.push(error('unknown-zone', 'Die Zone gibt es in keiner Aufteilung. Bitte wählen Sie eine andere.'))
  }
  if (action.kind === 'playlist' && gone(content.playlists, action.playlistId)) {
    remarks.push(error('unknown-playlist', 'Die Playlist gibt es nicht mehr. Bitte wählen Sie eine andere.'))
  }
  if (action.kind === 'slide' && gone(content.slides, action.slideId)) {
    remarks.push(error('unknown-slide', 'Den Beitrag gibt es nicht mehr. Bitte wählen Sie einen anderen.'))
  }
  return remarks
}

function hasZone(layouts: readonly Layout[], zoneId: string): boolean {
  return layouts.some(({ zones }) => zones.some(({ id, kind }) => id === zoneId && kind === 'slides'))
}

/** Dates that no calendar has, such as 31 February, and spans that end before they begin. */
function dateErrors({ validFrom, validUntil, recurrence }: RuleTimes, error: Remark): RuleRemark[] {
  const dates = [validFrom, validUntil, recurrence?.from, ...(recurrence?.exDates ?? []), ...(recurrence?.rDates ?? [])]
  const wrong = dates.find((date) => date !== undefined && dayNumber(date) === undefined)
  if (wrong !== undefined) {
    return [
      error('bad-dates', `Den Tag ${wrong.split('-').toReversed().join('.')} gibt es nicht. Bitte prüfen Sie ihn.`),
    ]
  }
  if (validFrom === undefined || validUntil === undefined || validFrom <= validUntil) return []
  return [error('bad-dates', 'Die Regel endet, bevor sie beginnt. Bitte tauschen Sie den ersten und den letzten Tag.')]
}

function timeErrors(rule: Rule, content: RuleContent, calendars: CalendarDays, error: Remark): RuleRemark[] {
  const { onlyCalendarIds = [], exceptCalendarIds = [] } = rule.times
  const remarks = [...onlyCalendarIds, ...exceptCalendarIds]
    .filter((id) => !calendars.knows(id))
    .map(() => error('unknown-calendar', 'Einen Kalender der Regel gibt es nicht mehr. Bitte wählen Sie ihn ab.'))
  const timetable = compileTimetable(rule, content.timeZone, calendars)
  if ('code' in timetable && timetable.code === 'unknown-time-zone') {
    remarks.push(error('unknown-time-zone', `${timetable.text} Gemeint ist vielleicht „Europe/Berlin“.`))
  }
  if ('code' in timetable && timetable.code === 'bad-recurrence') {
    remarks.push(error('bad-recurrence', `${timetable.text} Ein Beispiel: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH`))
  }
  return remarks
}

/** A rule that can work, but has nothing to do, nothing to show, or nowhere to show it. */
function idleRemarks({ rule, screens, windows }: PlacedRule, content: RuleContent): RuleRemark[] {
  const warning: Remark = (code, text) => ({ ruleId: rule.id, severity: 'warning', code, text })
  const { action } = rule
  const remarks: RuleRemark[] = []
  if (screens.length === 0) {
    remarks.push(warning('no-screen', 'Zurzeit passt kein Bildschirm. Die Regel wirkt, sobald einer dazukommt.'))
  } else if ('zoneId' in action && !screens.some((screen) => mayHaveZone(screen, action.zoneId, content))) {
    remarks.push(warning('no-screen', 'Keiner ihrer Bildschirme hat diese Zone. Bitte wählen Sie eine andere.'))
  }
  if (windows.length === 0) {
    remarks.push(warning('never-active', 'In den nächsten 400 Tagen gilt die Regel nie. Bitte prüfen Sie ihre Tage.'))
  }
  const playlist = action.kind === 'playlist' && content.playlists.find(({ id }) => id === action.playlistId)
  if (playlist && !playlist.slideIds.some((slideId) => content.slides.some(({ id }) => id === slideId))) {
    remarks.push(
      warning('empty-playlist', `In „${playlist.name}“ ist kein Beitrag. Bis einer da ist, läuft die nächste Regel.`),
    )
  }
  return remarks
}

/** In its own layout, or in one that some rule may give it. */
function mayHaveZone(screen: Screen, zoneId: string, { layouts, rules, groups }: RuleContent): boolean {
  const own = layouts.find(({ id }) => id === screen.layoutId) ?? DEFAULT_LAYOUT
  const given = rules.flatMap((rule) => {
    const { action } = rule
    if (action.kind !== 'layout' || !ruleReaches(rule, screen, groups)) return []
    return layouts.filter(({ id }) => id === action.layoutId)
  })
  return hasZone([own, ...given], zoneId)
}
