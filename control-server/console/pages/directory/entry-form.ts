import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { unitName } from '#player/wayfinding/feature-name'
import type { DirectoryEntry } from '#schema/directory'
import type { StaffBuilding } from '#schema/staff-building'
import type { StaffDirectory } from '#schema/staff-directory'
import type { Queue } from '#schema/ticket'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { listText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { buildingDetailStyles } from '../building/detail-styles.ts'
import type { House } from '../building/house.ts'
import type { PlacedScreen } from '../building/house-plan.ts'
import { wayCardStyles } from '../building/way-card.ts'
import { directoryTexts as texts } from './directory-texts.ts'
import { entryFields } from './entry-fields.ts'
import {
  EntryDraft,
  entryDraftKey,
  type EntryForm,
  type EntryProblems,
  formOf,
  readForm,
  sameEntry,
} from './entry-form-state.ts'
import { movePreview } from './move-preview.ts'

/** What became of a change: the directory as it is now, and a sentence; without a sentence after a refusal. */
export interface Entered {
  readonly directory?: StaffDirectory
  readonly said?: string
  readonly entryId: string
}

/**
 * One entry of the directory. What is typed stays over a reload; what somebody else saves meanwhile is shown and never
 * overwritten unseen.
 * @fires entered - With what became of it, see `Entered`.
 * @fires frequent - Whether it shall be one tap away.
 */
@customElement('lotse-console-entry-form')
export class EntryFormElement extends LitElement {
  static override styles = [
    baseStyles,
    buildingDetailStyles,
    wayCardStyles,
    css`
      h4 {
        margin: 4px 0 0;
        font-size: 1rem;
      }
      h5 {
        margin: 6px 0;
        font-size: var(--t-note);
        font-weight: 600;
        color: var(--ink-2);
      }
      .hours {
        display: grid;
        gap: 8px;
      }
      .hours .line {
        display: grid;
        grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
      }
      .hours .error {
        grid-column: 1 / -1;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare house: House | undefined
  @property({ attribute: false }) declare building: StaffBuilding
  @property({ attribute: false }) declare steles: readonly PlacedScreen[]
  @property({ attribute: false }) declare directory: StaffDirectory
  @property({ attribute: false }) declare queues: readonly Queue[]
  /** As it is now, or an empty one to begin with. */
  @property({ attribute: false }) declare entry: DirectoryEntry
  @property({ type: Boolean }) declare isNew: boolean
  @state() declare private draft: EntryDraft | undefined
  @state() declare private tried: boolean
  @state() declare private refusal: string
  @state() declare private busy: boolean
  @state() declare private removing: boolean
  #openedId = ''

  constructor() {
    super()
    this.tried = false
    this.refusal = ''
    this.busy = false
    this.removing = false
    this.isNew = false
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#openedId === this.entry.id) return
    this.#openedId = this.entry.id
    this.draft = this.services.drafts.read(entryDraftKey(this.entry.id), EntryDraft)
    this.tried = false
    this.refusal = ''
    this.removing = false
  }

  override render() {
    const form = this.#form()
    const { problems } = readForm(form, this.entry)
    return html`<section>
      <div class="top">
        <a href=${hashOf({ page: 'directory' })}>← ${texts.back}</a>
        <h2 tabindex="-1">${this.isNew ? texts.form.newTitle : this.entry.name}</h2>
      </div>
      ${this.#meanwhile()}
      <form novalidate @submit=${this.#save}>
        ${this.#fields(form, problems)} ${this.isNew ? nothing : this.#frequent()}
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        ${this.#buttons()}
      </form>
    </section>`
  }

  #fields(form: EntryForm, problems: EntryProblems) {
    return entryFields({
      form,
      problems: this.tried ? problems : { hours: [] },
      isNew: this.isNew,
      house: this.house,
      departments: this.directory.entries.filter(({ kind }) => kind === 'department'),
      queues: this.queues,
      preview: this.#preview(form),
      type: (changes) => this.#type(changes),
    })
  }

  /** Only of an office that moves. */
  #preview(form: EntryForm) {
    const { building, entry, house, services, steles } = this
    if (!house || form.unitIds.join() === entry.unitIds.join()) return nothing
    return html`<div class="preview">
      <h3>${texts.preview.title}</h3>
      ${movePreview({ house, building, steles, fromIds: entry.unitIds, unitIds: form.unitIds, atMs: services.clock.now() })}
    </div>`
  }

  #frequent() {
    const { frequentIds } = this.directory
    const isFrequent = frequentIds.includes(this.entry.id)
    const isFull = !isFrequent && frequentIds.length >= 20
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${isFrequent}
        ?disabled=${isFull || this.busy}
        @change=${() => this.dispatchEvent(new CustomEvent('frequent', { detail: !isFrequent }))}
      />
      <span>${texts.form.frequent}</span>
      ${isFull ? html`<span class="note">${texts.form.frequentFull}</span>` : nothing}
    </label>`
  }

  #buttons() {
    return html`<div class="buttons stick">
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
      ${
        this.isNew
          ? nothing
          : this.removing
            ? html`<div class="box bad" role="alert">
                <b>${texts.form.removeSure(this.entry.name)}</b>
                <span class="buttons">
                  <button
                    type="button"
                    class="danger"
                    aria-disabled=${this.busy}
                    @click=${() => void this.#send(undefined)}
                  >
                    ${texts.form.remove}
                  </button>
                  <button type="button" class="keep" @click=${() => void this.#askRemoval(false)}>
                    ${consoleTexts.app.cancel}
                  </button>
                </span>
              </div>`
            : html`<span
                ><button type="button" class="ask" @click=${() => void this.#askRemoval(true)}>
                  ${texts.form.remove}
                </button></span
              >`
      }`
  }

  #meanwhile() {
    const { draft, entry } = this
    if (!draft || sameEntry(draft.seen, this.#seenNow())) return nothing
    const rooms = entry.unitIds
      .flatMap((id) => this.house?.plan.units.find((unit) => unit.id === id) ?? [])
      .map(unitName)
    const seen = this.#seenNow()
    return html`<div class="box" role="status">
      <b>${texts.meanwhile.title}</b>
      <span
        >${this.isNew ? texts.meanwhile.gone : texts.meanwhile.text(entry.name, rooms.length === 0 ? texts.nowhere : listText(rooms))}</span
      >
      <span class="buttons">
        <button @click=${() => this.#keep({ form: draft.form, ...(seen && { seen }) })}>${texts.meanwhile.keep}</button>
        <button @click=${this.#reset}>${texts.meanwhile.take}</button>
      </span>
    </div>`
  }

  #seenNow(): DirectoryEntry | undefined {
    return this.isNew ? undefined : this.entry
  }

  #form(): EntryForm {
    return this.draft?.form ?? formOf(this.entry)
  }

  #type(changes: Partial<EntryForm>): void {
    const seen = this.draft ? this.draft.seen : this.#seenNow()
    this.#keep({ form: { ...this.#form(), ...changes }, ...(seen && { seen }) })
  }

  #keep(draft: EntryDraft): void {
    this.draft = draft
    this.refusal = ''
    this.services.drafts.write(entryDraftKey(this.entry.id), draft)
  }

  readonly #reset = (): void => {
    this.draft = undefined
    this.tried = false
    this.refusal = ''
    this.services.drafts.drop(entryDraftKey(this.entry.id))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const rooms = this.renderRoot.querySelector('lotse-console-rooms-field')
    // A room that is typed and not added yet is meant too; one that nobody knows is said at its field.
    if (rooms && !rooms.takeTyped()) return rooms.focusField()
    const { entry } = readForm(this.#form(), this.entry)
    this.tried = true
    if (entry) return await this.#send(entry)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  /** The button that was pressed goes: the one in its place is next, and the one that does nothing first. */
  async #askRemoval(removing: boolean): Promise<void> {
    this.removing = removing
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(removing ? 'button.keep' : 'button.ask')?.focus()
  }

  /** Without an entry: it goes. */
  async #send(entry: DirectoryEntry | undefined): Promise<void> {
    if (this.busy) return
    const { services } = this
    const seen = this.draft ? this.draft.seen : this.#seenNow()
    const pending = new PendingCommands(services.drafts, () => services.clock.now(), services.newId)
    const name = `entry.${this.entry.id}`
    this.busy = true
    this.refusal = ''
    const requestId = pending.idFor(name, JSON.stringify(entry ?? null))
    const answer = await services.api.editEntry(this.entry.id, {
      requestId,
      ...(entry && { entry }),
      ...(seen && { seen }),
    })
    this.busy = false
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    if (answer.ok) this.#reset()
    else this.refusal = answer.error.message
    const said = entry ? texts.form.saved(entry.name) : texts.form.removed(this.entry.name)
    const entryId = this.entry.id
    const detail: Entered = answer.ok ? { directory: answer.value, said, entryId } : { entryId }
    this.dispatchEvent(new CustomEvent('entered', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-entry-form': EntryFormElement
  }
}
