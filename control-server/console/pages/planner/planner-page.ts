import { html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Rule } from '#schema/rule'
import type { StaffSchedule } from '#schema/staff-schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { ShortcutKeys } from '../../parts/shortcuts.ts'
import { Ticker } from '../../parts/ticker.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import './calendar-dialog.ts'
import type { CalendarDialog } from './calendar-dialog.ts'
import './day-grid.ts'
import type { DayGrid, GridChoice } from './day-grid.ts'
import './group-dialog.ts'
import type { GroupDialog } from './group-dialog.ts'
import { PlannerDesk, type PlannerCommand } from './planner-desk.ts'
import { plannerFoot, plannerHead } from './planner-frame.ts'
import { plannerStyles } from './planner-styles.ts'
import { plannerTexts } from './planner-texts.ts'
import { type PlanModel, reachedScreens } from './plan-model.ts'
import './rule-editor.ts'
import type { RuleEditing } from './rule-editing.ts'
import type { RuleForm } from './rule-form.ts'
import './rule-list.ts'
import './rule-panel.ts'
import type { Swap } from './rule-panel.ts'
import './why-panel.ts'

/** What shows where and when, and why; and the rules that make it so. */
@customElement('lotse-console-planner')
export class PlannerPage extends LitElement {
  static override styles = [baseStyles, pageStyles, plannerStyles]

