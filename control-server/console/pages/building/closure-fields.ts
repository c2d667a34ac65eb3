import { html, nothing } from 'lit'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import { atText } from '../../parts/times.ts'
import { buildingTexts } from './building-texts.ts'
import { type ClosureForm, type ClosureProblems, REASON_LENGTH_MAX, type UntilPreset } from './closure-form-state.ts'

const texts = buildingTexts.form

export interface ClosureFields {
  readonly form: ClosureForm
  readonly problems: ClosureProblems
  readonly presets: readonly UntilPreset[]
  /** When it would end: undefined for no end, null for what is not understood yet. */
  readonly ends: number | null | undefined
  readonly now: number
  /** A lift or stairs, which can also be out of order. */
  readonly canBreak: boolean
  readonly type: (changes: Partial<ClosureForm>) => void
}

/** What is the matter, from when until when, and why. */
export function closureFields({ canBreak, ends, form, now, presets, problems, type }: ClosureFields) {
  const moment = (name: 'fromText' | 'untilText') =>
    textField({
      name,
      label: texts[name],
      value: form[name],
      onInput: (value) => type({ [name]: value }),
      hint: texts.momentHint,
      problem: problems[name],
      lengthMax: 40,
    })
  const begins = { now: texts.now, later: texts.later }
  return html`
    ${canBreak ? choices(texts.kind, ['out-of-order', 'closed'], form.kind, texts.kinds, (kind) => type({ kind })) : nothing}
    ${choices(texts.from, ['now', 'later'], form.begins, begins, (chosen) => type({ begins: chosen }))}
    ${form.begins === 'later' ? moment('fromText') : nothing}
    ${choices(texts.until, presets, form.until, form.begins === 'later' ? texts.laterPresets : texts.presets, (until) => type({ until }))}
    ${
      form.until === 'other'
        ? moment('untilText')
        : problems.untilText === undefined
          ? nothing
          : html`<p class="error" role="alert">${icon('warning')}<span>${problems.untilText}</span></p>`
    }
    ${ends === null || problems.untilText !== undefined ? nothing : html`<p class="note">${endText(ends, now)}</p>`}
    ${textField({
      name: 'reason',
      label: texts.reason,
      optional: texts.optional,
      value: form.reason,
      onInput: (reason) => type({ reason }),
      hint: texts.reasonHint,
      problem: problems.reason,
      lengthMax: REASON_LENGTH_MAX,
    })}
  `
}

/** "Endet um 18:00 Uhr.", "Endet am 26. November um 08:00 Uhr.": a day that is not today is said. */
function endText(ends: number | undefined, now: number): string {
  return ends === undefined ? texts.noEnd : texts.ends(atText(ends, now))
}

function choices<T extends string>(
  legend: string,
  values: readonly T[],
  chosen: T,
  words: Readonly<Record<T, string>>,
  choose: (value: T) => void,
) {
  return html`<fieldset class="tight ${values.length === 2 ? 'short' : ''}">
    <legend>${legend}</legend>
    <div class="presets">
      ${values.map(
        (value) =>
          html`<label class="choice">
            <input type="radio" name=${legend} .checked=${value === chosen} @change=${() => choose(value)} />
            <span>${words[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}
