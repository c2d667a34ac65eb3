import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffSchedule } from '#schema/staff-schedule'
import { createSchedule, type Schedule, type SchedulePlan } from '#player/schedule/schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import type { GridChoice } from './day-grid.ts'
import { dayWords } from './german-days.ts'
import { momentOf } from './moment-input.ts'
import { slideTitleIn } from './names.ts'
import { panelStyles } from './panel-styles.ts'
import { reachedScreens } from './plan-model.ts'
import { plannerTexts } from './planner-texts.ts'
import { schedulePlan } from './screen-day.ts'
import { changeWords, lostReasons, preciseSiteTime, type Reason } from './why-words.ts'
import { siteDate, siteTime } from './zone-clock.ts'
import { zoneName } from './zones.ts'

const say = plannerTexts.why

type Explanation = ReturnType<Schedule['explain']>
type Decision = Pick<Explanation['light'], 'winner' | 'losers' | 'changesAt'>

/**
 * What a screen shows at a moment, and why: each zone with its slide, the rule that wins and every rule that does not.
 * Asks the server for the plan as it would be published; until it answers, and without it, the console's own counts.
 * @fires why-changed - `GridChoice`: another screen or moment.
 * @fires open-rule - With the id of a rule.
 * @fires close-why
 */
@customElement('lotse-console-why-panel')
export class WhyPanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare schedule: StaffSchedule
  @property({ attribute: false }) declare choice: GridChoice
  @property({ type: Number }) declare now: number
  /** The day that is looked at, for a time without a day. */
  @property() declare date: string
  @state() declare private plan: SchedulePlan | undefined
  /** As typed; undefined while it says what `choice` says. */
  @state() declare private typed: string | undefined
  @state() declare private problem: string | undefined
  #compiled: { readonly plan: SchedulePlan; readonly schedule: Schedule } | undefined
  #asked = 0

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('choice')
    if (changed.has('schedule') || (changed.has('choice') && before?.screenId !== this.choice.screenId))
      void this.#loadPlan()
    if (changed.has('choice')) this.typed = undefined
  }

  override render() {
    const explanation = this.#explain()
    const at = this.choice.at
    const { timeZone } = this.schedule
    return html`<article>
      <button class="plain back" @click=${() => this.dispatchEvent(new CustomEvent('close-why'))}>
        ← ${say.close}
      </button>
      <h2 tabindex="-1">${say.title}</h2>
      ${this.#question()}
      ${
        explanation
          ? html`<p class="visually-hidden" role="status">
                ${dayWords(siteDate(at, timeZone))}, ${siteTime(at, timeZone)} Uhr
              </p>
              ${this.#answer(explanation)}`
          : nothing
      }
    </article>`
  }

  #question() {
    const { at, screenId } = this.choice
    const { timeZone } = this.schedule
    const value = this.typed ?? `${dayWords(siteDate(at, timeZone))}, ${siteTime(at, timeZone)}`
    return html`<form class="ask" novalidate @submit=${this.#submit} @keydown=${this.#pressed}>
      <div class="field">
        <label for="screen">${say.screen}</label>
        <select
          id="screen"
          @change=${(event: Event) => this.#ask({ screenId: (event.currentTarget as HTMLSelectElement).value })}
        >
          ${this.schedule.screens.map(({ id, name }) => html`<option value=${id} ?selected=${id === screenId}>${name}</option>`)}
        </select>
      </div>
      ${textField({
        name: 'moment',
        label: say.moment,
        value,
        hint: say.momentHint,
        problem: this.problem,
        onInput: (text) => {
          this.typed = text
          this.problem = undefined
        },
      })}
      <button type="submit" class="visually-hidden">${say.title}</button>
    </form>`
  }

  #answer(explanation: Explanation) {
    const isOff = explanation.light.light.percent === 0
    return html`
      ${isOff ? this.#section(say.light, say.lightOff, explanation.light, { loud: true }) : nothing}
      ${explanation.zones.map((zone) => this.#zone(zone))}
      ${explanation.zones.length === 0 ? html`<div class="answer"><p>${say.stele}</p></div>` : nothing}
      ${explanation.layout.winner || explanation.layout.losers.length > 0 ? this.#section(say.layout, explanation.layout.text, explanation.layout) : nothing}
      ${isOff ? nothing : this.#section(say.light, explanation.light.text, explanation.light)}
      ${this.#nextButton(explanation)}
    `
  }

  #zone(zone: Explanation['zones'][number]) {
    const title = zoneName(zone.zoneId, this.schedule) ?? say.mainZone
    const { turn } = zone
    if (!turn) return this.#section(title, say.nothing, zone, { loud: true })
    const [from, until] = [turn.startedAt, turn.endsAt].map((at) => preciseSiteTime(at, this.schedule.timeZone))
    return this.#section(title, `„${slideTitleIn(this.schedule, turn.slideId)}“`, zone, {
      loud: true,
      detail: say.since(from ?? '', until ?? ''),
    })
  }

  #section(
    title: string,
    shown: string,
    { changesAt, losers, winner }: Decision,
    how: { loud?: true; detail?: string } = {},
  ) {
    const { beaten, resting } = lostReasons(losers)
    return html`<section class="answer">
      <h3>${title}</h3>
      <p class=${how.loud ? 'shown' : ''}>${shown}</p>
      ${how.detail === undefined ? nothing : html`<p class="quiet num">${how.detail}</p>`}
      <ul class="reasons">
        ${winner ? this.#reason(winner, true) : nothing} ${beaten.map((reason) => this.#reason(reason, false))}
      </ul>
      ${
        resting.length === 0
          ? nothing
          : html`<details>
              <summary>${say.resting(resting.length)}</summary>
              <ul class="reasons">
                ${resting.map((reason) => this.#reason(reason, false))}
              </ul>
            </details>`
      }
      ${changesAt === undefined ? nothing : html`<p class="quiet">${changeWords(changesAt, this.choice.at, this.schedule.timeZone)}</p>`}
    </section>`
  }

  #reason({ name, ruleId, text }: Reason, hasWon: boolean) {
    return html`<li class=${hasWon ? 'won' : ''}>
      ${icon(hasWon ? 'check' : 'lost')}
      <span>
        <span class="visually-hidden">${hasWon ? say.winner : say.loser}</span>
        <button class="link" @click=${() => this.dispatchEvent(new CustomEvent('open-rule', { detail: ruleId }))}>
          ${name}</button
        >: ${text}
      </span>
    </li>`
  }

  /** To the moment at which anything changes. */
  #nextButton({ layout, light, zones }: Explanation) {
    const next = [layout, light, ...zones].map(({ changesAt }) => changesAt).filter((at) => at !== undefined)
    if (next.length === 0) return html`<p class="quiet">${say.nextNever}</p>`
    return html`<div class="buttons">
      <button @click=${() => this.#ask({ at: Math.min(...next) })}>${say.toNext}</button>
      <button class="plain" @click=${() => this.#ask({ at: this.now })}>${say.toNow}</button>
    </div>`
  }

  #explain(): Explanation | undefined {
    const plan = this.plan ?? this.#ownPlan()
    if (!plan) return undefined
    if (this.#compiled?.plan !== plan) this.#compiled = { plan, schedule: createSchedule(plan) }
    return this.#compiled.schedule.explain(this.choice.at)
  }

  #own: { readonly from: StaffSchedule; readonly screenId: string; readonly plan: SchedulePlan } | undefined

  #ownPlan(): SchedulePlan | undefined {
    const { choice, schedule } = this
    if (this.#own?.from === schedule && this.#own.screenId === choice.screenId) return this.#own.plan
    const screen = schedule.screens.find(({ id }) => id === choice.screenId)
    if (!screen) return undefined
    const rules = schedule.rules.filter((rule) => reachedScreens(schedule, rule).includes(screen))
    this.#own = { from: schedule, screenId: screen.id, plan: schedulePlan(schedule, screen, rules) }
    return this.#own.plan
  }

  async #loadPlan(): Promise<void> {
    const turn = (this.#asked += 1)
    this.plan = undefined
    const answer = await this.services.api.screenPlan(this.choice.screenId)
    if (turn === this.#asked && answer.ok) this.plan = answer.value
  }

  #ask(part: Partial<GridChoice>): void {
    this.dispatchEvent(new CustomEvent<GridChoice>('why-changed', { detail: { ...this.choice, ...part } }))
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    if (this.typed === undefined) return
    const { timeZone } = this.schedule
    const at = momentOf(this.typed.replace(/^(\p{L}+), (?=\d{1,2}\.)/u, ''), {
      now: this.now,
      timeZone,
      date: this.date,
    })
    this.problem = at === undefined ? say.notUnderstood : undefined
    if (at !== undefined) this.#ask({ at })
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#moment')?.focus())
  }

  /** What is typed here is no shortcut of the page. */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && !event.ctrlKey && !event.metaKey) event.stopPropagation()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-why-panel': WhyPanel
  }
}
