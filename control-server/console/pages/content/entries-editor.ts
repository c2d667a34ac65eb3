import { html } from 'lit'
import { EMPTY_ENTRY, type FormEntry } from './slide-form-state.ts'
import { slideTexts } from './slide-texts.ts'

const { entries: words } = slideTexts

/** The events of a slide, one small form each. */
export function entriesEditor(entries: readonly FormEntry[], onChange: (entries: FormEntry[]) => void) {
  const change = (index: number, part: Partial<FormEntry>): void =>
    onChange(entries.map((entry, at) => (at === index ? { ...entry, ...part } : entry)))
  return html`<fieldset class="group">
    <legend>${words.title}</legend>
    ${entries.map(
      (entry, index) =>
        html`<fieldset class="entry">
          <legend class="note">${words.legend(index + 1)}</legend>
          ${input(entry, index, 'title', 'text', change, 120)} ${input(entry, index, 'place', 'text', change, 80)}
          <div class="thirds">
            ${input(entry, index, 'date', 'date', change)} ${input(entry, index, 'from', 'time', change)}
            ${input(entry, index, 'until', 'time', change)}
          </div>
          <button
            type="button"
            class="plain"
            aria-label=${words.removeOf(index + 1)}
            @click=${() => onChange(entries.filter((_entry, at) => at !== index))}
          >
            ${words.remove}
          </button>
        </fieldset>`,
    )}
    <button type="button" @click=${() => onChange([...entries, { ...EMPTY_ENTRY, date: entries.at(-1)?.date ?? '' }])}>
      ${words.add}
    </button>
  </fieldset>`
}

const LABELS = { title: words.name, date: words.date, from: words.from, until: words.until, place: words.place }

function input(
  entry: FormEntry,
  index: number,
  name: keyof FormEntry,
  type: 'text' | 'date' | 'time',
  change: (index: number, part: Partial<FormEntry>) => void,
  lengthMax = 10,
) {
  const id = `entry-${index}-${name}`
  return html`<div class="field">
    <label for=${id}>${LABELS[name]}</label>
    <input
      id=${id}
      type=${type}
      maxlength=${lengthMax}
      autocomplete="off"
      .value=${entry[name]}
      @input=${(event: Event) => change(index, { [name]: (event.currentTarget as HTMLInputElement).value })}
    />
  </div>`
}
