import { html, nothing } from 'lit'
import { icon } from './icons.ts'

export interface TextField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string
  readonly optional?: string
  /** A sentence that says what is wrong. */
  readonly problem?: string | undefined
  readonly lengthMax?: number
  /** More than one line: a text area of this height. */
  readonly lines?: number
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url'
}

/** A labelled input; hint and problem are read out with it. */
export function textField(field: TextField) {
  const described = [field.hint ? `${field.name}-hint` : '', field.problem ? `${field.name}-problem` : '']
    .join(' ')
    .trim()
  const onInput = (event: Event) => field.onInput((event.currentTarget as HTMLInputElement).value)
  const input = field.lines
    ? html`<textarea
        id=${field.name}
        rows=${field.lines}
        maxlength=${field.lengthMax ?? nothing}
        .value=${field.value}
        aria-invalid=${field.problem !== undefined}
        aria-describedby=${described || nothing}
        @input=${onInput}
      ></textarea>`
    : html`<input
        id=${field.name}
        type="text"
        inputmode=${field.inputMode ?? 'text'}
        maxlength=${field.lengthMax ?? nothing}
        .value=${field.value}
        autocomplete="off"
        aria-invalid=${field.problem !== undefined}
        aria-describedby=${described || nothing}
        @input=${onInput}
      />`
  return html`<div class="field">
    <label for=${field.name}>${field.label}${field.optional ? html`<small>${field.optional}</small>` : nothing}</label>
    ${input} ${field.hint ? html`<span class="note" id="${field.name}-hint">${field.hint}</span>` : nothing}
    ${field.problem ? html`<span class="error" id="${field.name}-problem">${icon('warning')}<span>${field.problem}</span></span>` : nothing}
  </div>`
}
