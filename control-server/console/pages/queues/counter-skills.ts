import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffArea } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import { detailStyles } from './queues-styles.ts'
import { queuesTexts as texts } from './queues-texts.ts'
import { savedEvent } from './saved.ts'
import { type StaffCounter, unservedBy } from './skills.ts'

/** What somebody has ticked; `seen` is what the counter did when they began. */
interface Choice {
  readonly queueIds: readonly string[] | undefined
  readonly seen: readonly string[] | undefined
}

/**
 * Which queues one counter calls.
 * @fires saved - With what became of it, see `Saved`.
 * @fires closed - The person wants to see no counter in particular.
 */
@customElement('lotse-console-counter-skills')
export class CounterSkills extends LitElement {
  static override styles = [baseStyles, detailStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare counter: StaffCounter
  @state() declare private choice: Choice | undefined
  @state() declare private problem: string
  @state() declare private busy: boolean

  constructor() {
    super()
    this.problem = ''
    this.busy = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('counter') || changed.get('counter')?.id === this.counter.id) return
    this.choice = undefined
    this.problem = ''
  }

  override render() {
    const { queueIds } = this.#choice()
    const alone = unservedBy(this.area, this.counter.id, queueIds)
    return html`<section>
      <div class="top">
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('closed'))}>← ${texts.back}</button>
        <h2>${texts.place(this.counter.label)}</h2>
      </div>
      <form novalidate @submit=${this.#save}>
        <fieldset aria-describedby="skills-problem">
          <legend>${texts.counter.title}</legend>
          <div>
            <label class="choice">
              <input
                type="radio"
                name="which"
                .checked=${queueIds === undefined}
                @change=${() => this.#choose(undefined)}
              />
              <span>${texts.counter.all}</span><span class="note">${texts.counter.allHint}</span>
            </label>
            <label class="choice">
              <input
                type="radio"
                name="which"
                .checked=${queueIds !== undefined}
                @change=${() => this.#choose(this.area.queues.map(({ id }) => id))}
              />
              <span>${texts.counter.some}</span>
            </label>
            ${queueIds === undefined ? nothing : this.#ticks(queueIds)}
          </div>
        </fieldset>
        ${alone.length === 0 ? nothing : html`<p class="box" role="status">${texts.counter.alone(alone.map(({ name }) => name))}</p>`}
        <p class="error" id="skills-problem" role="alert">
          ${this.problem === '' ? nothing : [icon('warning'), html`<span>${this.problem}</span>`]}
        </p>
        <div class="buttons">
          <button class="pri" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? texts.form.busy : texts.form.save}
          </button>
          ${this.choice ? html`<button type="button" @click=${this.#reset}>${texts.form.reset}</button>` : nothing}
        </div>
      </form>
    </section>`
  }

  #ticks(queueIds: readonly string[]) {
    return html`<div class="ticks">
      ${this.area.queues.map(
        ({ id, letter, name }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${queueIds.includes(id)}
              @change=${() => this.#choose(toggled(queueIds, id))}
            />
            <span>${letter} · ${name}</span>
          </label>`,
      )}
    </div>`
  }

  #choice(): Choice {
    return this.choice ?? { queueIds: this.counter.queueIds, seen: this.counter.queueIds }
  }

  #choose(queueIds: readonly string[] | undefined): void {
    this.choice = { queueIds, seen: this.#choice().seen }
    this.problem = ''
  }

  readonly #reset = (): void => {
    this.choice = undefined
    this.problem = ''
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const { counter } = this
    const { queueIds, seen } = this.#choice()
    if (queueIds?.length === 0) {
      this.problem = texts.problems.noQueue
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('.ticks input')?.focus()
      return
    }
    this.problem = ''
    this.busy = true
    const answer = await this.services.api.saveCounter(counter.id, { ...skills(queueIds), seen: skills(seen) })
    this.busy = false
    this.dispatchEvent(savedEvent(answer, texts.counter.saved(counter.label)))
    if (this.counter.id !== counter.id) return
    // What was ticked does not fit what holds now: better to look at that first.
    this.choice = undefined
    if (!answer.ok) this.problem = answer.error.message
  }
}

function skills(queueIds: readonly string[] | undefined): { queueIds?: string[] } {
  return queueIds ? { queueIds: [...queueIds] } : {}
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-counter-skills': CounterSkills
  }
}
