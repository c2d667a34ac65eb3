import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import Type, { type Static } from 'typebox'
import { featureName, findFeature } from '#player/wayfinding/feature-name'
import type { Closure } from '#schema/building-state'
import { canonicalJson } from '#schema/canonical-json'
import { ClosureTerms, type StaffBuilding, type StaffClosure } from '#schema/staff-building'
import type { ApiResult } from '../../api/api-result.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { agoText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { closureAddress, untilText } from './closure-words.ts'
import { closureFields } from './closure-fields.ts'
import {
  ClosureForm,
  type ClosureProblems,
  formOf,
  newForm,
  presetEnd,
  readForm,
  type UntilPreset,
} from './closure-form-state.ts'
import './closure-preview.ts'
import { buildingDetailStyles } from './detail-styles.ts'
import type { House } from './house.ts'
import type { PlacedScreen } from './house-plan.ts'
import { madeEvent } from './made.ts'

/** What somebody has typed and not saved, and what held when they began; nothing for a new closure. */
const Draft = Type.Object({ form: ClosureForm, seen: Type.Optional(ClosureTerms) })
type Draft = Static<typeof Draft>

const PRESETS: readonly UntilPreset[] = ['today', 'tomorrow', 'hours', 'open', 'other']

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
  @state() declare private draft: Draft | undefined
  @state() declare private tried: boolean
  @state() declare private refusal: string
  @state() declare private busy: boolean
  /** New presets and the preview start from here: a form does not change while somebody reads it. */
  #openedAt = 0
  #openedKey = ''
  #previewed: Closure | undefined

  constructor() {
    super()
    this.tried = false
    this.refusal = ''
    this.busy = false
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#openedKey === this.#draftKey()) return
    this.#openedKey = this.#draftKey()
    this.#openedAt = this.services.clock.now()
    this.draft = this.services.drafts.read(this.#draftKey(), Draft)
    this.tried = false
    this.refusal = ''
  }

  override render() {
    const { closure } = this
    const { problems, terms } = this.#read()
    const name = this.#name()
    const clash = closure ? undefined : this.building.closures.find(({ featureId }) => featureId === this.featureId)
    return html`<section>
      <div class="top">
        <a href=${hashOf({ page: 'building' })}>← ${texts.back}</a>
        <h2>${closure ? texts.form.editTitle(name) : texts.form.title(name)}</h2>
        ${closure ? html`<p class="quiet">${texts.list.by(closure.author, agoText(closure.createdAt, this.#openedAt))}</p>` : nothing}
      </div>
      ${clash ? this.#clash(clash) : nothing} ${this.#meanwhile()}
      <form novalidate @submit=${this.#save}>
        ${this.#fields(this.tried ? problems : {})} ${terms ? this.#preview(terms) : nothing}
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        ${this.#buttons()}
      </form>
    </section>`
  }

  #clash(clash: StaffClosure) {
    return html`<div class="box" role="status">
      <span>${texts.already(untilText(clash, this.#openedAt), clash.author)}</span>
      <span><a href=${hashOf({ page: 'building', selected: closureAddress(clash.id) })}>${texts.openIt}</a></span>
    </div>`
  }

  #fields(problems: ClosureProblems) {
    const feature = findFeature(this.house.plan, this.featureId)
    return closureFields({
      form: this.#form(),
      problems,
      presets: this.#presets(),
      canBreak: feature?.kind === 'connector',
      type: (changes) => this.#type(changes),
    })
  }

  #buttons() {
    const { closure } = this
    const isPlanned = closure ? closure.from > this.#openedAt : this.#form().begins === 'later'
    const save = closure ? texts.form.saveEdit : isPlanned ? texts.form.plan : texts.form.save
    return html`<div class="buttons stick">
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
    const closure: Closure = { id, featureId: this.featureId, ...terms }
    // The same object for the same terms: the house is not asked again at every key.
    if (!this.#previewed || canonicalJson(this.#previewed) !== canonicalJson(closure)) this.#previewed = closure
    return html`<lotse-console-closure-preview
      .house=${this.house}
      .others=${this.#others(id)}
      .closure=${this.#previewed}
      .screens=${this.screens}
      .timeZone=${this.building.timeZone}
      .atMs=${Math.max(this.#openedAt, terms.from)}
      @effects=${(event: CustomEvent<readonly string[]>) => this.dispatchEvent(new CustomEvent('effects', { detail: event.detail }))}
    ></lotse-console-closure-preview>`
  }

  #knownOthers: { readonly of: StaffBuilding; readonly id: string; readonly list: readonly Closure[] } | undefined
  #others(id: string): readonly Closure[] {
    if (this.#knownOthers?.of !== this.building || this.#knownOthers.id !== id) {
      const list = this.building.closures.filter((one) => one.id !== id)
      this.#knownOthers = { of: this.building, id, list }
    }
    return this.#knownOthers.list
  }

  #meanwhile() {
    const { closure, draft } = this
    if (!closure || !draft?.seen || canonicalJson(draft.seen) === canonicalJson(termsOf(closure))) return nothing
    return html`<div class="box" role="status">
      <b>${texts.meanwhile.title}</b>
      <span>${untilText(closure, this.#openedAt)}${closure.reason === undefined ? '' : `, „${closure.reason}“`}</span>
      <span class="buttons">
        <button @click=${() => this.#keep({ ...draft, seen: termsOf(closure) })}>${texts.meanwhile.keep}</button>
        <button @click=${this.#reset}>${texts.meanwhile.take}</button>
      </span>
    </div>`
  }

  #circumstances() {
    return { now: this.#openedAt, timeZone: this.building.timeZone }
  }

  #form(): ClosureForm {
    if (this.draft) return this.draft.form
    if (this.closure) return formOf(termsOf(this.closure), this.#circumstances())
    const feature = findFeature(this.house.plan, this.featureId)
    const isLift =
      feature?.kind === 'connector' && feature.connector.kind !== 'stairs' && feature.connector.kind !== 'ramp'
    return newForm(isLift, this.#circumstances())
  }

  #read() {
    return readForm(this.#form(), this.#circumstances(), this.closure && (this.draft?.seen ?? termsOf(this.closure)))
  }

  /** What is over for today is not offered. */
  #presets(): UntilPreset[] {
    const isOver = presetEnd('today', this.#openedAt, this.#circumstances()) === undefined
    return PRESETS.filter((preset) => preset !== 'today' || !isOver || this.#form().begins === 'later')
  }

  #name(): string {
    const feature = findFeature(this.house.plan, this.featureId)
    return feature ? featureName(this.house.plan, feature) : (this.closure?.featureName ?? this.featureId)
  }

  #type(changes: Partial<ClosureForm>): void {
    const seen = this.draft?.seen ?? (this.closure && termsOf(this.closure))
    this.#keep({ form: { ...this.#form(), ...changes }, ...(seen && { seen }) })
  }

  #keep(draft: Draft): void {
    this.draft = draft
    this.refusal = ''
    this.services.drafts.write(this.#draftKey(), draft)
  }

  #draftKey(): string {
    return this.closure ? `closure.${this.closure.id}` : `closing.${this.featureId}`
  }

  readonly #reset = (): void => {
    this.draft = undefined
    this.tried = false
    this.refusal = ''
    this.services.drafts.drop(this.#draftKey())
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const { terms } = this.#read()
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
    const said = closure ? texts.form.changed(name) : isNow ? texts.form.made(name) : texts.form.planned(name)
    await this.#run(`close.${closure?.id ?? featureId}`, canonicalJson(terms), said, (requestId) =>
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
    const pending = new PendingCommands(this.services.drafts, () => this.services.clock.now(), this.services.newId)
    this.busy = true
    const answer = await send(pending.idFor(name, meaning))
    this.busy = false
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    if (answer.ok) this.#reset()
    else this.refusal = answer.error.message
    this.dispatchEvent(madeEvent(answer.ok ? { building: answer.value, said } : {}))
  }
}

export function termsOf({ from, kind, reason, until }: ClosureTerms): ClosureTerms {
  return { kind, from, ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-closure-form': ClosureFormElement
  }
}
