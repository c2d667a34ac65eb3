import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Rule } from '#schema/rule'
import type { RuleRemark, StaffSchedule } from '#schema/staff-schedule'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { agoText } from '../../parts/times.ts'
import { type ClashStory, clashStories, pairOf } from './clash-story.ts'
import { dateWords } from './german-days.ts'
import { ruleNameIn } from './names.ts'
import { nextTimesText } from './next-times.ts'
import { panelStyles } from './panel-styles.ts'
import { type PlanModel, reachedScreens } from './plan-model.ts'
import { plannerTexts } from './planner-texts.ts'
import { rulePeriods } from './rule-periods.ts'
import { effectSentences, PRIORITY_NAMES, ruleSentence } from './rule-words.ts'
import { isWithoutDay } from './suspend.ts'
import { dayRange, siteDate } from './zone-clock.ts'

/** Two rules whose order is to be turned around. */
export interface Swap {
  readonly winnerId: string
  readonly loserId: string
}

/**
 * One rule in words: what, when, where, when next, what is remarkable, and what can be done with it.
 * @fires edit-rule, duplicate-rule, remove-rule, close-rule, ask-why
 * @fires keep-clash - With the pair (see `pairOf`) of rules that may go on contradicting each other.
 * @fires suspend-rule, resume-rule - With the local date.
 * @fires swap-rules - With a `Swap`.
 * @fires open-rule - With the id of another rule.
 */
