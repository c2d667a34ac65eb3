import type { RuleRemark } from '#schema/staff-schedule'
import { dayNumber } from '#player/time'
import { timeFromText } from './date-text.ts'
import { draftOf, type RuleForm } from './rule-form.ts'
import { RuleDraft } from '#schema/staff-schedule'
import { parse } from '#schema/parse'
import { plannerTexts } from './planner-texts.ts'

export type RuleField = keyof RuleForm | 'form'

/** What is wrong at which field, one sentence each. */
export type RuleProblems = Readonly<Partial<Record<RuleField, string>>>

/** What keeps these fields from being a rule at all. Whether it makes sense beside the others is `checkRules`' business. */
export function problemsOf(form: RuleForm): RuleProblems {
  const say = plannerTexts.problems
  const problems: Partial<Record<RuleField, string>> = {}
  if (form.name.trim() === '') problems.name = say.name
  if (form.what === 'playlist' && form.playlistId === '') problems.playlistId = say.playlist
  if (form.what === 'slide' && form.slideId === '') problems.slideId = say.slide
  if (form.what === 'layout' && form.layoutId === '') problems.layoutId = say.layout
  if (form.what === 'light' && !isWhole(form.percent, 0, 100)) problems.percent = say.percent
  if (form.where === 'screens' && form.screenIds.length === 0) problems.screenIds = say.screens
  if (form.where === 'group' && form.groupId === '') problems.groupId = say.group
  if (form.where === 'tags' && form.expression.trim() === '') problems.expression = say.expression
  for (const name of ['validFrom', 'validUntil'] as const)
    if (form[name] !== '' && !isDay(form[name])) problems[name] = say.date
  if (isDay(form.validFrom) && isDay(form.validUntil) && form.validUntil < form.validFrom)
    problems.validUntil = say.validity
  for (const name of ['from', 'until'] as const)
    if (!form.allDay && timeFromText(form[name]) !== form[name]) problems[name] = say.time
  if ((form.days === 'weekdays' || form.days === 'weekly') && form.weekdays.length === 0)
    problems.weekdays = say.weekdays
  Object.assign(problems, recurrenceProblems(form))
  if (form.share.trim() !== '' && !isWhole(form.share, 1, 100)) problems.share = say.share
  if (form.plays.trim() !== '' && !isWhole(form.plays, 1, 600)) problems.plays = say.plays
  if (Object.keys(problems).length === 0 && !parse(RuleDraft, draftOf(form)).ok) problems.form = say.form
  return problems
}

/** The field of the form that a remark is about. */
export function fieldOfRemark({ code }: RuleRemark, form: RuleForm): RuleField {
  switch (code) {
    case 'unknown-time-zone':
      return 'timeZone'
    case 'unknown-zone':
      return 'zoneId'
    case 'unknown-playlist':
    case 'empty-playlist':
      return 'playlistId'
    case 'unknown-slide':
      return 'slideId'
    case 'unknown-layout':
      return 'layoutId'
    case 'unknown-group':
      return 'groupId'
    case 'unknown-calendar':
      return 'exceptCalendarIds'
    case 'bad-tags':
      return 'expression'
    case 'bad-recurrence':
      return form.days === 'raw' ? 'rrule' : 'days'
    case 'bad-dates':
      return 'validUntil'
    case 'no-screen':
      return form.where === 'tags' ? 'expression' : form.where === 'group' ? 'groupId' : 'screenIds'
    case 'never-active':
      return 'days'
    case 'too-much-share':
      return 'share'
    case 'always-hidden':
    case 'contradicts':
    case 'overlaps':
      return 'priority'
  }
}

function recurrenceProblems(form: RuleForm): RuleProblems {
  const say = plannerTexts.problems
  if (form.days === 'every' || form.days === 'weekdays') return {}
  const problems: Partial<Record<RuleField, string>> = {}
  if (!isDay(form.repeatFrom)) problems.repeatFrom = form.repeatFrom === '' ? say.repeatFrom : say.date
  if (form.days === 'raw') return form.rrule.trim() === '' ? { ...problems, rrule: say.rrule } : problems
  if (!isWhole(form.interval, 1, 999)) problems.interval = say.interval
  if (form.days === 'monthly-day' && form.monthDay !== '-1' && !isWhole(form.monthDay, 1, 31))
    problems.monthDay = say.monthDay
  if (form.ends === 'until' && !isDay(form.repeatUntil))
    problems.repeatUntil = form.repeatUntil === '' ? say.repeatUntil : say.date
  if (form.ends === 'count' && !isWhole(form.count, 1, 999)) problems.count = say.count
  return problems
}

function isDay(text: string): boolean {
  return dayNumber(text) !== undefined
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most
}
