import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ClosureEffects } from '#player/wayfinding/closure-effects'
import { featureName, findFeature } from '#player/wayfinding/feature-name'
import type { Closure } from '#schema/building-state'
import { canonicalJson } from '#schema/canonical-json'
import type { ClosureTerms, StaffBuilding, StaffClosure } from '#schema/staff-building'
import type { ApiResult } from '../../api/api-result.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { agoText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { clashBox, meanwhileBox, overBox } from './closure-boxes.ts'
import {
  closingDraftKey,
  ClosureDraft,
  closureDraftKey,
  hasChangedMeanwhile,
  presetsFor,
  termsOf,
  untouchedForm,
} from './closure-draft.ts'
import { featureAddress } from './closure-words.ts'
import { closureFields } from './closure-fields.ts'
import { type ClosureForm, type ClosureProblems, endOfForm, readForm } from './closure-form-state.ts'
import './closure-preview.ts'
import { verdictLine } from './closure-verdict.ts'
import { buildingDetailStyles } from './detail-styles.ts'
import type { House } from './house.ts'
import type { PlacedScreen } from './house-plan.ts'
import { madeEvent } from './made.ts'

/**
 * Closes a part of the house, or changes a closure. What is typed stays over a reload; what it would do is shown
 * before it is done.
 * @fires made - With what became of it, see `Made`.
 * @fires effects - From the preview: rooms that are lost.
 */
