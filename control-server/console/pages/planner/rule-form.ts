import Type, { type Static } from 'typebox'
import {
  PriorityClass,
  type Recurrence,
  type Rule,
  type RuleAction,
  type RuleTarget,
  type RuleTimes,
} from '#schema/rule'
import type { RuleDraft, StaffSchedule } from '#schema/staff-schedule'
import { weekdayOf } from '#player/time'
import { patternOf, type PatternEnd, type RecurrencePattern, rruleOf } from './recurrence-pattern.ts'
import { zoneChoices } from './zones.ts'

const Texts = Type.Array(Type.String())
const Numbers = Type.Array(Type.Integer())

/** What is in the fields of the form: text as it was typed, and every choice, also those that are hidden right now. */
export const RuleForm = Type.Object({
  name: Type.String(),
  what: Type.Enum(['playlist', 'slide', 'layout', 'light']),
  zoneId: Type.String(),
  playlistId: Type.String(),
  slideId: Type.String(),
  layoutId: Type.String(),
  percent: Type.String(),
  where: Type.Enum(['screens', 'group', 'tags']),
  screenIds: Texts,
  groupId: Type.String(),
  expression: Type.String(),
  validFrom: Type.String(),
  validUntil: Type.String(),
  allDay: Type.Boolean(),
  from: Type.String(),
  until: Type.String(),
  /** On which days: all of them, some weekdays, or a recurrence. */
  days: Type.Enum(['every', 'weekdays', 'daily', 'weekly', 'monthly-weekday', 'monthly-day', 'yearly', 'raw']),
  /** For `weekdays` and `weekly`. */
  weekdays: Numbers,
  /** A rule of two filters: weekdays beside a recurrence. */
  alsoWeekdays: Numbers,
  interval: Type.String(),
  ordinal: Type.String(),
  monthWeekday: Type.String(),
  monthDay: Type.String(),
  rrule: Type.String(),
  /** From which day intervals are counted. */
  repeatFrom: Type.String(),
  ends: Type.Enum(['never', 'until', 'count']),
  repeatUntil: Type.String(),
  count: Type.String(),
  exDates: Texts,
  rDates: Texts,
  onlyCalendarIds: Texts,
  exceptCalendarIds: Texts,
  timeZone: Type.String(),
  priority: PriorityClass,
  share: Type.String(),
  plays: Type.String(),
  start: Type.Enum(['interrupt', 'queue']),
})
export type RuleForm = Static<typeof RuleForm>

/** A form for something new, beginning at the day that is looked at. */
export function emptyForm(schedule: StaffSchedule, today: string): RuleForm {
  return {
    name: '',
    what: 'playlist',
    zoneId: zoneChoices(schedule)[0] ?? '',
    playlistId: schedule.playlists[0]?.id ?? '',
    slideId: schedule.slides[0]?.id ?? '',
    layoutId: schedule.layouts[0]?.id ?? '',
    percent: '0',
    where: 'screens',
    screenIds: [],
    groupId: schedule.groups[0]?.id ?? '',
    expression: '',
    validFrom: '',
    validUntil: '',
    allDay: false,
    from: '08:00',
    until: '18:00',
    days: 'every',
    weekdays: [weekdayOf(today)],
    alsoWeekdays: [],
    interval: '1',
    ordinal: '1',
    monthWeekday: String(weekdayOf(today)),
    monthDay: String(Number(today.slice(8))),
    rrule: '',
    repeatFrom: today,
    ends: 'never',
    repeatUntil: '',
    count: '10',
    exDates: [],
    rDates: [],
    onlyCalendarIds: [],
    exceptCalendarIds: [],
    timeZone: '',
    priority: 'campaign',
    share: '',
    plays: '',
    start: 'interrupt',
  }
}

/** The fields for a rule that exists, so that `draftOf` gives it back. */
export function formOf(rule: Rule | RuleDraft, schedule: StaffSchedule, today: string): RuleForm {
  const { times } = rule
  return {
    ...emptyForm(schedule, today),
    name: rule.name,
    ...actionFields(rule.action),
    ...targetFields(rule.target),
    validFrom: times.validFrom ?? '',
    validUntil: times.validUntil ?? '',
    allDay: times.window === undefined,
    ...times.window,
    ...dayFields(times),
    onlyCalendarIds: [...(times.onlyCalendarIds ?? [])],
    exceptCalendarIds: [...(times.exceptCalendarIds ?? [])],
    timeZone: times.timeZone ?? '',
    priority: rule.priority,
    share: rule.sharePercent?.toString() ?? '',
    plays: rule.playsPerHourMax?.toString() ?? '',
    start: rule.start ?? 'interrupt',
  }
}

/** The rule that the fields mean, as far as they can be read; `problemsOf` says where they can not. */
export function draftOf(form: RuleForm): RuleDraft {
  return {
    name: form.name.trim(),
    action: actionOf(form),
    target: targetOf(form),
    times: timesOf(form),
    priority: form.priority,
    ...(form.share.trim() === '' ? {} : { sharePercent: Number(form.share) }),
    ...(form.plays.trim() === '' ? {} : { playsPerHourMax: Number(form.plays) }),
    ...(form.start === 'queue' ? { start: 'queue' } : {}),
  }
}

function actionFields(action: RuleAction): Partial<RuleForm> {
  if (action.kind === 'light') return { what: 'light', percent: String(action.percent) }
  const { kind, ...ids } = action
  return { what: kind, ...ids }
}

