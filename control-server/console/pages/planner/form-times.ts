import { html, nothing } from 'lit'
import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import {
  type Choice,
  dateField,
  dayPicker,
  type FormContext,
  line,
  select,
  tickList,
  timeField,
  warning,
  weekdayField,
} from './form-fields.ts'
import { fullDateWords, WEEKDAY_NAMES, weekdayName } from './german-days.ts'
import { PUBLIC_HOLIDAYS_NAME } from './names.ts'
import { plannerTexts } from './planner-texts.ts'
import type { RuleForm } from './rule-form.ts'
import { dayNumber, weekdayOf } from '#player/time'
import { dateFromText } from './date-text.ts'

const say = plannerTexts.form

/** When a rule holds: times of day, days, and behind a fold what few rules need. */
export function timesFields(context: FormContext) {
  const { form } = context
  return html`<fieldset class="part">
    <legend>${say.when}</legend>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${form.allDay}
        @change=${() => context.change({ allDay: !form.allDay })}
      />${say.allDay}
    </label>
    ${form.allDay ? nothing : windowFields(context)}
    ${select(
      context,
      'days',
      { label: say.days },
      Object.entries(say.dayKinds).map(([value, label]) => ({ value, label })),
    )}
    ${dayFields(context)}
    <details ?open=${hasMore(form) || isWrong(context)}>
      <summary>${say.more}</summary>
      <div class="stack">${moreFields(context)}</div>
    </details>
  </fieldset>`
}

function windowFields(context: FormContext) {
  const { from, until } = context.form
  const isNextDay = from !== '' && until !== '' && until <= from && until !== '00:00'
  return html`<div class="row">
      ${timeField(context, 'from', { label: say.from })} ${timeField(context, 'until', { label: say.until })}
    </div>
    ${isNextDay ? html`<p class="note" role="status">${say.nextDay(until)}</p>` : nothing}`
}

function dayFields(context: FormContext) {
  const { form } = context
  switch (form.days) {
    case 'every':
      return nothing
    case 'weekdays':
      return weekdayField(context, 'weekdays', say.weekdays)
    case 'raw':
      return [
        line(context, 'rrule', { label: say.rrule, hint: say.rruleHint }),
        dateField(context, 'repeatFrom', { label: say.repeatFrom }),
        alsoWeekdays(context),
      ]
    case 'weekly':
      return [weekdayField(context, 'weekdays', say.weekdays), countedFields(context, say.units.weekly)]
    case 'monthly-weekday':
      return [monthlyWeekday(context), countedFields(context, say.units.monthly)]
    case 'monthly-day':
      return [
        select(context, 'monthDay', { label: say.monthDay }, monthDays),
        countedFields(context, say.units.monthly),
      ]
    case 'daily':
      return countedFields(context, say.units.daily)
    case 'yearly':
      return countedFields(context, say.units.yearly)
  }
}

const monthDays: readonly Choice[] = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: String(index + 1), label: `${index + 1}.` })),
  { value: '-1', label: say.lastDay },
]

function monthlyWeekday(context: FormContext) {
  const weekdays = WEEKDAY_NAMES.map((label, index) => ({ value: String(index + 1), label }))
  const order = ['1', '2', '3', '4', '5', '-1'] as const
  return html`<div class="row">
    ${select(
      context,
      'ordinal',
      { label: say.ordinal },
      order.map((value) => ({ value, label: say.ordinals[value] })),
    )}
    ${select(context, 'monthWeekday', { label: say.weekday }, weekdays)}
  </div>`
}

function countedFields(context: FormContext, unit: string) {
  const { form } = context
  const from = form.repeatFrom
  return html`<div class="row">
      ${line(context, 'interval', { label: say.interval(unit) }, 'decimal')}
      ${dateField(context, 'repeatFrom', { label: say.repeatFrom })}
    </div>
    ${dayNumber(from) === undefined ? nothing : html`<p class="note">${weekdayName(weekdayOf(from))}, ${fullDateWords(from)}</p>`}
    <div class="row">
      ${select(
        context,
        'ends',
        { label: say.ends },
        Object.entries(say.endKinds).map(([value, label]) => ({ value, label })),
      )}
      ${form.ends === 'until' ? dateField(context, 'repeatUntil', { label: say.repeatUntil }) : nothing}
      ${form.ends === 'count' ? line(context, 'count', { label: say.count }, 'decimal') : nothing}
    </div>
    ${alsoWeekdays(context)}`
}

/** Only for rules that have it; a new rule says its weekdays in one place. */
function alsoWeekdays(context: FormContext) {
  return context.form.alsoWeekdays.length === 0 ? nothing : weekdayField(context, 'alsoWeekdays', say.alsoWeekdays)
}

function moreFields(context: FormContext) {
  const calendars = [
    { value: PUBLIC_HOLIDAYS_NW, label: PUBLIC_HOLIDAYS_NAME },
    ...context.schedule.calendars.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return html`
    <div class="row">
      ${dateField(context, 'validFrom', { label: say.validFrom, optional: true })}
      ${dateField(context, 'validUntil', { label: say.validUntil, optional: true })}
    </div>
    ${tickList(context, 'exceptCalendarIds', say.except, calendars)}
    ${tickList(context, 'onlyCalendarIds', say.only, calendars)} ${dayList(context, 'exDates', say.exDates)}
    ${dayList(context, 'rDates', say.rDates)}
    ${line(context, 'timeZone', { label: say.timeZone, hint: say.timeZoneHint(context.schedule.timeZone) })}
  `
}

/** Single days: each with a way to take it out, and a field for one more. */
function dayList(context: FormContext, name: 'exDates' | 'rDates', label: string) {
  const dates = context.form[name]
  const add = (text: string): boolean => {
    const date = dateFromText(text, context.today)
    if (date !== undefined) context.change({ [name]: [...new Set([...dates, date])].toSorted() })
    return date !== undefined
  }
  const typed = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    if (add(input.value)) input.value = ''
  }
  return html`<div class="field">
    <label for=${name}>${label}<small>${say.optional}</small></label>
    ${
      dates.length === 0
        ? nothing
        : html`<ul class="dates">
            ${dates.map(
              (date) =>
                html`<li>
                  <button
                    type="button"
                    aria-label=${say.removeDay(fullDateWords(date))}
                    @click=${() => context.change({ [name]: dates.filter((one) => one !== date) })}
                  >
                    ${fullDateWords(date)}<span aria-hidden="true">×</span>
                  </button>
                </li>`,
            )}
          </ul>`
    }
    <div class="read">
      <input id=${name} type="text" class="num" autocomplete="off" placeholder=${say.dayExample} @change=${typed} />
      ${dayPicker(label, '', add)}
    </div>
    ${warning(context, name)}
  </div>`
}

function hasMore(form: RuleForm): boolean {
  return (
    form.validFrom !== '' ||
    form.validUntil !== '' ||
    form.timeZone !== '' ||
    [form.exceptCalendarIds, form.onlyCalendarIds, form.exDates, form.rDates].some((list) => list.length > 0)
  )
}

function isWrong({ problems, warnings }: FormContext): boolean {
  const names = ['validFrom', 'validUntil', 'timeZone', 'exceptCalendarIds'] as const
  return names.some((name) => problems[name] !== undefined || warnings[name] !== undefined)
}