@customElement('lotse-console-closure-form')
export class ClosureFormElement extends LitElement {
  static override styles = [baseStyles, buildingDetailStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare house: House
  @property({ attribute: false }) declare building: StaffBuilding
  @property({ attribute: false }) declare screens: readonly PlacedScreen[]
  @property() declare featureId: string
  /** Absent: a new one. */
  @property({ attribute: false }) declare closure: StaffClosure | undefined
  @state() declare private draft: ClosureDraft | undefined
  @state() declare private tried: boolean
  @state() declare private refusal: string
  @state() declare private busy: boolean
  /** What the preview has found last; undefined before its first answer. */
  @state() declare private effects: ClosureEffects | undefined
  /** The preview looks at the house from here: it does not change while somebody reads it. What is saved starts now. */
  #openedAt = 0
  #openedKey = ''

  constructor() {
    super()
    this.tried = false
    this.refusal = ''
    this.busy = false
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#openedKey === closureDraftKey(this)) return
    this.#openedKey = closureDraftKey(this)
    this.#openedAt = this.services.clock.now()
    this.draft = this.services.drafts.read(closureDraftKey(this), ClosureDraft)
    this.effects = undefined
    this.tried = false
    this.refusal = ''
  }

  override render() {
    const { closure } = this
    const { terms } = this.#read(this.#openedAt)
    const { problems } = this.#read(this.services.clock.now())
    const isOver = this.#isOver()
    const name = this.#name()
    const clash = closure ? undefined : this.building.closures.find(({ featureId }) => featureId === this.featureId)
    return html`<section>
      <div class="top">
        <a href=${hashOf({ page: 'building' })}>← ${texts.back}</a>
        <h2 tabindex="-1">${closure ? texts.form.editTitle(name) : texts.form.title(name)}</h2>
        ${closure ? html`<p class="quiet">${texts.list.by(closure.author, agoText(closure.createdAt, this.#openedAt))}</p>` : nothing}
      </div>
      ${clash ? clashBox(clash, this.#openedAt) : nothing}
      ${isOver ? overBox({ again: this.#again, giveUp: this.#giveUp }) : this.#meanwhile()}
      <form novalidate @submit=${this.#save}>
        ${this.#fields(this.tried ? problems : {})} ${terms && !isOver ? this.#preview(terms) : nothing}
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        ${isOver ? nothing : html`<div class="stick">${terms ? verdictLine(this.effects) : nothing} ${this.#buttons()}</div>`}
      </form>
    </section>`
  }

  #fields(problems: ClosureProblems) {
    const feature = findFeature(this.house.plan, this.featureId)
    return closureFields({
      form: this.#form(),
      problems,
      presets: presetsFor(this.#form(), this.#circumstances(this.services.clock.now())),
      ends: endOfForm(this.#form(), this.#circumstances(this.services.clock.now())),
      now: this.services.clock.now(),
      canBreak: feature?.kind === 'connector',
      type: (changes) => this.#type(changes),
    })
  }

  #buttons() {
    const { closure } = this
    const isPlanned = closure ? closure.from > this.#openedAt : this.#form().begins === 'later'
    const save = closure ? texts.form.saveEdit : isPlanned ? texts.form.plan : texts.form.save
    return html`<div class="buttons">
      ${
        closure && !this.draft
          ? nothing
          : html`<button class="pri" type="submit" aria-disabled=${this.busy}>
              ${this.busy ? texts.form.busy : save}
            </button>`
      }
      ${
        closure
          ? html`<button type="button" aria-disabled=${this.busy} @click=${() => void this.#end(closure)}>
              ${isPlanned ? texts.form.remove : texts.form.end}
            </button>`
          : nothing
      }
      ${
        this.draft
          ? html`<button type="button" @click=${this.#reset}>${texts.form.reset}</button>
              <p class="note">${texts.form.draft}</p>`
          : nothing
      }
    </div>`
  }

  #preview(terms: ClosureTerms) {
    const id = this.closure?.id ?? 'new'
    // Why something is closed changes no way: the house is not asked again at every letter of it.
    const { reason: _reason, ...asked } = terms
    const closure: Closure = { id, featureId: this.featureId, ...asked }
    return html`<lotse-console-closure-preview
      .house=${this.house}
      .others=${this.building.closures.filter((one) => one.id !== id)}
      .closure=${closure}
      .screens=${this.screens}
      .timeZone=${this.building.timeZone}
      .atMs=${Math.max(this.#openedAt, terms.from)}
      @effects=${this.#found}
    ></lotse-console-closure-preview>`
  }

  readonly #found = ({ detail }: CustomEvent<ClosureEffects>): void => {
    this.effects = detail
    this.dispatchEvent(new CustomEvent('effects', { detail: [...detail.lost, ...detail.lostStepFree] }))
  }

  #isOver(): boolean {
    return this.closure !== undefined && !this.building.closures.some(({ id }) => id === this.closure?.id)
  }

  /** What was typed, for a new closure of the same part. */
  readonly #again = (): void => {
    const form: ClosureForm = { ...this.#form(), begins: 'now', fromText: '' }
    this.services.drafts.write(closingDraftKey(this.featureId), { form })
    this.#reset()
    location.hash = hashOf({ page: 'building', selected: featureAddress(this.featureId) })
  }

  readonly #giveUp = (): void => {
    this.#reset()
    location.hash = hashOf({ page: 'building' })
  }

  #meanwhile() {
    const { closure, draft } = this
    if (!closure || !draft || !hasChangedMeanwhile(closure, draft)) return nothing
    const keep = () => this.#keep({ ...draft, seen: termsOf(closure) })
    return meanwhileBox(closure, this.#openedAt, { keep, take: this.#reset })
  }

  #circumstances(now = this.#openedAt) {
    return { now, timeZone: this.building.timeZone }
  }

  #form(): ClosureForm {
    return this.draft?.form ?? untouchedForm(this, this.house.plan, this.#circumstances())
  }

  #read(now: number) {
    return readForm(this.#form(), this.#circumstances(now), this.closure && (this.draft?.seen ?? termsOf(this.closure)))
  }

  #name(): string {
    const feature = findFeature(this.house.plan, this.featureId)
    return feature ? featureName(this.house.plan, feature) : (this.closure?.featureName ?? this.featureId)
  }

  #type(changes: Partial<ClosureForm>): void {
    const seen = this.draft?.seen ?? (this.closure && termsOf(this.closure))
    this.#keep({ form: { ...this.#form(), ...changes }, ...(seen && { seen }) })
  }

  #keep(draft: ClosureDraft): void {
    this.draft = draft
    this.refusal = ''
    this.services.drafts.write(closureDraftKey(this), draft)
  }

  readonly #reset = (): void => {
    this.draft = undefined
    this.tried = false
    this.refusal = ''
    this.services.drafts.drop(closureDraftKey(this))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const { terms } = this.#read(this.services.clock.now())
    this.tried = true
    this.refusal = ''
    if (!terms) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    const { closure, featureId } = this
    const { from, ...rest } = terms
    const name = this.#name()
    const isNow = this.#form().begins === 'now'
    const seen = this.draft?.seen ?? (closure && termsOf(closure))
    const said = closure
      ? texts.form.changed(name)
      : isNow
        ? texts.form.made(name, terms.kind)
        : texts.form.planned(name)
    await this.#run(`close.${closure?.id ?? featureId}`, canonicalJson(this.#form()), said, (requestId) =>
      closure && seen
        ? this.services.api.changeClosure(closure.id, { requestId, terms, seen })
        : this.services.api.close({ requestId, featureId, ...rest, ...(!isNow && { from }) }),
    )
  }

  async #end(closure: StaffClosure): Promise<void> {
    if (this.busy) return
    const isPlanned = closure.from > this.services.clock.now()
    const said = isPlanned ? texts.form.removed(this.#name()) : texts.form.ended(this.#name())
    await this.#run(`end.${closure.id}`, '', said, (requestId) =>
      this.services.api.endClosure(closure.id, { requestId }),
    )
  }

  /** Sent again after a lost answer, it is the same request. */
  async #run(
    name: string,
    meaning: string,
    said: string,
    send: (requestId: string) => Promise<ApiResult<StaffBuilding>>,
  ): Promise<void> {
    const { closure, featureId } = this
    const pending = new PendingCommands(this.services.drafts, () => this.services.clock.now(), this.services.newId)
    this.busy = true
    const answer = await send(pending.idFor(name, meaning))
    this.busy = false
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    if (answer.ok) this.#reset()
    else this.refusal = answer.error.message
    if (!answer.ok) return void this.dispatchEvent(madeEvent({}))
    const building = answer.value
    const subjectId = closure?.id ?? newestOf(building, featureId)?.id
    this.dispatchEvent(madeEvent({ building, said, ...(subjectId !== undefined && { subjectId }) }))
  }
}

function newestOf({ closures }: StaffBuilding, featureId: string): StaffClosure | undefined {
  const [newest] = closures.filter((one) => one.featureId === featureId).toSorted((a, b) => b.createdAt - a.createdAt)
  return newest
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-closure-form': ClosureFormElement
  }
}
