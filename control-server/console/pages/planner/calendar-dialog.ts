import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Calendar } from '#schema/calendar'
import { baseStyles } from '../../parts/base-styles.ts'
import { textField } from '../../parts/text-field.ts'
import { calendarProblem, inOrder } from './calendar-check.ts'
import { dateFromText, dateText } from './date-text.ts'
import { dialogStyles } from './dialog-styles.ts'
import { EntryDialog } from './entry-dialog.ts'
import { dayPicker } from './form-fields.ts'
import type { PlannerCommand } from './planner-desk.ts'
import { plannerTexts } from './planner-texts.ts'
import { readStyles } from './read-styles.ts'

type Day = Calendar['days'][number]
const say = plannerTexts.calendar

/** Closures and school holidays: named days that rules leave out or wait for. */
@customElement('lotse-console-calendar-dialog')
export class CalendarDialog extends EntryDialog<Calendar> {
  static override styles = [baseStyles, readStyles, dialogStyles]

  @property({ attribute: false }) declare calendars: readonly Calendar[]
  @property() declare today: string

  protected readonly say = say
  protected readonly hint = say.holidaysHint

  protected get entries() {
    return this.calendars
  }

  protected newEntry(id: string): Calendar {
    return { id, name: '', days: [{ from: this.today, until: '' }] }
  }

  protected problemOf(draft: Calendar): string | undefined {
    return calendarProblem(draft)
  }

  protected saveCommand(draft: Calendar, before: Calendar | undefined): PlannerCommand {
    return (commands) => commands.saveCalendar(inOrder(draft), before)
  }

  protected removeCommand(calendar: Calendar): PlannerCommand {
    return (commands) => commands.removeCalendar(calendar)
  }

  protected fields(draft: Calendar) {
    return html`${textField({
        name: 'name',
        label: say.name,
        hint: say.nameHint,
        value: draft.name,
        lengthMax: 80,
        onInput: (name) => this.change({ name }),
      })}
      <ol class="days">
        ${draft.days.map((day, index) => this.#day(day, index))}
      </ol>
      <p class="note">${say.untilHint}</p>
      <span><button type="button" @click=${() => this.#addDay(draft)}>${say.addDays}</button></span>`
  }

  #day(day: Day, index: number) {
    const change = (part: Partial<Day>) => this.#changeDay(index, part)
    return html`<li>
      ${this.#date(`from-${index}`, say.from, day.from, (from) => change({ from }))}
      ${this.#date(`until-${index}`, say.until, day.until, (until) => change({ until }))}
      <span class="field">
        <label for="name-${index}">${say.dayName}</label>
        <input
          id="name-${index}"
          type="text"
          maxlength="80"
          .value=${day.name ?? ''}
          @input=${(event: Event) => change({ name: (event.currentTarget as HTMLInputElement).value })}
        />
      </span>
      <button
        type="button"
        class="plain"
        aria-label=${say.removeDays(day.name || dateText(day.from))}
        @click=${() => this.#removeDay(index)}
      >
        ×
      </button>
    </li>`
  }

  #date(id: string, label: string, value: string, change: (date: string) => void) {
    const typed = (event: Event) => {
      const { value: text } = event.currentTarget as HTMLInputElement
      change(dateFromText(text, this.today) ?? text.trim())
    }
    return html`<span class="field">
      <label for=${id}>${label}</label>
      <span class="read">
        <input id=${id} type="text" class="num" autocomplete="off" .value=${dateText(value)} @change=${typed} />
        ${dayPicker(label, value, change)}
      </span>
    </span>`
  }

  #changeDay(index: number, part: Partial<Day>): void {
    this.change({ days: (this.draft?.days ?? []).map((day, place) => (place === index ? { ...day, ...part } : day)) })
  }

  #removeDay(index: number): void {
    this.change({ days: (this.draft?.days ?? []).filter((_day, place) => place !== index) })
  }

  #addDay({ days }: Calendar): void {
    this.change({ days: [...days, { from: '', until: '' }] })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#from-${days.length}`)?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-calendar-dialog': CalendarDialog
  }
}
