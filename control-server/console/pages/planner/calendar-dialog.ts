import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Calendar } from '#schema/calendar'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import { calendarProblem, inOrder } from './calendar-check.ts'
import { dateFromText, dateText } from './date-text.ts'
import { dialogStyles } from './dialog-styles.ts'
import { dayPicker } from './form-fields.ts'
import type { PlannerCommand } from './planner-desk.ts'
import { plannerTexts } from './planner-texts.ts'
import { readStyles } from './read-styles.ts'

type Day = Calendar['days'][number]
const say = plannerTexts.calendar

/**
 * Closures and school holidays: named days that rules leave out or wait for.
 * @fires run-command - `PlannerCommand`: save or remove a calendar.
 */
@customElement('lotse-console-calendar-dialog')
export class CalendarDialog extends LitElement {
  static override styles = [baseStyles, readStyles, dialogStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare calendars: readonly Calendar[]
  @property() declare today: string
  @property({ type: Boolean }) declare busy: boolean
  @property() declare refusal: string
  @state() declare private draft: Calendar | undefined
  @state() declare private problem: string | undefined
  @query('dialog') declare private dialog: HTMLDialogElement

  open(): void {
    this.#show(this.calendars[0])
    this.dialog.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      <div class="top">
        <h2 id="title">${say.title}</h2>
        <button class="plain" @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <div class="two">
        <div class="list">
          ${this.calendars.map(
            (calendar) =>
              html`<button
                aria-current=${calendar.id === this.draft?.id ? 'true' : nothing}
                @click=${() => this.#show(calendar)}
              >
                ${calendar.name}
              </button>`,
          )}
          <button @click=${() => this.#show(undefined)}>+ ${say.add}</button>
          <p class="note">${say.holidaysHint}</p>
        </div>
        ${this.draft ? this.#form(this.draft) : nothing}
      </div>
    </dialog>`
  }

  #form(draft: Calendar) {
    const before = this.#before(draft)
    return html`<form novalidate @submit=${this.#save}>
      ${textField({
        name: 'name',
        label: say.name,
        hint: say.nameHint,
        value: draft.name,
        lengthMax: 80,
        onInput: (name) => this.#change({ name }),
      })}
      <ol class="days">
        ${draft.days.map((day, index) => this.#day(day, index))}
      </ol>
      <p class="note">${say.untilHint}</p>
      <span><button type="button" @click=${() => this.#addDay(draft)}>${say.addDays}</button></span>
      <div role="alert" class=${this.problem || this.refusal ? '' : 'hush'}>
        ${this.problem || this.refusal ? html`<p class="error">${icon('warning')}<span>${this.problem || this.refusal}</span></p>` : nothing}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>${say.save}</button>
        ${before ? html`<button type="button" class="plain away" @click=${() => this.#remove(before)}>${say.remove}</button>` : nothing}
      </div>
    </form>`
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

  #before({ id }: Calendar): Calendar | undefined {
    return this.calendars.find((calendar) => calendar.id === id)
  }

  #show(calendar: Calendar | undefined): void {
    this.problem = undefined
    this.draft = calendar ?? { id: this.services.newId(), name: '', days: [{ from: this.today, until: '' }] }
  }

  #change(part: Partial<Calendar>): void {
    if (!this.draft) return
    this.problem = undefined
    this.draft = { ...this.draft, ...part }
  }

  #changeDay(index: number, part: Partial<Day>): void {
    this.#change({ days: (this.draft?.days ?? []).map((day, place) => (place === index ? { ...day, ...part } : day)) })
  }

  #removeDay(index: number): void {
    this.#change({ days: (this.draft?.days ?? []).filter((_day, place) => place !== index) })
  }

  #addDay({ days }: Calendar): void {
    this.#change({ days: [...days, { from: '', until: '' }] })
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#from-${days.length}`)?.focus())
  }

  readonly #save = (event: Event): void => {
    event.preventDefault()
    const { draft } = this
    if (!draft || this.busy) return
    this.problem = calendarProblem(draft)
    if (this.problem === undefined) this.#run((commands) => commands.saveCalendar(inOrder(draft), this.#before(draft)))
  }

  #remove(calendar: Calendar): void {
    this.#run((commands) => commands.removeCalendar(calendar))
  }

  /** What the server has taken closes the dialog; a refusal stays to be read. */
  #run(command: PlannerCommand): void {
    const run: PlannerCommand = async (commands) => {
      const answer = await command(commands)
      if (answer.ok) this.dialog.close()
      return answer
    }
    this.dispatchEvent(new CustomEvent('run-command', { detail: run }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-calendar-dialog': CalendarDialog
  }
}
