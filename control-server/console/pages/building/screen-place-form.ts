import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { unitName } from '#player/wayfinding/feature-name'
import { snapToWall, standingOf, viewFrom, type ViewSide } from '#player/wayfinding/screen-place'
import { canonicalJson } from '#schema/canonical-json'
import type { Screen, ScreenPlace } from '#schema/screen'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { buildingTexts } from './building-texts.ts'
import { buildingDetailStyles } from './detail-styles.ts'
import type { House } from './house.ts'
import { madeEvent } from './made.ts'
import { moved, numberOf, type PlaceDraft } from './place-draft.ts'

const texts = buildingTexts.place
const SNAP_REACH_M = 3
const SIDES: readonly ViewSide[] = ['ahead', 'right', 'behind', 'left']

const NUMBERS = ['east', 'north', 'heading'] as const
type PlaceNumber = (typeof NUMBERS)[number]

/**
 * Where a screen stands and which way its readers look, in numbers, with what one sees from there.
 * @fires placed - With the place as it would be, to be drawn and kept.
 * @fires made - With what became of it, see `Made`.
 */
@customElement('lotse-console-screen-place')
export class ScreenPlaceForm extends LitElement {
  static override styles = [baseStyles, buildingDetailStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare house: House
  @property({ attribute: false }) declare screen: Screen
  /** Undefined while nothing has been moved. */
  @property({ attribute: false }) declare draft: PlaceDraft | undefined
  @state() declare private refusal: string
  @state() declare private busy: boolean
  @state() declare private noWall: boolean
  /** What stands in a field and is no number. */
  @state() declare private untaken: Partial<Record<PlaceNumber, string>>

  constructor() {
    super()
    this.refusal = ''
    this.busy = false
    this.noWall = false
    this.untaken = {}
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('screen') && changed.get('screen')?.id !== this.screen.id) {
      this.refusal = ''
      this.untaken = {}
    }
    if (!changed.has('draft')) return
    this.noWall = false
    // Moved on the plan, the fields follow; what stands in one and means the same stays as it was typed.
    const { point, readerHeadingDeg } = this.draft?.place ?? this.screen.place
    const values = { east: point[0], north: point[1], heading: readerHeadingDeg }
    this.untaken = Object.fromEntries(
      NUMBERS.flatMap((name) => {
        const typed = this.untaken[name]
        const isKept = typed !== undefined && (this.#isWrong(name) || numberOf(typed) === values[name])
        return isKept ? [[name, typed]] : []
      }),
    )
  }

  override render() {
    const place = this.draft?.place ?? this.screen.place
    const standing = standingOf(this.house.plan, place.levelId, place.point)
    const hasUntaken = NUMBERS.some((name) => this.#isWrong(name))
    return html`<section>
      <div class="top">
        <a href=${hashOf({ page: 'building' })}>← ${buildingTexts.back}</a>
        <h2 tabindex="-1">${texts.title(this.screen.name)}</h2>
        <p class="quiet">${texts.lead}</p>
      </div>
      ${this.#meanwhile()}
      <form novalidate @submit=${this.#save}>
        ${this.#fields(place)}
        <div class="buttons">
          <button type="button" @click=${() => this.#snap(place)}>${texts.snap}</button>
          ${this.noWall ? html`<span class="note" role="status">${texts.noWall}</span>` : nothing}
        </div>
        ${
          standing.kind === 'outside'
            ? html`<p class="error" role="alert">${icon('warning')}<span>${texts.outside}</span></p>`
            : standing.kind === 'beside'
              ? html`<p class="box" role="status">${texts.beside(standing.distanceM.toFixed(1).replace('.', ','))}</p>`
              : html`<p class="note" role="status">
                  ${texts.inside(standing.units[0] ? unitName(standing.units[0]) : '')}
                </p>`
        }
        ${this.#view(place)}
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        <div class="buttons">
          <button
            class="pri"
            type="submit"
            aria-disabled=${this.busy || (!this.draft && !hasUntaken) || standing.kind === 'outside'}
          >
            ${this.busy ? buildingTexts.form.busy : texts.save}
          </button>
          ${
            this.draft || hasUntaken
              ? html`<button type="button" @click=${this.#reset}>${buildingTexts.form.reset}</button>
                  <p class="note">${buildingTexts.form.draft}</p>`
              : nothing
          }
        </div>
      </form>
    </section>`
  }

  #fields(place: ScreenPlace) {
    const { plan } = this.house
    const number = (name: PlaceNumber, value: number, set: (value: number) => void, hint?: string) =>
      textField({
        name,
        label: texts[name],
        value: this.untaken[name] ?? String(value).replace('.', ','),
        inputMode: 'decimal',
        lengthMax: 12,
        onInput: (typed) => {
          const taken = numberOf(typed)
          const { [name]: _before, ...others } = this.untaken
          // What was typed stays as it is: "4," is on its way to "4,5".
          this.untaken = { ...others, [name]: typed }
          if (taken !== undefined) set(taken)
        },
        ...(hint !== undefined && { hint }),
        problem: this.#isWrong(name) ? texts.number : undefined,
      })
    const [x, y] = place.point
    return html`
      ${this.#select('level', texts.level, plan.levels, place.levelId, (levelId) => this.#move({ levelId }))}
      <div class="pair">
        ${number('east', x, (value) => this.#move({ point: [value, y] }))}
        ${number('north', y, (value) => this.#move({ point: [x, value] }))}
      </div>
      ${number('heading', place.readerHeadingDeg, (value) => this.#move({ readerHeadingDeg: ((value % 360) + 360) % 360 }), texts.headingHint)}
    `
  }

  #isWrong(name: PlaceNumber): boolean {
    const typed = this.untaken[name]
    return typed !== undefined && numberOf(typed) === undefined
  }

  #select(
    name: string,
    label: string,
    items: readonly { readonly id: string; readonly name: string }[],
    chosen: string,
    choose: (id: string) => void,
  ) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select
        id=${name}
        @change=${(event: Event) => {
          if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value)
        }}
      >
        ${items.map((item) => html`<option value=${item.id} ?selected=${item.id === chosen}>${item.name}</option>`)}
      </select>
    </div>`
  }

  #view(place: ScreenPlace) {
    const seen = viewFrom(this.house.plan, place)
    return html`<div class="preview">
      <h3>${texts.view}</h3>
      <dl class="view">
        ${SIDES.map(
          (side) =>
            html`<dt>${texts.sides[side]}</dt>
              <dd>
                ${
                  seen[side].length === 0
                    ? html`<span class="quiet">${texts.nothing}</span>`
                    : seen[side]
                        .slice(0, 3)
                        .map(({ unit, distanceM }) => texts.seen(unitName(unit), Math.round(distanceM)))
                        .join(', ')
                }
              </dd>`,
        )}
      </dl>
      <p class="note">${texts.viewHint}</p>
    </div>`
  }

  #meanwhile() {
    const { draft, screen } = this
    if (!draft || canonicalJson(draft.seen) === canonicalJson(screen.place)) return nothing
    return html`<div class="box" role="status">
      <b>${texts.meanwhile}</b>
      <span class="buttons">
        <button @click=${() => this.#tell({ place: draft.place, seen: screen.place })}>
          ${buildingTexts.meanwhile.keep}
        </button>
        <button @click=${this.#reset}>${buildingTexts.meanwhile.take}</button>
      </span>
    </div>`
  }

  #snap(place: ScreenPlace): void {
    const spot = snapToWall(this.house.plan, place.levelId, place.point, SNAP_REACH_M)
    if (!spot) {
      this.noWall = true
      return
    }
    const [x, y] = spot.point
    this.#move({ point: [round(x), round(y)], readerHeadingDeg: spot.readerHeadingDeg })
  }

  #move(changes: Partial<ScreenPlace>): void {
    const { place, seen } = this.draft ?? { place: this.screen.place, seen: this.screen.place }
    this.#tell({ place: moved(this.house.plan, place, changes), seen })
  }

  readonly #reset = (): void => {
    this.untaken = {}
    this.#tell(undefined)
  }

  #tell(draft: PlaceDraft | undefined): void {
    this.refusal = ''
    this.dispatchEvent(new CustomEvent('placed', { detail: draft }))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { draft, screen, services } = this
    if (this.busy) return
    if (NUMBERS.some((name) => this.#isWrong(name))) {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    if (!draft) return
    if (standingOf(this.house.plan, draft.place.levelId, draft.place.point).kind === 'outside') return
    const pending = new PendingCommands(services.drafts, () => services.clock.now(), services.newId)
    const name = `place.${screen.id}`
    this.busy = true
    const requestId = pending.idFor(name, canonicalJson(draft.place))
    const answer = await services.api.moveScreen(screen.id, { requestId, ...draft })
    this.busy = false
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    if (answer.ok) this.#tell(undefined)
    else this.refusal = answer.error.message
    this.dispatchEvent(madeEvent(answer.ok ? { said: texts.saved(screen.name), subjectId: screen.id } : {}))
  }
}

function round(metres: number): number {
  return Math.round(metres * 100) / 100
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-place': ScreenPlaceForm
  }
}