  @property({ attribute: false }) declare services: Services
  /** Id of the rule in the address; empty for the list of all. */
  @property() declare selected: string
  @query('lotse-console-day-grid') declare private grid: DayGrid | null
  @query('.detail') declare private detail: HTMLElement | null
  @query('lotse-console-calendar-dialog') declare private calendars: CalendarDialog
  @query('lotse-console-group-dialog') declare private groups: GroupDialog
  readonly #desk = new PlannerDesk(this)
  readonly #keys = new ShortcutKeys(this, {
    arrowleft: () => this.#desk.step(-1),
    arrowright: () => this.#desk.step(1),
    t: () => this.#desk.go(this.#desk.today),
    n: () => this.#create(),
    e: () => this.#edit(),
    w: () => this.#ask(undefined),
    escape: () => this.#goBack(),
    'ctrl+z': () => void this.#desk.takeBack(),
  })

  constructor() {
    super()
    this.selected = ''
    // The present moves on, on the line in the day as in every "jetzt".
    new Ticker(this, 5_000)
  }

  override render() {
    const { schedule } = this.#desk
    if (!schedule) return this.#none()
    const model = this.#desk.model(schedule)
    const { arrival, canUndo, said } = this.#desk
    return html`
      <div class="work">
        ${plannerHead({
          schedule,
          date: this.#desk.date,
          today: this.#desk.today,
          step: (days) => this.#desk.step(days),
          go: (date) => this.#desk.go(date),
          create: () => this.#create(),
          openCalendars: () => this.calendars.open(),
          openGroups: () => this.groups.open(),
        })}
        <div class="day">${this.#day(model)}</div>
      </div>
      <div class="detail">${this.#panel(model, schedule)}</div>
      ${plannerFoot({ said, arrival, keys: this.#keys, undo: canUndo ? () => void this.#desk.takeBack() : undefined })}
      ${this.#dialogs(schedule)}
    `
  }

  #none() {
    const { failure } = this.#desk
    return html`<div class="work plain">
      <h1>${plannerTexts.title}</h1>
      ${failure ? failureBox(failure, () => this.#desk.reload()) : html`<p class="quiet" role="status">${texts.app.loading}</p>`}
    </div>`
  }

  #day(model: PlanModel) {
    if (model.schedule.screens.length === 0)
      return html`<div class="empty">
        <h2>${plannerTexts.noScreens}</h2>
        <p>${plannerTexts.noScreensHint}</p>
      </div>`
    return html`<lotse-console-day-grid
      .schedule=${model.schedule}
      .sections=${model.sections}
      .date=${this.#desk.date}
      .range=${model.range}
      .now=${this.#desk.now}
      .selected=${this.#desk.shownRuleId}
      .asked=${this.#desk.editing ? undefined : this.#desk.why}
      @grid-choice=${(event: CustomEvent<GridChoice>) => this.#choose(event.detail)}
      @grid-why=${(event: CustomEvent<GridChoice>) => this.#ask(event.detail)}
      @day-step=${(event: CustomEvent<number>) => this.#desk.step(event.detail)}
    ></lotse-console-day-grid>`
  }

  #panel(model: PlanModel, schedule: StaffSchedule) {
    const desk = this.#desk
    const open = (event: CustomEvent<string>) => this.#open(event.detail)
    if (desk.editing) return this.#editor(model, schedule, desk.editing)
    if (desk.why) {
      return html`<lotse-console-why-panel
        .services=${this.services}
        .schedule=${schedule}
        .choice=${desk.why}
        .now=${desk.now}
        .date=${desk.date}
        @why-changed=${(event: CustomEvent<GridChoice>) => desk.ask(event.detail)}
        @open-rule=${open}
        @close-why=${() => this.#goBack()}
      ></lotse-console-why-panel>`
    }
    if (!desk.rule)
      return html`<lotse-console-rule-list
        .model=${model}
        .today=${desk.today}
        @open-rule=${open}
        @ask-why=${() => this.#ask(undefined)}
      ></lotse-console-rule-list>`
    const { rule } = desk
    return html`<lotse-console-rule-panel
      .model=${model}
      .rule=${rule}
      .date=${desk.date}
      .now=${desk.now}
      .busy=${desk.busy}
      .picture=${desk.pictureOf(reachedScreens(schedule, rule).map(({ id }) => id))}
      .kept=${desk.kept}
      @edit-rule=${() => this.#edit()}
      @duplicate-rule=${() => this.#thenFocus(() => desk.duplicate(rule))}
      @remove-rule=${() => void this.#remove(rule)}
      @suspend-rule=${({ detail }: CustomEvent<string>) => void desk.run((commands) => commands.suspend(rule, detail))}
      @resume-rule=${({ detail }: CustomEvent<string>) => void desk.run((commands) => commands.resume(rule, detail))}
      @swap-rules=${({ detail }: CustomEvent<Swap>) => this.#swap(schedule, detail)}
      @keep-clash=${({ detail }: CustomEvent<string>) => desk.keepClash(detail)}
      @open-rule=${open}
      @ask-why=${() => this.#ask(undefined)}
      @close-rule=${() => this.#goBack()}
    ></lotse-console-rule-panel>`
  }

  #editor(model: PlanModel, schedule: StaffSchedule, editing: RuleEditing) {
    const desk = this.#desk
    return html`<lotse-console-rule-editor
      .form=${editing.form}
      .schedule=${schedule}
      .today=${desk.today}
      .ruleName=${schedule.rules.find(({ id }) => id === editing.ruleId)?.name ?? ''}
      .remarks=${model.remarks.filter(({ ruleId }) => ruleId === desk.shownRuleId)}
      .busy=${desk.busy}
      .refusal=${desk.refusal}
      @form-changed=${({ detail }: CustomEvent<RuleForm>) => desk.setEditing({ ...editing, form: detail })}
      @send-rule=${() => this.#thenFocus(() => desk.send())}
      @discard-rule=${() => this.#thenFocus(() => desk.discard())}
    ></lotse-console-rule-editor>`
  }

  #dialogs(schedule: StaffSchedule) {
    const run = ({ detail }: CustomEvent<PlannerCommand>) => void this.#desk.run(detail)
    const { busy, refusal } = this.#desk
    return html`<lotse-console-calendar-dialog
        .services=${this.services}
        .calendars=${schedule.calendars}
        .today=${this.#desk.today}
        .busy=${busy}
        .refusal=${refusal}
        @run-command=${run}
      ></lotse-console-calendar-dialog>
      <lotse-console-group-dialog
        .services=${this.services}
        .schedule=${schedule}
        .busy=${busy}
        .refusal=${refusal}
        @run-command=${run}
      ></lotse-console-group-dialog>`
  }

  #choose(choice: GridChoice): void {
    if (choice.ruleId === undefined || this.#desk.editing) return
    this.#open(choice.ruleId)
  }

  #open(ruleId: string): void {
    if (!this.#desk.editing) this.#thenFocus(() => this.#desk.open(ruleId))
  }

  #create(): void {
    this.#thenFocus(() => this.#desk.create())
  }

  #edit(): void {
    const { editing, rule } = this.#desk
    if (rule && !editing) this.#thenFocus(() => this.#desk.edit(rule))
  }

  /** Without a choice: the first screen of the rule that is open, or of the house, right now. */
  #ask(choice: GridChoice | undefined): void {
    const { editing, now, rule, schedule } = this.#desk
    if (editing || !schedule) return
    const screenId = choice?.screenId ?? this.grid?.firstScreenOf(rule?.id ?? '') ?? schedule.screens[0]?.id
    if (screenId === undefined) return
    this.#thenFocus(() => this.#desk.ask(choice ?? { screenId, at: now, ruleId: rule?.id }))
  }

  async #remove(rule: Rule): Promise<void> {
    if (await this.#desk.run((commands) => commands.remove(rule))) this.#open('')
  }

  #swap(schedule: StaffSchedule, { loserId, winnerId }: Swap): void {
    const [winner, loser] = [winnerId, loserId].map((id) => schedule.rules.find((rule) => rule.id === id))
    if (winner && loser) void this.#desk.run((commands) => commands.swap(winner, loser))
  }

  /** From the reasons to the rule, from the rule to the list; the focus goes back into the day. */
  #goBack(): void {
    const { rule, why } = this.#desk
    if (why) this.#desk.ask(undefined)
    else this.#desk.open('')
    this.grid?.focusRule(rule?.id ?? '')
  }

  /** What opens on the right gets the focus at its heading, so keyboard and screen reader go on from there. */
  #thenFocus(act: () => unknown): void {
    void (async () => {
      if ((await act()) === false) return
      // The address changes first, then the page, then the panel in it.
      await new Promise((resolve) => requestAnimationFrame(resolve))
      await this.updateComplete
      const panel = this.detail?.firstElementChild
      const start = panel?.shadowRoot?.querySelector<HTMLElement>('[data-start], h2')
      start?.focus()
    })()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-planner': PlannerPage
  }
}
