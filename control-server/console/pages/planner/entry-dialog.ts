import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { icon } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import type { PlannerCommand } from './planner-desk.ts'

/** What a dialog keeps a list of. */
interface Entry {
  readonly id: string
  readonly name: string
}

/** Words that every such dialog has. */
export interface EntryTexts {
  readonly title: string
  readonly close: string
  readonly add: string
  readonly save: string
  readonly remove: string
}

/**
 * A dialog with named entries at the left and one of them to edit at the right.
 * @fires run-command - `PlannerCommand`: save or remove an entry.
 */
export abstract class EntryDialog<T extends Entry> extends LitElement {
  @property({ attribute: false }) declare services: Services
  @property({ type: Boolean }) declare busy: boolean
  @property() declare refusal: string
  @state() declare protected draft: T | undefined
  @state() declare protected problem: string | undefined
  @query('dialog') declare private dialog: HTMLDialogElement

  protected abstract readonly say: EntryTexts
  /** Below the list. */
  protected abstract readonly hint: string
  protected abstract readonly entries: readonly T[]
  protected abstract newEntry(id: string): T
  /** The fields of an entry. */
  protected abstract fields(draft: T): TemplateResult
  /** Why it can not be saved, for people; undefined when it can. */
  protected abstract problemOf(draft: T): string | undefined
  protected abstract saveCommand(draft: T, before: T | undefined): PlannerCommand
  protected abstract removeCommand(entry: T): PlannerCommand

  open(): void {
    this.#show(this.entries[0])
    this.dialog.showModal()
  }

  override render() {
    const { say } = this
    return html`<dialog aria-labelledby="title">
      <div class="top">
        <h2 id="title">${say.title}</h2>
        <button class="plain" @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <div class="two">
        <div class="list">
          ${this.entries.map(
            (entry) =>
              html`<button
                aria-current=${entry.id === this.draft?.id ? 'true' : nothing}
                @click=${() => this.#show(entry)}
              >
                ${entry.name}
              </button>`,
          )}
          <button @click=${() => this.#show(undefined)}>+ ${say.add}</button>
          <p class="note">${this.hint}</p>
        </div>
        ${this.draft ? this.#form(this.draft) : nothing}
      </div>
    </dialog>`
  }

  protected change(part: Partial<T>): void {
    if (!this.draft) return
    this.problem = undefined
    this.draft = { ...this.draft, ...part }
  }

  #form(draft: T) {
    const before = this.#before(draft)
    const wrong = this.problem || this.refusal
    return html`<form novalidate @submit=${this.#submit}>
      ${this.fields(draft)}
      <div role="alert" class=${wrong ? '' : 'hush'}>
        ${wrong ? html`<p class="error">${icon('warning')}<span>${wrong}</span></p>` : nothing}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>${this.say.save}</button>
        ${before ? html`<button type="button" class="plain away" @click=${() => this.#run(this.removeCommand(before))}>${this.say.remove}</button>` : nothing}
      </div>
    </form>`
  }

  #before({ id }: T): T | undefined {
    return this.entries.find((entry) => entry.id === id)
  }

  #show(entry: T | undefined): void {
    this.problem = undefined
    this.draft = entry ?? this.newEntry(this.services.newId())
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    const { draft } = this
    if (!draft || this.busy) return
    this.problem = this.problemOf(draft)
    if (this.problem === undefined) this.#run(this.saveCommand(draft, this.#before(draft)))
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
