import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import Type, { type Static } from 'typebox'
import { sameRules, sharedNumbers } from '#player/tickets/queue-rules'
import { QueueRules } from '#schema/staff-calls'
import { type Queue, TICKET_LETTERS } from '#schema/ticket'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import { formOf, QueueForm, type QueueProblems, readForm, rulesOf } from './queue-form-state.ts'
import { meaningOf, rulesText } from './queue-words.ts'
import { detailStyles } from './queues-styles.ts'
import { queuesTexts as texts } from './queues-texts.ts'
import { savedEvent } from './saved.ts'

/** What somebody has typed and not saved, and what the queue was when they began. */
const Draft = Type.Object({ form: QueueForm, seen: QueueRules })
type Draft = Static<typeof Draft>

const draftKey = (queueId: string) => `queue.${queueId}`

/**
 * How one queue works. What is typed stays over a reload; what somebody else saves meanwhile is shown beside it and
 * never overwritten unseen.
 * @fires saved - With what became of it, see `Saved`.
 * @fires closed - The person wants to see no queue in particular.
 */
@customElement('lotse-console-queue-form')
export class QueueFormElement extends LitElement {
  static override styles = [baseStyles, detailStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare queue: Queue
  /** Of the whole house, this one too. */
  @property({ attribute: false }) declare queues: readonly Queue[]
  /** Undefined while nobody has typed anything. */
  @state() declare private draft: Draft | undefined
  /** Problems are shown from the first try to save on. */
  @state() declare private tried: boolean
  @state() declare private refusal: string
  @state() declare private busy: boolean

  constructor() {
    super()
    this.tried = false
    this.refusal = ''
    this.busy = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('queue')) return
    if (changed.get('queue')?.id === this.queue.id) return
    this.draft = this.services.drafts.read(draftKey(this.queue.id), Draft)
    this.tried = false
    this.refusal = ''
  }

  override render() {
    const form = this.draft?.form ?? formOf(this.queue)
    const { problems, rules } = this.#read(form)
    return html`<section>
      <div class="top">
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('closed'))}>← ${texts.back}</button>
        <h2>${this.queue.name}</h2>
      </div>
      ${this.#meanwhile()}
      <form novalidate @submit=${this.#save}>
        ${this.#fields(form, this.tried ? problems : {})}
        ${
          rules
            ? html`<div class="means">
                <h3>${texts.form.means}</h3>
                <ul>
                  ${meaningOf(rules).map((line) => html`<li>${line}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        <div class="buttons">
          <button class="pri" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? texts.form.busy : texts.form.save}
          </button>
          ${
            this.draft
              ? html`<button type="button" @click=${this.#reset}>${texts.form.reset}</button>
                  <p class="note">${texts.form.draft}</p>`
              : nothing
          }
        </div>
      </form>
    </section>`
  }

  #fields(form: QueueForm, problems: QueueProblems) {
    const number = (name: 'first' | 'last' | 'serviceMinutes' | 'callsMax') =>
      textField({
        name,
        label: texts.form[name],
        value: form[name],
        onInput: (value) => this.#type({ [name]: value }),
        problem: problems[name],
        inputMode: 'numeric',
        lengthMax: 3,
      })
    return html`
      <div class="field">
        <label for="letter">${texts.form.letter}</label>
        <select id="letter" aria-describedby="letter-hint" @change=${this.#chooseLetter}>
          ${TICKET_LETTERS.split('').map((letter) => html`<option .selected=${letter === form.letter}>${letter}</option>`)}
        </select>
        <span class="note" id="letter-hint">${texts.form.letterHint}</span>
      </div>
      <div class="pair">${number('first')} ${number('last')}</div>
      ${this.#sharing()} ${number('serviceMinutes')}
      <fieldset>
        <legend>${texts.form.noShow}</legend>
        <div class="grid">
          ${number('callsMax')}
          ${textField({
            name: 'coolDownMinutes',
            label: texts.form.coolDownMinutes,
            value: form.coolDownMinutes,
            onInput: (coolDownMinutes) => this.#type({ coolDownMinutes }),
            problem: problems.coolDownMinutes,
            inputMode: 'decimal',
            lengthMax: 8,
          })}
          <div role="radiogroup" aria-labelledby="reentry">
            <p class="label" id="reentry">${texts.form.reentry}</p>
            ${(['kept', 'end'] as const).map(
              (reentry) =>
                html`<label class="choice">
                  <input
                    type="radio"
                    name="reentry"
                    .checked=${form.reentry === reentry}
                    @change=${() => this.#type({ reentry })}
                  />
                  <span>${texts.form.reentries[reentry]}</span>
                </label>`,
            )}
          </div>
        </div>
      </fieldset>
    `
  }

  /** Set up like this, or saved before anybody said so. */
  #sharing() {
    const other = this.#others().find((queue) => sharedNumbers(this.queue, queue))
    return other ? html`<p class="box">${texts.shares(other.name)}</p>` : nothing
  }

  #meanwhile() {
    if (!this.draft || sameRules(this.draft.seen, this.queue)) return nothing
    return html`<div class="box" role="status">
      <b>${texts.meanwhile.title}</b>
      <span>${texts.meanwhile.text(rulesText(this.queue))}. ${meaningOf(this.queue).slice(1).join(' ')}</span>
      <span class="buttons">
        <button @click=${this.#keep}>${texts.meanwhile.keep}</button>
        <button @click=${this.#reset}>${texts.meanwhile.take}</button>
      </span>
    </div>`
  }

  #read(form: QueueForm) {
    return readForm(form, this.queue, this.#others())
  }

  #others(): readonly Queue[] {
    return this.queues.filter(({ id }) => id !== this.queue.id)
  }

  readonly #chooseLetter = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) this.#type({ letter: event.currentTarget.value })
  }

  #type(changes: Partial<QueueForm>): void {
    const { form, seen } = this.draft ?? { form: formOf(this.queue), seen: rulesOf(this.queue) }
    this.#keepDraft({ form: { ...form, ...changes }, seen })
  }

  /** The person has seen what holds now, and still wants their own. */
  readonly #keep = (): void => {
    if (this.draft) this.#keepDraft({ form: this.draft.form, seen: rulesOf(this.queue) })
    this.refusal = ''
  }

  #keepDraft(draft: Draft): void {
    this.draft = draft
    this.services.drafts.write(draftKey(this.queue.id), draft)
  }

  readonly #reset = (): void => {
    this.draft = undefined
    this.tried = false
    this.refusal = ''
    this.services.drafts.drop(draftKey(this.queue.id))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const { queue } = this
    const { form, seen } = this.draft ?? { form: formOf(queue), seen: rulesOf(queue) }
    const { rules } = this.#read(form)
    this.tried = true
    this.refusal = ''
    if (!rules) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    this.busy = true
    const answer = await this.services.api.saveQueue(queue.id, { ...rules, seen })
    this.busy = false
    if (answer.ok) this.services.drafts.drop(draftKey(queue.id))
    this.dispatchEvent(savedEvent(answer, texts.form.saved(queue.name)))
    // Somebody may have gone to another queue meanwhile.
    if (this.queue.id !== queue.id) return
    if (answer.ok) this.#reset()
    else this.refusal = answer.error.message
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-queue-form': QueueFormElement
  }
}
