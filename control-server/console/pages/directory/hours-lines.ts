import { html, nothing } from 'lit'
import { icon } from '../../parts/icons.ts'
import { WEEKDAY_NAMES } from '../planner/german-days.ts'
import { directoryTexts } from './directory-texts.ts'
import type { HoursLine } from './entry-form-state.ts'

const texts = directoryTexts.form

/** Opening hours, one line for each window of a day. */
export function hoursLines(
  lines: readonly HoursLine[],
  problems: readonly (string | undefined)[],
  tell: (lines: HoursLine[]) => void,
) {
  const change = (index: number, changes: Partial<HoursLine>) =>
    tell(lines.map((line, at) => (at === index ? { ...line, ...changes } : line)))
  const text = (event: Event) => (event.currentTarget instanceof HTMLInputElement ? event.currentTarget.value : '')
  return html`<fieldset>
    <legend>${texts.hours}</legend>
    <div class="hours">
      ${lines.length === 0 ? html`<p class="quiet">${texts.noHours}</p>` : nothing}
      ${lines.map(({ from, until, weekday }, index) => {
        const problem = problems[index]
        const day = WEEKDAY_NAMES[weekday - 1] ?? ''
        const time = (which: 'from' | 'until', value: string) =>
          html`<input
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="9"
            aria-label=${`${day} ${texts[which]}`}
            aria-invalid=${problem !== undefined}
            aria-describedby=${problem === undefined ? nothing : `hours-${index}-problem`}
            .value=${value}
            @input=${(event: Event) => change(index, { [which]: text(event) })}
          />`
        return html`<div class="line">
          <select
            aria-label=${texts.weekday}
            @change=${(event: Event) => {
              if (event.currentTarget instanceof HTMLSelectElement)
                change(index, { weekday: Number(event.currentTarget.value) })
            }}
          >
            ${WEEKDAY_NAMES.map((name, at) => html`<option value=${at + 1} ?selected=${at + 1 === weekday}>${name}</option>`)}
          </select>
          ${time('from', from)} ${time('until', until)}
          <button
            type="button"
            class="plain"
            aria-label=${texts.removeHours(day, from)}
            @click=${() => tell(lines.filter((_, at) => at !== index))}
          >
            ×
          </button>
          ${problem === undefined ? nothing : html`<span class="error" id="hours-${index}-problem">${icon('warning')}<span>${problem}</span></span>`}
        </div>`
      })}
      <span><button type="button" @click=${() => tell([...lines, nextLine(lines)])}>${texts.addHours}</button></span>
    </div>
  </fieldset>`
}

/** Most often the next line is the next day with the same hours. */
function nextLine(lines: readonly HoursLine[]): HoursLine {
  const last = lines.at(-1)
  return last ? { ...last, weekday: (last.weekday % 7) + 1 } : { weekday: 1, from: '08:00', until: '16:00' }
}
