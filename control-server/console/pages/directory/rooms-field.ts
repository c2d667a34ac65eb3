import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unitName } from '#player/wayfinding/feature-name'
import type { Unit } from '#schema/building'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import type { House } from '../building/house.ts'
import '../building/house-plan.ts'
import { directoryTexts } from './directory-texts.ts'

const texts = directoryTexts.form
const NO_MARKS = { closed: [], planned: [], lost: [] }

/**
 * Which rooms belong to an entry: by number or name, or shown on the plan.
 * @fires rooms - With the ids of all.
 */
@customElement('lotse-console-rooms-field')
export class RoomsField extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .field {
        gap: 8px;
      }
      li {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 12px;
        border-bottom: 1px solid var(--line);
      }
      ul {
        border-top: 1px solid var(--line);
      }
      .line {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
      }
      nav button[aria-pressed='true'] {
        background: var(--tint);
        font-weight: 760;
      }
      .plan {
        display: grid;
        gap: 8px;
        background: var(--ground);
        padding: 8px;
      }
    `,
  ]

  @property({ attribute: false }) declare house: House
  @property({ attribute: false }) declare unitIds: readonly string[]
  @state() declare private problem: string
  @state() declare private isPlanOpen: boolean
  @state() declare private levelId: string | undefined
  @query('input') declare private input: HTMLInputElement

  constructor() {
    super()
    this.problem = ''
    this.isPlanOpen = false
  }

  override render() {
    const units = this.unitIds.map((id) => [id, this.house.plan.units.find((unit) => unit.id === id)] as const)
    return html`<div class="field">
      <label for="room">${texts.rooms}</label>
      ${
        units.length === 0
          ? html`<p class="quiet">${texts.noRooms}</p>`
          : html`<ul aria-label=${texts.rooms}>
              ${units.map(([id, unit]) => {
                const name = unit ? unitName(unit) : id
                return html`<li>
                  <span><b>${name}</b> <span class="quiet">${unit ? this.#levelName(unit) : nothing}</span></span>
                  <button
                    type="button"
                    class="plain"
                    aria-label=${texts.removeRoom(name)}
                    @click=${() => void this.#removeHere(id)}
                  >
                    ×
                  </button>
                </li>`
              })}
            </ul>`
      }
      <div class="line">
        <input
          id="room"
          type="text"
          list="rooms"
          autocomplete="off"
          aria-describedby=${this.problem === '' ? 'room-hint' : 'room-hint room-problem'}
          aria-invalid=${this.problem !== ''}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            this.takeTyped()
          }}
        />
        <button type="button" @click=${() => this.takeTyped()}>${texts.addRoom}</button>
      </div>
      <datalist id="rooms">
        ${this.#rooms().map((unit) => html`<option value=${unitName(unit)}>${this.#levelName(unit)}</option>`)}
      </datalist>
      <span class="note" id="room-hint">${texts.roomsHint}</span>
      ${this.problem === '' ? nothing : html`<span class="error" id="room-problem" role="alert">${icon('warning')}<span>${this.problem}</span></span>`}
      <span>
        <button type="button" aria-expanded=${this.isPlanOpen} @click=${() => (this.isPlanOpen = !this.isPlanOpen)}>
          ${this.isPlanOpen ? texts.offPlan : texts.onPlan}
        </button>
      </span>
      ${this.isPlanOpen ? this.#plan() : nothing}
    </div>`
  }

  #plan() {
    const { plan } = this.house
    const levels = plan.levels.toSorted((a, b) => a.ordinal - b.ordinal)
    const first = plan.units.find(({ id }) => id === this.unitIds[0])?.levelId
    const levelId = this.levelId ?? first ?? levels.find(({ ordinal }) => ordinal === 0)?.id ?? levels[0]?.id ?? ''
    return html`<div class="plan">
      <nav>
        ${levels.map(
          ({ id, name }) =>
            html`<button type="button" class="plain" aria-pressed=${id === levelId} @click=${() => (this.levelId = id)}>
              ${name}
            </button>`,
        )}
      </nav>
      <lotse-console-house-plan
        .plan=${plan}
        .levelId=${levelId}
        .marks=${{ ...NO_MARKS, chosen: this.unitIds }}
        .screens=${[]}
        .pickable=${this.#canPick}
        @part-picked=${(event: CustomEvent<string>) => this.#toggle(event.detail)}
      ></lotse-console-house-plan>
    </div>`
  }

  readonly #canPick = (unitId: string): boolean => {
    const kind = this.house.plan.units.find(({ id }) => id === unitId)?.kind
    return kind === 'room' || kind === 'hall' || kind === 'toilet'
  }

  #rooms(): readonly Unit[] {
    return this.house.plan.units.filter(({ id, name, number }) => (name ?? number) !== undefined && this.#canPick(id))
  }

  #levelName({ levelId }: Unit): string {
    return this.house.plan.levels.find(({ id }) => id === levelId)?.name ?? ''
  }

  /** Takes in what is typed and not added yet; false when the plan does not know it, which is said then. */
  takeTyped(): boolean {
    const typed = this.input.value.trim()
    if (typed === '') {
      this.problem = ''
      return true
    }
    const wanted = typed.toLocaleLowerCase('de')
    const found = this.#rooms().find((unit) =>
      [unit.number, unit.name, unitName(unit), `raum ${unit.number ?? ''}`].some(
        (text) => text?.toLocaleLowerCase('de') === wanted,
      ),
    )
    this.problem = found ? '' : texts.unknownRoom(typed)
    if (!found) return false
    this.input.value = ''
    if (!this.unitIds.includes(found.id)) this.#tell([...this.unitIds, found.id])
    return true
  }

  focusField(): void {
    this.input.focus()
  }

  #toggle(unitId: string): void {
    if (this.unitIds.includes(unitId)) this.#remove(unitId)
    else this.#tell([...this.unitIds, unitId])
  }

  /** Its button goes with it: the next one takes its place, or else the field. */
  async #removeHere(unitId: string): Promise<void> {
    const index = this.unitIds.indexOf(unitId)
    this.#remove(unitId)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await this.updateComplete
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')]
    const next = buttons[Math.min(index, buttons.length - 1)] ?? this.input
    next.focus()
  }

  #remove(unitId: string): void {
    this.#tell(this.unitIds.filter((id) => id !== unitId))
  }

  #tell(unitIds: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('rooms', { detail: unitIds }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-rooms-field': RoomsField
  }
}
