import { html, nothing } from 'lit'
import { parseTagExpression } from '#player/schedule/tag-expression'
import { type FormContext, line, select, switcher, tickList } from './form-fields.ts'
import { reachedScreens } from './plan-model.ts'
import { plannerTexts } from './planner-texts.ts'
import { draftOf } from './rule-form.ts'
import { screenNames } from './rule-words.ts'

const say = plannerTexts.form

/** Where a rule holds: named screens, a group, or an expression with what it finds right now. */
export function targetFields(context: FormContext) {
  const { form, schedule } = context
  return html`<fieldset class="part">
    <legend>${say.where}</legend>
    ${switcher(context, 'where', say.where, [
      { value: 'screens', label: say.wheres.screens },
      { value: 'group', label: say.wheres.group },
      { value: 'tags', label: say.wheres.tags },
    ])}
    ${form.where === 'screens' ? screenField(context) : nothing}
    ${
      form.where === 'group'
        ? select(
            context,
            'groupId',
            { label: say.group },
            schedule.groups.map(({ id, name }) => ({ value: id, label: name })),
          )
        : nothing
    }
    ${form.where === 'tags' ? expressionField(context) : nothing}
    ${form.where === 'screens' ? nothing : html`<p class="note" role="status">${found(context)}</p>`}
  </fieldset>`
}

function screenField(context: FormContext) {
  const { form, schedule } = context
  const all = schedule.screens.map(({ id }) => id)
  const hasAll = form.screenIds.length === all.length
  return html`${tickList(
      context,
      'screenIds',
      say.wheres.screens,
      schedule.screens.map(({ id, name }) => ({ value: id, label: name })),
    )}
    <span
      ><button type="button" class="plain small" @click=${() => context.change({ screenIds: hasAll ? [] : all })}>
        ${hasAll ? say.noScreens : say.allScreens}
      </button></span
    >`
}

/** The place of a mistake is shown under the text, at its character. */
function expressionField(context: FormContext) {
  const text = context.form.expression
  const parsed = parseTagExpression(text)
  const wrong = text.trim() !== '' && !parsed.ok ? parsed.error : undefined
  const described = wrong ? { ...context, problems: { ...context.problems, expression: wrong.text } } : context
  return html`${line(described, 'expression', { label: say.expression, hint: say.expressionHint })}
  ${
    wrong
      ? html`<p class="pointer" aria-hidden="true">
          ${text.slice(0, wrong.position)}<mark>${text.slice(wrong.position) || '…'}</mark>
        </p>`
      : nothing
  }`
}

function found(context: FormContext): string {
  const screens = reachedScreens(context.schedule, draftOf(context.form))
  return say.matches(screens.length, screenNames(screens))
}
