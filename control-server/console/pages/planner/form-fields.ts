import { html, nothing } from 'lit'
import type { StaffSchedule } from '#schema/staff-schedule'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import { dateFromText, dateText, timeFromText } from './date-text.ts'
import { WEEKDAY_NAMES } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import type { RuleForm } from './rule-form.ts'
import type { RuleField, RuleProblems } from './rule-problems.ts'

/** What every part of the rule form needs. */
export interface FormContext {
  readonly form: RuleForm
  readonly schedule: StaffSchedule
  readonly today: string
  readonly problems: RuleProblems
  /** Said beside a field without keeping the rule from being saved. */
  readonly warnings: RuleProblems
  readonly change: (part: Partial<RuleForm>) => void
}

type TextName = {
  [Name in keyof RuleForm]: RuleForm[Name] extends string ? (string extends RuleForm[Name] ? Name : never) : never
}[keyof RuleForm]
type ListName = { [Name in keyof RuleForm]: RuleForm[Name] extends string[] ? Name : never }[keyof RuleForm]

interface Labelled {
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

/** A line of text. */
export function line(context: FormContext, name: TextName, { hint, label, optional }: Labelled, inputMode?: 'decimal') {
  return html`${textField({
    name,
    label,
    value: context.form[name],
    problem: context.problems[name],
    onInput: (value) => context.change({ [name]: value }),
    ...(hint === undefined ? {} : { hint }),
    ...(optional ? { optional: plannerTexts.form.optional } : {}),
    ...(inputMode ? { inputMode } : {}),
  })}${warning(context, name)}`
}

/** A time of day, read as people write it: "8", "8:45", "845". */
export function timeField(context: FormContext, name: 'from' | 'until', { label }: Labelled) {
  return readField(context, name, { label }, context.form[name], (text, isDone) => {
    const time = timeFromText(text)
    if (isDone) context.change({ [name]: time ?? text.trim() })
    else if (time !== undefined && /^\d{2}:\d{2}$/.test(text.trim())) context.change({ [name]: time })
  })
}

/** A day, read as people write it, with the browser's calendar beside it. */
export function dateField(context: FormContext, name: TextName, { label, optional }: Labelled) {
  const field = { label, ...(optional ? { optional } : {}) }
  const take: TakeText = (text, isDone) => {
    const date = dateFromText(text, context.today)
    if (isDone) context.change({ [name]: date ?? text.trim() })
    else if (date !== undefined && /\.\d{4}$/.test(text.trim())) context.change({ [name]: date })
  }
  return readField(context, name, field, dateText(context.form[name]), take, (date) => context.change({ [name]: date }))
}

/** Told every letter, and the whole when the person has done with the field. */
type TakeText = (text: string, isDone: boolean) => void

function readField(
  context: FormContext,
  name: TextName,
  { label, optional }: Labelled,
  value: string,
  take: TakeText,
  pick?: (date: string) => void,
) {
  const problem = context.problems[name]
  return html`<div class="field">
    <label for=${name}>${label}${optional ? html`<small>${plannerTexts.form.optional}</small>` : nothing}</label>
    <div class="read">
      <input
        id=${name}
        type="text"
        class="num"
        autocomplete="off"
        .value=${value}
        aria-invalid=${problem !== undefined}
        aria-describedby=${problem === undefined ? nothing : `${name}-problem`}
        @input=${(event: Event) => take(textOf(event), false)}
        @change=${(event: Event) => take(textOf(event), true)}
      />
      ${pick ? dayPicker(label, context.form[name], pick) : nothing}
    </div>
    ${problemLine(name, problem)} ${warning(context, name)}
  </div>`
}

/** The browser's calendar, for the mouse. */
export function dayPicker(label: string, value: string, pick: (date: string) => void) {
  return html`<input
    class="picker"
    type="date"
    tabindex="-1"
    aria-label=${plannerTexts.form.pickDay(label)}
    .value=${value}
    @change=${(event: Event) => pick(textOf(event))}
  />`
}

function textOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value
}

export interface Choice {
  readonly value: string
  readonly label: string
}

export function select(
  context: FormContext,
  name: TextName | 'days' | 'priority' | 'ends',
  { hint, label }: Labelled,
  choices: readonly Choice[],
) {
  const value = context.form[name]
  const problem = context.problems[name]
  const known = choices.some((choice) => choice.value === value)
  const described = [hint ? `${name}-hint` : '', problem ? `${name}-problem` : ''].join(' ').trim()
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      aria-invalid=${problem !== undefined}
      aria-describedby=${described || nothing}
      @change=${(event: Event) => context.change({ [name]: (event.currentTarget as HTMLSelectElement).value })}
    >
      ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`)}
    </select>
    ${hint ? html`<span class="note" id="${name}-hint">${hint}</span>` : nothing} ${problemLine(name, problem)}
    ${warning(context, name)}
  </div>`
}

/** One of a few, as a row of buttons that are radio fields underneath. */
export function switcher(
  context: FormContext,
  name: 'what' | 'where' | 'start',
  label: string,
  choices: readonly Choice[],
) {
  return html`<div class="switch" role="radiogroup" aria-label=${label}>
    ${choices.map(
      ({ label: words, value }) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${context.form[name] === value}
            @change=${() => context.change({ [name]: value })}
          /><span>${words}</span>
        </label>`,
    )}
  </div>`
}

/** Monday to Sunday to be pressed. */
export function weekdayField(context: FormContext, name: 'weekdays' | 'alsoWeekdays', label: string) {
  const chosen = context.form[name]
  const problem = context.problems[name]
  return html`<fieldset class="field" id=${name} tabindex="-1" aria-invalid=${problem !== undefined}>
    <legend>${label}</legend>
    <div class="week">
      ${WEEKDAY_NAMES.map((day, index) => {
        const weekday = index + 1
        const isOn = chosen.includes(weekday)
        const next = isOn ? chosen.filter((one) => one !== weekday) : [...chosen, weekday]
        return html`<label title=${day}>
          <input type="checkbox" .checked=${isOn} @change=${() => context.change({ [name]: next })} /><span
            ><span aria-hidden="true">${day.slice(0, 2)}</span><span class="visually-hidden">${day}</span></span
          >
        </label>`
      })}
    </div>
    ${problemLine(name, problem)} ${warning(context, name)}
  </fieldset>`
}

/** Ids to be ticked. */
export function tickList(context: FormContext, name: ListName, label: string, choices: readonly Choice[]) {
  const chosen = context.form[name]
  const problem = context.problems[name]
  return html`<fieldset class="field" id=${name} tabindex="-1" aria-invalid=${problem !== undefined}>
    <legend>${label}</legend>
    <div class="ticks">
      ${choices.map(({ label: words, value }) => {
        const isOn = chosen.includes(value)
        const next = isOn ? chosen.filter((one) => one !== value) : [...chosen, value]
        return html`<label class="tick">
          <input type="checkbox" .checked=${isOn} @change=${() => context.change({ [name]: next })} />${words}
        </label>`
      })}
    </div>
    ${problemLine(name, problem)} ${warning(context, name)}
  </fieldset>`
}

export function problemLine(name: string, problem: string | undefined) {
  return problem === undefined
    ? nothing
    : html`<span class="error" id="${name}-problem">${icon('warning')}<span>${problem}</span></span>`
}

export function warning(context: FormContext, name: RuleField) {
  const text = context.warnings[name]
  return text === undefined ? nothing : html`<div class="box"><span>${text}</span></div>`
}
