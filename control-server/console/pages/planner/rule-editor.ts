import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { PRIORITY_CLASSES } from '#schema/rule'
import type { RuleRemark, StaffSchedule } from '#schema/staff-schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { type FormContext, line, problemLine, select, switcher, warning } from './form-fields.ts'
import { targetFields } from './form-target.ts'
import { timesFields } from './form-times.ts'
import { plannerTexts } from './planner-texts.ts'
import { reachedScreens } from './plan-model.ts'
import { readStyles } from './read-styles.ts'
import { ruleEditorStyles } from './rule-editor-styles.ts'
import { draftOf, type RuleForm } from './rule-form.ts'
import { fieldOfRemark, problemsOf, type RuleField, type RuleProblems } from './rule-problems.ts'
import { effectSentences, PRIORITY_NAMES, ruleSentence } from './rule-words.ts'
import { zoneChoices, zoneName } from './zones.ts'

/**
 * One form for a new or an existing rule. The day beside it follows every key.
 * @fires form-changed - With the whole `RuleForm`.
 * @fires send-rule - The person wants it to hold; the form has no problems.
 * @fires discard-rule - The person does not want it.
 */
@customElement('lotse-console-rule-editor')
export class RuleEditor extends LitElement {
  static override styles = [baseStyles, readStyles, ruleEditorStyles]

  @property({ attribute: false }) declare form: RuleForm
  @property({ attribute: false }) declare schedule: StaffSchedule
  @property() declare today: string
  /** Of an existing rule. */
  @property() declare ruleName: string
  /** What the check says about the rule as it stands in the form. */
  @property({ attribute: false }) declare remarks: readonly RuleRemark[]
  @property({ type: Boolean }) declare busy: boolean
  /** What the server said to the last attempt. */
  @property() declare refusal: string
  @state() declare private problems: RuleProblems

  constructor() {
    super()
    this.problems = {}
  }

  override render() {
    const context = this.#context()
    const isNew = this.ruleName === ''
    return html`<form novalidate @submit=${this.#submit} @keydown=${this.#pressed}>
      <h2 tabindex="-1">${isNew ? plannerTexts.form.newTitle : plannerTexts.form.editTitle(this.ruleName)}</h2>
      ${line(context, 'name', { label: plannerTexts.form.name, hint: plannerTexts.form.nameHint })}
      ${this.#what(context)} ${targetFields(context)} ${timesFields(context)} ${this.#strength(context)}
      ${this.#meaning()}
      <div role="alert" class=${this.refusal || this.problems.form ? '' : 'hush'}>
        ${problemLine('form', this.refusal || this.problems.form || undefined)}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>
          ${this.busy ? plannerTexts.form.saving : isNew ? plannerTexts.form.create : plannerTexts.form.save}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('discard-rule'))}>
          ${plannerTexts.form.discard}
        </button>
      </div>
    </form>`
  }