@customElement('lotse-console-rule-panel')
export class RulePanel extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) declare model: PlanModel
  @property({ attribute: false }) declare rule: Rule
  /** The day that is looked at. */
  @property() declare date: string
  @property({ type: Number }) declare now: number
  @property({ type: Boolean }) declare busy: boolean
  /** A screen of the rule whose glass has been photographed. */
  @property({ attribute: false }) declare picture: StaffScreen | undefined
  @property({ attribute: false }) declare kept: ReadonlySet<string>
  #next:
    | { readonly rule: Rule; readonly schedule: StaffSchedule; readonly minute: number; readonly text: string }
    | undefined

  /** After the panel has opened by keyboard. */
  focusTitle(): void {
    this.renderRoot.querySelector('h2')?.focus()
  }

  override render() {
    const { model, rule } = this
    const { schedule } = model
    const today = siteDate(this.now, schedule.timeZone)
    const screens = reachedScreens(schedule, rule)
    const stories = clashStories(model, rule.id).filter((story) => !this.kept.has(pairOf(story)))
    return html`<article>
      <button class="plain back" @click=${() => this.#fire('close-rule')}>← ${plannerTexts.panel.back}</button>
      <h2 tabindex="-1">${rule.name}</h2>
      <p class="class">${PRIORITY_NAMES[rule.priority]}</p>
      <p class="when">${ruleSentence(rule, schedule, screens, today)}</p>
      <p>${effectSentences(rule, schedule).join(' ')}</p>
      <p class="quiet">${this.#nextTimes(schedule)}</p>
      ${stories.map((story) => this.#story(story))}
      ${this.#remarks(schedule, stories).map((remark) => this.#remark(remark))} ${this.#actions(today)}
      ${this.picture ? this.#glass(this.picture) : nothing}
    </article>`
  }

  #glass({ screen, screenshotAt = 0 }: StaffScreen) {
    const say = plannerTexts.panel
    const when = agoText(screenshotAt, this.now)
    return html`<figure>
      <figcaption><b>${say.glass(screen.name)}</b><span class="note">${say.takenAt(when)}</span></figcaption>
      <img
        src="/api/v1/screens/${encodeURIComponent(screen.id)}/screenshot?at=${screenshotAt}"
        alt=${say.glassAlt(screen.name, when)}
        width=${screen.widthPx}
        height=${screen.heightPx}
      />
    </figure>`
  }

  #story(story: ClashStory) {
    return html`<section class="box clash">
      <h3>${story.title}</h3>
      <p>${story.text}</p>
      <div class="buttons">
        <button @click=${() => this.dispatchEvent(new CustomEvent('keep-clash', { detail: pairOf(story) }))}>
          ${plannerTexts.panel.keep}
        </button>
        <button aria-disabled=${this.busy} @click=${() => this.#swap(story)}>${plannerTexts.panel.swap}</button>
      </div>
    </section>`
  }

  #remark({ otherRuleId, ruleId, severity, text }: RuleRemark) {
    return html`<section class="box ${severity === 'error' ? 'bad' : ''}">
      <p>${text}</p>
      ${
        otherRuleId === undefined
          ? nothing
          : html`<div class="buttons">
              <button @click=${() => this.dispatchEvent(new CustomEvent('open-rule', { detail: otherRuleId }))}>
                ${plannerTexts.panel.openOther(ruleNameIn(this.model.schedule, otherRuleId))}
              </button>
              <button aria-disabled=${this.busy} @click=${() => this.#swap({ winnerId: otherRuleId, loserId: ruleId })}>
                ${plannerTexts.panel.swap}
              </button>
            </div>`
      }
    </section>`
  }

  #swap({ loserId, winnerId }: Swap): void {
    if (this.busy) return
    this.dispatchEvent(new CustomEvent<Swap>('swap-rules', { detail: { winnerId, loserId } }))
  }

  /** What the pictures of this day do not say already. */
  #remarks(schedule: StaffSchedule, stories: readonly ClashStory[]): readonly RuleRemark[] {
    const told = new Set([...stories.map(pairOf), ...this.kept])
    return this.model.remarks.filter(
      ({ otherRuleId, ruleId }) =>
        ruleId === this.rule.id &&
        !(otherRuleId !== undefined && told.has(pairOf({ winnerId: otherRuleId, loserId: ruleId }))) &&
        (otherRuleId === undefined || schedule.rules.some(({ id }) => id === otherRuleId)),
    )
  }

  #actions(today: string) {
    const say = plannerTexts.panel
    return html`<div class="buttons">
        <button class="pri" @click=${() => this.#fire('edit-rule')}>${say.edit}<kbd aria-hidden="true">E</kbd></button>
        ${this.#dayAction(today)}
      </div>
      <div class="buttons small">
        <button class="plain" @click=${() => this.#fire('ask-why')}>${say.why}<kbd aria-hidden="true">W</kbd></button>
        <button class="plain" @click=${() => this.#fire('duplicate-rule')}>${say.duplicate}</button>
        <button class="plain" aria-disabled=${this.busy} @click=${() => this.#fire('remove-rule')}>
          ${say.remove}
        </button>
      </div>`
  }

  /** For a day on which the rule has something to do, or would have. */
  #dayAction(today: string) {
    const say = plannerTexts.panel
    const { date, model, rule } = this
    const isOut = isWithoutDay(rule, date)
    const isOn = rulePeriods(model.schedule, rule, dayRange(date, model.schedule.timeZone)).length > 0
    if (!isOut && !isOn) return nothing
    const suspend = date === today ? say.suspendToday : say.suspendOn(dateWords(date))
    const act = () => {
      if (this.busy) return
      this.dispatchEvent(new CustomEvent(isOut ? 'resume-rule' : 'suspend-rule', { detail: date }))
    }
    return html`<button aria-disabled=${this.busy} @click=${act}>
      ${isOut ? say.resumeOn(dateWords(date)) : suspend}
    </button>`
  }

  /** Looks up to two years ahead, so it is not done anew with every second of the clock. */
  #nextTimes(schedule: StaffSchedule): string {
    const minute = Math.floor(this.now / 60_000)
    if (this.#next?.rule !== this.rule || this.#next.schedule !== schedule || this.#next.minute !== minute) {
      const text = nextTimesText(schedule, this.rule, this.now)
      this.#next = { rule: this.rule, schedule, minute, text }
    }
    return this.#next.text
  }

  #fire(name: 'edit-rule' | 'duplicate-rule' | 'remove-rule' | 'close-rule' | 'ask-why'): void {
    if (name === 'remove-rule' && this.busy) return
    this.dispatchEvent(new CustomEvent(name))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-rule-panel': RulePanel
  }
}
