import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ScreenGroup } from '#schema/screen'
import type { StaffSchedule } from '#schema/staff-schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import { dialogStyles } from './dialog-styles.ts'
import type { PlannerCommand } from './planner-desk.ts'
import { plannerTexts } from './planner-texts.ts'

const say = plannerTexts.group

/**
 * Screens that staff mean together.
 * @fires run-command - `PlannerCommand`: save or remove a group.
 */
@customElement('lotse-console-group-dialog')
export class GroupDialog extends LitElement {
  static override styles = [baseStyles, dialogStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare schedule: StaffSchedule
  @property({ type: Boolean }) declare busy: boolean
  @property() declare refusal: string
  @state() declare private draft: ScreenGroup | undefined
  @state() declare private problem: string | undefined
  @query('dialog') declare private dialog: HTMLDialogElement

  open(): void {
    this.#show(this.schedule.groups[0])
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
          ${this.schedule.groups.map(
            (group) =>
              html`<button
                aria-current=${group.id === this.draft?.id ? 'true' : nothing}
                @click=${() => this.#show(group)}
              >
                ${group.name}
              </button>`,
          )}
          <button @click=${() => this.#show(undefined)}>+ ${say.add}</button>
          <p class="note">${say.hint}</p>
        </div>
        ${this.draft ? this.#form(this.draft) : nothing}
      </div>
    </dialog>`
  }

  #form(draft: ScreenGroup) {
    const before = this.#before(draft)
    const wrong = this.problem || this.refusal
    return html`<form novalidate @submit=${this.#save}>
      ${textField({
        name: 'name',
        label: say.name,
        hint: say.nameHint,
        value: draft.name,
        lengthMax: 60,
        onInput: (name) => this.#change({ name }),
      })}
      <fieldset>
        <legend>${say.screens}</legend>
        <div class="ticks">
          ${this.schedule.screens.map(
            ({ id, name }) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${draft.screenIds.includes(id)}
                  @change=${() => this.#toggle(draft, id)}
                />${name}
              </label>`,
          )}
        </div>
      </fieldset>
      <div role="alert" class=${wrong ? '' : 'hush'}>
        ${wrong ? html`<p class="error">${icon('warning')}<span>${wrong}</span></p>` : nothing}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>${say.save}</button>
        ${before ? html`<button type="button" class="plain away" @click=${() => this.#run((commands) => commands.removeGroup(before))}>${say.remove}</button>` : nothing}
      </div>
    </form>`
  }

  #before({ id }: ScreenGroup): ScreenGroup | undefined {
    return this.schedule.groups.find((group) => group.id === id)
  }

  #show(group: ScreenGroup | undefined): void {
    this.problem = undefined
    this.draft = group ?? { id: this.services.newId(), name: '', screenIds: [] }
  }

  #change(part: Partial<ScreenGroup>): void {
    if (!this.draft) return
    this.problem = undefined
    this.draft = { ...this.draft, ...part }
  }

  #toggle({ screenIds }: ScreenGroup, screenId: string): void {
    const has = screenIds.includes(screenId)
    this.#change({ screenIds: has ? screenIds.filter((id) => id !== screenId) : [...screenIds, screenId] })
  }

  readonly #save = (event: Event): void => {
    event.preventDefault()
    const { draft } = this
    if (!draft || this.busy) return
    if (draft.name.trim() === '') this.problem = say.needName
    else if (draft.screenIds.length === 0) this.problem = say.needScreens
    else this.#run((commands) => commands.saveGroup({ ...draft, name: draft.name.trim() }, this.#before(draft)))
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
    'lotse-console-group-dialog': GroupDialog
  }
}