  #what(context: FormContext) {
    const { form, schedule } = this
    const say = plannerTexts.form
    const options = (list: readonly { readonly id: string; readonly name: string }[]) =>
      list.map(({ id, name }) => ({ value: id, label: name }))
    return html`<fieldset class="part">
      <legend>${say.what}</legend>
      ${switcher(
        context,
        'what',
        say.what,
        (['playlist', 'slide', 'layout', 'light'] as const).map((value) => ({ value, label: say.kinds[value] })),
      )}
      ${form.what === 'playlist' ? select(context, 'playlistId', { label: say.playlist }, options(schedule.playlists)) : nothing}
      ${
        form.what === 'slide'
          ? select(
              context,
              'slideId',
              { label: say.slide },
              schedule.slides.map(({ id, title }) => ({ value: id, label: title })),
            )
          : nothing
      }
      ${form.what === 'layout' ? select(context, 'layoutId', { label: say.layout }, options(schedule.layouts)) : nothing}
      ${form.what === 'light' ? line(context, 'percent', { label: say.percent, hint: say.percentHint }, 'decimal') : nothing}
      ${form.what === 'playlist' || form.what === 'slide' ? this.#zone(context) : nothing}
    </fieldset>`
  }

  #zone(context: FormContext) {
    const choices = zoneChoices(this.schedule)
    if (choices.length <= 1 && choices[0] === this.form.zoneId && !context.problems.zoneId)
      return warning(context, 'zoneId')
    return select(
      context,
      'zoneId',
      { label: plannerTexts.form.zone },
      choices.map((zoneId) => ({ value: zoneId, label: zoneName(zoneId, this.schedule) ?? zoneId })),
    )
  }

  #strength(context: FormContext) {
    const { form } = this
    const say = plannerTexts.form
    const isContent = form.what === 'playlist' || form.what === 'slide'
    const limited = form.share !== '' || form.plays !== '' || form.start === 'queue' || context.problems.share
    return html`<fieldset class="part">
      <legend>${say.strength}</legend>
      ${select(
        context,
        'priority',
        { label: say.priority, hint: say.priorityHint },
        PRIORITY_CLASSES.map((value) => ({ value, label: PRIORITY_NAMES[value] })),
      )}
      ${
        isContent
          ? html`<details ?open=${Boolean(limited)}>
              <summary>${say.limits}</summary>
              <div class="stack">
                ${line(context, 'share', { label: say.share, hint: say.shareHint }, 'decimal')}
                ${line(context, 'plays', { label: say.plays, hint: say.playsHint }, 'decimal')}
                ${switcher(context, 'start', say.start, [
                  { value: 'interrupt', label: say.starts.interrupt },
                  { value: 'queue', label: say.starts.queue },
                ])}
              </div>
            </details>`
          : nothing
      }
    </fieldset>`
  }

  /** The rule in words, so that nobody has to trust the fields. */
  #meaning() {
    if (Object.keys(problemsOf({ ...this.form, name: this.form.name || '…' })).length > 0) return nothing
    const draft = draftOf(this.form)
    const screens = reachedScreens(this.schedule, draft)
    return html`<section class="meaning" aria-live="polite">
      <h3>${plannerTexts.form.saysTitle}</h3>
      <p>${ruleSentence(draft, this.schedule, screens, this.today)}</p>
      <p class="quiet">${effectSentences(draft, this.schedule).join(' ')}</p>
    </section>`
  }

  #context(): FormContext {
    return {
      form: this.form,
      schedule: this.schedule,
      today: this.today,
      problems: { ...this.#remarksAt('error'), ...this.problems },
      warnings: this.#remarksAt('warning'),
      change: (part) => this.#change(part),
    }
  }

  /** Remarks of one severity at their fields, several at one joined. */
  #remarksAt(severity: RuleRemark['severity']): RuleProblems {
    const found: Partial<Record<RuleField, string>> = {}
    for (const remark of this.remarks.filter((one) => one.severity === severity)) {
      const field = fieldOfRemark(remark, this.form)
      found[field] = found[field] === undefined ? remark.text : `${found[field]} ${remark.text}`
    }
    return found
  }

  #change(part: Partial<RuleForm>): void {
    const form = { ...this.form, ...part }
    // A named problem goes away as soon as it is solved; new ones wait for the next attempt.
    const now = problemsOf(form)
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([name]) => name in now))
    this.dispatchEvent(new CustomEvent('form-changed', { detail: form }))
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    this.problems = problemsOf(this.form)
    if (Object.keys({ ...this.#remarksAt('error'), ...this.problems }).length === 0) {
      this.dispatchEvent(new CustomEvent('send-rule'))
      return
    }
    await this.updateComplete
    const wrong = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')
    const fold = wrong?.closest('details')
    if (fold) fold.open = true
    wrong?.focus()
  }

  /** Arrows choose among radio fields here, and letters are typed: neither reaches the keys of the page. */
  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#submit(event)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-rule-editor': RuleEditor
  }
}