function actionOf(form: RuleForm): RuleAction {
  switch (form.what) {
    case 'playlist':
      return { kind: 'playlist', zoneId: form.zoneId, playlistId: form.playlistId }
    case 'slide':
      return { kind: 'slide', zoneId: form.zoneId, slideId: form.slideId }
    case 'layout':
      return { kind: 'layout', layoutId: form.layoutId }
    case 'light':
      return { kind: 'light', percent: Number(form.percent) }
  }
}

function targetFields(target: RuleTarget): Partial<RuleForm> {
  switch (target.kind) {
    case 'screens':
      return { where: 'screens', screenIds: [...target.screenIds] }
    case 'group':
      return { where: 'group', groupId: target.groupId }
    case 'tags':
      return { where: 'tags', expression: target.expression }
  }
}

function targetOf(form: RuleForm): RuleTarget {
  switch (form.where) {
    case 'screens':
      return { kind: 'screens', screenIds: form.screenIds }
    case 'group':
      return { kind: 'group', groupId: form.groupId }
    case 'tags':
      return { kind: 'tags', expression: form.expression.trim() }
  }
}

function dayFields({ recurrence, weekdays }: RuleTimes): Partial<RuleForm> {
  if (!recurrence) return weekdays ? { days: 'weekdays', weekdays: [...weekdays] } : {}
  const pattern = patternOf(recurrence.rrule, recurrence.from)
  const fields: Partial<RuleForm> = {
    repeatFrom: recurrence.from,
    rrule: recurrence.rrule,
    exDates: [...(recurrence.exDates ?? [])],
    rDates: [...(recurrence.rDates ?? [])],
  }
  const plain = pattern.kind === 'daily' && pattern.every === 1 && pattern.count === undefined && !pattern.until
  if (plain) return { ...fields, ...(weekdays ? { days: 'weekdays', weekdays: [...weekdays] } : {}) }
  return { ...fields, ...patternFields(pattern), alsoWeekdays: [...(weekdays ?? [])] }
}

function patternFields(pattern: RecurrencePattern): Partial<RuleForm> {
  if (pattern.kind === 'raw') return { days: 'raw' }
  const shared = { days: pattern.kind, interval: String(pattern.every), ...endFields(pattern) }
  switch (pattern.kind) {
    case 'weekly':
      return { ...shared, weekdays: [...pattern.weekdays] }
    case 'monthly-weekday': {
      const [ordinal, ...more] = pattern.ordinals
      // "Am ersten und dritten Montag" has no field; the text of the standard keeps it as it is.
      if (ordinal === undefined || more.length > 0) return { days: 'raw' }
      return { ...shared, ordinal: String(ordinal), monthWeekday: String(pattern.weekday) }
    }
    case 'monthly-day':
      return { ...shared, monthDay: String(pattern.day) }
    case 'daily':
    case 'yearly':
      return shared
  }
}

function endFields({ count, until }: PatternEnd): Partial<RuleForm> {
  if (until !== undefined) return { ends: 'until', repeatUntil: until }
  return count === undefined ? { ends: 'never' } : { ends: 'count', count: String(count) }
}

function timesOf(form: RuleForm): RuleTimes {
  const recurrence = recurrenceOf(form)
  const weekdays = form.days === 'weekdays' ? form.weekdays : form.days === 'every' ? [] : form.alsoWeekdays
  return {
    ...(form.timeZone.trim() === '' ? {} : { timeZone: form.timeZone.trim() }),
    ...(form.validFrom === '' ? {} : { validFrom: form.validFrom }),
    ...(form.validUntil === '' ? {} : { validUntil: form.validUntil }),
    ...(weekdays.length === 0 ? {} : { weekdays: weekdays.toSorted((a, b) => a - b) }),
    ...(form.allDay ? {} : { window: { from: form.from, until: form.until } }),
    ...(recurrence ? { recurrence } : {}),
    ...(form.onlyCalendarIds.length === 0 ? {} : { onlyCalendarIds: form.onlyCalendarIds }),
    ...(form.exceptCalendarIds.length === 0 ? {} : { exceptCalendarIds: form.exceptCalendarIds }),
  }
}

function recurrenceOf(form: RuleForm): Recurrence | undefined {
  const plain = form.days === 'every' || form.days === 'weekdays'
  if (plain && form.exDates.length === 0 && form.rDates.length === 0) return undefined
  return {
    rrule: plain ? 'FREQ=DAILY' : rruleOf(formPattern(form)),
    from: form.repeatFrom,
    ...(form.exDates.length === 0 ? {} : { exDates: form.exDates.toSorted() }),
    ...(form.rDates.length === 0 ? {} : { rDates: form.rDates.toSorted() }),
  }
}

function formPattern(form: RuleForm): RecurrencePattern {
  const every = Number(form.interval) || 1
  const end: PatternEnd =
    form.ends === 'until' && form.repeatUntil !== ''
      ? { until: form.repeatUntil }
      : form.ends === 'count'
        ? { count: Number(form.count) || 1 }
        : {}
  switch (form.days) {
    case 'daily':
    case 'yearly':
      return { kind: form.days, every, ...end }
    case 'weekly':
      return { kind: 'weekly', every, weekdays: form.weekdays.toSorted((a, b) => a - b), ...end }
    case 'monthly-weekday':
      return {
        kind: 'monthly-weekday',
        every,
        ordinals: [Number(form.ordinal)],
        weekday: Number(form.monthWeekday),
        ...end,
      }
    case 'monthly-day':
      return { kind: 'monthly-day', every, day: Number(form.monthDay), ...end }
    case 'every':
    case 'weekdays':
    case 'raw':
      return { kind: 'raw', rrule: form.rrule.trim().replace(/^RRULE:/i, '') }
  }
}
