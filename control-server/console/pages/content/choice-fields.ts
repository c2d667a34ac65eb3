import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../parts/icons.ts'
import type { TextField } from '../../parts/text-field.ts'

type Choice = Pick<TextField, 'name' | 'label' | 'value' | 'problem' | 'onInput'>

/** One of a few: the browser's own list. */
export function selectField(
  field: Choice & { readonly options: readonly (readonly [string, string])[] },
): TemplateResult {
  return labelled(
    field,
    html`<select
      id=${field.name}
      aria-invalid=${field.problem !== undefined}
      aria-describedby=${field.problem ? `${field.name}-problem` : nothing}
      @change=${(event: Event) => field.onInput((event.currentTarget as HTMLSelectElement).value)}
    >
      ${field.options.map(([value, label]) => html`<option value=${value} ?selected=${field.value === value}>${label}</option>`)}
    </select>`,
  )
}

/** A day: the browser's own calendar. */
export function dateField(field: Choice): TemplateResult {
  return labelled(
    field,
    html`<input
      id=${field.name}
      type="date"
      .value=${field.value}
      aria-invalid=${field.problem !== undefined}
      aria-describedby=${field.problem ? `${field.name}-problem` : nothing}
      @input=${(event: Event) => field.onInput((event.currentTarget as HTMLInputElement).value)}
    />`,
  )
}

function labelled({ name, label, problem }: Choice, input: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${input}
    ${problem ? html`<span class="error" id="${name}-problem">${icon('warning')}<span>${problem}</span></span>` : nothing}
  </div>`
}
